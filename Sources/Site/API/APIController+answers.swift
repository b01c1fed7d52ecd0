// SPDX-License-Identifier: Apache-2.0
import Documents
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Pages
import Register
import Storage

extension APIController {
  /// Gives an order to the register and tells what became of it.
  func submit(_ order: Order, _ request: APIRequest) async throws -> Response {
    if let target = order.command.target, order.expected != nil {
      // A version of what is not there is not stale: there is no such thing.
      _ = try await request.state(of: target)
    }
    let receipt: Receipt
    do {
      receipt = try await request.register.submit(order)
    } catch {
      throw Self.problem(for: error)
    }
    let object = try JSONObject.receipt(
      events: receipt.events,
      index: receipt.index,
      logSize: receipt.logSize
    )
    var response = Response.json(object)
    if receipt.isRepeated { response.headers[.idempotencyReplayed] = "true" }
    guard receipt.index != nil, let subject = order.command.target ?? receipt.events.first?.subject
    else { return response }
    if let version = receipt.events.last(where: { $0.subject == subject })?.version {
      response.headers[.eTag] = "\"\(version)\""
    }
    if order.command.target == nil { response.headers[.location] = Self.address(of: subject) }
    return response
  }

  private static func problem(for error: SubmitError) -> any Error {
    switch error {
    case .refused(let refusal, let difference, _):
      return APIProblem(refusal, difference: difference)
    case .keyReused:
      return APIProblem(
        .unprocessableContent,
        "key-reused",
        zh: "这个 Idempotency-Key 已用于另一请求。",
        en: "This Idempotency-Key was used for another request."
      )
    case .failed(let failure): return failure
    }
  }

  private static func address(of subject: Subject) -> String {
    switch subject {
    case .directory: root + "/directory"
    case .intake(let report): "\(root)/reports/\(report)"
    case .commitment(let number): "\(root)/items/\(number)"
    case .programme(let number): "\(root)/programmes/\(number)"
    case .handling(let number): "\(root)/cases/\(number)"
    }
  }

  /// What a reading operation answers.
  static func response(_ answer: APIAnswer) -> Response {
    var response: Response
    switch answer.content {
    case .json(let object): response = .json(object)
    case .list(let objects):
      response = .json(JSONObject())
      let lines = "[" + objects.map(\.line).joined(separator: ",") + "]\n"
      response.body = ResponseBody(byteBuffer: ByteBuffer(string: lines))
    case .bytes(let bytes):
      // Whatever it is said to be, it is saved and never shown: it came from outside.
      response = Response(
        status: .ok,
        headers: [
          .contentType: "application/octet-stream", .cacheControl: "no-store",
          .contentDisposition: "attachment",
        ],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
      )
    }
    if let version = answer.version { response.headers[.eTag] = "\"\(version)\"" }
    return response
  }

  /// Turns whatever went wrong on an address of the API into a problem.
  static func problem(
    for error: any Error,
    _ request: Request,
    _ context: SiteContext,
    limit: Int
  ) -> APIProblem {
    switch error {
    case let error as APIProblem: return error
    case let error as PageError: return problem(for: error.problem, request, context)
    case let error as HTTPError where error.status == .notFound: return missing(request)
    case let error as HTTPError where error.status == .contentTooLarge:
      return APIProblem(
        .contentTooLarge,
        "too-large",
        zh: "内容太大：JSON 至多 \(bodyLimit) 字节，文件至多 \(limit) 字节。",
        en: "The content is too large: \(bodyLimit) bytes of JSON or \(limit) of a file at most."
      )
    case let error as HTTPError where error.status.kind == .clientError:
      return APIProblem(
        .badRequest,
        "bad-request",
        zh: "请求有误。",
        en: "The request cannot be understood."
      )
    default:
      context.logger.error("A request failed", metadata: ["error": "\(error)"])
      return failed(context)
    }
  }

  private static func problem(
    for problem: ProblemPage.Problem,
    _ request: Request,
    _ context: SiteContext
  ) -> APIProblem {
    switch problem {
    case .notFound: return missing(request)
    case .forbidden:
      return APIProblem(
        .forbidden,
        "foreign-host",
        zh: "请求须指名本机。",
        en: "A request must name this machine."
      )
    case .tooSlow:
      var problem = APIProblem(
        .requestTimeout,
        "too-slow",
        zh: "内容来得太慢。",
        en: "The content came too slowly."
      )
      problem.headers[.connection] = "close"
      return problem
    default: return failed(context)
    }
  }

  private static func failed(_ context: SiteContext) -> APIProblem {
    var problem = APIProblem(
      .internalServerError,
      "failed",
      zh: "内部错误，已记录。",
      en: "Something failed here and was noted."
    )
    problem.members.request = context.id
    return problem
  }

  /// An address that is none, or one that takes other methods.
  private static func missing(_ request: Request) -> APIProblem {
    let path = request.uri.path.dropFirst(root.utf8.count)
    let methods = APIOperation.all.filter { $0.matches(path) }.map(\.method)
    guard !methods.isEmpty, !methods.contains(request.method) else { return .notFound }
    return .methodNotAllowed(methods)
  }
}
