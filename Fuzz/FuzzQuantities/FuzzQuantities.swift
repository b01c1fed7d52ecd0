// SPDX-License-Identifier: Apache-2.0
import Measures

/// Reads the quantities of any bytes, valid UTF-8 or not.
@_cdecl("LLVMFuzzerTestOneInput")
public func quantities(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
  let found = read(bytes)
  var last = 0
  for quantity in found {
    hold(quantity.span.lowerBound >= last, "quantities are in order and do not overlap")
    hold(!quantity.span.isEmpty, "a quantity has words")
    hold(quantity.span.upperBound <= bytes.count, "a quantity lies in the text")
    last = quantity.span.upperBound
    if isUTF8 {
      hold(
        (try? UTF8Span(validating: bytes.span.extracting(quantity.span))) != nil,
        "a quantity cuts no character"
      )
    }
    check(quantity)
  }
  hold(read(bytes) == found, "a second reading finds the same")
  // What opens a text opens a line: a list number (18、) is one in both places.
  let head = Array("。。\n".utf8)
  let line = Array("\n。。".utf8)
  let shifted = found.map { quantity in
    var moved = quantity
    moved.span = quantity.span.lowerBound + head.count..<quantity.span.upperBound + head.count
    return moved
  }
  hold(read(head + bytes) == shifted, "a line before a text only shifts what is found")
  if isUTF8 { hold(read(bytes + line) == found, "a line behind a text changes nothing") }
  return 0
}

private let reader = QuantityReader(now: CivilDay(year: 2025, month: 3, day: 12))

private func read(_ bytes: [UInt8]) -> [Quantity] {
  var found: [Quantity] = []
  reader.read(bytes.span, into: &found)
  return found
}

private func check(_ quantity: Quantity) {
  hold(
    quantity.value != nil || quantity.days != nil || quantity.length != nil,
    "a quantity says something"
  )
  if let value = quantity.value {
    hold(value.doubleValue.isFinite, "a value is finite")
    hold(!value.description.isEmpty, "a value can be printed")
    if let upper = quantity.upper {
      hold(value.doubleValue <= upper.doubleValue, "the lower end is not above the upper end")
    }
  } else {
    hold(quantity.upper == nil, "an upper end has a lower one")
  }
  if let days = quantity.days {
    hold(days.start != nil || days.end != nil, "a period has an end")
    if let start = days.start, let end = days.end { hold(start < end, "a period holds a day") }
  }
  if let short = quantity.length, let long = quantity.upperLength {
    hold(short.isShorter(than: long), "the shorter of two lengths comes first")
  }
  switch quantity.kind {
  case .date, .period, .duration: hold(quantity.iso != nil, "days and lengths have an ISO form")
  case .number, .percent, .range, .unit, .currency:
    hold(quantity.value != nil, "what is no time has a value")
  }
  if quantity.kind == .unit { hold(!quantity.unit.isEmpty, "a unit has a name") }
}

private func hold(_ law: Bool, _ sentence: StaticString) {
  guard law else { fatalError("the law is broken: \(sentence)") }
}
