// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import Storage
import WorkingDays

/// One message a working day at most to each agency: what waits for it, and nothing where nothing does.
///
/// It goes to one person: the head of the agency, or whoever holds the first of its posts. Rule:
/// 整治形式主义为基层减负若干规定 (2024): the same is asked for once, and nobody is driven by messages.
struct Digest {
  let register: any RegisterStore
  let messages: any MessageStore
  let calendar: WorkingCalendar

  /// The minute of the day from which it is sent.
  static let hour = 9 * 60

  /// How many days ahead something is told of.
  private static let daysAhead: Int64 = 3

  /// Keeps the messages of a day, unless they were kept before; none on a day off, or too early.
  func run(at now: Timestamp) async throws -> Int {
    let civil = now.civil
    guard civil.minute >= Self.hour, calendar.isWorkingDay(civil.date) else { return 0 }
    let directory = try await register.state(of: []).directory
    var count = 0
    for agency in directory.agencies.values.sorted(by: { $0.id < $1.id }) where !agency.isClosed {
      let posts = directory.posts.values
        .filter { $0.agency == agency.id && $0.role == .agency && $0.person != nil }
      guard let post = posts.map(\.id).min(),
        let message = try await message(agency, post, civil.date, now)
      else { continue }
      if try await messages.post(message, at: now) { count += 1 }
    }
    return count
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
    query.dueBefore = now.later(bySeconds: Self.daysAhead * 86_400)
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
