// SPDX-License-Identifier: Apache-2.0
package import Documents
package import Pages
package import Profiles
package import Register

/// What a person decides about the site when it starts.
package struct SiteConfiguration: Sendable {
  /// How people reach the site.
  package enum Reach: Sendable, Hashable {
    /// Only from this machine, by HTTP.
    case here
    /// By HTTPS, with a certificate chain and its key as PEM files.
    case tls(certificate: String, key: String, Origin)
    /// Through a proxy that speaks HTTPS to them and HTTP to the site.
    case proxy(Origin)
  }

  /// The way of mail.
  package struct Mail: Sendable, Hashable {
    /// The command that takes it.
    package var sendmail: Sendmail
    /// Whom it is from.
    package var from: MailAddress

    /// Made of its parts.
    package init(sendmail: Sendmail, from: MailAddress) {
      self.sendmail = sendmail
      self.from = from
    }
  }

  /// The database file; made where there is none, its folder too.
  package var databasePath: String
  /// A word that changes when reading changes: stored counts of another edition are made anew.
  package var edition: String
  /// The address to listen on; one of this machine alone while there are no accounts.
  package var host: String
  /// The port; the next free one is taken where it is in use, and 0 takes any.
  package var port: Int
  /// How people reach it.
  package var reach = Reach.here
  /// The most bytes that a file may have.
  package var limit: Int
  /// The language for everyone; nil asks each browser.
  package var language: Language?
  /// The mechanisms, a city's own among them.
  package var mechanisms: ProfileLibrary
  /// Which passwords are taken.
  package var passwords = PasswordPolicy.asvs
  /// Where messages go; nil sends none.
  package var webhook: Webhook?
  /// By what mail goes out; nil sends none.
  package var mail: Mail?
  /// Whether messages bear links by which an agency answers without an account.
  package var givesLinks = false
  /// The posts in which anyone may enter the demonstration; nil for a real service.
  package var demo: Demonstration?
  /// The clock.
  package var now: @Sendable () -> Timestamp = SiteServices.clock

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

/// What the demonstration has that a real service has not.
package struct Demonstration: Sendable, Hashable {
  /// The posts in which anyone may enter, by their ids.
  package var posts: [String]
  /// When it is in the sample's city; the clock runs on from there, or from the last thing that
  /// happened where that is later.
  package var start: Timestamp

  /// Made of its parts.
  package init(posts: [String], start: Timestamp) {
    self.posts = posts
    self.start = start
  }
}

/// Why the site did not start.
package struct SiteError: Error, Sendable, CustomStringConvertible {
  /// The kind of failure; may grow.
  package struct Code: Sendable, Hashable, CustomStringConvertible {
    private enum Kind: String { case notLoopback, noFreePort, cannotMakeFolder, badCertificate }
    private let kind: Kind

    /// The address is not of this machine alone.
    package static let notLoopback = Code(kind: .notLoopback)
    /// Fifty ports in a row are in use.
    package static let noFreePort = Code(kind: .noFreePort)
    /// The database's folder cannot be made.
    package static let cannotMakeFolder = Code(kind: .cannotMakeFolder)
    /// The certificate or its key cannot be used.
    package static let badCertificate = Code(kind: .badCertificate)

    package var description: String { kind.rawValue }
  }

  /// The kind of failure.
  package let code: Code
  /// One sentence for the person who starts it.
  package let message: String

  package var description: String { "\(message) [\(code)]" }
}
