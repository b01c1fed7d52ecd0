// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

// What is taken of commitments. Limits that the register has too are its own; these keep an event
// within what an entry of the log holds.
extension Shape {
  private static let agencyOrBlank = text(40)
  private static let reason = text(2000)

  static let givenTarget = object(
    "GivenTarget",
    [
      may("subject", text(200)), may("bound", cases(Target.Bound.self)),
      must("value", form(.figure)), may("upper", form(.figure).orNull), may("unit", text(50)),
      may("growth", flag),
    ]
  )

  static let givenFields = object(
    "GivenFields",
    [
      may("title", text(500)),
      may("kind", choice(["indicator", "livelihood", "project", "task", "reform", "other"])),
      may("topic", text(500)), may("lead", agencyOrBlank), may("supporting", list(form(.id))),
      may("post", agencyOrBlank), may("leader", agencyOrBlank), may("deadline", day.orNull),
      may("deadlineRule", text(500)), may("nodes", list(day)), may("targets", list(givenTarget)),
      may("nature", choice(["", "binding", "expected"])), may("resultForm", text(500)),
    ]
  )

  static let correct = object(
    "Correct",
    [
      must("field", cases(CommitmentField.self)),
      must(
        "value",
        object(
          "GivenValue",
          [
            may("text", text(500)), may("ids", list(form(.id))), may("days", list(day)),
            may("targets", list(givenTarget)),
          ]
        )
      ),
      must("reason", reason),
    ]
  )

  static let suggest = object(
    "Suggest",
    [must("field", choice(["lead", "topic"])), must("value", text(100)), may("why", reason)]
  )

  static let transfer = object(
    "Transfer",
    [must("agency", form(.id)), may("post", agencyOrBlank), must("reason", reason)]
  )

  static let part = object("Part", [may("span", span.orNull), must("fields", givenFields)])

  static let split = object("Split", [must("parts", Shape(.list(part, count: 2...50)))])

  static let merge = object("Merge", [must("into", number)])

  static let decompose = object(
    "Decompose",
    [
      must("target", count),
      must(
        "shares",
        Shape(
          .list(
            object("GivenShare", [must("agency", form(.id)), must("value", form(.figure))]),
            count: 1...200
          )
        )
      ),
      may("gapReason", reason),
    ]
  )

  static let group = object("Group", [must("programme", number.orNull)])

  /// What is handed in at a stage.
  static let filingFields: [Field] = [
    may("says", Shape(.map(text(1000), most: 15))), may("evidence", list(sha256)),
    may("agency", agencyOrBlank), may("nodes", list(day)),
    may("planned", Shape(.map(day, most: 30))), may("grade", text(40)),
  ]

  static let filing = object("Filing", filingFields)

  static let giveUpdate = object(
    "GiveUpdate",
    [
      must("saying", cases(Saying.self)), may("unchanged", flag), may("text", reason),
      may(
        "figures",
        list(
          object(
            "GivenFigure",
            [
              must("target", count), must("value", form(.figure)), must("asOf", day),
              may("source", text(200)),
            ]
          )
        )
      ),
      may("filing", filing.orNull),
    ]
  )

  static let addEvidence = object(
    "AddEvidence",
    [
      must("name", text(255)), may("mediaType", text(100)), may("note", reason),
      may("sha256", sha256), may("bytes", form(.base64)),
    ]
  )

  static let gradeEvidence = object(
    "GradeEvidence",
    [
      must("evidence", count), must("grade", cases(EvidenceGrade.self)), must("supports", flag),
      may("note", reason),
    ]
  )

  static let raise = object(
    "Raise",
    [must("cause", cases(ObstacleCause.self)), must("text", reason), may("request", reason)]
  )

  static let clear = object("Clear", [must("obstacle", count), must("note", reason)])

  static let decide = object(
    "Decide",
    [
      must("text", reason), may("agency", agencyOrBlank), may("due", day.orNull),
      may("obstacle", count.orNull),
    ]
  )

  static let carryOut = object("CarryOut", [must("decision", count), must("note", reason)])

  static let giveReply = object(
    "GiveReply",
    [must("about", choice(["verdict", "notice", "closing", "evidence"])), must("text", reason)]
  )

  static let withdrawEvidence = object(
    "WithdrawEvidence",
    [must("evidence", count), must("reason", reason)]
  )

  static let unhang = object("Unhang", [must("thread", count), must("reason", reason)])

  static let takeBack = object("TakeBack", [may("since", count.orNull)])

  static let recordVote = object(
    "RecordVote",
    [
      must("body", text(100)), must("day", day), must("members", count), must("present", count),
      must("satisfied", count), must("fairlySatisfied", count), must("dissatisfied", count),
      may("document", text(200)),
    ]
  )

  static let approvePublication = object("ApprovePublication", [must("version", count)])

  static let declinePublication = object(
    "DeclinePublication",
    [must("version", count), must("reason", reason)]
  )

  static let withdrawPublication = object("WithdrawPublication", [must("reason", reason)])

  static let withdraw = object(
    "Withdraw",
    [must("reason", cases(SetAsideReason.self)), may("note", reason)]
  )

  static let hang = object(
    "Hang",
    [
      must("report", sha256), may("span", span),
      must("relation", choice(ThreadLink.relations)),
      may("verdict", choice(["", "met", "partly", "missed", "unclear"])),
    ]
  )
}
