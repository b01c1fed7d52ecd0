// SPDX-License-Identifier: Apache-2.0
import Documents
import HTTPTypes
import Mechanisms
import Pages
import Register

/// The description of the API (OpenAPI 3.1), made from the table that the routes are made from.
enum OpenAPI {
  /// The description of these operations.
  static func document(_ operations: [APIOperation], in language: Language) -> JSONObject {
    var info = JSONObject()
    info.add("title", language == .zh ? "兑现台账" : "The register of Duixian")
    info.add("version", "1")
    info.add(
      "description",
      language == .zh
        ? "承诺事项、办件与日志。写操作须带 If-Match；可带 Idempotency-Key；dryRun=true 只试不存。"
        : "Items, cases and the log. What changes something needs If-Match and may have Idempotency-Key; dryRun=true decides and keeps nothing."
    )
    var server = JSONObject()
    server.add("url", APIController.root)
    var document = JSONObject()
    document.add("openapi", "3.1.0")
    document.add("info", info)
    document.add("servers", [server])
    document.add("paths", paths(operations, language))
    document.add("components", components(operations))
    return document
  }

  private static func paths(_ operations: [APIOperation], _ language: Language) -> JSONObject {
    var order: [String] = []
    var items: [String: JSONObject] = [:]
    for operation in operations {
      if items[operation.path] == nil { order.append(operation.path) }
      items[operation.path, default: JSONObject()].add(
        operation.method.rawValue.lowercased(),
        describe(operation, language)
      )
    }
    var paths = JSONObject()
    for path in order { paths.add(path, items[path]) }
    return paths
  }

  private static func describe(_ operation: APIOperation, _ language: Language) -> JSONObject {
    var object = JSONObject()
    object.add("operationId", operation.id)
    object.add("summary", language == .zh ? operation.summary.zh : operation.summary.en)
    object.add("parameters", parameters(operation, language))
    if let body = operation.body { object.add("requestBody", requestBody(body)) }
    object.add("responses", responses(operation))
    switch operation.access {
    case .anyone: object.add("security", [] as [JSONObject])
    case .roles(let roles):
      var scheme = JSONObject()
      scheme.add("key", [] as [String])
      object.add("security", [scheme])
      object.add("x-roles", roles.map(\.rawValue).sorted())
    }
    return object
  }

  // MARK: - What is asked

  private static func parameters(_ operation: APIOperation, _ language: Language) -> [JSONObject] {
    func parameter(
      _ name: String,
      in place: String,
      _ shape: Shape,
      isRequired: Bool,
      _ words: String?
    ) -> JSONObject {
      var object = JSONObject()
      object.add("name", name)
      object.add("in", place)
      object.add("required", isRequired)
      if let words { object.add("description", words) }
      object.add("schema", shape.schema)
      return object
    }
    var parameters = operation.variables.map {
      parameter($0, in: "path", APIOperation.form(ofVariable: $0), isRequired: true, nil)
    }
    parameters += operation.query.map {
      let words = language == .zh ? $0.summary.zh : $0.summary.en
      return parameter($0.name, in: "query", $0.shape, isRequired: $0.isRequired, words)
    }
    guard operation.isCommand else { return parameters }
    if operation.needsVersion {
      parameters.append(
        parameter("If-Match", in: "header", .text(40), isRequired: true, "\"3\"")
      )
    }
    parameters.append(
      parameter("Idempotency-Key", in: "header", .text(200), isRequired: false, nil)
    )
    return parameters
  }

  private static func requestBody(_ shape: Shape) -> JSONObject {
    var object = JSONObject()
    if case .bytes = shape.kind {
      object.add("required", true)
      object.add("content", content("application/octet-stream", Shape(.bytes)))
    } else {
      object.add("required", shape.fields.contains(where: \.isRequired))
      object.add("content", content("application/json", shape))
    }
    return object
  }

  // MARK: - What is answered

  private static func responses(_ operation: APIOperation) -> JSONObject {
    var fine = JSONObject()
    fine.add("description", "OK")
    var isBytes = false
    if case .bytes = operation.answer.kind { isBytes = true }
    if operation.id == "getDescription" {
      fine.add("content", content("application/json", Shape(.bytes)))
    } else {
      fine.add(
        "content",
        content(isBytes ? "application/octet-stream" : "application/json", operation.answer)
      )
    }
    var responses = JSONObject()
    responses.add("200", fine)
    for status in problems(of: operation) {
      var problem = JSONObject()
      problem.add("$ref", "#/components/responses/\(status)")
      responses.add(String(status), problem)
    }
    return responses
  }

  /// The statuses of the problems that an operation may end in.
  static func problems(of operation: APIOperation) -> [Int] {
    var found: Set<Int> = [400, 404, 500]
    if operation.access != .anyone { found.formUnion([401, 403]) }
    if operation.body != nil { found.formUnion([408, 413, 415, 422]) }
    if operation.isCommand { found.insert(409) }
    if operation.needsVersion { found.formUnion([412, 428]) }
    return found.sorted()
  }

  private static func content(_ type: String, _ shape: Shape) -> JSONObject {
    var media = JSONObject()
    media.add("schema", shape.schema)
    var object = JSONObject()
    object.add(type, media)
    return object
  }

  // MARK: - What is named

  private static func components(_ operations: [APIOperation]) -> JSONObject {
    var named: [String: Shape] = [:]
    Shape.problem.collect(into: &named)
    for operation in operations {
      operation.answer.collect(into: &named)
      operation.body?.collect(into: &named)
    }
    var schemas = JSONObject()
    for name in named.keys.sorted() { schemas.add(name, named[name]?.definition) }
    var responses = JSONObject()
    for status in Set(operations.flatMap(problems)).sorted() {
      var response = JSONObject()
      response.add("description", HTTPResponse.Status(code: status).reasonPhrase)
      response.add("content", content("application/problem+json", .problem))
      responses.add(String(status), response)
    }
    var key = JSONObject()
    key.add("type", "http")
    key.add("scheme", "bearer")
    var schemes = JSONObject()
    schemes.add("key", key)
    var components = JSONObject()
    components.add("schemas", schemas)
    components.add("responses", responses)
    components.add("securitySchemes", schemes)
    return components
  }
}
