// SPDX-License-Identifier: Apache-2.0

/// Where a run of characters ends that the view takes as they are and that no line breaks at.
///
/// Chinese characters, their punctuation, digits with a decimal point, letters and %; the run is empty
/// where the first character must be looked at. Nearly all of a text stands in such runs, so that this
/// loop is most of its repair.
@inline(__always)
func plainRunEnd(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
  var next = start
  while next < end {
    let lead = bytes[next]
    if lead < 0x80 {
      // A point behind a digit parts a number, or a number from what it counts.
      guard
        isDigit(lead) || isLetter(lead) || lead == 0x25
          || lead == 0x2E && next > start && isDigit(bytes[next &- 1])
      else { return next }
      next &+= 1
      continue
    }
    guard next &+ 2 < end else { return next }
    if lead &- 0xE4 >= 6 {
      guard isPlainMark(lead, bytes[next &+ 1], bytes[next &+ 2]) else { return next }
    }
    next &+= 3
    while next &+ 2 < end, bytes[next] &- 0xE4 < 6 { next &+= 3 }
  }
  return next
}

/// Whether three bytes are a mark of Chinese punctuation that the view keeps.
@inline(__always)
private func isPlainMark(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch lead {
  // From ‐ to the dots; “” and — are among them.
  case 0xE2: second == 0x80 && third >= 0x90 && third <= 0xA7
  // From 、 to 〓, as far as the brackets of notes; 。《》【】 are among them.
  case 0xE3: second == 0x80 && third >= 0x81 && third <= 0x93
  // ！（），：；？
  case 0xEF:
    second == 0xBC
      && (third == 0x8C || third == 0x9A || third == 0x9B || third == 0x88 || third == 0x89
        || third == 0x81 || third == 0x9F)
  default: false
  }
}
