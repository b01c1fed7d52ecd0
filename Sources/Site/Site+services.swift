// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Ledger
import NIOSSL
import Pages
import Register
import Storage

/// What a server is made of: how it speaks, and what its routes need.
func prepare(
  _ configuration: SiteConfiguration,
  _ port: Int,
  _ store: SQLiteStore,
  _ register: SQLiteRegister?,
  _ exports: Exports
) async throws -> (HTTPServerBuilder, SiteServices) {
  let now = try await clock(configuration, register)
  var origin: Origin?
  var server = HTTPServerBuilder.http1(configuration: .init(idleTimeout: .seconds(120)))
  switch configuration.reach {
  case .here: break
  case .proxy(let given): origin = given
  case .tls(let certificate, let key, let given):
    origin = given
    server = try .tls(server, tlsConfiguration: tls(certificate: certificate, key: key))
  }
  let isTLS = if case .tls = configuration.reach { true } else { false }
  let accounts = register.map {
    AccountDesk(
      accounts: $0,
      register: $0,
      policy: configuration.passwords,
      isSecure: origin?.isSecure ?? false,
      now: now
    )
  }
  let hasAccounts = try await register?.accounts().isEmpty == false
  let services = SiteServices(
    store: store,
    register: register,
    published: register,
    exports: exports,
    hosts: HostPolicy(port: port == 0 ? nil : port, isSecure: isTLS, origin: origin),
    limit: configuration.limit,
    language: configuration.language,
    mechanisms: configuration.mechanisms,
    isOpen: configuration.demo != nil || !hasAccounts,
    accounts: accounts,
    links: register.map { LinkDesk($0, $0, now: now) },
    demo: configuration.demo,
    origin: origin?.description ?? "http://127.0.0.1:\(port)",
    now: now
  )
  return (server, services)
}

/// The clock: the machine's, or in the demonstration one that goes on where the sample ends.
private func clock(
  _ configuration: SiteConfiguration,
  _ register: SQLiteRegister?
) async throws -> @Sendable () -> Timestamp {
  guard let demo = configuration.demo, let register else { return configuration.now }
  let size = try await register.checkpoint().size
  let last = try await register.events(from: max(0, size - 1), limit: 1).first?.event.mark.at
  let start = max(demo.start, last ?? demo.start)
  let machine = configuration.now
  let began = machine()
  return {
    Timestamp(milliseconds: start.milliseconds + machine().milliseconds - began.milliseconds)
  }
}

private func tls(certificate: String, key: String) throws(SiteError) -> TLSConfiguration {
  do {
    let chain = try NIOSSLCertificate.fromPEMFile(certificate)
    let key = try NIOSSLPrivateKey(file: key, format: .pem)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) },
      privateKey: .privateKey(key)
    )
    configuration.minimumTLSVersion = .tlsv12
    return configuration
  } catch {
    throw SiteError(
      code: .badCertificate,
      message: "The certificate \(certificate) or its key cannot be used: both are PEM files, and "
        + "the key is that of the certificate."
    )
  }
}
