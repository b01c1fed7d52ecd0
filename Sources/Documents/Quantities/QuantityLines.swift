// SPDX-License-Identifier: Apache-2.0
package import Measures

/// Appends the quantities of one text as a line of JSON, in the contract of
/// `Documentation/FORMATS.md`.
///
/// `name` is the key and the JSON value that say which text it is: `id` of a line, `file` of a file.
package func appendQuantityLine(
  _ quantities: [Quantity],
  in text: [UInt8],
  name: (key: StaticString, value: String),
  to out: inout [UInt8]
) {
  var line = LineWriter()
  line.begin(bound: LineWriter.bound(of: name.value.utf8.count), flushingTo: &out)
  line.raw("{\"")
  line.raw(name.key)
  line.raw("\":")
  line.unescaped(name.value)
  line.raw(",\"items\":[")
  for (index, quantity) in quantities.enumerated() {
    line.begin(bound: LineWriter.bound(of: quantity.span.count), flushingTo: &out)
    line.raw(index == 0 ? "{\"span\":" : ",{\"span\":")
    line.span(quantity.span)
    line.raw(",\"text\":")
    line.string(text, quantity.span)
    line.raw(",\"kind\":")
    line.string(quantity.kind.name)
    line.raw(",\"value\":")
    line.string(quantity.value?.description)
    line.raw(",\"upper\":")
    line.string(quantity.upper?.description)
    line.raw(",\"comparator\":")
    line.string(quantity.comparator)
    line.raw(",\"unit\":")
    line.string(quantity.unit)
    line.raw(",\"iso\":")
    line.string(quantity.iso)
    line.raw("}")
  }
  line.raw("]}\n")
  line.flush(to: &out)
}

/// A string as a JSON value.
package func jsonString(_ text: String) -> String {
  var line = LineWriter()
  var out: [UInt8] = []
  line.begin(bound: LineWriter.bound(of: text.utf8.count), flushingTo: &out)
  line.string(text)
  line.flush(to: &out)
  return String(decoding: out, as: UTF8.self)
}

extension QuantityKind {
  /// The word of the contract.
  package var name: String {
    switch self {
    case .number: "number"
    case .percent: "percent"
    case .range: "range"
    case .unit: "unit"
    case .currency: "currency"
    case .date: "date"
    case .period: "period"
    case .duration: "duration"
    }
  }
}

extension Quantity {
  /// The comparator of the contract: `=`, `>=`, `<=` or `~`.
  package var comparator: String {
    switch bound {
    case .atLeast: ">="
    case .atMost: "<="
    case .about: "~"
    case nil: "="
    }
  }
}
