// SPDX-License-Identifier: Apache-2.0
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import Mechanisms
import NIOCore
import Profiles
import Reading
import Register
import ReportText
import ServiceLifecycle
package import Storage
import UnixSignals
import WorkingDays

/// Runs the site until it is told to stop, by a signal or by cancelling the task.
///
/// - Parameters:
///   - configuration: The file, the address, the limit.
///   - exports: Makes files from reports.
///   - read: Reads a stored text.
///   - prepare: Fills the store before the first request; the sample is loaded here.
///   - onReady: Called once with the address, when requests are answered.
/// - Throws: ``SiteError`` for an address that is not of this machine and where no port is free,
///   `StorageError` for a database that cannot be used.
package func runSite(
  _ configuration: SiteConfiguration,
  exports: Exports = Exports(),
  read: @escaping SQLiteStore.Reader = { readReport($0, options: $1) },
  prepare: @Sendable (any ReportStore) async throws -> Void = { _ in },
  onReady: @escaping @Sendable (String) -> Void
) async throws {
  try checkAddress(configuration)
  try makeFolder(for: configuration.databasePath)
  let store = try SQLiteStore(
    path: configuration.databasePath,
    edition: configuration.edition,
    read: read
  )
  try await prepare(store)
  let register = try await onlyRegister(of: store, configuration.mechanisms)
  try await checkAccounts(configuration, register)
  let last = configuration.port == 0 ? 0 : min(65_535, configuration.port + 49)
  for port in configuration.port...last {
    do {
      try await serve(configuration, port: port, store: store, register, exports, onReady)
      try store.close()
      return
    } catch let error as IOError where error.errnoCode == EADDRINUSE && port < last {
      continue
    }
  }
  throw SiteError(
    code: .noFreePort,
    message: "No port from \(configuration.port) to \(last) is free."
  )
}

/// The register of the file; nil where it has none, or those of several jurisdictions, of which an
/// address without a name could be any.
private func onlyRegister(
  of store: SQLiteStore,
  _ library: ProfileLibrary
) async throws -> SQLiteRegister? {
  let names = try await store.jurisdictions()
  guard names.count == 1, let name = names.first else { return nil }
  return try await store.register(
    of: name,
    mechanisms: library.mechanisms
  )
}

/// Refuses to be reached from other machines without HTTPS.
private func checkAddress(_ configuration: SiteConfiguration) throws(SiteError) {
  guard configuration.reach == .here,
    !["127.0.0.1", "localhost", "::1"].contains(configuration.host)
  else { return }
  throw SiteError(
    code: .notLoopback,
    message: "Other machines reach the site by HTTPS only: give --tls-cert and --tls-key, or "
      + "--behind-proxy, with --public-url."
  )
}

/// Refuses to be reached from other machines while nobody has an account, and in the demonstration.
private func checkAccounts(
  _ configuration: SiteConfiguration,
  _ register: SQLiteRegister?
) async throws {
  let hasAccounts = try await register?.accounts().isEmpty == false
  guard configuration.reach != .here, !hasAccounts || configuration.demo != nil else { return }
  throw SiteError(
    code: .notLoopback,
    message: "Until there are accounts the site is of this machine only: make one with "
      + "duixian user add."
  )
}

private func serve(
  _ configuration: SiteConfiguration,
  port: Int,
  store: SQLiteStore,
  _ register: SQLiteRegister?,
  _ exports: Exports,
  _ onReady: @escaping @Sendable (String) -> Void
) async throws {
  var logger = Logger(label: "duixian.site")
  logger.logLevel = .warning
  let (server, services) = try await prepare(configuration, port, store, register, exports)
  let host = configuration.host
  let scheme = services.hosts.isSecure ? "https" : "http"
  let application = Application(
    router: buildRouter(services),
    server: server,
    configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
    services: background(configuration, services, store, register, logger),
    onServerRunning: { channel in
      let port = channel.localAddress?.port ?? port
      onReady("\(scheme)://\(host == "::1" ? "[::1]" : host):\(port)/")
    },
    logger: logger
  )
  let group = ServiceGroup(
    configuration: ServiceGroupConfiguration(
      services: [application],
      gracefulShutdownSignals: [.sigterm, .sigint],
      logger: logger
    )
  )
  // Cancelling stops it as a signal does: requests under way are still answered.
  let running = Task { try await SiteThreads.onEventLoops { try await group.run() } }
  try await withTaskCancellationHandler {
    try await running.value
  } onCancel: {
    Task { await group.triggerGracefulShutdown() }
  }
}

/// What goes on beside the requests.
private func background(
  _ configuration: SiteConfiguration,
  _ services: SiteServices,
  _ store: SQLiteStore,
  _ register: SQLiteRegister?,
  _ logger: Logger
) -> [any Service] {
  let purge = PurgeService(store: store, now: services.now)
  guard let register else { return [purge] }
  let mailer = configuration.mail.map {
    Mailer($0.sendmail, from: $0.from, accounts: register, register: register)
  }
  let ways: [Message.Way] =
    (configuration.webhook == nil ? [] : [.webhook]) + (mailer == nil ? [] : [.mail])
  let text = DigestText(
    register: register,
    mechanisms: services.mechanisms.mechanisms,
    links: configuration.givesLinks ? services.links : nil,
    origin: services.origin ?? ""
  )
  let digest = Digest(
    register: register,
    messages: register,
    ways: ways,
    accounts: register,
    text: text
  )
  let notices = NoticeMessages(
    register: register,
    messages: register,
    ways: ways,
    accounts: register,
    text: text
  )
  let schedule = Schedule(
    register,
    accounts: register,
    digest: ways.isEmpty ? nil : digest,
    notices: ways.isEmpty ? nil : notices,
    mechanisms: services.mechanisms.mechanisms,
    now: services.now,
    logger: logger
  )
  guard !ways.isEmpty else { return [purge, ScheduleService(schedule: schedule)] }
  let messenger = Messenger(
    register,
    to: configuration.webhook,
    by: mailer,
    origin: services.origin ?? "",
    now: services.now
  )
  return [
    purge, ScheduleService(schedule: schedule),
    MessengerService(messenger: messenger, logger: logger),
  ]
}

private func makeFolder(for path: String) throws {
  let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
  do {
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  } catch {
    throw SiteError(
      code: .cannotMakeFolder,
      message: "The folder \(folder.path) cannot be made."
    )
  }
}

/// Removes for good what was deleted long enough ago.
struct PurgeService: Service {
  let store: any ReportStore
  let now: @Sendable () -> Timestamp

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        _ = try await store.purge(deletedBefore: now().earlier(bySeconds: SiteServices.undoSeconds))
        try await Task.sleep(for: .seconds(60))
      }
    }
  }
}
