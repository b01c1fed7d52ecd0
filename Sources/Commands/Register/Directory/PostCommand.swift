// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// `duixian post`: the posts of the directory and who holds them.
struct PostCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "post",
      abstract: words(
        zh: "岗位：设岗、任职、离任、列出、成批载入。",
        en: "The posts: make one, appoint, vacate, list, load a table."
      ),
      discussion: words(zh: PostChapter.zh, en: PostChapter.en),
      subcommands: [
        AddPost.self, AppointPerson.self, VacatePost.self, ListPosts.self, LoadPosts.self,
      ]
    )
  }
}

/// The examples below the help of `duixian post`; `Post.md` is the whole chapter.
enum PostChapter {
  static let zh = """
    例子：
      duixian jurisdiction found qinghe --title 青禾市
      duixian agency add zhujian 市住房和城乡建设局
      duixian post add zhujian-head --agency zhujian --title 局长 --person 何栩
      duixian post appoint zhujian-head 沈知
      duixian post list

    责任随岗位，不随个人：继任者承接一切。角色（--role）决定在台账里能做什么。
    """

  static let en = """
    Examples:
      duixian jurisdiction found qinghe --title 青禾市
      duixian agency add zhujian 市住房和城乡建设局
      duixian post add zhujian-head --agency zhujian --title 局长 --person 何栩
      duixian post appoint zhujian-head 沈知
      duixian post list

    Responsibility attaches to the post and not to the person: a successor
    inherits all of it. The role (--role) says what may be done in the register.
    """
}
