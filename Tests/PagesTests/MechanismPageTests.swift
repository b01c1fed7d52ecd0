// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mechanisms
import Pages
import Profiles
import TestSupport
import Testing

@Suite struct MechanismPageTests {
  private func expect(_ page: [UInt8], _ name: String) {
    let stable = Asset.allCases.reduce(indented(page)) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
    expectSnapshot(of: stable, named: name + ".html")
  }

  private func profile(_ id: String) throws -> Profile {
    try #require(ProfileLibrary.shipped.profiles[id])
  }

  @Test(arguments: Language.allCases)
  func drawsASourcedMechanism(_ language: Language) throws {
    expect(
      MechanismPage(try profile("shanxi-13710")).render(Visitor(language)),
      "mechanism-\(language)"
    )
  }

  @Test func saysWhatIsOnlyALabel() throws {
    expect(MechanismPage(try profile("taiyuan-543")).render(.zh), "mechanism-label")
  }

  @Test(arguments: Language.allCases)
  func listsThem(_ language: Language) throws {
    let profiles = [try profile("shanxi-13710"), try profile("taiyuan-543")]
    expect(MechanismsPage(profiles).render(Visitor(language)), "mechanisms-\(language)")
  }

  @Test("a city's words are never markup")
  func escapes() {
    var profile = Profile(
      id: "x",
      title: Bilingual(zh: "<script>", en: "<script>"),
      basis: .labelOnly
    )
    profile.sources = ["W1": "<b>"]
    profile.note = Bilingual(zh: "\"&", en: "\"&")
    let page = String(decoding: MechanismPage(profile).render(.zh), as: UTF8.self)
    #expect(!page.contains("<script>"))
    #expect(!page.contains("<b>"))
    #expect(page.contains("&lt;script&gt;"))
  }

  @Test("every shipped mechanism has a page that says where each rule comes from")
  func drawsAll() {
    for profile in ProfileLibrary.shipped.profiles.values {
      let page = String(decoding: MechanismPage(profile).render(.zh), as: UTF8.self)
      let rules = profile.outline().flatMap(\.lines) + profile.ruleOutline().flatMap(\.lines)
      let marks = page.components(separatedBy: "<small class=\"origin ").count - 1
      #expect(marks >= rules.count + profile.stages.count, "\(profile.id)")
      for key in profile.sources.keys { #expect(page.contains("id=\"source-\(key)\"")) }
    }
  }
}
