// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import Profiles
package import Register
import WorkingDays

/// The office of 青禾市 as tests need it: who there is, what founds its register, and a short report.
package enum Office {
  /// The shipped mechanisms on the shipped calendar.
  package static let mechanisms = ProfileLibrary.shipped.mechanisms

  /// The morning of 20 January 2026 in China.
  package static let start = Timestamp(
    CivilMoment(CivilDate(year: 2026, month: 1, day: 20) ?? .first)
  )

  /// Makes agencies, posts and keys; needs no post.
  package static let administrator = officer("秦守", "", .administrator, "")
  /// Two persons of the supervision office.
  package static let supervisor = officer("林澄", "duchashi-a", .supervisor, "duchashi")
  package static let second = officer("周砚", "duchashi-b", .supervisor, "duchashi")
  /// The heads of two bureaus.
  package static let housing = officer("何栩", "zhujian-head", .agency, "zhujian")
  package static let schools = officer("沈知", "jiaoyu-head", .agency, "jiaoyu")
  /// A deputy mayor, the mayor, an auditor.
  package static let deputy = officer("顾衡", "fushizhang", .leader, "zhengfu")
  package static let mayor = officer("程维岳", "shizhang", .leader, "zhengfu")
  package static let auditor = officer("乔审", "shenji-a", .auditor, "shenji")

  private static func officer(
    _ person: String,
    _ post: String,
    _ role: RegisterRole,
    _ agency: String
  ) -> Officer {
    Officer(person: person, post: post, role: role, agency: agency)
  }

  /// The commands that found the register; the administrator gives them.
  package static var founding: [RegisterCommand] {
    var commands: [DirectoryCommand] = [.found(name: "青禾市", areaCode: "QH0100")]
    let agencies: [(String, String, Agency.Kind)] = [
      ("zhengfu", "青禾市人民政府", .government), ("duchashi", "市政府督查室", .supervision),
      ("zhujian", "市住房和城乡建设局", .bureau), ("jiaoyu", "市教育局", .bureau),
      ("shenji", "市审计局", .bureau), ("dongli", "东篱区", .district), ("nandu", "南渡区", .district),
    ]
    for (id, name, kind) in agencies {
      commands.append(.addAgency(Agency(id: id, name: name, kind: kind)))
    }
    let acting = [deputy: ["leader"], mayor: ["head", "government"]]
    for officer in [supervisor, second, housing, schools, deputy, mayor, auditor] {
      let post = Post(
        id: officer.post,
        agency: officer.agency,
        title: "岗位",
        role: officer.role,
        mechanismRoles: acting[officer] ?? []
      )
      commands += [.addPost(post), .appoint(post: officer.post, person: officer.person)]
    }
    return commands.map { .directory($0) }
  }

  // MARK: - A report

  /// Three sentences, of which the reading proposes two.
  package static let text = "今年改造老旧小区60个。新增学位3000个。经济增长6%左右。"

  /// Stands for the SHA-256 of the text.
  package static let report = String(repeating: "ab", count: 32)

  /// The place of the first sentence.
  package static let first = TextSpan(0..<29)

  /// The report as the register takes it.
  package static var sheet: ReportSheet {
    var housing = CommitmentFields()
    housing.title = "改造老旧小区60个"
    housing.targets = [Target(subject: "老旧小区", value: Figure("60") ?? .zero, unit: "个")]
    housing.deadline = CivilDate(year: 2026, month: 11, day: 30)
    housing.lead = "zhujian"
    var schools = CommitmentFields()
    schools.title = "新增学位3000个"
    schools.lead = "jiaoyu"
    return ReportSheet(
      report: report,
      place: "青禾市",
      year: 2026,
      text: Array(text.utf8),
      candidates: [
        .init(span: first, section: "一、城建", fields: housing, suggestedLead: "住房和城乡建设局"),
        .init(span: TextSpan(32..<51), section: "二、教育", fields: schools),
      ]
    )
  }
}
