// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Pages
import Register
import Storage
import WorkingDays

/// Somebody's deadlines as a calendar: what is due next of each thing, from a month ago to a year ahead.
struct DeadlineFeed {
  let register: any RegisterStore
  let accounts: any AccountStore
  /// What stands before the path of an address.
  let origin: String
  let now: Timestamp

  /// How many days back, and ahead, it looks.
  private static let days: (back: Int64, ahead: Int64) = (30, 366)
  /// The most events of a list.
  private static let most = 1000

  /// What the calendar is called, and its events by their days; nil where the owner is no more.
  func calendar(of owner: FeedOwner) async throws -> (name: String, events: [CalendarEvent])? {
    let directory = try await register.state(of: []).directory
    switch owner {
    case .agency(let id):
      guard let agency = directory.agencies[id], !agency.isClosed else { return nil }
      let events = try await events(ofAgency: id, directory)
      return ("\(agency.shown)到期日", Self.sorted(events))
    case .account(let login):
      guard let account = try await accounts.credentials(login)?.account, !account.isDisabled
      else { return nil }
      // A thing that two posts answer for is due once.
      var events: [String: CalendarEvent] = [:]
      for officer in directory.officers(of: account.person) {
        for event in try await self.events(of: officer, directory) { events[event.uid] = event }
      }
      return ("\(account.person)：督办到期日", Self.sorted(Array(events.values)))
    }
  }

  private static func sorted(_ events: [CalendarEvent]) -> [CalendarEvent] {
    events.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  }

  /// What an officer answers for, or has in charge; whoever watches has all of the register.
  private func events(
    of officer: Officer,
    _ directory: Directory
  ) async throws -> [CalendarEvent] {
    switch officer.role {
    case .agency: return try await events(ofAgency: officer.agency, directory)
    case .leader: return try await items(directory) { $0.leader = officer.post }
    case .supervisor, .auditor, .administrator, .system: return try await items(directory)
    }
  }

  private func events(
    ofAgency agency: String,
    _ directory: Directory
  ) async throws -> [CalendarEvent] {
    let items = try await items(directory) { $0.lead = agency }
    var query = CaseQuery(now: now)
    (query.agency, query.order, query.limit) = (agency, .due, Self.most)
    return try await items
      + register.cases(query).lines.compactMap { row in
        row.nextDue.flatMap { due in
          event(
            .handling(row.number),
            version: row.version,
            due,
            "\(row.number) \(row.title)",
            "承办单位：\(directory.name(ofAgency: row.agency))",
            changed: row.answeredAt ?? row.receivedAt,
            .inbox(InboxView(open: .handling(row.number)))
          )
        }
      }
  }

  private func items(
    _ directory: Directory,
    _ change: (inout CommitmentQuery) -> Void = { _ in }
  ) async throws -> [CalendarEvent] {
    var query = CommitmentQuery(now: now)
    (query.order, query.limit) = (.due, Self.most)
    query.dueFrom = now.earlier(bySeconds: Self.days.back * 86_400)
    query.dueBefore = now.later(bySeconds: Self.days.ahead * 86_400)
    change(&query)
    return try await register.commitments(query).lines.compactMap { row in
      row.facts.nextDue.flatMap { due in
        event(
          .commitment(row.number),
          version: row.version,
          due,
          "\(row.number) \(row.fields.title.isEmpty ? row.quote : row.fields.title)",
          "牵头单位：\(directory.name(ofAgency: row.fields.lead))",
          changed: row.updatedAt ?? now,
          .item(row.number)
        )
      }
    }
  }

  /// One thing is one event: where its next day is another, programs move it.
  private func event(
    _ subject: Subject,
    version: Int,
    _ due: Timestamp,
    _ summary: String,
    _ details: String,
    changed: Timestamp,
    _ page: SiteURL
  ) -> CalendarEvent? {
    guard due >= now.earlier(bySeconds: Self.days.back * 86_400),
      due < now.later(bySeconds: Self.days.ahead * 86_400)
    else { return nil }
    return CalendarEvent(
      uid: "\(subject)@\(register.jurisdiction).duixian",
      sequence: version,
      stamp: changed,
      day: due.lastDay,
      summary: summary,
      details: details,
      url: origin + page.description
    )
  }
}
