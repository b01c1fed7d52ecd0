// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

// What is answered of commitments; `Documents/Register` writes it, and a test holds every answer
// against these.
extension Shape {
  static let officer = object(
    "Officer",
    [
      must("person", words), must("post", words), must("role", cases(RegisterRole.self)),
      must("agency", words), may("link", words),
    ]
  )

  /// Who, and when.
  static let marked: [Field] = [must("at", moment), must("by", officer)]

  static let mark = object("Mark", marked)

  static let target = object(
    "Target",
    [
      must("subject", words), must("bound", cases(Target.Bound.self)), must("value", form(.figure)),
      must("upper", form(.figure).orNull), must("unit", words), must("growth", flag),
    ]
  )

  static let fields = object(
    "Fields",
    [
      must("title", words), must("kind", words), must("topic", words), must("lead", words),
      must("supporting", wordList), must("post", words), must("leader", words),
      must("deadline", day.orNull), must("deadlineRule", words), must("nodes", all(day)),
      must("targets", all(target)), must("nature", words), must("resultForm", words),
    ]
  )

  static let figure = object(
    "ReportedFigure",
    [
      must("target", count), must("value", form(.figure)), must("asOf", day),
      must("source", words),
    ]
  )

  static let standing = object(
    "Standing",
    [
      must("said", cases(SaidStatus.self)), must("shown", cases(ShownStatus.self)),
      must("clock", cases(DeadlineLamp.self)), must("progress", cases(ProgressLamp.self)),
      must("nextDue", day.orNull), must("nextStage", words), must("lastDue", day.orNull),
      must("share", Shape(.whole(-1_000_000_000_000_000...1_000_000_000_000_000)).orNull),
      must("verdict", cases(CommitmentVerdict.self)),
    ]
  )

  static let loop = object(
    "Loop",
    [
      must("phase", cases(CaseState.Phase.self)), must("severity", words), must("class", words),
      must("year", count), must("agency", words), must("stage", words),
      must("passed", wordList), must("grade", words), must("nodes", all(day)),
      must("answeredNodes", count), must("returns", count), must("stageClosed", flag),
      must("stopped", flag),
      must(
        "extensions",
        all(
          object(
            "Extension",
            [
              must("stage", words), must("from", day), must("to", day), must("asked", moment),
              must("granted", flag.orNull),
            ]
          )
        )
      ),
      must(
        "stops",
        all(
          object("Stop", [must("reason", words), must("from", moment), must("to", moment.orNull)])
        )
      ),
      must(
        "changes",
        all(
          object(
            "LawfulChange",
            [
              must("kind", cases(ChangeKind.self)), must("reason", words),
              must("decision", words), must("newDate", day.orNull),
            ]
          )
        )
      ),
      must("duties", wordList),
      must(
        "notices",
        all(
          object(
            "Notice",
            [
              must("id", words), must("status", cases(CaseState.NoticeStatus.self)),
              must("proposed", moment), must("decided", moment.orNull), must("due", day.orNull),
            ]
          )
        )
      ),
      must("excused", wordList),
      must(
        "appeals",
        all(
          object(
            "Appeal",
            [must("against", words), must("filed", moment), must("upheld", flag.orNull)]
          )
        )
      ),
      must("evidence", wordList), must("strikeOffSigned", moment.orNull),
    ]
  )

  static let commitment = object(
    "Item",
    [
      must("number", number), must("version", count),
      must("life", choice(["active", "split", "merged", "withdrawn"])), must("into", all(number)),
      must("withdrawnFor", cases(SetAsideReason.self).orNull), must("withdrawnNote", words),
      must("origin", cases(Entry.Origin.self)), must("report", words), must("span", span.orNull),
      must("quote", words), must("section", words), must("parent", number.orNull),
      must("case", number.orNull), must("mechanism", words), must("year", count),
      must("atOnce", flag), must("suggestedLead", words), must("suggestedWhy", words),
      must("fields", fields), must("standing", standing.orNull), must("loop", loop),
      must("absorbed", all(number)), must("subitems", all(number)),
      must("programme", number.orNull), must("decompositions", all(decomposition)),
      must("suggestions", all(suggestion)), must("updates", all(update)),
      must("amendments", all(amendment)), must("evidence", all(evidence)),
      must("signedEvidence", wordList),
      must("obstacles", all(obstacle)),
      must("decisions", all(decision)), must("replies", all(reply)), must("threads", all(thread)),
      must("votes", all(vote)), must("publication", publication),
    ]
  )

  static let commitmentRow = object(
    "ItemLine",
    [
      must("number", number), must("version", count), must("active", flag), must("report", words),
      must("quote", words), must("section", words), must("fields", fields),
      must("mechanism", words), must("class", words), must("severity", words),
      must("stage", words), must("parent", number.orNull), must("programme", number.orNull),
      must("phase", cases(CaseState.Phase.self)), must("said", cases(SaidStatus.self)),
      must("shown", cases(ShownStatus.self)), must("verdict", cases(CommitmentVerdict.self)),
      must("nextDue", moment.orNull), must("lastDue", moment.orNull), must("stageClosed", flag),
      must("changed", flag), must("openExtension", flag), must("proposedNotice", flag),
      must("openAppeal", flag), must("openObstacles", count), must("openDecisions", count),
      must("returns", count), must("updatedAt", moment.orNull),
    ]
  )

  static let counts = object("Counts", CommitmentVerdict.allCases.map { must($0.rawValue, count) })
}
