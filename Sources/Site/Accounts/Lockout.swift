// SPDX-License-Identifier: Apache-2.0
import Register
import Storage
import Synchronization

/// Failures by a word, kept in memory: each one more after the fourth locks it longer, as
/// ``SignInDelay`` says.
final class Lockout: Sendable {
  private struct Failures {
    var count = 0
    var lockedUntil: Timestamp?
  }

  /// How many are remembered; a flood forgets the rest, and costs what a password costs each.
  private static let most = 10_000

  private let known = Mutex<[String: Failures]>([:])

  /// Until when a word is locked; nil where it is not.
  func lockedUntil(_ login: String, at now: Timestamp) -> Timestamp? {
    known.withLock { $0[login]?.lockedUntil }.flatMap { $0 > now ? $0 : nil }
  }

  /// Counts a failure and tells until when the word is locked, if so.
  func fail(_ login: String, at now: Timestamp) -> Timestamp? {
    known.withLock { known in
      if known.count >= Self.most { known.removeAll() }
      var failures = known[login] ?? Failures()
      failures.count += 1
      let seconds = SignInDelay.seconds(after: failures.count)
      failures.lockedUntil = seconds > 0 ? now.later(bySeconds: seconds) : nil
      known[login] = failures
      return failures.lockedUntil
    }
  }
}
