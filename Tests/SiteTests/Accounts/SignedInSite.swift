// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Register
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Site

/// The office of `APIOffice` with an account for everybody, on a clock that tests set.
struct SignedInSite: Sendable {
  let client: any TestClientProtocol
  let store: SQLiteStore
  let register: SQLiteRegister
  let desk: AccountDesk
  let links: LinkDesk
  let clock: TestClock

  static let password = "四匹马在雨天的窗下喝茶读书"

  /// Runs a site whose register has accounts; nobody is signed in yet.
  static func with(
    origin: Origin? = nil,
    demo: Demonstration? = nil,
    _ work: @escaping @Sendable (SignedInSite) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("duixian-signed-in-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try SQLiteStore(path: folder.appendingPathComponent("s.db").path, edition: "1")
    let clock = TestClock(Office.start)
    let register = try await APIOffice.found(in: store, at: clock.now)
    try await APIOffice.fill(register, store, at: clock.now)
    let desk = AccountDesk(
      accounts: register,
      register: register,
      isSecure: origin?.isSecure ?? false,
      now: { clock.now }
    )
    for officer in APIOffice.everybody where !officer.post.isEmpty {
      try await register.addAccount(officer.post, person: officer.person, key: nil, at: clock.now)
    }
    let links = LinkDesk(register, register, now: { clock.now })
    let services = SiteServices(
      store: store,
      register: register,
      published: register,
      hosts: HostPolicy(origin: origin),
      isOpen: demo != nil,
      accounts: desk,
      links: links,
      demo: demo,
      now: { clock.now }
    )
    try await Application(router: buildRouter(services)).test(.router) { client in
      try await work(
        SignedInSite(
          client: client,
          store: store,
          register: register,
          desk: desk,
          links: links,
          clock: clock
        )
      )
    }
  }

  /// A session of somebody: the cookie, and the word that its forms bear.
  func session(of officer: Officer) async throws -> (cookie: String, form: String) {
    let secret = try await desk.begin(officer.post, officer)
    return (
      "\(desk.cookieName)=\(secret)", String(AccountDesk.hash("form " + secret).prefix(32))
    )
  }

  /// Gives an account a password.
  func setPassword(of officer: Officer, _ password: String = password) async throws {
    try await register.setPassword(
      officer.post,
      try await desk.makeHash(password),
      keeping: nil
    )
  }

  func get(_ path: String, _ cookie: String? = nil) async throws -> TestResponse {
    var headers: HTTPFields = [:]
    if let cookie { headers[.cookie] = cookie }
    return try await client.execute(uri: path, method: .get, headers: headers)
  }

  func post(
    _ path: String,
    _ fields: [(String, String)],
    _ cookie: String? = nil
  ) async throws -> TestResponse {
    var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
    if let cookie { headers[.cookie] = cookie }
    let body = fields.map { "\($0.0)=\(PercentCoding.encode($0.1))" }.joined(separator: "&")
    return try await client.execute(
      uri: path,
      method: .post,
      headers: headers,
      body: ByteBuffer(string: body)
    )
  }
}

/// A clock that stands until it is set.
final class TestClock: Sendable {
  private let moment: Mutex<Timestamp>

  init(_ start: Timestamp) { moment = Mutex(start) }

  var now: Timestamp {
    get { moment.withLock { $0 } }
    set { moment.withLock { $0 = newValue } }
  }
}

extension TestResponse {
  /// The cookie that the answer sets, as a request bears it.
  var cookie: String? {
    headers[.setCookie].flatMap { $0.split(separator: ";").first.map(String.init) }
  }

  var page: String { String(buffer: body) }
}
