// SPDX-License-Identifier: Apache-2.0
import Commands
import Documents
import ReportText
import TestSupport
import Testing

@Suite struct ProblemTests {
  /// One problem of each kind; the switches below stop compiling when a kind is added.
  private static var all: [InputProblem] {
    var problems: [InputProblem] = [
      .refused(.empty), .refused(.tooLarge(byteCount: 100, limit: 10)),
      .refused(.binary(offset: 7)), .refused(.classified(mark: "机密★", offset: 3)),
      .missing, .forbidden, .emptyFolder, .unreadable("Input/output error"),
    ]
    do {
      _ = try StoredText.read(Array("%PDF-1.7\n".utf8), limit: 100)
    } catch {
      problems.append(.refused(error))
    }
    return problems + lineProblems.map { .badLine($0) }
  }

  private static let lineProblems: [LineProblem] = [
    .notJSON(offset: 3), .notAnObject, .noText, .badYear, .badPlace, .badNow,
    .tooLong(limit: 10),
  ]

  private func kind(_ problem: InputProblem) -> String {
    switch problem {
    case .refused(.empty): "empty"
    case .refused(.tooLarge): "tooLarge"
    case .refused(.foreignFormat): "foreignFormat"
    case .refused(.binary): "binary"
    case .refused(.classified): "classified"
    case .missing: "missing"
    case .forbidden: "forbidden"
    case .emptyFolder: "emptyFolder"
    case .unreadable: "unreadable"
    case .badLine(let line):
      switch line {
      case .notJSON: "notJSON"
      case .notAnObject: "notAnObject"
      case .noText: "noText"
      case .badYear: "badYear"
      case .badPlace: "badPlace"
      case .badNow: "badNow"
      case .tooLong: "tooLong"
      }
    }
  }

  @Test func everyKindIsHere() {
    #expect(Set(Self.all.map(kind)).count == 16)
  }

  @Test(arguments: OutputLanguage.allCases)
  func saysWhatToDo(_ language: OutputLanguage) {
    let text = Self.all.map { problem in
      "\(kind(problem)) \(problem.status)\n  "
        + problem.message("报告 '1'.txt", in: language) + "\n"
    }
    expectSnapshot(of: text.joined(), named: "problems-\(language.rawValue).txt")
  }

  @Test func languagesDiffer() {
    for problem in Self.all {
      #expect(problem.message("x", in: .zh) != problem.message("x", in: .en))
    }
  }

  @Test(
    arguments: [
      ("新增【】个", "a.txt:1:3: warning: odd [x]\n  新增个\n      ^\n"),
      ("一\n新增【12】个\n", "a.txt:2:3: warning: odd [x]\n  新增12个\n      ^^\n"),
      ("【承\n诺】", "a.txt:1:1: warning: odd [x]\n  承\n  ^^\n"),
    ] as [(MarkedText, String)]
  )
  func placesDiagnostics(_ marked: MarkedText, _ expected: String) {
    let diagnostic = Diagnostic(
      code: .init(rawValue: "x"),
      severity: .warning,
      span: marked.spans[0],
      message: "odd",
      messageZh: "奇怪"
    )
    #expect(diagnostic.text(name: "a.txt", stored: Array(marked.text.utf8), in: .en) == expected)
  }
}
