// SPDX-License-Identifier: Apache-2.0
package import Pages
package import Profiles

/// What a person decides about the site when it starts.
package struct SiteConfiguration: Sendable {
  /// The database file; made where there is none, its folder too.
  package var databasePath: String
  /// A word that changes when reading changes: stored counts of another edition are made anew.
  package var edition: String
  /// A loopback address; anything else is refused until there are accounts.
  package var host: String
  /// The port; the next free one is taken where it is in use, and 0 takes any.
  package var port: Int
  /// The most bytes that a file may have.
  package var limit: Int
  /// The language for everyone; nil asks each browser.
  package var language: Language?
  /// The mechanisms, a city's own among them.
  package var mechanisms: ProfileLibrary

  /// Makes a configuration; all but the file and the edition has a default.
  package init(
    databasePath: String,
    edition: String,
    host: String = "127.0.0.1",
    port: Int = 8080,
    limit: Int = 64 << 20,
    language: Language? = nil,
    mechanisms: ProfileLibrary = .shipped
  ) {
    self.databasePath = databasePath
    self.edition = edition
    self.host = host
    self.port = port
    self.limit = limit
    self.language = language
    self.mechanisms = mechanisms
  }
}

/// Why the site did not start.
package struct SiteError: Error, Sendable, CustomStringConvertible {
  /// The kind of failure; may grow.
  package struct Code: Sendable, Hashable, CustomStringConvertible {
    private enum Kind: String { case notLoopback, noFreePort, cannotMakeFolder }
    private let kind: Kind

    /// The address is not of this machine alone.
    package static let notLoopback = Code(kind: .notLoopback)
    /// Fifty ports in a row are in use.
    package static let noFreePort = Code(kind: .noFreePort)
    /// The database's folder cannot be made.
    package static let cannotMakeFolder = Code(kind: .cannotMakeFolder)

    package var description: String { kind.rawValue }
  }

  /// The kind of failure.
  package let code: Code
  /// One sentence for the person who starts it.
  package let message: String

  package var description: String { "\(message) [\(code)]" }
}
