// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Pages
import Register
import Storage

/// A request that was let in: who asks, and what, held against the shapes of the operation.
struct APIRequest: Sendable {
  let officer: Officer
  let directory: Directory
  let register: any RegisterStore
  let reports: any ReportStore
  let mechanisms: [String: Mechanism]
  let now: Timestamp
  let language: Language
  /// A word that nobody can guess, new with each call.
  let token: @Sendable () -> String
  let isDryRun: Bool
  let variables: [String: String]
  let query: [String: String]
  let body: BodyFields

  /// The number in the path.
  func number() throws(APIProblem) -> SerialNumber {
    guard let number = variables["number"].flatMap({ SerialNumber($0) }) else { throw .notFound }
    return number
  }

  /// The state of a subject, which there must be.
  func state(of subject: Subject) async throws -> RegisterState {
    let state = try await register.state(of: [subject])
    guard state.version(of: subject) > 0 || subject == .directory else {
      throw APIProblem(.unknown(subject))
    }
    return state
  }

  /// The commitment of the path.
  func commitment() async throws -> Commitment {
    let number = try number()
    guard let item = try await state(of: .commitment(number)).commitments[number] else {
      throw APIProblem.notFound
    }
    return item
  }

  /// The case of the path.
  func handling() async throws -> Handling {
    let number = try number()
    guard let handling = try await state(of: .handling(number)).handlings[number] else {
      throw APIProblem.notFound
    }
    return handling
  }

  /// A value behind the question mark that has an exact form.
  func word<Value: Worded>(_ name: String, as type: Value.Type = Value.self) -> Value? {
    query[name].flatMap { Value(word: $0) }
  }

  /// A whole number behind the question mark.
  func whole(_ name: String) -> Int? { query[name].flatMap { Int($0) } }

  /// Whether something is asked for behind the question mark.
  func flag(_ name: String) -> Bool { query[name] == "true" }

  /// A moment behind the question mark.
  func moment(_ name: String) -> Timestamp? { query[name].flatMap { Timestamp(rfc3339: $0) } }
}

/// The fields of a body, or of an object within it, that was held against its shape before.
///
/// What is `null` or left out is nil, or blank.
struct BodyFields: Sendable {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func has(_ name: String) -> Bool {
    if let found = value[name] { found != .null } else { false }
  }

  func text(_ name: String) -> String {
    if case .text(let text)? = value[name] { text } else { "" }
  }

  func optionalText(_ name: String) -> String? { has(name) ? text(name) : nil }

  func flag(_ name: String) -> Bool? {
    if case .flag(let flag)? = value[name] { flag } else { nil }
  }

  func whole(_ name: String) -> Int? {
    if case .number(let digits)? = value[name] { Int(digits) } else { nil }
  }

  func word<Value: Worded>(_ name: String, as type: Value.Type = Value.self) -> Value? {
    optionalText(name).flatMap { Value(word: $0) }
  }

  func words<Value: Worded>(_ name: String, as type: Value.Type = Value.self) -> [Value] {
    guard case .list(let values)? = value[name] else { return [] }
    return values.compactMap { if case .text(let text) = $0 { Value(word: text) } else { nil } }
  }

  func map<Value: Worded>(_ name: String, as type: Value.Type = Value.self) -> [String: Value] {
    guard case .object(let members)? = value[name] else { return [:] }
    var found: [String: Value] = [:]
    for case let member in members {
      if case .text(let text) = member.value { found[member.key] = Value(word: text) }
    }
    return found
  }

  func part(_ name: String) -> BodyFields? {
    if has(name) { value[name].map(BodyFields.init) } else { nil }
  }

  func parts(_ name: String) -> [BodyFields] {
    if case .list(let values)? = value[name] { values.map(BodyFields.init) } else { [] }
  }

  /// `[start,end]`; nil where it is left out or is none.
  func span(_ name: String) -> TextSpan? {
    guard case .list(let ends)? = value[name], ends.count == 2, case .number(let start) = ends[0],
      case .number(let end) = ends[1]
    else { return nil }
    return TextSpan("\(start)-\(end)")
  }
}
