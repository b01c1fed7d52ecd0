// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

extension Commitment {
  /// The commitment as JSON, with where it stands at a moment; `standing` is `null` where its
  /// mechanism is not among those given.
  package func json(at now: Timestamp, mechanisms: [String: Mechanism]) -> JSONObject {
    let mechanism = mechanisms[entry.mechanism]
    var object = JSONObject()
    object.add("number", word: number)
    object.add("version", version)
    addLife(to: &object)
    entry.add(to: &object)
    object.add("fields", fields.json)
    object.add("standing", mechanism.map { standing(at: now, by: $0).json })
    object.add("loop", loop.json(by: mechanism))
    object.add("absorbed", words: absorbed)
    object.add("subitems", words: subitems)
    object.add("programme", word: programme)
    object.add("decompositions", decompositions.map(\.json))
    object.add("suggestions", suggestions.map(\.json))
    let counted = countedUpdates ?? updates.count
    object.add("updates", updates.enumerated().map { $1.json(isCounted: $0 < counted) })
    object.add("amendments", amendments.map(\.json))
    object.add("evidence", evidence.map(\.json))
    object.add("signedEvidence", signedEvidence)
    object.add("obstacles", obstacles.map(\.json))
    object.add("decisions", decisions.map(\.json))
    object.add("replies", replies.map(\.json))
    object.add("threads", threads.map(\.json))
    object.add("votes", votes.map(\.json))
    object.add("publication", publication.json)
    return object
  }

  private func addLife(to object: inout JSONObject) {
    var (why, note): (SetAsideReason?, String) = (nil, "")
    switch life {
    case .active:
      object.add("life", "active")
      object.add("into", [] as [String])
    case .split(let numbers):
      object.add("life", "split")
      object.add("into", words: numbers)
    case .merged(let number):
      object.add("life", "merged")
      object.add("into", words: [number])
    case .withdrawn(let reason, let said):
      (why, note) = (reason, said)
      object.add("life", "withdrawn")
      object.add("into", [] as [String])
    }
    object.add("withdrawnFor", word: why)
    object.add("withdrawnNote", note)
  }
}

extension Entry {
  fileprivate func add(to object: inout JSONObject) {
    object.add("origin", word: origin)
    object.add("report", report)
    object.add("span", span)
    object.add("quote", quote)
    object.add("section", section)
    object.add("parent", word: parent)
    object.add("case", word: handling)
    object.add("mechanism", mechanism)
    object.add("year", year)
    object.add("atOnce", isAtOnce)
    object.add("suggestedLead", suggestedLead)
    object.add("suggestedWhy", suggestedWhy)
  }
}

extension CommitmentStanding {
  /// The three statuses and what follows from them as JSON.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("said", word: said)
    object.add("shown", word: shown)
    object.add("clock", clock.rawValue)
    object.add("progress", progress.rawValue)
    object.add("nextDue", word: nextDue)
    object.add("nextStage", nextStage)
    object.add("lastDue", word: lastDue)
    object.add("share", share)
    object.add("verdict", word: verdict)
    return object
  }
}

extension CommitmentRow {
  /// The line of the register as JSON, with its verdict at a moment.
  package func json(at now: Timestamp) -> JSONObject {
    var object = JSONObject()
    object.add("number", word: number)
    object.add("version", version)
    object.add("active", isActive)
    object.add("report", report)
    object.add("quote", quote)
    object.add("section", section)
    object.add("fields", fields.json)
    object.add("mechanism", mechanism)
    object.add("class", caseClass)
    object.add("severity", severity)
    object.add("stage", stage)
    object.add("parent", word: parent)
    object.add("programme", word: programme)
    object.add("phase", facts.phase.rawValue)
    object.add("said", word: facts.said)
    object.add("shown", word: shown)
    object.add("verdict", word: facts.verdict(at: now))
    object.add("nextDue", facts.nextDue)
    object.add("lastDue", facts.lastDue)
    object.add("stageClosed", isStageClosed)
    object.add("changed", isChanged)
    object.add("openExtension", hasOpenExtension)
    object.add("proposedNotice", hasProposedNotice)
    object.add("openAppeal", hasOpenAppeal)
    object.add("openObstacles", openObstacles)
    object.add("openDecisions", openDecisions)
    object.add("returns", returnCount)
    object.add("updatedAt", updatedAt)
    return object
  }
}
