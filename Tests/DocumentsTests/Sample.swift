// SPDX-License-Identifier: Apache-2.0
import Documents
import Reading
import ReportText

/// A small reading made by hand, of a report of the invented city 青禾市.
enum Sample {
  static let text = StoredText(utf8: Array("一、目标\n新增\"公共\"停车位1.1万余个。\n增长6%左右。\n名词①：=1+1\n".utf8))

  static let source = ReadSource(
    file: "青禾 2026.txt",
    sha256: String(repeating: "a", count: 64),
    sourceSHA256: String(repeating: "b", count: 64),
    byteCount: text.bytes.count
  )

  /// The span of the first occurrence of a text.
  static func span(_ part: String) -> Range<Int> {
    let all = text.bytes
    let wanted = Array(part.utf8)
    for start in all.indices where all[start...].starts(with: wanted) {
      return start..<start + wanted.count
    }
    preconditionFailure("the sample has no \(part)")
  }

  static let rule = Rule.all.first { $0.name == "section-tense" } ?? Rule.all[0]

  static var report: Report {
    var report = Report()
    report.place = "青禾市"
    report.year = 2026
    report.title = "政府工作报告"
    report.diagnostics = [
      Diagnostic(
        code: .invalidBytes,
        severity: .warning,
        span: 0..<3,
        message: "odd",
        messageZh: "奇怪"
      )
    ]
    report.sections = [
      Section(id: 0, level: 1, title: "目标", span: span("一、目标"), parent: nil)
    ]
    report.statements = [
      Statement(
        id: 0,
        span: span("新增\"公共\"停车位1.1万余个"),
        plain: "新增“公共”停车位1.1万余个",
        tense: .target,
        kind: .task,
        section: 0,
        topics: ["交通"],
        agency: AgencySuggestion(lead: "市城管局", why: "停车位"),
        rule: rule
      ),
      Statement(
        id: 1,
        span: span("增长6%左右"),
        plain: "增长6%左右",
        tense: .outcome,
        kind: .indicator,
        section: 0,
        topics: [],
        agency: nil,
        rule: rule
      ),
    ]
    report.measures = [
      Measure(
        statement: 0,
        span: span("1.1万余个"),
        plain: "1.1万余个",
        value: 11_000,
        upper: nil,
        unit: "个",
        comparator: .atLeast,
        basis: .level,
        subject: "公共停车位",
        action: "新增",
        tense: .target,
        deadline: Deadline(year: 2026, month: 12, day: 31),
        rule: rule
      ),
      Measure(
        statement: 1,
        span: span("6%左右"),
        plain: "6%左右",
        value: 6,
        upper: 6.5,
        unit: "%",
        comparator: .about,
        basis: .growth,
        subject: "=地区生产总值",
        action: nil,
        tense: .outcome,
        deadline: nil,
        rule: rule
      ),
    ]
    report.indicators = [
      Indicator(
        statement: 1,
        span: span("增长6%左右"),
        name: "地区生产总值",
        value: 6,
        upper: nil,
        unit: "%",
        comparator: .about,
        basis: .growth,
        tense: .outcome,
        nature: .expected,
        period: "2026"
      ),
      Indicator(
        statement: 1,
        span: span("增长6%左右"),
        name: "居民收入",
        value: nil,
        upper: nil,
        unit: nil,
        comparator: .equal,
        basis: nil,
        tense: .target,
        nature: nil,
        period: nil
      ),
    ]
    report.livelihood = [
      LivelihoodItem(ordinal: 1, span: span("停车位1.1万余个"), plain: "停车位1.1万余个", year: 2026)
    ]
    report.terms = [
      Term(number: 1, term: "名词", definition: "=1+1", span: span("名词①：=1+1"), marks: [span("①")])
    ]
    return report
  }
}

/// What a printer appends, as text.
func printed(_ print: (inout [UInt8]) -> Void) -> String {
  var out: [UInt8] = []
  print(&out)
  return String(decoding: out, as: UTF8.self)
}
