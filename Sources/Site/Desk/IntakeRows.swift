// SPDX-License-Identifier: Apache-2.0
import Pages
import Register

/// The statements of a report in the order of its text, as its page shows them.
struct IntakeRows {
  let intake: Intake
  /// Nil where the report is not stored any more.
  let sheet: ReportSheet?
  let directory: Directory

  /// Those that a view asks for, and where the next page begins.
  func page(_ view: IntakeView, keeping kept: TextSpan?) -> (rows: [IntakePage.Row], next: Int?) {
    let added = intake.outcomes.keys.filter { !intake.candidates.contains($0) }
    let spans = (intake.candidates + added).sorted().filter { span in
      span == kept || span.range.lowerBound >= view.from && isShown(span, view.part)
    }
    let shown = spans.prefix(IntakeView.pageSize)
    let next = spans.count > shown.count ? spans[shown.count].range.lowerBound : nil
    return (shown.map(row), next)
  }

  private func isShown(_ span: TextSpan, _ part: IntakeView.Part) -> Bool {
    switch (part, intake.outcomes[span]) {
    case (.all, _), (.unseen, nil), (.accepted, .accepted), (.setAside, .setAside): true
    default: false
    }
  }

  private func row(_ span: TextSpan) -> IntakePage.Row {
    let candidate = sheet?.candidate(span)
    var fields = candidate?.fields ?? CommitmentFields()
    let suggested = candidate?.suggestedLead ?? ""
    if fields.lead.isEmpty { fields.lead = directory.agency(named: suggested) ?? "" }
    let outcome: IntakePage.Outcome =
      switch intake.outcomes[span] {
      case nil: .unseen
      case .accepted(let number): .accepted(number)
      case .setAside(let reason): .setAside(reason)
      }
    return IntakePage.Row(
      span: span,
      quote: sheet?.quote(span) ?? "",
      section: candidate?.section ?? "",
      fields: fields,
      suggestedLead: suggested,
      outcome: outcome
    )
  }
}

extension Directory {
  /// The agencies as people list them: by what they are, then by their ids.
  var listed: [Agency] {
    let ranks = Dictionary(
      uniqueKeysWithValues: Agency.Kind.allCases.enumerated().map { ($1, $0) }
    )
    return agencies.values.sorted {
      (ranks[$0.kind] ?? 0, $0.id) < (ranks[$1.kind] ?? 0, $1.id)
    }
  }

  /// The id of the one agency that words name: by its name, its short one, or the end of its name.
  func agency(named words: String) -> String? {
    guard !words.isEmpty else { return nil }
    let open = agencies.values.filter { !$0.isClosed }
    if let whole = open.first(where: { $0.name == words || $0.short == words }) { return whole.id }
    let ending = open.filter { $0.name.hasSuffix(words) }
    return ending.count == 1 ? ending.first?.id : nil
  }
}
