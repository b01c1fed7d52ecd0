// SPDX-License-Identifier: Apache-2.0

/// A group of commitments under one owner (产业链, 专班).
package struct Programme: Sendable, Hashable {
  /// Its number, for good.
  package var number: SerialNumber
  /// How many events made it.
  package var version = 0
  /// What it is called.
  package var title = ""
  /// The post that owns it.
  package var owner = ""
  /// Whether it is over; what it grouped stays grouped.
  package var isClosed = false

  /// A programme of which nothing is known but its number.
  package init(_ number: SerialNumber) { self.number = number }
}

/// What may have happened to a programme.
package enum ProgrammeChange: Sendable, Hashable {
  /// It was begun.
  case began(title: String, owner: String)
  /// Another post owns it.
  case handedOver(old: String, new: String)
  /// It is over.
  case closed(reason: String)
}

extension ProgrammeChange: Chosen {
  package static let blanks: [Self] = [
    .began(title: "", owner: ""), .handedOver(old: "", new: ""), .closed(reason: ""),
  ]

  package static let blankByWord = byWord(blanks)

  package var word: String {
    switch self {
    case .began: "began"
    case .handedOver: "handedOver"
    case .closed: "closed"
    }
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    switch self {
    case .began(var title, var owner):
      try coder.text("title", &title)
      try coder.text("owner", &owner)
      self = .began(title: title, owner: owner)
    case .handedOver(var old, var new):
      try coder.text("old", &old)
      try coder.text("new", &new)
      self = .handedOver(old: old, new: new)
    case .closed(var reason):
      try coder.text("reason", &reason)
      self = .closed(reason: reason)
    }
  }
}

extension Programme {
  /// The programme after a change.
  package mutating func take(_ change: ProgrammeChange) {
    switch change {
    case .began(let title, let owner): (self.title, self.owner) = (title, owner)
    case .handedOver(_, let new): owner = new
    case .closed: isClosed = true
    }
  }
}
