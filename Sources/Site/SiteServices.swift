// SPDX-License-Identifier: Apache-2.0
import Glibc
package import Hummingbird
package import Pages
package import Profiles
package import Register
package import Storage

/// What the routes need; given in, so that a test can give something else.
package struct SiteServices: Sendable {
  /// Where reports live.
  package var store: any ReportStore
  /// The register; nil where there is none, and the API answers that.
  package var register: (any RegisterStore)?
  /// What is public of it, which public pages read alone; nil where there is none.
  package var published: (any PublicStore)?
  /// The files that can be made from a report.
  package var exports: Exports
  /// Which addresses and origins are answered.
  package var hosts: HostPolicy
  /// The most bytes that a file may have.
  package var limit: Int
  /// The language for everyone; nil asks each browser.
  package var language: Language?
  /// The mechanisms, a city's own among them.
  package var mechanisms: ProfileLibrary
  /// Whether reports are open to everyone on this machine: in the demonstration, and while nobody has
  /// an account.
  package var isOpen: Bool
  /// Who may sign in; nil where there is no register.
  package var accounts: AccountDesk?
  /// The links that bear a right; nil where there is no register.
  package var links: LinkDesk?
  /// What the demonstration has besides; nil for a real service.
  package var demo: Demonstration?
  /// The origin by which people reach the site, as `https://duixian.example`; nil where it is not
  /// known, and links are shown without it.
  package var origin: String?
  /// Who sends a request, by the session that it bears; nil where it bears none that counts.
  package var identify: Identify
  /// The clock.
  package var now: @Sendable () -> Timestamp
  /// Makes a word that nobody can guess.
  package var token: @Sendable () -> String

  /// Finds out who sends a request.
  package typealias Identify = @Sendable (Request) async throws -> SignedIn?

  /// How long the body of a request may take: a connection that drips is not kept for ever.
  package static let bodySeconds: Int64 = 300

  /// How long a deleted report can be brought back.
  package static let undoSeconds: Int64 = 3600

  /// Makes services around a store; the rest has defaults for use.
  package init(
    store: any ReportStore,
    register: (any RegisterStore)? = nil,
    published: (any PublicStore)? = nil,
    exports: Exports = Exports(),
    hosts: HostPolicy = HostPolicy(),
    limit: Int = 64 << 20,
    language: Language? = nil,
    mechanisms: ProfileLibrary = .shipped,
    isOpen: Bool = true,
    accounts: AccountDesk? = nil,
    links: LinkDesk? = nil,
    demo: Demonstration? = nil,
    origin: String? = nil,
    identify: Identify? = nil,
    now: @escaping @Sendable () -> Timestamp = Self.clock,
    token: @escaping @Sendable () -> String = Self.randomToken
  ) {
    self.store = store
    self.register = register
    self.published = published
    self.exports = exports
    self.hosts = hosts
    self.limit = limit
    self.language = language
    self.mechanisms = mechanisms
    self.isOpen = isOpen
    self.accounts = accounts
    self.links = links
    self.demo = demo
    self.origin = origin
    self.identify = identify ?? { request in try await accounts?.identify(request) }
    self.now = now
    self.token = token
  }

  /// The machine's clock.
  package static let clock: @Sendable () -> Timestamp = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// 128 bits of the system's randomness in hexadecimal.
  package static let randomToken: @Sendable () -> String = {
    var random = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}

/// Makes files from reports; what is missing is not offered.
package struct Exports: Sendable {
  /// Makes one file, with words for people in a language.
  package typealias Maker = @Sendable (LoadedReport, Language) throws -> [UInt8]

  /// Makes one file of the threads of two reports.
  package typealias ThreadMaker =
    @Sendable (
      _ earlier: LoadedReport, _ later: LoadedReport, [ThreadRow], Language
    ) throws -> [UInt8]

  /// Makes one file of lines of a register.
  package typealias RegisterMaker = @Sendable (RegisterLines, Language) throws -> [UInt8]

  private let makers: [Download: Maker]
  private let threadMakers: [ThreadDownload: ThreadMaker]
  private let registerMakers: [RegisterDownload: RegisterMaker]

  /// Takes a maker for each file that can be made; text and source need none.
  package init(
    _ makers: [Download: Maker] = [:],
    threads: [ThreadDownload: ThreadMaker] = [:],
    register: [RegisterDownload: RegisterMaker] = [:]
  ) {
    self.makers = makers
    threadMakers = threads
    registerMakers = register
  }

  /// The files of the register that can be had.
  package var registerDownloads: [RegisterDownload] {
    RegisterDownload.allCases.filter { registerMakers[$0] != nil }
  }

  /// Makes a file of lines of a register; nil where nobody can.
  func bytes(
    _ file: RegisterDownload,
    _ lines: RegisterLines,
    in language: Language
  ) throws -> [UInt8]? {
    try registerMakers[file]?(lines, language)
  }

  /// The files of threads that can be had.
  package var threadDownloads: [ThreadDownload] {
    ThreadDownload.allCases.filter { threadMakers[$0] != nil }
  }

  /// Makes a file of threads; nil where nobody can.
  func bytes(
    _ file: ThreadDownload,
    _ earlier: LoadedReport,
    _ later: LoadedReport,
    _ rows: [ThreadRow],
    in language: Language
  ) throws -> [UInt8]? {
    try threadMakers[file]?(earlier, later, rows, language)
  }

  /// The files that can be had.
  package var downloads: [Download] {
    Download.allCases.filter { $0 == .text || $0 == .source || makers[$0] != nil }
  }

  /// Makes a file; nil where nobody can.
  func bytes(
    _ file: Download,
    of report: LoadedReport,
    in language: Language
  ) throws -> [UInt8]? {
    try makers[file].map { try $0(report, language) }
  }
}
