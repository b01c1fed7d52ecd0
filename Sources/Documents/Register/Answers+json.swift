// SPDX-License-Identifier: Apache-2.0
package import Register

extension JSONObject {
  /// Some lines of a list, what asks for the next ones (`null` behind the last), and how many lines
  /// there are in all.
  package static func page(_ lines: [JSONObject], next: String?, total: Int) -> JSONObject {
    var object = JSONObject()
    object.add("lines", lines)
    object.add("next", next)
    object.add("total", total)
    return object
  }

  /// What became of a command: its events, the place in the log of the first (`null` where it was only
  /// tried), and how many entries the log has behind them.
  package static func receipt(
    events: [RegisterEvent],
    index: Int?,
    logSize: Int
  ) throws(CodingFailure) -> JSONObject {
    var lines: [JSONObject] = []
    for (place, event) in events.enumerated() {
      lines.append(try event.json(index: index.map { $0 + place }))
    }
    var object = JSONObject()
    object.add("events", lines)
    object.add("index", index)
    object.add("logSize", logSize)
    return object
  }

  /// How many commitments there are of each verdict, in the order of the verdicts; those that there are
  /// none of too.
  package static func counts(_ verdicts: [CommitmentVerdict: Int]) -> JSONObject {
    var object = JSONObject()
    for verdict in CommitmentVerdict.allCases { object.add(verdict.word, verdicts[verdict] ?? 0) }
    return object
  }
}
