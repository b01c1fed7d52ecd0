// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import Register

extension CaseState {
  /// Where it stands in its mechanism as JSON; a stage is named by its id, blank behind the last.
  package func json(by mechanism: Mechanism?) -> JSONObject {
    let stages = mechanism?.profile.stages ?? []
    var object = JSONObject()
    object.add("phase", phase.rawValue)
    object.add("severity", registration.severity)
    object.add("class", registration.caseClass)
    object.add("year", registration.year)
    object.add("agency", agency)
    object.add("stage", stages.indices.contains(stage) ? stages[stage].id : "")
    object.add("passed", passed.keys.sorted())
    object.add("grade", grade)
    object.add("nodes", words: nodes)
    object.add("answeredNodes", reportedNodeCount)
    object.add("returns", returnCount)
    object.add("stageClosed", isStageClosed)
    object.add("stopped", isStopped)
    object.add("extensions", extensions.map(\.json))
    object.add("stops", stops.map(\.json))
    object.add("changes", changes.map(\.json))
    object.add("duties", duties)
    object.add("notices", notices.map(\.json))
    object.add("excused", excused.sorted())
    object.add("appeals", appeals.map(\.json))
    object.add("evidence", evidence)
    object.add("strikeOffSigned", strikeOffSigned.map { Timestamp($0.at) })
    return object
  }
}

extension CaseState.Extension {
  var json: JSONObject {
    var object = JSONObject()
    object.add("stage", stage)
    object.add("from", word: from)
    object.add("to", word: to)
    object.add("asked", Timestamp(asked.at))
    object.add("granted", isGranted)
    return object
  }
}

extension CaseState.Stop {
  var json: JSONObject {
    var object = JSONObject()
    object.add("reason", reason)
    object.add("from", Timestamp(from))
    object.add("to", to.map { Timestamp($0) })
    return object
  }
}

extension CaseState.Notice {
  var json: JSONObject {
    var object = JSONObject()
    object.add("id", id)
    object.add("status", status.rawValue)
    object.add("proposed", Timestamp(proposed.at))
    object.add("decided", decided.map { Timestamp($0.at) })
    object.add("due", word: due)
    return object
  }
}

extension CaseState.Appeal {
  var json: JSONObject {
    var object = JSONObject()
    object.add("against", word: target)
    object.add("filed", Timestamp(filed.at))
    object.add("upheld", isUpheld)
    return object
  }
}

extension LawfulChange {
  var json: JSONObject {
    var object = JSONObject()
    object.add("kind", word: kind)
    object.add("reason", reason)
    object.add("decision", decision)
    object.add("newDate", word: newDate)
    return object
  }
}
