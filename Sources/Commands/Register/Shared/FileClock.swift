// SPDX-License-Identifier: Apache-2.0
import Register
import Synchronization
import WorkingDays

/// A clock that shows what a file says, to rehearse with.
final class FileClock: Sendable {
  private let path: String
  private let last: Mutex<Timestamp>

  /// A clock after a file; throws where the file does not hold a moment now.
  init(_ path: String) throws {
    self.path = path
    last = Mutex(try Self.moment(in: path))
  }

  /// What the file says, or said the last time that it could be read: it may be just being written.
  var now: Timestamp {
    guard let moment = try? Self.moment(in: path) else { return last.withLock { $0 } }
    last.withLock { $0 = moment }
    return moment
  }

  /// The moment that a file holds, such as `2026-03-05T09:30`.
  static func moment(in path: String) throws -> Timestamp {
    let text: String
    do throws(InputProblem) {
      text = String(decoding: try bytes(of: path, limit: 1 << 10), as: UTF8.self)
    } catch {
      throw DeskProblem.unreadable(path, error)
    }
    let word = String(text.filter { !$0.isWhitespace })
    guard let moment = CivilMoment(argument: word) else { throw DeskProblem.noMoment(path) }
    return Timestamp(moment)
  }
}
