// SPDX-License-Identifier: Apache-2.0
import Ledger
package import Register

extension RegisterEvent {
  /// The event as JSON, with its place in the log where it has one.
  ///
  /// `data` has the fields of the change under their names in the log's record, old values among
  /// them, in the order of the names; what says nothing is left out there as in the log. Private
  /// texts are never in it.
  package func json(index: Int?) throws(CodingFailure) -> JSONObject {
    var object = JSONObject()
    object.add("index", index)
    object.add("subject", word: subject)
    object.add("version", version)
    object.add(mark)
    object.add("event", change.word)
    object.add("data", try change.json())
    return object
  }
}

extension Change {
  fileprivate func json() throws(CodingFailure) -> JSONObject {
    var coder = FieldCoder()
    switch self {
    case .directory(var change): try change.code(&coder)
    case .intake(var change): try change.code(&coder)
    case .commitment(var change): try change.code(&coder)
    case .programme(var change): try change.code(&coder)
    case .handling(var change): try change.code(&coder)
    }
    var object = JSONObject()
    for field in coder.fields.sorted(by: { $0.name < $1.name }) {
      let (name, value) = (field.name, field.value)
      switch value {
      case .text(let text): object.add(name, text)
      case .number(let number): object.add(name, number)
      case .hidden: continue
      }
    }
    return object
  }
}
