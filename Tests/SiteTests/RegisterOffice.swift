// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Register
import Storage
import TestSupport
import Testing

@testable import Site

/// A site with the register of the office of 青禾市, in which whoever a request names acts.
struct RegisterOffice: Sendable {
  let client: any TestClientProtocol
  let store: SQLiteStore
  let register: SQLiteRegister

  static let person = HTTPField.Name("X-Test-Person") ?? .authorization

  /// The word that every form of a session bears.
  static let formToken = "word-of-the-form"

  /// A page as somebody sees it.
  func page(_ uri: String, as officer: Officer = Office.supervisor) async throws -> String {
    let response = try await get(uri, as: officer)
    #expect(response.status == .ok, "\(uri)")
    return String(buffer: response.body)
  }

  func get(_ uri: String, as officer: Officer? = Office.supervisor) async throws -> TestResponse {
    try await client.execute(
      uri: uri,
      method: .get,
      headers: officer.map { [Self.person: $0.post] } ?? [:]
    )
  }

  /// A form as somebody sends it.
  func post(
    _ uri: String,
    _ fields: [(String, String)],
    as officer: Officer = Office.supervisor
  ) async throws -> TestResponse {
    let all = [("form", Self.formToken)] + fields
    let body = all.map { PercentCoding.encode($0.0) + "=" + PercentCoding.encode($0.1) }
    return try await client.execute(
      uri: uri,
      method: .post,
      headers: [
        .contentType: "application/x-www-form-urlencoded", Self.person: officer.post,
      ],
      body: ByteBuffer(string: body.joined(separator: "&"))
    )
  }

  func give(
    _ command: RegisterCommand,
    by officer: Officer = Office.supervisor,
    at moment: Timestamp = Office.start
  ) async throws {
    _ = try await register.submit(Order(command, at: moment, officer: officer))
  }

  /// The numbers of the lines of a page, in its order.
  func numbers(_ uri: String, as officer: Officer = Office.supervisor) async throws -> [String] {
    let page = try await page(uri, as: officer)
    return page.components(separatedBy: "<th scope=\"row\" class=\"said\"").dropFirst().map {
      let address = $0.components(separatedBy: "href=\"/items/")[1]
      return String(address.prefix { $0 != "\"" && $0 != "?" })
    }
  }
}

/// Runs requests against the office; two items stand in its register, unless something else is told.
func withOffice(
  now: Timestamp = Office.start,
  filled: Bool = true,
  _ work: @escaping @Sendable (RegisterOffice) async throws -> Void
) async throws {
  try await withStore { store in
    let register = try await APIOffice.found(in: store, at: Office.start)
    if filled { try await APIOffice.fill(register, store, at: Office.start) }
    let services = SiteServices(
      store: store,
      register: register,
      exports: .documents,
      isOpen: false,
      identify: { request in
        guard let post = request.headers[RegisterOffice.person],
          let officer = APIOffice.everybody.first(where: { $0.post == post })
        else { return nil }
        return SignedIn(
          officer: officer,
          post: "岗位",
          agency: "单位",
          formToken: RegisterOffice.formToken
        )
      },
      now: { now }
    )
    let application = Application(router: buildRouter(services))
    try await application.test(.router) { client in
      try await work(RegisterOffice(client: client, store: store, register: register))
    }
  }
}
