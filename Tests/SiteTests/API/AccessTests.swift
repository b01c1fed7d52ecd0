// SPDX-License-Identifier: Apache-2.0
import Documents
import HTTPTypes
import Pages
import Register
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct APIAccessTests {
  static let actors: [(letter: Character, officer: Officer)] = [
    ("S", Office.second), ("A", Office.housing), ("O", Office.schools), ("L", Office.deputy),
    ("U", Office.auditor), ("M", APIOffice.administrator),
  ]

  @Test func theTableByHandNamesEveryOperationOnce() {
    let wanted = APIOperation.all.filter { $0.access != .anyone }.map(\.id)
    #expect(AccessRow.rows.map(\.id).sorted() == wanted.sorted())
  }

  /// Every operation, in every role, of the own and of another agency, and without a key.
  @Test func everyOperationIsForWhomTheTableNamesAndForNobodyElse() async throws {
    try await withAPI { api in
      for row in AccessRow.rows {
        let unknown = try await Self.ask(api, row, as: nil)
        #expect(unknown.status == 401, "\(row.id) without a key: \(unknown.text)")
        #expect(unknown.headers[.wwwAuthenticate] != nil)
        for (letter, officer) in Self.actors {
          let reply = try await Self.ask(api, row, as: officer)
          let words = "\(row.id) as \(letter): \(reply.status) \(reply.text.prefix(200))"
          if row.who.contains(letter) {
            #expect(![401, 403].contains(reply.status) && reply.status < 500, "\(words)")
          } else if row.who.contains(letter.lowercased()) {
            #expect([200, 403, 409, 422].contains(reply.status), "\(words)")
            #expect(letter != "O" || reply.status != 200, "\(words)")
          } else {
            #expect(reply.status == 403, "\(words)")
            #expect(["wrong-role", "other-agency"].contains(reply.code), "\(words)")
          }
        }
      }
    }
  }

  /// The door of each operation is as wide as the register's own rule, no wider and no narrower.
  @Test func theDoorIsAsWideAsTheRuleOfTheCommand() async throws {
    try await withAPI { api in
      for row in AccessRow.rows where row.method == .post {
        guard let operation = APIOperation.all.first(where: { $0.id == row.id }),
          case .roles(let roles) = operation.access
        else { continue }
        let inside = Self.actors.filter { roles.contains($0.officer.role) }.map(\.letter)
        let named = Set(row.who.uppercased())
        let agencies: Set<Character> = ["A", "O"]
        #expect(named.subtracting(agencies) == Set(inside).subtracting(agencies), "\(row.id)")
        #expect(named.isDisjoint(with: agencies) == !roles.contains(.agency), "\(row.id)")
      }
    }
  }

  @Test func whatIsPrivateIsForTheSupervisorAndTheAgencyThatAnswers() async throws {
    try await withAPI { api in
      for (letter, officer) in Self.actors {
        let masked = try await api.get("/cases/2026-1", as: officer)
        #expect(masked.json?["caller"] == .null && !masked.text.contains("代表甲"))
        #expect(masked.json?["text"] == .null && !masked.text.contains("北街七号"))
        let shown = try await api.get("/cases/2026-1?private=true", as: officer)
        if "SA".contains(letter) {
          #expect(shown.json?["caller"] == .text("代表甲"), "\(letter)")
        } else {
          #expect(shown.status == 403 && !shown.text.contains("代表甲"), "\(letter)")
          #expect(!shown.text.contains("北街七号"))
        }
        let history = try await api.get("/cases/2026-1/history", as: officer)
        #expect(history.status == 200 && !history.text.contains("代表甲"))
        #expect(!history.text.contains("北街七号"))
      }
    }
  }

  @Test(arguments: [
    "", "Bearer", "Bearer x", "Basic a2V5", "key-of-duchashi-a-0123456789abcdef",
    "Bearer key-of-duchashi-a-0123456789abcdef extra",
  ])
  func aKeyThatIsNoneIsRefusedAndNotRepeated(header: String) async throws {
    try await withAPI(isFilled: false) { api in
      let reply = try await api.send(.get, "/items", as: nil, headers: [.authorization: header])
      #expect(reply.status == 401 && reply.code == "unauthenticated")
      #expect(!reply.text.contains("key-of") && !reply.text.contains("a2V5"))
    }
  }

  @Test func aKeyOpensNothingOnceItIsRevokedOrItsPostIsVacant() async throws {
    try await withAPI(isFilled: false) { api in
      let directory = try await api.get("/directory", as: APIOffice.administrator)
      guard case .list(let keys)? = directory.json?["keys"],
        case .text(let hash)? = keys.first(where: { $0["post"] == .text("duchashi-b") })?["hash"]
      else {
        Issue.record("there are no keys")
        return
      }
      #expect(try await api.get("/items", as: Office.second).status == 200)
      let revoked = try await api.post(
        "/directory/revoke-key",
        #"{"hash":"\#(hash)"}"#,
        as: APIOffice.administrator,
        seen: directory.version
      )
      #expect(revoked.status == 200)
      #expect(try await api.get("/items", as: Office.second).status == 401)
      let vacated = try await api.post(
        "/directory/vacate",
        #"{"post":"shenji-a"}"#,
        as: APIOffice.administrator,
        seen: revoked.version
      )
      #expect(vacated.status == 200)
      #expect(try await api.get("/items", as: Office.auditor).status == 401)
    }
  }

  private static func ask(
    _ api: APIClient,
    _ row: AccessRow,
    as officer: Officer?
  ) async throws -> APIReply {
    func filled(_ text: String) -> String {
      text.replacing("SHA", with: api.report).replacing("PIECE", with: APIOffice.piece)
    }
    let path = filled(row.path)
    guard row.method == .post else {
      let headers: HTTPFields =
        row.method == .put ? [.contentType: "application/octet-stream"] : [:]
      return try await api.send(row.method, path, as: officer, body: row.body, headers: headers)
    }
    let parts = path.split(separator: "/")
    let seen =
      parts[0] == "directory" ? "/directory" : parts.count == 3 ? "/\(parts[0])/\(parts[1])" : nil
    var version: Int?
    if let seen, row.id != "openReport" { version = try await api.get(seen).version }
    return try await api.post(
      path + "?dryRun=true",
      row.body.map(filled),
      as: officer,
      seen: version
    )
  }
}
