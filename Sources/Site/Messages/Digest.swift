// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
package import Register
package import Storage
package import WorkingDays

/// One message a working day at most to each agency: what waits for it, and nothing where nothing does.
///
/// It goes to one person: the head of the agency, or whoever holds the first of its posts. Rule:
/// 整治形式主义为基层减负若干规定 (2024): the same is asked for once, and nobody is driven by messages.
package struct Digest: Sendable {
  let register: any RegisterStore
  let messages: any MessageStore
  let calendar: WorkingCalendar
  /// How it goes out.
  let ways: [Message.Way]
  /// Who gave an address for mail.
  let accounts: any AccountStore
  /// The lines that it has besides the counts.
  let text: DigestText

  /// A digest; it goes out by these ways.
  package init(
    register: any RegisterStore,
    messages: any MessageStore,
    calendar: WorkingCalendar = .shipped,
    ways: [Message.Way] = [.webhook],
    accounts: any AccountStore,
    text: DigestText
  ) {
    self.register = register
    self.messages = messages
    self.calendar = calendar
    self.ways = ways
    self.accounts = accounts
    self.text = text
  }

  /// The minute of the day from which it is sent.
  static let hour = 9 * 60

  /// How many days ahead something is told of.
  private static let daysAhead: Int64 = 3

  /// Keeps the messages of a day, unless they were kept before; none on a day off, or too early.
  package func run(at now: Timestamp) async throws -> Int {
    let civil = now.civil
    guard civil.minute >= Self.hour, calendar.isWorkingDay(civil.date) else { return 0 }
    let directory = try await register.state(of: []).directory
    var count = 0
    let addressed = try await accounts.addressed()
    for agency in directory.agencies.values.sorted(by: { $0.id < $1.id }) {
      guard let officer = directory.answerer(for: agency.id) else { continue }
      let own = ways.filter { $0 != .mail || addressed.contains(officer.person) }
      guard !own.isEmpty, let counts = try await message(agency, officer.post, civil.date, now)
      else { continue }
      let lines = try await text.lines(of: agency.id, dueBefore: Self.end(now), at: now)
      for way in own {
        var message = counts
        message.way = way
        if way == .mail { message.key = "mail/" + message.key }
        // What others carry names nothing unless a city wants the links in it.
        if way == .mail || text.links != nil {
          message.text = ([message.text] + lines).joined(separator: "\n")
        }
        if try await messages.post(message, at: now) { count += 1 }
      }
    }
    return count
  }

  private static func end(_ now: Timestamp) -> Timestamp {
    now.later(bySeconds: daysAhead * 86_400)
  }

  private func message(
    _ agency: Agency,
    _ post: String,
    _ day: CivilDate,
    _ now: Timestamp
  ) async throws -> Message? {
    var query = CommitmentQuery(now: now)
    (query.lead, query.limit) = (agency.id, 1)
    query.dueBefore = now
    let late = try await register.commitments(query).total
    query.dueBefore = Self.end(now)
    let soon = try await register.commitments(query).total - late
    guard late + soon > 0 else { return nil }
    return Message(
      key: "digest/\(post)/\(day)",
      post: post,
      title: "\(agency.shown)：今天有 \(late + soon) 项等你单位",
      text: "已到期 \(late) 项，\(Self.daysAhead) 天内到期 \(soon) 项。",
      path: SiteURL.inbox().description
    )
  }
}
