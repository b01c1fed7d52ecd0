// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import WorkingDays

/// Commitments beyond `items.csv`: statements of a report whose words name an agency.
///
/// They have no figures, but for the targets of indicators; what their agencies say of them is as plain as such reports mostly are.
struct SampleOthers {
  let sheet: SampleSheet
  let report: String

  /// A statement with the commitment it becomes.
  struct Other {
    var span: TextSpan
    var item: SampleItem
  }

  /// The leaders in charge, by agency, as `items.csv` has them.
  private static let leaders: [String: String] = Dictionary(
    SampleTables.rows("items").map { ($0["lead"], $0["leader_post"]) },
    uniquingKeysWith: { first, _ in first }
  )

  /// The agencies by their short names.
  private static let agencies: [String: String] = Dictionary(
    SampleTables.rows("agencies").map { ($0["short"], $0["id"]) },
    uniquingKeysWith: { first, _ in first }
  )

  /// Some of the candidates, spread over the whole report.
  func chosen(_ candidates: [ReportSheet.Candidate], most: Int) -> [Other] {
    let possible = candidates.filter { agency($0) != nil }
    guard most > 0, !possible.isEmpty else { return [] }
    let count = min(most, possible.count)
    return (0..<count).map { place in
      let candidate = possible[place * possible.count / count]
      return Other(span: candidate.span, item: item(candidate, place))
    }
  }

  private func agency(_ candidate: ReportSheet.Candidate) -> String? {
    // What the district's offices do, the district answers for.
    if candidate.suggestedLead.hasPrefix("区") { return "dongli" }
    return Self.agencies[candidate.suggestedLead]
  }

  private func item(_ candidate: ReportSheet.Candidate, _ place: Int) -> SampleItem {
    let lead = agency(candidate) ?? "zhengfu"
    let year = sheet.sheet.year
    var item = SampleItem(
      key: "\(report)#\(place)",
      year: year,
      lead: lead,
      leader: Self.leaders[lead] ?? "vice-1",
      deadline: SampleDays.day("\(year)-12-31"),
      fate: fate(place, year),
      assigned: sheet.assigned,
      planned: sheet.planned,
      approved: sheet.approved
    )
    item.kind = candidate.fields.kind
    item.title =
      candidate.fields.title.isEmpty
      ? String((sheet.sheet.quote(candidate.span) ?? "").unicodeScalars.prefix(59)) + "…"
      : candidate.fields.title
    item.topic = candidate.fields.topic
    // An indicator without its number could be held against no other place.
    if item.kind == "indicator" { item.target = candidate.fields.targets.first }
    item.caseClass = "qualitative"
    item.progress = progress(item, place)
    return item
  }

  /// Of twenty, fifteen are kept; the others are late, silent, or become part of another one.
  private func fate(_ place: Int, _ year: Int) -> String {
    switch place % 20 {
    case 5: "kept_late"
    case 9: "late"
    case 13: "silent"
    case 16: "merged"
    case 18: "never"
    default: year == 2026 && place % 3 != 0 ? "running" : "kept"
    }
  }

  private func progress(_ item: SampleItem, _ place: Int) -> [SampleItem.Progress] {
    func report(_ month: Int, _ day: Int, _ said: String, _ text: String) -> SampleItem.Progress {
      let year = month > 12 ? item.year + 1 : item.year
      let date = SampleDays.day("\(year)-\((month - 1) % 12 + 1)-\(day)")
      return SampleItem.Progress(
        date: date.later(place % 4).orMonday,
        by: item.lead,
        said: said,
        value: "",
        text: text,
        cause: ""
      )
    }
    let spring = report(3, 25, "running", "工作方案已印发，责任落实到科室")
    let summer = report(6, 22, "running", "按序时推进，完成半年任务")
    let autumn = report(9, 21, "running", "主要措施已落地，正在汇总佐证")
    let monthDone = item.year == 2026 ? 10 : 12
    switch item.fate {
    case "kept":
      return [spring, summer, autumn, report(monthDone, 12, "done", "年度任务完成，申请办结")]
    case "kept_late":
      let isLater = item.year < 2026
      return [spring, summer, autumn] + (isLater ? [report(14, 20, "done", "补充完成，申请办结")] : [])
    case "silent": return [spring, summer]
    case "never": return []
    default: return [spring, summer, autumn]
    }
  }
}
