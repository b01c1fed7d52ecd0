// SPDX-License-Identifier: Apache-2.0
package import Reading
package import ReportText

/// Appends a reading as one object for people: the fields of the `report` line, then the lines of
/// each other type gathered in an array.
///
/// The objects are those of the JSON Lines contract, so whoever knows one form knows the other.
package func appendPrettyJSON(
  _ report: Report,
  text: StoredText,
  source: ReadSource,
  only selection: Selection = .all,
  explain: OutputLanguage? = nil,
  words: OutputLanguage = .en,
  to out: inout [UInt8]
) {
  var compact: [UInt8] = []
  var line = LineWriter()
  text.bytes.withUnsafeBufferPointer { stored in
    let printer = LinePrinter(stored: stored, explain: explain)
    printer.report(report, source: source, words: words, to: &line, &compact)
    line.flush(to: &compact)
    compact.removeLast(2)  // the brace and the end of the line
    let grouping = Grouping(report, selection)
    if selection.takesStructure {
      gather("sections", Array(report.sections.indices), into: &compact, &line) {
        printer.section(report.sections[$0], to: &$1, &$2)
      }
    }
    let printed = report.statements.indices.filter { grouping.isPrinted[$0] }
    gather("statements", printed, into: &compact, &line) {
      printer.statement(report.statements, $0, to: &$1, &$2)
    }
    gather("measures", printed.flatMap { grouping.measures[$0] }, into: &compact, &line) {
      printer.measure(report.measures, $0, to: &$1, &$2)
    }
    gather("indicators", printed.flatMap { grouping.indicators[$0] }, into: &compact, &line) {
      printer.indicator(report.indicators[$0], to: &$1, &$2)
    }
    if selection.takesLivelihood {
      gather("livelihood", Array(report.livelihood.indices), into: &compact, &line) {
        printer.livelihood(report.livelihood[$0], to: &$1, &$2)
      }
    }
    if selection.takesStructure {
      gather("terms", Array(report.terms.indices), into: &compact, &line) {
        printer.term(report.terms[$0], to: &$1, &$2)
      }
    }
  }
  compact.append(UInt8(ascii: "}"))
  appendIndented(compact, to: &out)
  out.append(UInt8(ascii: "\n"))
}

/// Appends `,"name":[…]` with one object for each place; an empty list has no key.
private func gather(
  _ name: String,
  _ places: [Int],
  into out: inout [UInt8],
  _ line: inout LineWriter,
  _ print: (Int, inout LineWriter, inout [UInt8]) -> Void
) {
  guard !places.isEmpty else { return }
  out.append(",\"" + name + "\":[")
  for (index, place) in places.enumerated() {
    if index > 0 { out.append(UInt8(ascii: ",")) }
    print(place, &line, &out)
    line.flush(to: &out)
    out.removeLast()  // the end of the line
  }
  out.append(UInt8(ascii: "]"))
}

/// Appends valid compact JSON with two spaces a level; arrays of plain values stay on one line.
func appendIndented(_ compact: [UInt8], to out: inout [UInt8]) {
  var depth = 0
  var index = 0
  func newLine(_ out: inout [UInt8]) {
    out.append(0x0A)
    out.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }
  while index < compact.count {
    let byte = compact[index]
    switch byte {
    case UInt8(ascii: "\""):
      let end = endOfString(compact, from: index)
      out.append(contentsOf: compact[index..<end])
      index = end
      continue
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if let end = endOfPlainArray(compact, from: index) {
        appendSpaced(compact[index..<end], to: &out)
        index = end
        continue
      }
      out.append(byte)
      depth += 1
      newLine(&out)
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth -= 1
      newLine(&out)
      out.append(byte)
    case UInt8(ascii: ","):
      out.append(byte)
      newLine(&out)
    case UInt8(ascii: ":"):
      out.append(contentsOf: [byte, 0x20])
    default:
      out.append(byte)
    }
    index += 1
  }
}

/// The place after the closing quotation mark of the string that begins at `start`.
private func endOfString(_ json: [UInt8], from start: Int) -> Int {
  var index = start + 1
  while index < json.count, json[index] != UInt8(ascii: "\"") {
    index += json[index] == UInt8(ascii: "\\") ? 2 : 1
  }
  return min(index + 1, json.count)
}

/// The place after an array that holds no array and no object; nil for anything else.
private func endOfPlainArray(_ json: [UInt8], from start: Int) -> Int? {
  guard json[start] == UInt8(ascii: "[") else { return nil }
  var index = start + 1
  while index < json.count {
    switch json[index] {
    case UInt8(ascii: "\""):
      index = endOfString(json, from: index)
      continue
    case UInt8(ascii: "]"): return index + 1
    case UInt8(ascii: "["), UInt8(ascii: "{"): return nil
    default: index += 1
    }
  }
  return nil
}

/// Copies a plain array with a space after each comma.
private func appendSpaced(_ array: ArraySlice<UInt8>, to out: inout [UInt8]) {
  var isInString = false
  var isEscaped = false
  for byte in array {
    out.append(byte)
    if !isInString, byte == UInt8(ascii: ",") { out.append(0x20) }
    if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
    isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
  }
}
