// SPDX-License-Identifier: Apache-2.0
import Documents
import HTTPTypes
import Hummingbird
import Mechanisms
import NIOCore
import Pages
import Register
import Storage

/// Why the API does not do what it was asked; it becomes a problem of RFC 9457.
struct APIProblem: Error {
  let status: HTTPResponse.Status
  let code: String
  let detail: Bilingual
  /// What a program needs to mend it: further members of the problem.
  var members = JSONObject.Members()
  var headers: HTTPFields = [:]

  init(_ status: HTTPResponse.Status, _ code: String, zh: String, en: String) {
    self.status = status
    self.code = code
    detail = Bilingual(zh: zh, en: en)
  }

  /// What the register refuses.
  init(_ error: RegisterError, difference: [LoggedEvent] = []) {
    status = RefusalStatus.status(of: error)
    code = error.code
    detail = error.message
    guard case .stale(_, let expected, let current) = error else { return }
    members.expected = expected
    members.current = current
    members.events = difference
  }

  // MARK: - Problems without a case of their own

  static let notFound = APIProblem(
    .notFound,
    "not-found",
    zh: "没有这个地址，或没有这一件。",
    en: "There is no such address, or no such thing."
  )

  static let noRegister = APIProblem(
    .notFound,
    "no-register",
    zh: "这里没有台账。",
    en: "There is no register here."
  )

  static let unauthenticated: APIProblem = {
    var problem = APIProblem(
      .unauthorized,
      "unauthenticated",
      zh: "请在 Authorization: Bearer 中给出有效的密钥；密钥未知、已收回，或其岗位空缺。",
      en:
        "Give a key that is valid in Authorization: Bearer; it is unknown, revoked, or its post vacant."
    )
    problem.headers[.wwwAuthenticate] = #"Bearer realm="duixian""#
    return problem
  }()

  static func methodNotAllowed(_ methods: [HTTPRequest.Method]) -> APIProblem {
    var problem = APIProblem(
      .methodNotAllowed,
      "method-not-allowed",
      zh: "这个地址不支持该方法。",
      en: "This address does not take that method."
    )
    problem.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
    return problem
  }

  static func badParameter(_ name: String, zh: String, en: String) -> APIProblem {
    APIProblem(
      .badRequest,
      "bad-parameter",
      zh: "参数 \(name)：\(zh)。",
      en: "Parameter \(name): \(en)."
    )
  }

  /// A body of JSON that is not what the operation takes.
  init(_ fault: ShapeFault) {
    self.init(
      .unprocessableContent,
      "bad-body",
      zh: "\(fault.pointer)：\(fault.wanted.zh)。",
      en: "\(fault.pointer): \(fault.wanted.en)."
    )
    members.pointer = fault.pointer
  }

  /// A body that is no JSON.
  init(_ problem: JSONProblem) {
    let (zh, en) =
      switch problem.kind {
      case .notJSON: ("不是 JSON", "it is no JSON")
      case .notText: ("字符串不是合法的文本", "a text has bytes that are no character")
      case .keyTwice: ("键重复", "a key stands twice")
      case .tooDeep: ("嵌套太深", "too many brackets are open")
      }
    self.init(
      .badRequest,
      "bad-json",
      zh: "第 \(problem.offset) 字节：\(zh)。",
      en: "Byte \(problem.offset): \(en)."
    )
    members.offset = problem.offset
  }
}

extension JSONObject {
  /// The further members of a problem; those that are nil are left out.
  struct Members: Sendable {
    var request: String?
    var pointer: String?
    var offset: Int?
    var expected: Int?
    var current: Int?
    var events: [LoggedEvent]?
  }
}

extension APIProblem {
  /// The answer in a language.
  func response(_ language: Language) -> Response {
    var object = JSONObject()
    object.add("type", "urn:duixian:problem:\(code)")
    object.add("title", language == .zh ? title.zh : title.en)
    object.add("status", status.code)
    object.add("detail", language == .zh ? detail.zh : detail.en)
    object.add("code", code)
    if let request = members.request { object.add("request", request) }
    if let pointer = members.pointer { object.add("pointer", pointer) }
    if let offset = members.offset { object.add("offset", offset) }
    if let expected = members.expected { object.add("expected", expected) }
    if let current = members.current { object.add("current", current) }
    if let events = members.events {
      object.add("events", events.compactMap { try? $0.event.json(index: $0.index) })
    }
    var response = Response.json(object, type: "application/problem+json")
    response.status = status
    response.headers.append(contentsOf: headers)
    response.headers[.contentLanguage] = String(describing: language.tag)
    return response
  }

  private var title: Bilingual {
    switch status {
    case .badRequest: Bilingual(zh: "请求有误", en: "Bad request")
    case .unauthorized: Bilingual(zh: "未认证", en: "Not authenticated")
    case .forbidden: Bilingual(zh: "不允许", en: "Not allowed")
    case .notFound: Bilingual(zh: "没有找到", en: "Not found")
    case .methodNotAllowed: Bilingual(zh: "方法不对", en: "Method not allowed")
    case .requestTimeout: Bilingual(zh: "太慢", en: "Too slow")
    case .conflict: Bilingual(zh: "现状不允许", en: "Not as things stand")
    case .preconditionFailed: Bilingual(zh: "已被他人更改", en: "Changed since")
    case .preconditionRequired: Bilingual(zh: "缺少版本", en: "A version is needed")
    case .contentTooLarge: Bilingual(zh: "太大", en: "Too large")
    case .unsupportedMediaType: Bilingual(zh: "内容类型不对", en: "Wrong type of content")
    case .unprocessableContent: Bilingual(zh: "内容不可用", en: "A value cannot be meant")
    default: Bilingual(zh: "内部错误", en: "Internal error")
    }
  }
}

extension Response {
  /// An answer of JSON.
  static func json(_ object: JSONObject, type: String = "application/json") -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "no-store", .vary: "accept-language, authorization",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: object.line + "\n"))
    )
  }
}
