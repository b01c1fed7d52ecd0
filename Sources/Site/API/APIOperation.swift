// SPDX-License-Identifier: Apache-2.0
import Documents
import HTTPTypes
import Mechanisms
import Register

/// An operation of the API: a row of the one table from which the routes and the OpenAPI description
/// are made.
struct APIOperation: Sendable {
  /// Who may ask for it; nobody whom the rule does not name.
  enum Access: Sendable, Hashable {
    /// Anyone, without a key: it tells nothing of the register.
    case anyone
    /// Who acts in one of these roles; what is of another agency is refused by the command itself.
    case roles(Set<RegisterRole>)

    /// Every role in which a person reads.
    static let readers = Access.roles([.supervisor, .agency, .leader, .auditor, .administrator])
  }

  /// What it does.
  enum Work: Sendable {
    /// It answers and changes nothing.
    case read(@Sendable (APIRequest) async throws -> APIAnswer)
    /// It makes a command of the register.
    case command(@Sendable (APIRequest) async throws -> RegisterCommand)
    /// It keeps bytes.
    case keep
  }

  /// Its id in the description, such as `correctItem`.
  let id: String
  let method: HTTPRequest.Method
  /// Below `/api/v1`, with its variables in braces.
  let path: String
  let summary: Bilingual
  let access: Access
  /// What may stand behind the question mark.
  var query: [APIParameter] = []
  /// The body that it takes; nil for none.
  var body: Shape?
  /// What it answers.
  let answer: Shape
  /// Whether it changes something that is there, so that the version seen must be given.
  var needsVersion = false
  let work: Work

  /// Whether it may change the register.
  var isCommand: Bool { if case .command = work { true } else { false } }

  /// The names of the variables in its path.
  var variables: [String] {
    path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
      String($0.dropFirst().dropLast())
    }
  }

  /// The form of a variable of a path.
  static func form(ofVariable name: String) -> Shape {
    switch name {
    case "number": .number
    case "sha256": .sha256
    case "index": .count
    default: .form(.id)
    }
  }

  /// Whether its path is this one, below `/api/v1`.
  func matches(_ path: some StringProtocol) -> Bool {
    let (ours, theirs) = (self.path.split(separator: "/"), path.split(separator: "/"))
    return ours.count == theirs.count
      && zip(ours, theirs).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }
}

/// Something that may stand behind the question mark of an address.
struct APIParameter: Sendable {
  let name: String
  let shape: Shape
  let isRequired: Bool
  let summary: Bilingual

  init(_ name: String, _ shape: Shape, isRequired: Bool = false, zh: String, en: String) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    summary = Bilingual(zh: zh, en: en)
  }

  static let isDryRun = APIParameter(
    "dryRun",
    .flag,
    zh: "只试不存",
    en: "decide it and keep nothing"
  )

  static let limit = APIParameter(
    "limit",
    Shape(.whole(1...200)),
    zh: "至多几行",
    en: "at most so many lines"
  )

  static let after = APIParameter(
    "after",
    .form(.cursor),
    zh: "上一页的 next",
    en: "the `next` of the page before"
  )
}

/// What a reading operation answers.
struct APIAnswer: Sendable {
  /// What is said.
  enum Content: Sendable {
    case json(JSONObject)
    case list([JSONObject])
    case bytes([UInt8])
  }

  let content: Content
  /// The version of what is answered, for `If-Match`.
  var version: Int?

  init(_ object: JSONObject, version: Int? = nil) {
    content = .json(object)
    self.version = version
  }

  init(list: [JSONObject], version: Int? = nil) {
    content = .list(list)
    self.version = version
  }

  init(bytes: [UInt8]) { content = .bytes(bytes) }
}
