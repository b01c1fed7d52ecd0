// SPDX-License-Identifier: Apache-2.0
package import Register

extension Intake {
  /// What became of the report as JSON, without the statements one by one.
  package var json: JSONObject {
    var object = JSONObject()
    add(to: &object)
    return object
  }

  /// The same with every statement: what the reading proposes, and what people added.
  ///
  /// Of a statement that the sheet proposes the fields stand beside it; without a sheet, and of what
  /// people added, `fields` is `null`.
  package func json(with sheet: ReportSheet?) -> JSONObject {
    var object = JSONObject()
    add(to: &object)
    let proposed = Set(candidates)
    let spans = (candidates + outcomes.keys.filter { !proposed.contains($0) }).sorted()
    object.add("statements", spans.map { statement($0, sheet, isProposed: proposed.contains($0)) })
    return object
  }

  private func add(to object: inout JSONObject) {
    object.add("report", report)
    object.add("version", version)
    object.add("place", place)
    object.add("year", year)
    object.add("coverage", coverage.json)
  }

  private func statement(
    _ span: TextSpan,
    _ sheet: ReportSheet?,
    isProposed: Bool
  ) -> JSONObject {
    var object = JSONObject()
    let candidate = sheet?.candidate(span)
    object.add("span", span)
    object.add("quote", sheet?.quote(span))
    object.add("proposed", isProposed)
    object.add("section", candidate?.section ?? "")
    object.add("fields", candidate?.fields.json)
    object.add("suggestedLead", candidate?.suggestedLead ?? "")
    object.add("suggestedWhy", candidate?.suggestedWhy ?? "")
    switch outcomes[span] {
    case nil:
      object.add("outcome", "unseen")
      object.add("item", nil as String?)
      object.add("reason", nil as String?)
    case .accepted(let number):
      object.add("outcome", "accepted")
      object.add("item", word: number)
      object.add("reason", nil as String?)
    case .setAside(let reason):
      object.add("outcome", "setAside")
      object.add("item", nil as String?)
      object.add("reason", word: reason)
    }
    return object
  }
}

extension Coverage {
  /// How much of the report was looked at as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("proposed", proposed)
    object.add("accepted", accepted)
    object.add("setAside", setAside)
    object.add("unseen", unseen)
    return object
  }
}
