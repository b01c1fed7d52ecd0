// SPDX-License-Identifier: Apache-2.0
package import Threads

/// Appends threads as a table for a terminal of the given width, under a line that counts them.
package func appendThreadTable(
  _ threads: [Thread],
  from earlier: ThreadSource,
  to later: ThreadSource,
  explains: Bool,
  language: OutputLanguage,
  width: Int,
  to out: inout [UInt8]
) {
  let width = max(width, 80)
  let years = [earlier, later].map { $0.file + ($0.year.map { " (\($0))" } ?? "") }
  out.append(DisplayWidth.fitted(years.joined(separator: " → "), to: width) + "\n")
  let counts = Verdict.allCases.map { verdict in
    language.word(verdict) + " \(threads.count { $0.verdict == verdict })"
  }
  let head = language(zh: "承诺", en: "promises") + " \(threads.count)"
  out.append(DisplayWidth.fitted(([head] + counts).joined(separator: " · "), to: width) + "\n\n")
  var table = TextTable([
    .init(language(zh: "承诺", en: "Promise"), least: 22),
    .init(language(zh: "结论", en: "Verdict"), least: 10),
    .init(language(zh: "答复", en: "Answer"), least: 22),
    .init(language(zh: "后续", en: "Fate"), least: 8),
    .init(language(zh: "把握", en: "Score"), isNumber: true, least: 5),
  ])
  for thread in threads {
    let parts = thread.parts.map { "\($0.name) \(plainDecimal(hundredths($0.value)))" }
    let note =
      thread.why(in: language) + (parts.isEmpty ? "" : "\n" + parts.joined(separator: ", "))
    table.add(
      [
        thread.promise.plain, language.word(thread.verdict), thread.outcome?.plain ?? "–",
        thread.fate.map(language.word) ?? "–",
        thread.parts.isEmpty ? "–" : plainDecimal(hundredths(thread.score)),
      ],
      note: explains ? note : nil
    )
  }
  guard !table.isEmpty else { return }
  table.render(width: width, to: &out)
  out.append("\n")
}

/// Appends what districts take on as a table: a row for each target of a district, and one for
/// each promise that none takes part of.
package func appendShareTable(
  _ shares: [PromiseShare],
  of city: ThreadSource,
  among districts: [ThreadSource],
  explains: Bool,
  language: OutputLanguage,
  width: Int,
  to out: inout [UInt8]
) {
  let width = max(width, 80)
  let names = districts.map { $0.place ?? $0.file }
  let head = city.file + " → " + districts.map(\.file).joined(separator: ", ")
  out.append(DisplayWidth.fitted(head, to: width) + "\n\n")
  var table = TextTable([
    .init(language(zh: "全市承诺", en: "Promise of the city"), least: 22),
    .init(language(zh: "区县", en: "District"), least: 8, most: 16),
    .init(language(zh: "区县目标", en: "Target of the district"), least: 22),
    .init(language(zh: "关系", en: "Relation"), least: 8),
    .init(language(zh: "份额", en: "Share"), isNumber: true, least: 5),
    .init(language(zh: "尚缺", en: "Missing"), isNumber: true, least: 7),
  ])
  for share in shares {
    let missing = share.missing.map { plainDecimal($0) + (share.unit ?? "") } ?? "–"
    let note = explains ? share.why(in: language) : nil
    for (index, part) in share.parts.enumerated() {
      let isLast = index == share.parts.count - 1
      table.add(
        [
          index == 0 ? share.promise.plain : "", names[part.district], part.target.plain,
          language.word(part.relation),
          part.share.map { plainDecimal((1000 * $0).rounded() / 10) + "%" } ?? "–",
          isLast ? missing : "",
        ],
        note: isLast ? note : nil
      )
    }
    if share.parts.isEmpty {
      table.add([share.promise.plain, "–", "–", "–", "–", missing], note: note)
    }
  }
  table.render(width: width, to: &out)
  out.append("\n")
}
