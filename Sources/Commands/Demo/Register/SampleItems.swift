// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Register
import WorkingDays

/// Reads the commitments of `items.csv` with what the other tables say of them.
struct SampleItems {
  /// A part of a commitment, from `parts.csv`.
  struct Part {
    var key: String
    var isSplit: Bool
    /// The words of the parent's text that it stands for; blank for all of them.
    var quote: String
    var item: SampleItem
  }

  /// A commitment with its report and the words that promise it.
  struct Promise {
    var item: SampleItem
    var report: String
    var quote: String
    var parts: [Part]

    /// Whether it is split before it is given to anybody.
    var isSplit: Bool { parts.contains(where: \.isSplit) }
  }

  /// The commitments, in the order of the table.
  let promises: [Promise]

  init(sheets: [String: SampleSheet]) {
    let progress = Dictionary(grouping: SampleTables.rows("updates"), by: { $0["item"] })
    let rulings = Dictionary(grouping: SampleTables.rows("decisions"), by: { $0["item"] })
    let parts = Dictionary(grouping: SampleTables.rows("parts"), by: { $0["item"] })
    promises = SampleTables.rows("items").compactMap { row in
      let (key, report) = (row["key"], row["report"])
      guard let sheet = sheets[report] else { return nil }
      var item = Self.item(row, sheet)
      item.progress = (progress[key] ?? []).map(Self.progress)
      item.rulings = (rulings[key] ?? []).map(Self.ruling)
      return Promise(
        item: item,
        report: report,
        quote: row["quote"],
        parts: (parts[key] ?? []).enumerated().map { Self.part($0.offset, $0.element, of: item) }
      )
    }
  }

  private static let young = ["wenlvjt", "shuiwu"]
  private static let founded = SampleDays.day("2025-05-20")

  private static func item(_ row: CSVRow, _ sheet: SampleSheet) -> SampleItem {
    var item = SampleItem(
      key: row["key"],
      year: sheet.sheet.year,
      lead: row["lead"],
      leader: row["leader_post"],
      deadline: SampleDays.day(row["deadline"]),
      fate: row["fate"],
      assigned: sheet.assigned,
      planned: sheet.planned,
      approved: sheet.approved
    )
    item.kind = row["kind"]
    item.title = row["title"]
    item.topic = row["topic"]
    // The two groups were founded in May 2025.
    let isEarly = sheet.assigned < founded
    item.joining = row.list("supporting").filter { isEarly && young.contains($0) }
    item.supporting = row.list("supporting").filter { !item.joining.contains($0) }
    item.mechanism = row["mechanism"]
    item.severity = row["severity"]
    item.caseClass = row["class"]
    item.target = Figure(row["measure_value"]).map { value in
      Target(
        subject: row["title"],
        bound: bound(row["sense"]),
        value: value,
        unit: row["measure_unit"],
        isGrowth: row["measure_unit"] == "%" && row["quote"].contains("增长")
      )
    }
    return item
  }

  private static func bound(_ sense: String) -> Target.Bound {
    switch sense {
    case "at_most": .atMost
    case "about": .about
    default: .atLeast
    }
  }

  private static func progress(_ row: CSVRow) -> SampleItem.Progress {
    SampleItem.Progress(
      date: SampleDays.day(row["date"]),
      by: row["by"],
      said: row["said"],
      value: row["value"],
      text: row["text"],
      cause: row["obstacle_cause"]
    )
  }

  private static func ruling(_ row: CSVRow) -> SampleItem.Ruling {
    SampleItem.Ruling(
      date: SampleDays.day(row["date"]),
      kind: row["kind"],
      text: row["text"],
      document: row["document_number"],
      outcome: row["outcome"],
      post: row["by_post"]
    )
  }

  /// A part has the reports of the whole with figures of its own; the last one of a part that is kept
  /// says so.
  private static func part(_ place: Int, _ row: CSVRow, of whole: SampleItem) -> Part {
    let isSplit = row["form"] == "split"
    let values = row["values"].split(separator: ";", omittingEmptySubsequences: false)
    var item = whole
    item.key = "\(whole.key)-\(place + 1)"
    item.title = row["title"]
    item.fate = row["fate"]
    item.rulings = []
    item.mechanism = whole.mechanism
    item.target = Figure(row["measure_value"]).map {
      Target(subject: row["title"], bound: .atLeast, value: $0, unit: row["measure_unit"])
    }
    for (index, value) in values.enumerated() where item.progress.indices.contains(index) {
      item.progress[index].value = String(value)
      item.progress[index].said = "running"
    }
    if row["fate"] == "kept", let target = item.target,
      let first = item.progress.indices.first(where: {
        Figure(item.progress[$0].value).map(target.isMet) ?? false
      })
    {
      item.progress[first].said = "done"
      item.progress[first].text += "，申请办结"
      item.progress.removeSubrange((first + 1)...)
    }
    let split = whole.rulings.first { $0.kind == "leader_decision" }?.date
    let day = isSplit ? split ?? whole.assigned : whole.approved.later(1)
    (item.assigned, item.planned, item.approved) = (day, day, day)
    return Part(key: item.key, isSplit: isSplit, quote: row["quote"], item: item)
  }
}
