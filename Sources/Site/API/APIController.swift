// SPDX-License-Identifier: Apache-2.0
import Crypto
import Documents
import HTTPTypes
import Hummingbird
import Mechanisms
import NIOCore
import Pages
import Profiles
import Register
import Storage
import WorkingDays

/// The API: a route for every operation of the table, and the checks that each request goes through.
struct APIController {
  /// What stands before every path of the table.
  static let root = "/api/v1"

  /// The most bytes of a body of JSON.
  static let bodyLimit = 1 << 20

  let services: SiteServices
  private let mechanisms: [String: Mechanism]

  init(services: SiteServices) {
    self.services = services
    mechanisms = services.mechanisms.mechanisms
  }

  func addRoutes(to routes: SiteRoutes) {
    for operation in APIOperation.all {
      let path = operation.path.split(separator: "/").map {
        $0.hasPrefix("{") ? ":" + $0.dropFirst().dropLast() : String($0)
      }
      routes.operation(operation.method, Self.root + "/" + path.joined(separator: "/")) {
        request,
        context in
        try await answer(operation, request, context)
      }
    }
  }

  /// In this order: is there a register, who asks, may they, what do they ask, is it so.
  private func answer(
    _ operation: APIOperation,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let register = services.register else { throw APIProblem.noRegister }
    let directory = try await register.state(of: []).directory
    let officer = try officer(asking: request, context, operation, directory)
    let query = try Self.query(of: request, operation)
    let variables = try Self.variables(of: context, operation)
    let isDryRun = query["dryRun"] == "true"
    if case .keep = operation.work { return try await keep(request, variables, register) }
    let body = try await body(of: request, operation)
    let asked = APIRequest(
      officer: officer,
      directory: directory,
      register: register,
      reports: services.store,
      mechanisms: mechanisms,
      now: services.now(),
      language: context.language,
      token: services.token,
      isDryRun: isDryRun,
      variables: variables,
      query: query,
      body: BodyFields(body.value)
    )
    switch operation.work {
    case .read(let work):
      do {
        return Self.response(try await work(asked))
      } catch let error as StorageError where error.code == .invalidCursor {
        throw APIProblem.badParameter(
          "after",
          zh: "不是上一页的 next",
          en: "it is not the next of a page"
        )
      }
    case .command(let work):
      let seen = try Self.version(in: request, operation)
      let key = try Self.key(in: request, body.bytes)
      var order = Order(try await work(asked), at: asked.now, officer: officer)
      (order.expected, order.key, order.isDryRun) = (seen, key, isDryRun)
      return try await submit(order, asked)
    case .keep: throw APIProblem.notFound
    }
  }

  // MARK: - Who

  /// Who asks, by the key they bring; for reading also by the session of the site, whose pages link
  /// to it.
  ///
  /// The key is looked up by its hash, so the time that takes tells of the hash of what was sent and
  /// not of any key: nothing is compared byte by byte with a secret.
  private func officer(
    asking request: Request,
    _ context: SiteContext,
    _ operation: APIOperation,
    _ directory: Directory
  ) throws(APIProblem) -> Officer {
    guard case .roles(let roles) = operation.access else { return .nobody }
    let officer: Officer
    if operation.method == .get, request.headers[.authorization] == nil,
      let signedIn = context.session?.officer
    {
      officer = signedIn
    } else {
      officer = try Self.officer(request.headers[.authorization] ?? "", directory)
    }
    guard roles.contains(officer.role) else {
      throw APIProblem(.wrongRole(needs: RegisterRole.allCases.filter(roles.contains)))
    }
    return officer
  }

  private static func officer(
    _ authorization: String,
    _ directory: Directory
  ) throws(APIProblem) -> Officer {
    let words = authorization.split(separator: " ")
    guard words.count == 2, words[0].lowercased() == "bearer", words[1].utf8.count <= 512,
      let officer = directory.officer(
        withKey: hexadecimal(SHA256.hash(data: Array(words[1].utf8)))
      )
    else { throw .unauthenticated }
    return officer
  }

  // MARK: - What

  private static func variables(
    of context: SiteContext,
    _ operation: APIOperation
  ) throws(APIProblem) -> [String: String] {
    var variables: [String: String] = [:]
    for name in operation.variables {
      guard let value = context.parameters.get(name),
        (try? APIOperation.form(ofVariable: name).check(word: value)) != nil
      else { throw .notFound }
      variables[name] = value
    }
    return variables
  }

  private static func query(
    of request: Request,
    _ operation: APIOperation
  ) throws(APIProblem) -> [String: String] {
    var query: [String: String] = [:]
    for (name, value) in request.uri.queryParameters where name != "lang" {
      let (name, value) = (String(name), String(value))
      guard let parameter = operation.query.first(where: { $0.name == name }) else {
        throw .badParameter(String(name.prefix(60)), zh: "没有这个参数", en: "there is no such one")
      }
      guard query.updateValue(value, forKey: name) == nil else {
        throw .badParameter(name, zh: "给了两次", en: "it is given twice")
      }
      do { try parameter.shape.check(word: value) } catch {
        throw .badParameter(name, zh: error.wanted.zh, en: error.wanted.en)
      }
    }
    for parameter in operation.query where parameter.isRequired && query[parameter.name] == nil {
      throw .badParameter(parameter.name, zh: "须给出", en: "it must be given")
    }
    return query
  }

