// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

// What is answered of everything else.
extension Shape {
  static let agency = object(
    "Agency",
    [
      must("id", words), must("name", words), must("short", words), must("parent", words),
      must("kind", cases(Agency.Kind.self)), must("closed", flag),
    ]
  )

  static let post = object(
    "Post",
    [
      must("id", words), must("agency", words), must("title", words),
      must("role", cases(RegisterRole.self)), must("acts", wordList), must("person", words.orNull),
    ]
  )

  static let key = object(
    "Key",
    [must("hash", sha256), must("post", words), must("label", words), must("revoked", flag)]
  )

  static let directory = object(
    "Directory",
    [
      must("version", count), must("name", words), must("areaCode", words),
      must("signingKey", words), must("agencies", all(agency)), must("posts", all(post)),
      must("keys", all(key)),
    ]
  )

  static let programme = object(
    "Programme",
    [
      must("number", number), must("version", count), must("title", words), must("owner", words),
      must("closed", flag),
    ]
  )

  private static let intakeFields: [Field] = [
    must("report", sha256), must("version", count), must("place", words), must("year", count),
    must(
      "coverage",
      object(
        "Coverage",
        [
          must("proposed", count), must("accepted", count), must("setAside", count),
          must("unseen", count),
        ]
      )
    ),
  ]

  static let intake = object("Intake", intakeFields)

  static let fullIntake = object(
    "IntakeWithStatements",
    intakeFields + [
      must(
        "statements",
        all(
          object(
            "Statement",
            [
              must("span", span), must("quote", words.orNull), must("proposed", flag),
              must("section", words), must("fields", fields.orNull),
              must("suggestedLead", words), must("suggestedWhy", words),
              must("outcome", choice(["unseen", "accepted", "setAside"])),
              must("item", number.orNull), must("reason", cases(SetAsideReason.self).orNull),
            ]
          )
        )
      )
    ]
  )

  static let handling = object(
    "Case",
    [
      must("number", number), must("version", count), must("mechanism", words),
      must("source", words), must("title", words), must("text", words.orNull),
      must("topic", words), must("place", words), must("receivedAt", moment),
      must("agency", words),
      must("caller", words.orNull), must("contact", words.orNull), must("loop", loop),
      must(
        "answer",
        object(
          "Answer",
          [
            must("grade", words), must("text", words.orNull), must("promise", words),
            must("deadline", day.orNull),
          ] + marked
        ).orNull
      ),
      must(
        "callback",
        object(
          "Callback",
          [must("resolved", flag.orNull), must("opinion", cases(Callback.Opinion.self).orNull)]
            + marked
        ).orNull
      ),
      must("exclusion", words), must("commitments", all(number)),
    ]
  )

  static let caseRow = object(
    "CaseLine",
    [
      must("number", number), must("version", count), must("mechanism", words),
      must("class", words), must("severity", words), must("source", words), must("title", words),
      must("topic", words), must("place", words), must("agency", words), must("stage", words),
      must("phase", cases(CaseState.Phase.self)), must("receivedAt", moment),
      must("nextDue", moment.orNull), must("answerDue", moment.orNull),
      must("closeDue", moment.orNull),
      must("answeredAt", moment.orNull), must("closedAt", moment.orNull), must("returns", count),
      must("extended", flag), must("resolved", flag.orNull),
      must("opinion", cases(Callback.Opinion.self).orNull), must("answerGrade", words),
      must("exclusion", words),
    ]
  )

  static let event = object(
    "Event",
    [
      must("index", count.orNull), must("subject", words), must("version", count),
      must("at", moment), must("by", officer), must("event", words), must("data", Shape(.record)),
    ]
  )

  static let receipt = object(
    "Receipt",
    [must("events", all(event)), must("index", count.orNull), must("logSize", count)]
  )

  static let checkpoint = object(
    "Checkpoint",
    [must("origin", words), must("size", count), must("root", words), must("text", words)]
  )

  static let inclusionProof = object(
    "InclusionProof",
    [
      must("index", count), must("size", count), must("entry", form(.base64)),
      must("hashes", wordList), must("checkpoint", checkpoint),
    ]
  )

  static let blob = object("Blob", [must("sha256", sha256), must("byteCount", count)])

  /// Of what was found there is no total: it is not counted.
  static let searchPage = object(
    "SearchPage",
    [
      must(
        "lines",
        all(
          object(
            "SearchHit",
            [
              must("text", words), must("item", number.orNull), must("report", sha256.orNull),
              must("span", span.orNull),
            ]
          )
        )
      ),
      must("next", words.orNull),
    ]
  )

  static func page(_ name: String, of line: Shape) -> Shape {
    object(name, [must("lines", all(line)), must("next", words.orNull), must("total", count)])
  }

  /// An error (RFC 9457).
  static let problem = object(
    "Problem",
    [
      must("type", words), must("title", words), must("status", Shape(.whole(400...599))),
      must("detail", words), must("code", words), may("request", words),
      may("pointer", words), may("offset", count), may("expected", count), may("current", count),
      may("events", all(event)),
    ]
  )
}
