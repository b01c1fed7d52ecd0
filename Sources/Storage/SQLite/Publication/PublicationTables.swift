// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Register
import WorkingDays

/// What is public and what waits to be, within one transaction; it follows from the events.
struct PublicationTables {
  let db: Database
  let jurisdiction: Int64

  /// Follows events that were appended under indexes from one on; `now` is what they made of the
  /// subjects.
  func follow(
    _ events: [RegisterEvent],
    firstIndex: Int,
    now: [Subject: Aggregate]
  ) throws {
    for (place, event) in events.enumerated() {
      try follow(event, at: firstIndex + place, now: now[event.subject]?.commitment)
    }
  }

  /// Reads the whole log once, where events came in without their commitments, as from an export.
  func readLog() throws {
    let tables = EventTables(db: db, jurisdiction: jurisdiction)
    var index = 0
    while case let events = try tables.events(from: index, limit: Self.step), !events.isEmpty {
      for logged in events { try follow(logged.event, at: logged.index, now: nil) }
      index += events.count
    }
  }

  /// How many events are read at once.
  private static let step = 10_000

  /// Follows an event; `now` is a later state of its commitment, where one is at hand.
  private func follow(_ event: RegisterEvent, at index: Int, now: Commitment?) throws {
    guard case .commitment(let number) = event.subject,
      case .commitment(.publication(let fact)) = event.change
    else { return }
    try follow(fact, event, number, at: index, now: now)
    try mark(try now ?? commitment(number, at: event.version))
  }

  private func follow(
    _ fact: PublicationFact,
    _ event: RegisterEvent,
    _ number: SerialNumber,
    at index: Int,
    now: Commitment?
  ) throws {
    let at = event.mark.at.milliseconds
    switch fact.change {
    case .proposed:
      // What it was then: more may have happened to it since.
      let known = now.flatMap { $0.version == event.version ? $0 : nil }
      try propose(try known ?? commitment(number, at: fact.version), fact, event.mark)
    case .approved:
      try end(number, at: at)
      try update("approvedAt = ?", [at], number, "version = ?", [fact.version])
      let rows = PublicRows(db: db, jurisdiction: jurisdiction)
      if let document = try rows.document(of: number) { try texts.replace(document.item) }
    case .sealed: try update("seal = ?", [index], number, "version = ?", [fact.version])
    case .declined:
      try db.cachedStatement(
        sql: """
          DELETE FROM publication
          WHERE jurisdictionId = ? AND year = ? AND serial = ? AND approvedAt IS NULL
          """
      ).execute(arguments: [jurisdiction, number.year, number.serial])
    case .withdrawn:
      try end(number, at: at)
      // What was not to be seen is not kept for those who ask for the past.
      try update(
        "document = NULL, quote = NULL, targets = NULL, deadline = NULL",
        [],
        number,
        "document IS NOT NULL",
        []
      )
      try texts.remove(number)
      try db.cachedStatement(sql: "INSERT INTO publicationEnd VALUES (?, ?, ?, ?, ?)")
        .execute(arguments: [jurisdiction, index, number.year, number.serial, at])
    }
  }

  private func propose(_ item: Commitment, _ fact: PublicationFact, _ mark: Mark) throws {
    let seen = PublicItem(item, fact, asOf: mark.at.date)
    let document = try seen.document()
    guard PublicItem.hash(of: document) == fact.document else {
      throw StorageError(.corrupt, "A proposal for the public is not of what its commitment was.")
    }
    let next =
      seen.threads.first { $0.relation == "next" } ?? seen.threads.first { $0.isDropped }
    let nextSpan = next.flatMap { $0.isDropped ? nil : $0.span.description }
    try db.cachedStatement(
      sql: """
        INSERT INTO publication
        VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        jurisdiction, item.number.year, item.number.serial, fact.version,
        mark.officer.person,
        mark.at.milliseconds, Data(document), seen.year, seen.kind, seen.topic, seen.lead,
        seen.report, seen.verdict.word, seen.lastDay?.description, seen.span?.description,
        next?.report, nextSpan, seen.quote, seen.shownTargets,
        seen.deadline?.description,
      ]
    )
  }

  private var texts: PublicTexts { PublicTexts(db: db, jurisdiction: jurisdiction) }

  /// What is public of a commitment is so no longer.
  private func end(_ number: SerialNumber, at: Int64) throws {
    try update("endedAt = ?", [at], number, "approvedAt IS NOT NULL AND endedAt IS NULL", [])
  }

  private func update(
    _ change: String,
    _ values: [any DatabaseValueConvertible],
    _ number: SerialNumber,
    _ condition: String,
    _ others: [any DatabaseValueConvertible]
  ) throws {
    let key: [any DatabaseValueConvertible] = [jurisdiction, number.year, number.serial]
    try db.cachedStatement(
      sql: """
        UPDATE publication SET \(change)
        WHERE jurisdictionId = ? AND year = ? AND serial = ? AND \(condition)
        """
    ).execute(arguments: StatementArguments(values + key + others))
  }

  /// Keeps how much of a commitment was proposed or let out.
  private func mark(_ item: Commitment) throws {
    let publication = item.publication
    let known = [publication.proposed, publication.released].map { $0?.changeCount ?? 0 }
    let values: StatementArguments = [
      publication.eventCount, known.reduce(0, max), jurisdiction, item.number.year,
      item.number.serial,
    ]
    try db.cachedStatement(
      sql: """
        UPDATE publicationMark SET eventCount = ?, changeCount = ?
        WHERE jurisdictionId = ? AND year = ? AND serial = ?
        """
    ).execute(arguments: values)
    guard db.changesCount == 0 else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO publicationMark (eventCount, changeCount, jurisdictionId, year, serial)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: values)
  }

  /// A commitment as it was at a version.
  private func commitment(_ number: SerialNumber, at version: Int) throws -> Commitment {
    let events = try EventTables(db: db, jurisdiction: jurisdiction)
      .history(of: .commitment(number), limit: version)
    guard let item = RegisterState.folding(events.map(\.event)).commitments[number] else {
      throw StorageError(.corrupt, "The events of a commitment are missing.")
    }
    return item
  }
}

extension RegisterEvent {
  /// Whether it moves what the public sees: what is let out, who there is, whose reports there are.
  var isSeenByPublic: Bool {
    switch change {
    case .directory, .intake(.opened), .commitment(.publication): true
    default: false
    }
  }
}
