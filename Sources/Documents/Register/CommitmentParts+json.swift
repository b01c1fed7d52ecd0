// SPDX-License-Identifier: Apache-2.0
package import Register

extension Update {
  /// The report of progress as JSON; it counts unless it came after the striking off.
  package func json(isCounted: Bool) -> JSONObject {
    var object = JSONObject()
    object.add("saying", word: saying)
    object.add("counted", isCounted)
    object.add("unchanged", isUnchanged)
    object.add("text", text)
    object.add("figures", figures.map(\.json))
    object.add(mark)
    return object
  }
}

extension Evidence {
  /// The piece of evidence as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("sha256", sha256)
    object.add("name", name)
    object.add("mediaType", mediaType)
    object.add("byteCount", byteCount)
    object.add("note", note)
    object.add("grade", word: grade)
    object.add("supports", isSupporting)
    object.add(mark)
    object.add("withdrawn", withdrawn?.json)
    return object
  }
}

extension Obstacle {
  /// What stands in the way as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("cause", word: cause)
    object.add("text", text)
    object.add("request", request)
    object.add(mark)
    object.add("cleared", cleared)
    return object
  }
}

extension LeaderDecision {
  /// The decision as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("text", text)
    object.add("agency", agency)
    object.add("due", word: due)
    object.add("obstacle", obstacle)
    object.add(mark)
    object.add("carriedOut", carriedOut)
    return object
  }
}

extension Reply {
  /// What the agency has to say as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("about", about)
    object.add("text", text)
    object.add(mark)
    return object
  }
}

extension Suggestion {
  /// The suggestion as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("field", field)
    object.add("value", value)
    object.add("why", why)
    object.add(mark)
    return object
  }
}

extension Decomposition {
  /// How a target is shared out as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("target", target)
    object.add(
      "shares",
      shares.map { share in
        var object = JSONObject()
        object.add("agency", share.agency)
        object.add("value", word: share.value)
        return object
      }
    )
    object.add("gapReason", gapReason)
    return object
  }
}

extension ThreadLink {
  /// The thread as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("report", report)
    object.add("span", span)
    object.add("quote", quote)
    object.add("relation", relation)
    object.add("verdict", verdict)
    object.add(mark)
    object.add("withdrawn", withdrawn?.json)
    return object
  }
}

extension DeputyVote {
  /// The vote as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("body", body)
    object.add("day", word: day)
    object.add("members", members)
    object.add("present", present)
    object.add("satisfied", satisfied)
    object.add("fairlySatisfied", fairlySatisfied)
    object.add("dissatisfied", dissatisfied)
    object.add("document", document)
    object.add(mark)
    return object
  }
}

extension Publication {
  /// What the public may see as JSON, and who let it out.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("proposed", proposed?.json)
    object.add("released", released?.json)
    object.add("withdrawn", withdrawn?.json)
    return object
  }
}

extension Release {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("version", version)
    object.add("document", document)
    object.add("proposed", proposed)
    object.add("approved", approved)
    return object
  }
}

extension Withdrawal {
  /// What was taken back as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("reason", reason)
    object.add(mark)
    return object
  }
}

extension Amendment {
  /// What a decision made of what was promised as JSON, old values beside the new ones.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("kind", word: kind)
    object.add("reason", reason)
    object.add("decision", decision)
    object.add(
      "changes",
      changes.map { change in
        var object = JSONObject()
        object.add("field", word: change.field)
        object.add("old", change.old.json)
        object.add("new", change.new.json)
        return object
      }
    )
    object.add(mark)
    return object
  }
}

extension FieldValue {
  /// The value as JSON; only what its field has is filled.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("text", text)
    object.add("ids", ids)
    object.add("days", words: days)
    object.add("targets", targets.map(\.json))
    return object
  }
}
