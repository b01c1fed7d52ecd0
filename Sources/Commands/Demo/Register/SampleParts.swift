// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// Plans the parts of a commitment: split before it is assigned, or sub-items of its agency.
struct SampleParts {
  let promise: SampleItems.Promise
  let sheet: SampleSheet

  /// Plans the parts and what becomes of them.
  func plan(into plan: SamplePlan) {
    guard let first = promise.parts.first else { return }
    let day = first.item.assigned
    if promise.isSplit {
      if let ruling = promise.item.rulings.first {
        plan.add(
          day.at(9, 0),
          ruling.post,
          to: promise.item.key,
          .decide(LeaderDecision(text: ruling.text))
        )
        plan.add(
          day.at(9, 20),
          "ducha-2",
          to: promise.item.key,
          .carryOut(0, note: "按决定拆分")
        )
      }
      let drafts = promise.parts.map(draft)
      plan.add(day.at(9, 30), "ducha-2", makes: promise.parts.map(made)) { [promise] in
        .commitment($0[promise.item.key], .split(drafts))
      }
    } else {
      for part in promise.parts {
        let draft = draft(part)
        let head = plan.staff.head(promise.item.lead, on: day)
        plan.add(day.at(9, 30), head, makes: [made(part)]) { [promise] in
          .commitment($0[promise.item.key], .divide(draft))
        }
      }
    }
    for part in promise.parts { SampleLife.plan(part.item, into: plan) }
  }

  private func made(_ part: SampleItems.Part) -> SampleStep.Made {
    SampleStep.Made(key: part.key, kind: "item", year: part.item.year)
  }

  private func draft(_ part: SampleItems.Part) -> PartDraft {
    PartDraft(
      span: part.quote.isEmpty ? nil : sheet.span(of: part.quote),
      fields: part.item.fields
    )
  }
}
