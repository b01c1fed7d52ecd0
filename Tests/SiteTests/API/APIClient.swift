// SPDX-License-Identifier: Apache-2.0
import Documents
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

/// What came back.
struct APIReply {
  let status: Int
  let headers: HTTPFields
  let text: String
  /// nil where it is no JSON.
  let json: JSONValue?

  var code: String? {
    if case .text(let code)? = json?["code"] { code } else { nil }
  }

  /// The version in its `ETag`.
  var version: Int? { headers[.eTag].flatMap { Int($0.dropFirst().dropLast()) } }
}

/// Sends requests in somebody's name, and holds every answer against what the description says of it.
struct APIClient {
  let http: any TestClientProtocol
  let store: SQLiteStore
  let register: SQLiteRegister
  let report: String

  func send(
    _ method: HTTPRequest.Method,
    _ path: String,
    as officer: Officer? = Office.supervisor,
    body: String? = nil,
    seen: Int? = nil,
    key: String? = nil,
    headers: HTTPFields = [:]
  ) async throws -> APIReply {
    var fields: HTTPFields = [.acceptLanguage: "en"]
    if let officer { fields[.authorization] = "Bearer \(APIOffice.token(of: officer))" }
    if body != nil { fields[.contentType] = "application/json" }
    if let seen { fields[.ifMatch] = "\"\(seen)\"" }
    if let key { fields[.idempotencyKey] = key }
    for field in headers { fields[field.name] = field.value }
    let response = try await http.execute(
      uri: APIController.root + path,
      method: method,
      headers: fields,
      body: body.map { ByteBuffer(string: $0) }
    )
    let text = String(buffer: response.body)
    let reply = APIReply(
      status: response.status.code,
      headers: response.headers,
      text: text,
      json: try? JSONValue(Array(text.utf8))
    )
    try check(reply, method, path)
    return reply
  }

  func get(_ path: String, as officer: Officer? = Office.supervisor) async throws -> APIReply {
    try await send(.get, path, as: officer)
  }

  func post(
    _ path: String,
    _ body: String?,
    as officer: Officer? = Office.supervisor,
    seen: Int? = nil,
    key: String? = nil
  ) async throws -> APIReply {
    try await send(.post, path, as: officer, body: body, seen: seen, key: key)
  }

  private func check(_ reply: APIReply, _ method: HTTPRequest.Method, _ path: String) throws {
    let bare = path.prefix { $0 != "?" }
    let found = APIOperation.all.filter { $0.method == method && $0.matches(bare) }
    let words = "\(method) \(path) \(reply.status) \(reply.text.prefix(300))"
    if reply.status == 200 {
      let operation = try #require(
        found.min { $0.variables.count < $1.variables.count },
        "\(words)"
      )
      if case .bytes = operation.answer.kind { return }
      let json = try #require(reply.json, "\(words)")
      do { try operation.answer.check(json) } catch { Issue.record(error, "\(words)") }
      #expect(reply.headers[.contentType] == "application/json")
    } else {
      let json = try #require(reply.json, "\(words)")
      do { try Shape.problem.check(json) } catch { Issue.record(error, "\(words)") }
      #expect(reply.headers[.contentType] == "application/problem+json")
      for operation in found {
        #expect(OpenAPI.problems(of: operation).contains(reply.status), "\(words)")
      }
    }
  }
}

/// Runs requests against a register in a real file.
func withAPI(
  isFilled: Bool = true,
  _ work: @escaping @Sendable (APIClient) async throws -> Void
) async throws {
  try await withStore { store in
    let now = Office.start
    let register = try await APIOffice.found(in: store, at: now)
    let report = try await APIOffice.addSample(to: store, at: now)
    if isFilled { try await APIOffice.fill(register, store, at: now) }
    let services = SiteServices(store: store, register: register, now: { now })
    try await Application(router: buildRouter(services)).test(.router) { http in
      try await work(APIClient(http: http, store: store, register: register, report: report))
    }
  }
}
