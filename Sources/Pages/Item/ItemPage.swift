// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
import WorkingDays

/// A commitment (事项) with all that is known of it: its sentence, where it stands, how it came there.
package struct ItemPage: Sendable {
  /// A stored report, as a page leads to it.
  package struct Source: Sendable, Hashable {
    /// Its id in addresses.
    package var id: String
    /// What it is called.
    package var title: String

    /// A report.
    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// The list that one came from, and what stands beside the commitment there.
  package struct Place: Sendable, Hashable {
    /// The view of the register.
    package var list: RegisterView
    /// The one before; nil where it is the first.
    package var previous: SerialNumber?
    /// The one behind; nil where it is the last.
    package var next: SerialNumber?

    /// A place in a list.
    package init(_ list: RegisterView, previous: SerialNumber?, next: SerialNumber?) {
      self.list = list
      self.previous = previous
      self.next = next
    }
  }

  /// An event with its place in the log.
  package struct Entry: Sendable, Hashable {
    /// Its place in the log.
    package var index: Int
    /// What happened.
    package var event: RegisterEvent

    /// An event.
    package init(index: Int, event: RegisterEvent) {
      self.index = index
      self.event = event
    }
  }

  /// The commitment.
  package var item: Commitment
  /// What ids are called.
  package var names: RegisterNames
  /// The moment that the page is of.
  package var now: Timestamp
  /// The stored reports that it or its threads stand in, by the SHA-256 of their texts.
  package var sources: [String: Source]
  /// What the commitments are called that it has to do with.
  package var related: [SerialNumber: String]
  /// The programme it is grouped in.
  package var programme: Programme?
  /// A part of its history, the newest first.
  package var history: [Entry]
  /// The version from which the history is shown backwards; nil for the newest.
  package var before: Int?
  /// The place in the log of its last event.
  package var lastIndex: Int
  /// How many entries the log has.
  package var logSize: Int
  /// The list that one came from; nil where one came from none.
  package var place: Place?
  /// The form that records a vote on it, where the visitor may.
  package var vote: VoteForm?

  /// A page shows at most so many events.
  package static let historySize = 20

  /// Made of all its parts.
  package init(
    item: Commitment,
    names: RegisterNames,
    now: Timestamp,
    sources: [String: Source] = [:],
    related: [SerialNumber: String] = [:],
    programme: Programme? = nil,
    history: [Entry] = [],
    before: Int? = nil,
    lastIndex: Int = 0,
    logSize: Int = 0,
    place: Place? = nil
  ) {
    self.item = item
    self.names = names
    self.now = now
    self.sources = sources
    self.related = related
    self.programme = programme
    self.history = history
    self.before = before
    self.lastIndex = lastIndex
    self.logSize = logSize
    self.place = place
  }

  /// Its mechanism; one without rules where the city no longer has it.
  var mechanism: Mechanism {
    let id = item.entry.mechanism
    return names.mechanisms[id]
      ?? Mechanism(
        Profile(id: id, title: Bilingual(zh: id, en: id), basis: .labelOnly),
        calendar: .shipped
      )
  }
}
