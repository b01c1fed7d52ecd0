// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

// What is answered of what was reported, shown and decided.
extension Shape {
  static let decomposition = object(
    "Decomposition",
    [
      must("target", count),
      must(
        "shares",
        all(object("Share", [must("agency", words), must("value", form(.figure))]))
      ),
      must("gapReason", words),
    ]
  )

  static let suggestion = object(
    "Suggestion",
    [must("field", words), must("value", words), must("why", words)] + marked
  )

  static let update = object(
    "Update",
    [
      must("saying", cases(Saying.self)), must("counted", flag), must("unchanged", flag),
      must("text", words), must("figures", all(figure)),
    ] + marked
  )

  static let evidence = object(
    "Evidence",
    [
      must("sha256", sha256), must("name", words), must("mediaType", words),
      must("byteCount", count), must("note", words),
      must("grade", cases(EvidenceGrade.self).orNull), must("supports", flag.orNull),
    ] + marked + [must("withdrawn", withdrawal.orNull)]
  )

  static let obstacle = object(
    "Obstacle",
    [must("cause", cases(ObstacleCause.self)), must("text", words), must("request", words)]
      + marked + [must("cleared", mark.orNull)]
  )

  static let decision = object(
    "Decision",
    [
      must("text", words), must("agency", words), must("due", day.orNull),
      must("obstacle", count.orNull),
    ] + marked + [must("carriedOut", mark.orNull)]
  )

  static let reply = object("Reply", [must("about", words), must("text", words)] + marked)

  static let thread = object(
    "Thread",
    [
      must("report", sha256), must("span", span), must("quote", words), must("relation", words),
      must("verdict", words),
    ] + marked + [must("withdrawn", withdrawal.orNull)]
  )

  static let vote = object(
    "DeputyVote",
    [
      must("body", words), must("day", day), must("members", count), must("present", count),
      must("satisfied", count), must("fairlySatisfied", count), must("dissatisfied", count),
      must("document", words),
    ] + marked
  )

  private static let release = object(
    "Release",
    [
      must("version", count), must("document", sha256), must("proposed", mark),
      must("approved", mark.orNull),
    ]
  )

  static let publication = object(
    "Publication",
    [
      must("proposed", release.orNull), must("released", release.orNull),
      must("withdrawn", withdrawal.orNull),
    ]
  )

  private static let withdrawal = object("Withdrawal", [must("reason", words)] + marked)

  private static let fieldValue = object(
    "FieldValue",
    [
      must("text", words), must("ids", wordList), must("days", all(day)),
      must("targets", all(target)),
    ]
  )

  static let amendment = object(
    "Amendment",
    [
      must("kind", cases(ChangeKind.self)), must("reason", words), must("decision", words),
      must(
        "changes",
        all(
          object(
            "Change",
            [
              must("field", cases(CommitmentField.self)), must("old", fieldValue),
              must("new", fieldValue),
            ]
          )
        )
      ),
    ] + marked
  )
}
