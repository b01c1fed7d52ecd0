// SPDX-License-Identifier: Apache-2.0
import Crypto
import Mechanisms
import Pages
import Register
import ReportText
import WorkingDays

/// What a form of an agency asks of the register.
struct AgencyOrder {
  typealias Name = AgencyActs.Name

  let fields: FormFields
  /// The day on which it is sent.
  let today: CivilDate
  /// The most bytes of a file.
  let limit: Int
  /// Makes what hides a private text.
  let salt: () -> [UInt8]
  /// What the stages were told last, by the ids of stage and field.
  var lastSays: [String: [String: String]] = [:]
  /// The file that comes along; nil where there is none.
  private(set) var file: [UInt8]?

  init(
    _ fields: FormFields,
    today: CivilDate,
    limit: Int,
    salt: @escaping () -> [UInt8]
  ) {
    self.fields = fields
    self.today = today
    self.limit = limit
    self.salt = salt
  }

  // MARK: - What was typed

  /// The words of a field; blank where there are none.
  func text(_ name: String) -> String {
    fields.text(name) ?? ""
  }

  /// The words of a field that are not longer than it lets anyone type.
  func short(
    _ name: String,
    _ title: String = "text",
    limit: Int = AgencyActs.Limit.text
  ) throws(RegisterError) -> String {
    let text = text(name)
    guard text.unicodeScalars.count <= limit else { throw .tooLong(title, limit: limit) }
    return text
  }

  /// A day; nil where none was entered.
  func day(_ name: String) throws(RegisterError) -> CivilDate? {
    guard let text = fields.first(name) else { return nil }
    guard let day = CivilDate(text) else { throw .badValue("day") }
    return day
  }

  /// What a stage asks to be said, as it was typed.
  func says(_ stage: Stage) throws(RegisterError) -> [String: String] {
    var says: [String: String] = [:]
    for field in stage.mustSay { says[field.id] = try short(Name.says(field.id), field.title.zh) }
    return says
  }

  // MARK: - Evidence

  /// The file as a piece of evidence; nil where none was brought.
  mutating func piece() throws -> Evidence? {
    guard let (name, bytes) = fields.file(Name.file) else { return nil }
    do {
      _ = try StoredText.read(bytes, limit: limit)
    } catch let refusal {
      if let refusal = ActRefusal(refusal) { throw refusal }
    }
    file = bytes
    return Evidence(
      sha256: hexadecimal(SHA256.hash(data: bytes)),
      name: name,
      mediaType: Evidence.mediaType(of: name),
      byteCount: bytes.count
    )
  }
}
