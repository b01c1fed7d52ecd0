// SPDX-License-Identifier: Apache-2.0
import Pages
import Reading
import ReportText
import TestSupport
import Testing

struct PageSnapshotTests {
  private static let row = StartPage.Row(
    id: "0123456789ab",
    place: "青禾市",
    year: 2026,
    title: "青禾市2026年政府工作报告",
    targets: 12_345,
    outcomes: 164,
    livelihood: 10,
    indicators: 0,
    receivedAt: CivilTime(milliseconds: 1_767_225_600_000)
  )

  private func expect(_ page: [UInt8], _ name: String) {
    let stable = replaceHashes(indented(page))
    expectSnapshot(of: stable, named: name + ".html")
  }

  /// The names of the style sheet and the script change with their content, rules with the reader.
  private func replaceHashes(_ words: String) -> String {
    let rule = Rule.all[0]
    let changes = [
      (rule.name, "rule-name"), (rule.explanation, "What the rule says."),
      (rule.explanationZh, "规则的意思。"),
    ]
    let words = changes.reduce(words) { words, change in
      var html = Html(.zh)
      html.text(change.0)
      return words.split(
        separator: String(decoding: html.bytes, as: UTF8.self),
        omittingEmptySubsequences: false
      ).joined(separator: change.1)
    }
    return Asset.allCases.reduce(words) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
  }

  @Test(arguments: Language.allCases)
  func startsEmpty(language: Language) {
    expect(
      StartPage(rows: [], limit: 64 << 20).render(Visitor(language)),
      "start-empty-\(language)"
    )
  }

  @Test(arguments: Language.allCases)
  func listsReports(language: Language) {
    let deleted = StartPage.Deleted(title: "青禾市2025年政府工作报告", token: "0123456789abcdef")
    expect(
      StartPage(rows: [Self.row], deleted: deleted, limit: 64 << 20).render(Visitor(language)),
      "start-list-\(language)"
    )
  }

  @Test(arguments: Language.allCases)
  func readsAReport(language: Language) {
    let page = ReadingPage(model: model(shortReport), view: ReadingView(measure: 3))
    expect(page.render(Visitor(language)), "reading-\(language)")
  }

  @Test func filtersAndFinds() {
    let view = ReadingView(tense: .target, kind: .task, words: "停车")
    expect(ReadingPage(model: model(shortReport), view: view).render(.zh), "reading-found")
  }

  @Test func showsDiagnostics() {
    let odd = Diagnostic(
      code: .invalidBytes,
      severity: .error,
      span: 100..<103,
      message: "Bytes that are no text.",
      messageZh: "这些字节不是文字。"
    )
    let model = model(shortReport) { $0.diagnostics = [odd] }
    expect(ReadingPage(model: model, view: ReadingView()).render(.en), "reading-diagnostics")
  }

  @Test(arguments: ListKind.allCases)
  func lists(kind: ListKind) {
    let page = ListPage(model: model(shortReport), kind: kind)
    expect(page.render(kind == .terms ? .en : .zh), "list-\(kind)")
  }

  @Test(arguments: Language.allCases)
  func explainsItself(language: Language) {
    // The rules are the reader's; here their frame is looked at.
    let page = words(AboutPage().render(Visitor(language)))
    for rule in Rule.all {
      #expect(page.contains("<dt><code>\(rule.name)</code></dt>"))
    }
  }

  @Test(
    arguments: [
      ("not-found", .notFound), ("forbidden", .forbidden), ("undo-expired", .undoExpired),
      ("failed", .failed(requestID: "abc")), ("bad-request", .badRequest),
      ("too-slow", .tooSlow),
      ("too-large", .refused(fileName: "a.txt", .tooLarge(byteCount: 70 << 20, limit: 64 << 20))),
      (
        "foreign",
        .refused(
          fileName: "报告.pdf",
          .foreignFormat(name: "PDF", conversion: "pdftotext 报告.pdf")
        )
      ),
      ("classified", .refused(fileName: "x.txt", .classified(mark: "秘密★1年"))),
      ("binary", .refused(fileName: "x.bin", .binary(offset: 7))),
      ("nothing", .refused(fileName: nil, .nothingSent)),
    ] as [(String, ProblemPage.Problem)]
  )
  func saysWhatDidNotWork(name: String, problem: ProblemPage.Problem) {
    expect(ProblemPage(problem).render(.zh), "problem-\(name)-zh")
    expect(ProblemPage(problem).render(.en), "problem-\(name)-en")
  }

  @Test func tellsOfSeveralFiles() {
    let page = UploadResultPage(results: [
      ("一.txt", .read(id: "0123456789ab")), ("二.txt", .known(id: "abcdefabcdef")),
      ("三.docx", .refused(.foreignFormat(name: "docx", conversion: "libreoffice --convert"))),
      ("四.txt", .refused(.empty)),
    ])
    expect(page.render(.zh), "upload-results")
  }
}
