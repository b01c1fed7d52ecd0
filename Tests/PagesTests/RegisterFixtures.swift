// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import TestSupport
import WorkingDays

/// A register by hand: its pages are made of plain values.
enum RegisterFixtures {
  /// Noon of 20 November 2026 in China.
  static let now = Timestamp(milliseconds: 1_795_147_200_000)

  static func day(_ text: String) -> CivilDate { CivilDate(text) ?? .first }

  static func moment(_ text: String) -> Timestamp { Timestamp(CivilMoment(day(text))) }

  static func number(_ serial: Int) -> SerialNumber {
    SerialNumber(year: 2026, serial: serial) ?? .blank
  }

  static func names(_ word: String? = nil) -> RegisterNames {
    var directory = Directory()
    directory.name = word ?? "青禾市"
    for (id, name) in [("zhujian", "市住建局"), ("jiaoyu", "市教育局"), ("dongli", "东篱区")] {
      directory.agencies[id] = Agency(id: id, name: word ?? name, kind: .bureau)
    }
    var post = Post(id: "vice-3", agency: "zhengfu", title: word ?? "副市长", role: .leader)
    post.person = word ?? "顾衡"
    directory.posts["vice-3"] = post
    return RegisterNames(directory: directory, mechanisms: Office.mechanisms)
  }

  /// Lines of which the first is said to be done, the second not said at all, the third closed.
  static func rows(_ word: String? = nil) -> [CommitmentRow] {
    (1...3).map { serial in
      var fields = CommitmentFields()
      fields.title = word ?? ["改造老旧小区", "新增学位", "打通断头路"][serial - 1]
      fields.kind = word ?? "livelihood"
      fields.topic = word ?? "城市建设"
      fields.lead = serial == 2 ? "" : "zhujian"
      fields.supporting = serial == 1 ? ["dongli", "jiaoyu"] : []
      fields.leader = serial == 1 ? "vice-3" : ""
      fields.deadline = serial == 2 ? nil : day("2026-12-31")
      fields.targets = [
        Target(
          subject: word ?? "老旧小区",
          bound: .atLeast,
          value: Figure("12000") ?? .zero,
          unit: word ?? "户"
        )
      ]
      return CommitmentRow(
        number: number(serial),
        version: serial + 3,
        isActive: true,
        report: String(repeating: "ab", count: 32),
        quote: word ?? "今年改造老旧小区1.2万户",
        section: word ?? (serial == 3 ? "二、教育" : "一、城建"),
        fields: fields,
        mechanism: "work-report-register",
        caseClass: "quantitative",
        severity: "ordinary",
        stage: serial == 3 ? "" : "report",
        task: nil,
        parent: nil,
        programme: nil,
        shown: [.unchecked, .unknown, .shown][serial - 1],
        facts: VerdictFacts(
          phase: serial == 3 ? .done : .open,
          said: [.done, .unknown, .done][serial - 1],
          nextDue: [moment("2026-12-01"), moment("2026-11-01"), nil][serial - 1],
          lastDue: moment("2027-01-01"),
          isClosingAsked: false,
          fallsShort: false,
          permille: nil,
          behindBelow: nil,
          year: 2026
        ),
        isStageClosed: false,
        isChanged: false,
        hasOpenExtension: false,
        hasProposedNotice: false,
        hasOpenAppeal: false,
        openObstacles: 0,
        openDecisions: 0,
        returnCount: 0,
        updatedAt: serial == 2 ? nil : moment("2026-11-03")
      )
    }
  }

  static func page(
    _ view: RegisterView = RegisterView(),
    rows: [CommitmentRow] = rows(),
    next: String? = nil,
    word: String? = nil
  ) -> RegisterPage {
    var programme = Programme(number(7))
    programme.title = word ?? "老旧小区专班"
    return RegisterPage(
      rows: rows,
      total: rows.count,
      next: next,
      counts: rows.isEmpty ? [:] : [.met: 1, .running: 1, .unanswered: 1],
      view: view,
      names: names(word),
      programmes: [programme],
      now: now,
      logSize: 4812,
      apiQuery: ["order": "number", "words": word ?? "停车"]
    )
  }

  static func visitor(_ role: RegisterRole, _ language: Language = .zh) -> Visitor {
    let officer = Officer(person: "林澄", post: "ducha-1", role: role, agency: "zhujian")
    return Visitor(
      language,
      account: SignedIn(officer: officer, post: "科员", agency: "督查室", formToken: "f0")
    )
  }
}
