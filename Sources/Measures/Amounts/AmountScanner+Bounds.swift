// SPDX-License-Identifier: Apache-2.0

/// The words around a number that bind it: 不低于, 约, 以上, 左右.
extension AmountScanner {
  static let leadingWords: [(word: StaticString, bound: Bound)] = [
    ("不得低于", .atLeast), ("不得少于", .atLeast), ("不得高于", .atMost), ("不得超过", .atMost), ("不低于", .atLeast),
    ("不少于", .atLeast), ("不小于", .atLeast), ("不下于", .atLeast),
    ("不超过", .atMost), ("不高于", .atMost), ("不大于", .atMost), ("不多于", .atMost), ("不突破", .atMost),
    ("超过", .atLeast), ("突破", .atLeast), ("高于", .atLeast), ("大于", .atLeast), ("多于", .atLeast),
    ("至少", .atLeast), ("最少", .atLeast), ("逾", .atLeast), ("超", .atLeast), ("低于", .atMost),
    ("少于", .atMost), ("小于", .atMost), ("至多", .atMost), ("最多", .atMost), ("不足", .atMost),
    ("不到", .atMost), ("大约", .about), ("约", .about), ("将近", .about), ("接近", .about), ("近", .about),
  ]

  static let trailingWords: [(word: StaticString, bound: Bound)] = [
    ("以上", .atLeast), ("及以上", .atLeast), ("（含）以上", .atLeast), ("以下", .atMost), ("及以下", .atMost),
    ("以内", .atMost), ("之内", .atMost), ("左右", .about), ("上下", .about),
  ]

  /// 签约, 节约, 附近, 商超: words that end like a bound.
  private func isWordEnd(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    for word in [
      "签约", "节约", "公约", "预约", "契约", "合约", "条约", "制约", "违约", "履约", "简约", "集约", "特约", "附近", "靠近",
      "邻近", "最近", "临近",
      "亲近", "商超", "反超", "英超", "中超", "高超", "赶超", "贴近",
    ] as [StaticString]
    where stands(word, at: end - 6, in: bytes) {
      return true
    }
    return false
  }

  /// Whether the last character before a number is one that a leading bound ends with.
  @inline(__always)
  private func endsLikeBound(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    switch scalar(bytes, at: start - 3) {
    case "于", "过", "破", "少", "逾", "超", "多", "足", "到", "约", "近": true
    default: false
    }
  }

  /// Whether the character behind a number is one that a trailing bound begins with.
  @inline(__always)
  private func beginsLikeBound(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    guard end + 2 < bytes.count else { return false }
    switch scalar(bytes, at: end) {
    case "以", "及", "（", "之", "左", "上": return true
    default: return false
    }
  }

  /// Takes the bounds on both sides.
  func close(_ quantity: inout Amount, _ bytes: Span<UInt8>) {
    let start = quantity.span.lowerBound
    if start >= 3, bytes[start - 1] >= 0x80, endsLikeBound(bytes, start) {
      for (word, bound) in Self.leadingWords
      where stands(word, at: start - word.utf8CodeUnitCount, in: bytes) {
        if word.utf8CodeUnitCount == 3, isWordEnd(bytes, start) { break }
        quantity.leading = bound
        quantity.leadingStart = start - word.utf8CodeUnitCount
        break
      }
    }
    let end = quantity.unitSpan.upperBound
    guard end < bytes.count, bytes[end] >= 0xE4 || bytes[end] == 0xEF else { return }
    if beginsLikeBound(bytes, end) {
      for (word, bound) in Self.trailingWords where stands(word, at: end, in: bytes) {
        quantity.trailing = bound
        quantity.trailingIsWord = true
        quantity.span = start..<end + word.utf8CodeUnitCount
        return
      }
    }
    if quantity.trailing == nil, let after = NumeralReader.more(bytes, at: end),
      !stands("种", at: after, in: bytes), !stands("样", at: after, in: bytes),
      !stands("元", at: after, in: bytes), !stands("式", at: after, in: bytes),
      !stands("功能", at: after, in: bytes), !stands("层次", at: after, in: bytes)
    {
      quantity.trailing = .atLeast
      quantity.span = start..<after
    }
  }
}
