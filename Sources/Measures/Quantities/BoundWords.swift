// SPDX-License-Identifier: Apache-2.0

/// The words and signs around a number that bind it, for anyone's text.
enum BoundWords {
  /// A bound, and where its words begin.
  struct Leading {
    var bound: Bound
    var start: Int
    /// 约 and 近 make no range of a number, 大于 does.
    var isStrict: Bool { bound != .about }
  }

  /// The bound that ends where a number begins.
  static func leading(_ bytes: Span<UInt8>, before index: Int) -> Leading? {
    var i = index
    if i > 0, bytes[i - 1] == 0x20 { i -= 1 }
    guard i > 0 else { return nil }
    if bytes[i - 1] < 0x80 { return sign(bytes, before: i) }
    guard i >= 3, mayEndBound(bytes, i - 3) else { return farLeading(bytes, before: i) }
    for (word, bound) in words where stands(word, at: i - word.utf8CodeUnitCount, in: bytes) {
      let start = i - word.utf8CodeUnitCount
      if word.utf8CodeUnitCount == 3, isOther(bytes, start) { return nil }
      return negated(bytes, Leading(bound: bound, start: start))
    }
    return farLeading(bytes, before: i)
  }

  /// Words that end with a character of ``mayEndBound(_:_:)``, the longer ones first.
  private static let words: [(StaticString, Bound)] = [
    ("大于等于", .atLeast), ("大于或等于", .atLeast), ("小于等于", .atMost), ("小于或等于", .atMost),
    ("超过了", .atLeast), ("突破了", .atLeast), ("达不到", .atMost), ("不到", .atMost), ("未到", .atMost),
    ("不足", .atMost), ("不及", .atMost), ("不满", .atMost), ("未满", .atMost), ("超过", .atLeast),
    ("突破", .atLeast), ("高于", .atLeast), ("大于", .atLeast), ("多于", .atLeast), ("低于", .atMost),
    ("少于", .atMost), ("小于", .atMost), ("至少", .atLeast), ("最少", .atLeast), ("至多", .atMost),
    ("最多", .atMost), ("大约", .about), ("约为", .about), ("约有", .about), ("大概", .about),
    ("差不多", .about), ("将近", .about), ("接近", .about), ("上下", .about), ("近", .about),
    ("约", .about), ("逾", .atLeast), ("超", .atLeast), ("＞", .atLeast), ("≥", .atLeast),
    ("＜", .atMost), ("≤", .atMost),
  ]

  @inline(__always)
  private static func mayEndBound(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    let rest = UInt16(bytes[i + 1]) << 8 | UInt16(bytes[i + 2])
    switch bytes[i] {
    case 0xE2: return rest == 0x89A5 || rest == 0x89A4  // ≥ ≤
    // 于 了 下 为
    case 0xE4: return rest == 0xBA8E || rest == 0xB886 || rest == 0xB88B || rest == 0xB8BA
    case 0xE5:
      return rest == 0x88B0 || rest == 0xA49A || rest == 0xB091 || rest == 0x8F8A  // 到 多 少 及
    case 0xE6: return rest == 0xA682 || rest == 0x9C89 || rest == 0xBBA1  // 概 有 满
    case 0xE7: return rest == 0xA0B4 || rest == 0xBAA6  // 破 约
    // 过 近 足 超
    case 0xE8: return rest == 0xBF87 || rest == 0xBF91 || rest == 0xB6B3 || rest == 0xB685
    case 0xE9: return rest == 0x80BE  // 逾
    case 0xEF: return rest == 0xBC9E || rest == 0xBC9C  // ＞ ＜
    default: return false
    }
  }

  /// 签约, 附近, 商超 and others that end like a word of one character.
  private static func isOther(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard start >= 3 else { return false }
    let before: [StaticString] =
      stands("约", at: start, in: bytes)
      ? ["签", "节", "公", "预", "契", "合", "条", "制", "违", "履", "简", "集", "特", "婚", "失", "赴", "纽", "相"]
      : stands("近", at: start, in: bytes)
        ? ["附", "靠", "邻", "最", "临", "亲", "贴", "远"] : ["商", "反", "英", "中", "高", "赶"]
    for word in before where stands(word, at: start - 3, in: bytes) { return true }
    return false
  }

  /// 不, 不得, 不能, 未 and 没有 turn a bound round.
  private static func negated(_ bytes: Span<UInt8>, _ leading: Leading) -> Leading {
    guard leading.isStrict, leading.start >= 3 else { return leading }
    for word in [
      "不得", "不能", "不可", "不要", "不会", "不应", "不准", "不许", "没有", "并未", "从未", "不", "未", "没", "勿", "别",
    ]
      as [StaticString]
    where stands(word, at: leading.start - word.utf8CodeUnitCount, in: bytes) {
      return Leading(
        bound: leading.bound == .atLeast ? .atMost : .atLeast,
        start: leading.start - word.utf8CodeUnitCount
      )
    }
    return leading
  }

  /// 至少要付1000元, 最多只能带100毫升: the word stands a few characters before the number.
  private static func farLeading(_ bytes: Span<UInt8>, before index: Int) -> Leading? {
    var i = index
    for _ in 0..<4 {
      i -= 3
      guard i >= 6, bytes[i] >= 0xE4, bytes[i] <= 0xE9 else { return nil }
      for (word, bound) in [
        ("至少", .atLeast), ("最少", .atLeast), ("最多", .atMost), ("至多", .atMost), ("大约", .about),
        ("大概", .about),
      ]
        as [(StaticString, Bound)]
      where stands(word, at: i - 6, in: bytes) {
        return Leading(bound: bound, start: i - 6)
      }
    }
    return nil
  }

  /// > < >= <= before a number.
  private static func sign(_ bytes: Span<UInt8>, before i: Int) -> Leading? {
    let byte = bytes[i - 1]
    if byte == 0x3E { return Leading(bound: .atLeast, start: i - 1) }
    if byte == 0x3C { return Leading(bound: .atMost, start: i - 1) }
    guard byte == 0x3D, i > 1 else { return nil }
    if bytes[i - 2] == 0x3E { return Leading(bound: .atLeast, start: i - 2) }
    if bytes[i - 2] == 0x3C { return Leading(bound: .atMost, start: i - 2) }
    return nil
  }

  /// 以上, 左右 and their like behind a number.
  static func trailing(_ bytes: Span<UInt8>, at i: Int) -> (end: Int, bound: Bound)? {
    guard i + 5 < bytes.count, bytes[i] >= 0xE4 else { return nil }
    for (word, bound) in [
      ("以上", .atLeast), ("以下", .atMost), ("以内", .atMost), ("之内", .atMost), ("左右", .about),
      ("上下", .about), ("及以上", .atLeast), ("或以上", .atLeast), ("及以下", .atMost), ("或以下", .atMost),
      ("（含）以上", .atLeast), ("（含）以下", .atMost), ("之上", .atLeast), ("之下", .atMost),
      ("开外", .atLeast), ("出头", .atLeast), ("有余", .atLeast), ("不到", .atMost), ("不止", .atLeast),
    ] as [(StaticString, Bound)] where stands(word, at: i, in: bytes) {
      return (i + word.utf8CodeUnitCount, bound)
    }
    return nil
  }
}
