// SPDX-License-Identifier: Apache-2.0
package import Threads

/// The bytes of an xlsx workbook with the threads of two reports, a row each.
///
/// `statuses` says of each thread, in words for people, who says so. Text is always a text cell, so
/// that nothing of a report is taken for a formula.
package func makeThreadWorkbook(
  _ threads: [Thread],
  statuses: [String],
  from earlier: ThreadSource,
  to later: ThreadSource,
  language: OutputLanguage
) throws(WorkbookError) -> [UInt8] {
  let file = try TemporaryFile()
  defer { file.remove() }
  let writer = try WorkbookWriter(path: file.path, language: language)
  let years = [earlier, later].map { $0.year.map(String.init) ?? "?" }
  let columns: [(title: String, width: Double)] = [
    (language(zh: "\(years[0])年的承诺", en: "Promise of \(years[0])"), 48),
    (language(zh: "结论", en: "Verdict"), 11),
    (language(zh: "\(years[1])年的说法", en: "Said in \(years[1])"), 48),
    (language(zh: "新一年", en: "Next year"), 11),
    (language(zh: "\(years[1])年的承诺", en: "Promise of \(years[1])"), 48),
    (language(zh: "理由", en: "Why"), 40), (language(zh: "相似", en: "Likeness"), 11),
    (language(zh: "核对", en: "Check"), 11),
    (language(zh: "承诺起点（字节）", en: "Promise begins (byte)"), 18),
  ]
  try writer.add(
    sheet: language(zh: "脉络", en: "Threads"),
    columns: columns,
    rows: zip(threads, statuses).lazy.map { thread, status in
      [
        .text(thread.promise.plain), .word(language.word(thread.verdict)),
        thread.outcome.map { .text($0.plain) } ?? .empty,
        thread.fate.map { .word(language.word($0)) } ?? .empty,
        thread.next.map { .text($0.plain) } ?? .empty, .text(thread.why(in: language)),
        .number(hundredths(thread.score)), .word(status),
        .number(Double(thread.promise.span.lowerBound)),
      ]
    }
  )
  try writer.close()
  return try file.bytes()
}
