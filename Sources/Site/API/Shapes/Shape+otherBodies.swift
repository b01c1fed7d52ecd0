// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

// What is taken of reports, cases, programmes, the directory and mechanisms.
extension Shape {
  private static let reason = text(2000)

  static let nothing = object([])

  static func because(_ fields: [Field] = []) -> Shape { object(fields + [must("reason", reason)]) }

  // MARK: - Reports

  private static let acceptanceFields: [Field] = [
    may("mechanism", form(.id)), may("severity", text(40).orNull), may("class", text(40).orNull),
    may("fields", givenFields.orNull),
  ]

  static let openReport = object(
    "OpenReport",
    [may("place", text(100).orNull), may("year", Shape(.whole(1949...2199)).orNull)]
  )

  static let accept = object("Accept", [must("span", span)] + acceptanceFields)

  static let acceptAll = object("AcceptAll", acceptanceFields.filter { $0.name != "fields" })

  static let setAside = object(
    "SetAside",
    [must("span", span), must("reason", cases(SetAsideReason.self)), may("note", reason)]
  )

  static let reopen = object("Reopen", [must("span", span)])

  // MARK: - Mechanisms

  static let fileStage = object("FileStage", [must("stage", text(40))] + filingFields)

  private static let changeFields: [Field] = [
    must("kind", cases(ChangeKind.self)), must("reason", text(200)), must("decision", text(500)),
    may("newDate", day.orNull),
  ]

  static let lawfulChange = object("GivenChange", changeFields)

  /// Of an item the decision may say the new targets, in the places of the old ones.
  static let itemChange = object(
    "GivenItemChange",
    changeFields + [may("targets", list(givenTarget).orNull)]
  )

  // MARK: - Cases

  static let openCase = object(
    "OpenCase",
    [
      must("mechanism", form(.id)), must("title", text(200)), may("source", text(100)),
      may("text", text(5000)), may("topic", text(100)), may("place", text(100)),
      may("receivedAt", moment.orNull), may("agency", text(40)), may("caller", text(200).orNull),
      may("contact", text(200).orNull), may("severity", text(40).orNull),
      may("class", text(40).orNull), may("year", Shape(.whole(1949...2199)).orNull),
      may("classified", flag),
    ]
  )

  static let answerCase = object(
    "AnswerCase",
    [
      may("grade", choice(["", "A", "B", "C", "D"])), must("text", text(5000)),
      may("promise", reason), may("deadline", day.orNull), may("filing", filing.orNull),
    ]
  )

  static let callBack = object(
    "CallBack",
    [may("resolved", flag.orNull), may("opinion", cases(Callback.Opinion.self).orNull)]
  )

  // MARK: - Programmes and the directory

  static let beginProgramme = object(
    "BeginProgramme",
    [
      must("year", Shape(.whole(1949...2199))), must("title", text(200)),
      must("owner", form(.id)),
    ]
  )

  static let handOver = object([must("owner", form(.id))])

  static let found = object("Found", [must("name", text(100)), may("areaCode", text(20))])

  static let addAgency = object(
    "AddAgency",
    [
      must("id", form(.id)), must("name", text(100)), may("short", text(100)),
      may("parent", text(40)), may("kind", cases(Agency.Kind.self)),
    ]
  )

  static let renameAgency = object(
    "RenameAgency",
    [must("id", form(.id)), must("name", text(100))]
  )

  static let closeAgency = object([must("id", form(.id))])

  static let addPost = object(
    "AddPost",
    [
      must("id", form(.id)), must("agency", form(.id)), must("title", text(100)),
      must("role", choice(RegisterRole.allCases.filter { $0 != .system }.map(\.rawValue))),
      may("acts", list(form(.word))),
    ]
  )

  static let appoint = object("Appoint", [must("post", form(.id)), must("person", text(100))])

  static let vacate = object([must("post", form(.id))])

  static let grantKey = object(
    "GrantKey",
    [must("hash", sha256), must("post", form(.id)), may("label", text(100))]
  )

  static let revokeKey = object([must("hash", sha256)])

  static let changeSigningKey = object([must("key", text(200))])
}
