// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

extension Handling {
  /// The case as JSON.
  ///
  /// `caller`, `contact`, `text` and the text of the answer are private: they are `null` unless `showsPrivate`, which is for those
  /// only who may see them.
  package func json(mechanisms: [String: Mechanism], showsPrivate: Bool) -> JSONObject {
    var object = JSONObject()
    object.add("number", word: number)
    object.add("version", version)
    object.add("mechanism", intake.mechanism)
    object.add("source", intake.source)
    object.add("title", intake.title)
    object.add("text", showsPrivate ? intake.text.value : nil)
    object.add("topic", intake.topic)
    object.add("place", intake.place)
    object.add("receivedAt", intake.receivedAt)
    object.add("agency", loop.agency.isEmpty ? intake.agency : loop.agency)
    object.add("caller", showsPrivate ? intake.caller.value : nil)
    object.add("contact", showsPrivate ? intake.contact.value : nil)
    object.add("loop", loop.json(by: mechanisms[intake.mechanism]))
    object.add("answer", answer?.json(showsPrivate: showsPrivate))
    object.add("callback", callback?.json)
    object.add("exclusion", exclusion)
    object.add("commitments", words: commitments)
    return object
  }
}

extension CaseAnswer {
  func json(showsPrivate: Bool) -> JSONObject {
    var object = JSONObject()
    object.add("grade", grade)
    object.add("text", showsPrivate ? text.value : nil)
    object.add("promise", promise)
    object.add("deadline", word: deadline)
    object.add(mark)
    return object
  }
}

extension Callback {
  var json: JSONObject {
    var object = JSONObject()
    object.add("resolved", isResolved)
    object.add("opinion", word: opinion)
    object.add(mark)
    return object
  }
}

extension CaseRow {
  /// The line of a list of cases as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("number", word: number)
    object.add("version", version)
    object.add("mechanism", mechanism)
    object.add("class", caseClass)
    object.add("severity", severity)
    object.add("source", source)
    object.add("title", title)
    object.add("topic", topic)
    object.add("place", place)
    object.add("agency", agency)
    object.add("stage", stage)
    object.add("phase", phase.rawValue)
    object.add("receivedAt", receivedAt)
    object.add("nextDue", nextDue)
    object.add("answerDue", answerDue)
    object.add("closeDue", closeDue)
    object.add("answeredAt", answeredAt)
    object.add("closedAt", closedAt)
    object.add("returns", returnCount)
    object.add("extended", isExtended)
    object.add("resolved", isResolved)
    object.add("opinion", word: opinion)
    object.add("answerGrade", answerGrade)
    object.add("exclusion", exclusion)
    return object
  }
}
