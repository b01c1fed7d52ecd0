// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// Places side by side on one indicator of a year; what cannot be compared says why.
struct PublicComparePage {
  let index: PublicIndex
  let language: Language
  /// The documents of all indicators.
  let documents: [SerialNumber: PublicItem]

  func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.compare, language),
      style: "open-compare"
    )
    let groups = PublicComparison.all(documents.values, in: index)
    return layout.page(.publicCompare, lead: .publicCompareLead) { html in
      if groups.isEmpty { html.element("p", class: "none", .publicNothingToCompare) }
      for group in groups { section(group, layout, &html) }
    }
  }

  private func section(_ group: PublicComparison, _ layout: PublicLayout, _ html: inout Html) {
    html.raw("<section><h2>")
    html.text("\(group.name) \(group.year)")
    html.raw("</h2><table class=\"narrow-of\"><thead><tr>")
    for column in [Phrase.publicPlace, .publicAim, .reported, .publicVerdict] {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for row in group.rows {
      html.raw("<tr><th scope=\"row\">")
      html.text(row.place)
      html.raw("</th>")
      html.cell(.publicAim) { html in
        html.link(.item(row.item.number), in: layout) {
          $0.text(row.item.targets.first?.shown ?? "—")
        }
        if let why = row.whyNot {
          html.raw("<br><small class=\"not-so\">")
          html.say(.publicNotComparable)
          html.say(why)
          html.raw("</small>")
        }
      }
      html.cell(.reported) { $0.reported(row.item) }
      html.cell(.publicVerdict) { $0.mark(row.item.verdict(on: index.day)) }
      html.raw("</tr>")
    }
    html.raw("</tbody></table></section>")
  }
}

/// One indicator of a year in several places.
struct PublicComparison {
  /// A place, and why it cannot be held against the first; nil where it can.
  struct Row {
    let place: String
    let item: PublicItem
    let whyNot: Phrase?
  }

  let name: String
  let year: Int
  let rows: [Row]

  private struct Key: Hashable {
    let name: String
    let year: Int
  }

  /// Every indicator that more than one place has under the same name in a year.
  static func all(
    _ documents: some Sequence<PublicItem>,
    in index: PublicIndex
  ) -> [PublicComparison] {
    var found: [Key: [(place: String, item: PublicItem)]] = [:]
    for item in documents {
      guard let target = item.targets.first, let report = index.register.reports[item.report]
      else { continue }
      let name = target.subject.isEmpty ? item.title : target.subject
      found[Key(name: name, year: item.year), default: []].append((report.place, item))
    }
    let own = index.register.place
    return found.compactMap { key, parts -> PublicComparison? in
      guard Set(parts.map(\.place)).count > 1 else { return nil }
      let sorted = parts.sorted {
        ($0.place == own ? 0 : 1, $0.place, $0.item.number)
          < ($1.place == own ? 0 : 1, $1.place, $1.item.number)
      }
      guard let first = sorted.first?.item.targets.first else { return nil }
      return PublicComparison(
        name: key.name,
        year: key.year,
        rows: sorted.map { part in
          Row(
            place: part.place,
            item: part.item,
            whyNot: part.item.targets.first.flatMap { difference($0, from: first) }
          )
        }
      )
    }.sorted { ($1.year, $0.name) < ($0.year, $1.name) }
  }

  /// Why two targets of one name are not of one kind.
  private static func difference(_ target: Target, from first: Target) -> Phrase? {
    if target.isGrowth != first.isGrowth { return .publicOtherBasis }
    if target.unit != first.unit { return .publicOtherUnit }
    if (target.bound == .atMost) != (first.bound == .atMost) { return .publicOtherDirection }
    return nil
  }
}
