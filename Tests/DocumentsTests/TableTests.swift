// SPDX-License-Identifier: Apache-2.0
import Documents
import Reading
import TestSupport
import Testing

@Suite struct TableTests {
  @Test(arguments: OutputLanguage.allCases, [80, 120])
  func fitsTheTerminal(_ language: OutputLanguage, _ width: Int) {
    var report = Sample.report
    report.livelihood[0] = LivelihoodItem(
      ordinal: 10,
      span: 0..<3,
      plain: String(repeating: "改造提升老旧小区", count: 12),
      year: 2026
    )
    let text = printed {
      appendTable(
        report,
        source: Sample.source,
        explain: true,
        language: language,
        width: width,
        to: &$0
      )
    }
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    expectSnapshot(of: text, named: "\(language.rawValue)-\(width).txt")
  }

  @Test(
    arguments: [
      ("abc", 3), ("承诺", 4), ("ｶﾅ", 2), ("Ａ", 2), ("e\u{301}", 1), ("，。", 4), ("😀", 2), ("𠀀", 2),
      ("㎡", 2), ("\u{200B}", 0), ("a\nb", 2), ("한글", 4), ("“”", 2),
    ])
  func knowsWidths(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    arguments: [
      ("承诺兑现", 8, "承诺兑现"), ("承诺兑现", 7, "承诺兑…"), ("承诺兑现", 6, "承诺…"), ("ab", 1, "…"), ("ab", 0, ""),
      ("一\n 二", 5, "一 二"), ("", 3, ""),
    ])
  func cutsWithAnEllipsis(_ text: String, _ width: Int, _ expected: String) {
    let fitted = DisplayWidth.fitted(text, to: width)
    #expect(fitted == expected)
    #expect(DisplayWidth.of(fitted) <= width)
  }

  @Test func showsOnlyWhatIsAsked() {
    for selection in Selection.allCases {
      expectSnapshot(
        of: printed {
          appendTable(
            Sample.report,
            source: Sample.source,
            only: selection,
            language: .en,
            width: 100,
            to: &$0
          )
        },
        named: "only-\(selection.rawValue).txt"
      )
    }
  }
}
