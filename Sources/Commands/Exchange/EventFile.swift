// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Register
import Synchronization

/// The events of an export, some at a time.
final class EventFile: Sendable {
  private let name: String
  private let bytes: [UInt8]
  private let place = Mutex((byte: 0, line: 0))

  /// How many events are given at once.
  private static let group = 1000

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The next events in their order; none behind the last.
  func next() throws(ExchangeProblem) -> [KeptEvent] {
    let decoder = JSONDecoder()
    return try place.withLock { place throws(ExchangeProblem) in
      var events: [KeptEvent] = []
      while events.count < Self.group, place.byte < bytes.count {
        let end = bytes[place.byte...].firstIndex(of: 0x0A) ?? bytes.count
        place.line += 1
        guard let event = EventLine.event(bytes[place.byte..<end], decoder) else {
          throw .badLine(name, place.line)
        }
        events.append(event)
        place.byte = end + 1
      }
      return events
    }
  }
}
