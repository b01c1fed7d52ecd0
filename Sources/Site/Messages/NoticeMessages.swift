// SPDX-License-Identifier: Apache-2.0
import Ledger
import Mechanisms
import Pages
package import Register
package import Storage
import WorkingDays

/// One message for each notice (催办、督办单) that goes out to an agency, as soon as it does: which one,
/// about what, and by when; with a link to answer by where links are given.
///
/// What went out follows from the log: what came since the last look and, at the start, what is not
/// older than a day. The key of a message is of its event, so a restart tells nothing twice.
package actor NoticeMessages {
  private let register: any RegisterStore
  private let messages: any MessageStore
  private let ways: [Message.Way]
  private let accounts: any AccountStore
  private let text: DigestText
  /// The first entry of the log that was not looked at; nil before the first look.
  private var next: Int?

  /// Messages that go out by these ways.
  package init(
    register: any RegisterStore,
    messages: any MessageStore,
    ways: [Message.Way],
    accounts: any AccountStore,
    text: DigestText
  ) {
    self.register = register
    self.messages = messages
    self.ways = ways
    self.accounts = accounts
    self.text = text
  }

  /// At the start notices are looked for in so many entries of the log, and not in older ones.
  private static let most = 5000
  private static let seconds: Int64 = 86_400

  /// Keeps the messages of the notices that went out since the last look; tells how many are new.
  package func run(at now: Timestamp) async throws -> Int {
    let size = try await register.checkpoint().size
    var place = next ?? max(0, size - Self.most)
    var count = 0
    while place < size {
      let events = try await register.events(from: place, limit: 500)
      guard let last = events.last else { break }
      for logged in events where logged.event.sendsNotice {
        guard logged.event.mark.at > now.earlier(bySeconds: Self.seconds) else { continue }
        count += try await tell(logged.event, at: now)
      }
      place = last.index + 1
    }
    next = place
    return count
  }

  private func tell(_ event: RegisterEvent, at now: Timestamp) async throws -> Int {
    let subject = event.subject
    let state = try await register.state(of: [subject])
    guard let notice = state.notice(decidedBy: event, text.mechanisms),
      let agency = state.directory.agencies[state.lead(of: subject)],
      let officer = state.directory.answerer(for: agency.id)
    else { return 0 }
    let by = notice.due.map { "，须于 \($0) 前办理" } ?? ""
    // What others carry names nothing unless a city wants the links in it.
    let plain = "请登录后在收件箱查看。"
    var full = ["\(subject.told) \(state.title(of: subject))\(by)"]
    full += try await text.link(for: subject, at: now)
    let addressed = try await accounts.addressed()
    var count = 0
    for way in ways where way != .mail || addressed.contains(officer.person) {
      let key = "notice/\(subject)/\(event.version)"
      let message = Message(
        key: way == .mail ? "mail/" + key : key,
        post: officer.post,
        way: way,
        title: "\(agency.shown)：收到《\(notice.title)》",
        text: way == .mail || text.links != nil ? full.joined(separator: "\n") : plain,
        path: SiteURL.inbox(InboxView(open: subject)).description
      )
      if try await messages.post(message, at: now) { count += 1 }
    }
    return count
  }
}

extension RegisterEvent {
  /// Whether a notice went out by it.
  fileprivate var sendsNotice: Bool {
    switch change {
    case .commitment(.looped(let loop)), .handling(.looped(let loop)):
      if case .noticeDecided(let approves, _, _) = loop.fact { approves } else { false }
    default: false
    }
  }
}

extension Subject {
  /// Its number as people say it.
  fileprivate var told: String {
    switch self {
    case .commitment(let number): "\(number)"
    case .handling(let number): "办件 \(number)"
    case .directory, .intake, .programme: ""
    }
  }
}

extension RegisterState {
  /// What the notice is called that an event sent, and the day that it sets; nil where its mechanism is
  /// no more.
  fileprivate func notice(
    decidedBy event: RegisterEvent,
    _ mechanisms: [String: Mechanism]
  ) -> (title: String, due: CivilDate?)? {
    let loop: CaseState?
    switch event.subject {
    case .commitment(let number): loop = commitments[number]?.loop
    case .handling(let number): loop = handlings[number]?.loop
    case .directory, .intake, .programme: loop = nil
    }
    let profile = mechanism(of: event.subject).flatMap { mechanisms[$0]?.profile }
    guard let profile,
      let notice = loop?.notices.last(where: { $0.decided?.at == event.mark.at.civil }),
      let rule = profile.ladder.first(where: { $0.id == notice.id })
    else { return nil }
    return (rule.entry.title.zh, notice.due)
  }
}

extension AccountStore {
  /// The persons who gave an address for mail.
  func addressed() async throws(StorageError) -> Set<String> {
    Set(try await accounts().filter { $0.mail != nil && !$0.isDisabled }.map(\.person))
  }
}