  /// The version that was seen: `If-Match` with one strong entity tag.
  private static func version(
    in request: Request,
    _ operation: APIOperation
  ) throws(APIProblem) -> Int? {
    guard let tag = request.headers[.ifMatch] else {
      guard operation.needsVersion else { return nil }
      throw APIProblem(
        .preconditionRequired,
        "version-required",
        zh: "请在 If-Match 中给出你看到的版本，即读取时的 ETag。",
        en: "Give the version you saw in If-Match: the ETag of what you read."
      )
    }
    guard tag.hasPrefix("\""), tag.hasSuffix("\""), tag.utf8.count > 2,
      let version = Int(tag.dropFirst().dropLast()), version >= 0
    else {
      throw APIProblem(
        .badRequest,
        "bad-version",
        zh: "If-Match 须是读取时的 ETag，如 \"3\"。",
        en: "If-Match must be the ETag of what you read, such as \"3\"."
      )
    }
    return operation.needsVersion ? version : nil
  }

  /// The word that makes a repeated request one, with the hash of all that was asked.
  private static func key(
    in request: Request,
    _ body: [UInt8]
  ) throws(APIProblem) -> IdempotencyKey? {
    guard let word = request.headers[.idempotencyKey] else { return nil }
    guard (1...200).contains(word.unicodeScalars.count) else {
      throw APIProblem(
        .badRequest,
        "bad-key",
        zh: "Idempotency-Key 须有1到200字。",
        en: "Idempotency-Key must have 1 to 200 characters."
      )
    }
    var hash = SHA256()
    let tag = request.headers[.ifMatch] ?? ""
    hash.update(data: Array("\(request.method) \(request.uri) \(tag)\n".utf8))
    hash.update(data: body)
    return IdempotencyKey(word: word, request: hexadecimal(hash.finalize()))
  }

  // MARK: - The body

  private func body(
    of request: Request,
    _ operation: APIOperation
  ) async throws -> (value: JSONValue, bytes: [UInt8]) {
    guard let shape = operation.body else { return (.object([]), []) }
    let bytes = try await request.body.bytes(upTo: Self.bodyLimit, services.now)
    if bytes.isEmpty, shape.fields.allSatisfy({ !$0.isRequired }) { return (.object([]), []) }
    try Self.check(request, is: "application/json")
    let value: JSONValue
    do { value = try JSONValue(bytes) } catch { throw APIProblem(error) }
    do { try shape.check(value) } catch { throw APIProblem(error) }
    return (value, bytes)
  }

  private static func check(_ request: Request, is type: String) throws(APIProblem) {
    let given = (request.headers[.contentType] ?? "").split(separator: ";").first ?? ""
    guard given.lowercased().filter({ $0 != " " }) == type else {
      throw APIProblem(
        .unsupportedMediaType,
        "media-type",
        zh: "Content-Type 须为 \(type)。",
        en: "Content-Type must be \(type)."
      )
    }
  }

  private func keep(
    _ request: Request,
    _ variables: [String: String],
    _ register: any RegisterStore
  ) async throws -> Response {
    try Self.check(request, is: "application/octet-stream")
    let bytes = try await request.body.bytes(upTo: services.limit, services.now)
    let hash = hexadecimal(SHA256.hash(data: bytes))
    guard !bytes.isEmpty, hash == variables["sha256"] else {
      throw APIProblem(
        .unprocessableContent,
        "bad-hash",
        zh: "内容的 SHA-256 是 \(hash)，与地址不符，或内容为空。",
        en: "The SHA-256 of the content is \(hash), not that of the address, or it is empty."
      )
    }
    var object = JSONObject()
    object.add("sha256", try await register.keep(bytes))
    object.add("byteCount", bytes.count)
    return Response.json(object)
  }
}

extension Officer {
  /// Whoever asks without a key: holds no post, so that the register would refuse every command.
  fileprivate static let nobody = Officer(person: "", post: "", role: .auditor, agency: "")
}

extension HTTPField.Name {
  static let idempotencyKey = known("idempotency-key")
  static let idempotencyReplayed = known("idempotency-replayed")

  private static func known(_ name: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is no field name") }
    return name
  }
}

extension Shape {
  /// Holds a value that came as text in an address against the shape.
  func check(word: String) throws(ShapeFault) {
    switch kind {
    case .whole: try check(.number(word))
    case .flag: try Shape.choice(["true", "false"]).check(.text(word))
    default: try check(.text(word))
    }
  }
}
