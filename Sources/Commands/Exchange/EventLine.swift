// SPDX-License-Identifier: Apache-2.0
import Documents
import FoundationEssentials
import Ledger
import Register

/// An event as a line of the export: the entry as the log has it, and beside it what is private.
struct EventLine {
  /// The line without its end.
  static func text(_ kept: KeptEvent) -> String {
    var line = "{\"entry\":" + String(decoding: kept.entry, as: UTF8.self)
    if !kept.secrets.isEmpty {
      let secrets = kept.secrets.map { secret in
        var object = JSONObject()
        object.add("name", secret.name)
        object.add("salt", hexadecimal(secret.salt))
        object.add("value", secret.value)
        return object.line
      }
      line += ",\"secrets\":[\(secrets.joined(separator: ","))]"
    }
    return line + "}"
  }

  /// Reads a line; nil where it is none.
  static func event(_ line: some Collection<UInt8>, _ decoder: JSONDecoder) -> KeptEvent? {
    guard let found = try? decoder.decode(Line.self, from: Data(line)) else { return nil }
    var values: [String: LedgerValue] = [:]
    for (name, value) in found.entry { values[name] = value.value }
    guard let record = try? LedgerRecord(values) else { return nil }
    var secrets: [PrivateField] = []
    for secret in found.secrets ?? [] {
      guard let salt = bytes(ofHexadecimal: secret.salt),
        let field = try? PrivateField(name: secret.name, salt: salt, value: secret.value),
        (try? record.verify(field)) != nil
      else { return nil }
      secrets.append(field)
    }
    return KeptEvent(entry: record.bytes, secrets: secrets)
  }

  private struct Line: Decodable {
    var entry: [String: Value]
    var secrets: [Secret]?
  }

  private struct Secret: Decodable {
    var name: String
    var salt: String
    var value: String
  }

  private struct Value: Decodable {
    var value: LedgerValue

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        value = .text(text)
      } else if let number = try? container.decode(Int.self) {
        value = .number(number)
      } else {
        let hidden = try container.decode([String: String].self)
        guard hidden.count == 1, let hash = hidden["sha256"].flatMap({ LedgerHash(hex: $0) }) else {
          throw DecodingError.dataCorruptedError(in: container, debugDescription: "no value")
        }
        value = .hidden(hash)
      }
    }
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

private func bytes(ofHexadecimal text: String) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count.isMultiple(of: 2) else { return nil }
  var bytes: [UInt8] = []
  for index in stride(from: 0, to: digits.count, by: 2) {
    let pair = String(decoding: digits[index..<index + 2], as: UTF8.self)
    guard let byte = UInt8(pair, radix: 16), pair.first != "+" else { return nil }
    bytes.append(byte)
  }
  return bytes
}
