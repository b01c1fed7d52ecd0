// SPDX-License-Identifier: Apache-2.0
package import Register

extension CommitmentFields {
  /// The fields as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("title", title)
    object.add("kind", kind)
    object.add("topic", topic)
    object.add("lead", lead)
    object.add("supporting", supporting)
    object.add("post", post)
    object.add("leader", leader)
    object.add("deadline", word: deadline)
    object.add("deadlineRule", deadlineRule)
    object.add("nodes", words: nodes)
    object.add("targets", targets.map(\.json))
    object.add("nature", nature)
    object.add("resultForm", resultForm)
    return object
  }
}

extension Target {
  /// The target as JSON; figures are texts, digit by digit as they were written.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("subject", subject)
    object.add("bound", word: bound)
    object.add("value", word: value)
    object.add("upper", word: upper)
    object.add("unit", unit)
    object.add("growth", isGrowth)
    return object
  }
}

extension ReportedFigure {
  /// The figure as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("target", target)
    object.add("value", word: value)
    object.add("asOf", word: asOf)
    object.add("source", source)
    return object
  }
}

extension Officer {
  /// The officer as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("person", person)
    object.add("post", post)
    object.add("role", word: role)
    object.add("agency", agency)
    if !link.isEmpty { object.add("link", link) }
    return object
  }
}

extension JSONObject {
  /// Adds who and when.
  package mutating func add(_ mark: Mark) {
    add("at", mark.at)
    add("by", mark.officer.json)
  }

  /// Adds who and when as an object, or `null`.
  package mutating func add(_ key: String, _ mark: Mark?) {
    guard let mark else { return add(key, nil as JSONObject?) }
    var object = JSONObject()
    object.add(mark)
    add(key, object)
  }
}
