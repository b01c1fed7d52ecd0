// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import WorkingDays

/// Plans what ties commitments together: merged into one another, grouped in programmes, and threads
/// from one year's promise to the next year's report.
struct SampleMerges {
  let promises: [SampleItems.Promise]

  /// Plans all of it.
  func plan(into plan: SamplePlan) {
    group(into: plan)
    hang(into: plan)
  }

  private func group(into plan: SamplePlan) {
    let byKey = Dictionary(promises.map { ($0.item.key, $0) }, uniquingKeysWith: { a, _ in a })
    for (place, row) in SampleTables.rows("programmes").enumerated() {
      let key = "programme/" + row["id"]
      let (title, owner) = (row["title"], row["leader_post"])
      plan.add(
        SampleDays.day("2024-01-26").at(9, place),
        "duchashi-head",
        makes: [SampleStep.Made(key: key, kind: "programme", year: 2024)]
      ) { _ in .programme(.begin(year: 2024, title: title, owner: owner)) }
      for (number, item) in row.list("items").enumerated() {
        guard let promise = byKey[item], !promise.isSplit else { continue }
        plan.add(promise.item.assigned.at(17, number), "ducha-2") {
          .commitment($0[item], .group($0[key]))
        }
      }
    }
  }

  // MARK: - Threads

  private func hang(into plan: SamplePlan) {
    var count: [String: Int] = [:]
    for row in SampleTables.rows("threads") {
      guard let sheet = plan.sheets[row["later_file"]],
        let promise = promises.first(where: {
          $0.report == row["earlier_file"] && !$0.isSplit
            && ($0.quote.contains(row["promise_text"]) || row["promise_text"].contains($0.quote))
        })
      else { continue }
      let day = sheet.opened.later(20)
      for (column, relation) in [("outcome_text", "outcome"), ("next_text", "next")]
      where !row[column].isEmpty {
        var link = ThreadLink()
        link.span = sheet.span(of: row[column])
        link.relation = relation
        if relation == "outcome", row["verdict"] != "unanswered" { link.verdict = row["verdict"] }
        let key = promise.item.key + sheet.sheet.report
        guard !(count[key + relation + link.span.description] != nil) else { continue }
        count[key + relation + link.span.description] = 1
        plan.add(
          day.at(9, 0).later(count.count),
          "ducha-1",
          to: promise.item.key,
          .hang(link, in: sheet.sheet)
        )
      }
      if row["fate"] == "dropped", row["next_text"].isEmpty,
        count.updateValue(1, forKey: promise.item.key + "dropped") == nil
      {
        var link = ThreadLink()
        link.relation = "dropped"
        plan.add(
          day.at(9, 0).later(count.count),
          "ducha-1",
          to: promise.item.key,
          .hang(link, in: sheet.sheet)
        )
      }
      guard row["verdict"] == "missed" || row["verdict"] == "partly", row["fate"] != "done" else {
        continue
      }
      // An agency that fell short may say why, beside what is said of it.
      let note = promise.item.progress.last?.text ?? ""
      guard !note.isEmpty else { continue }
      plan.add(
        day.later(6).at(10, 0).later(count.count % 60),
        plan.staff.head(promise.item.lead, on: day),
        to: promise.item.key,
        .reply(Reply(about: "verdict", text: "情况说明：\(note)"))
      )
    }
  }
}
