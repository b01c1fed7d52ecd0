// SPDX-License-Identifier: Apache-2.0

/// What went wrong between the store and the world.
package struct StorageError: Error, Sendable, CustomStringConvertible {
  /// The kind of failure; may grow.
  package struct Code: Sendable, Hashable, CustomStringConvertible {
    private enum Kind: String {
      case locked, notDurable, cannotOpen, newerSchema, corrupt, failed, inUse, unknownJurisdiction
      case exists, invalidCursor
    }
    private let kind: Kind

    /// Another process writes to the file.
    package static let locked = Code(kind: .locked)
    /// The file would not keep what was acknowledged.
    package static let notDurable = Code(kind: .notDurable)
    /// The file cannot be opened or made.
    package static let cannotOpen = Code(kind: .cannotOpen)
    /// A later version of the program wrote the file.
    package static let newerSchema = Code(kind: .newerSchema)
    /// Stored bytes do not agree with their hash.
    package static let corrupt = Code(kind: .corrupt)
    /// A register uses the report that was to be deleted.
    package static let inUse = Code(kind: .inUse)
    /// There is no register of that name.
    package static let unknownJurisdiction = Code(kind: .unknownJurisdiction)
    /// A file is there already that would be written over.
    package static let exists = Code(kind: .exists)
    /// A list was asked for behind a place that no page of it ended with.
    package static let invalidCursor = Code(kind: .invalidCursor)
    /// The database refused a statement.
    package static let failed = Code(kind: .failed)

    package var description: String { kind.rawValue }
  }

  /// The kind of failure.
  package let code: Code
  /// One sentence for a person who keeps the machine; names no private value.
  package let message: String
  /// What the layer below said.
  package let cause: String?

  /// Makes an error from its parts.
  package init(_ code: Code, _ message: String, cause: String? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }

  package var description: String {
    cause.map { "\(message) [\(code): \($0)]" } ?? "\(message) [\(code)]"
  }
}

extension StorageError {
  /// A list was asked for behind a place that no page of it ended with.
  static let invalidCursor = StorageError(
    .invalidCursor,
    "No page of this list ended there: ask for the first one, or with the next of the page before."
  )
}
