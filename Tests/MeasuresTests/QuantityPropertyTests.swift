// SPDX-License-Identifier: Apache-2.0
import Measures
import TestSupport
import Testing

/// Laws that hold for any text.
@Suite struct QuantityPropertyTests {
  static let pieces = [
    "三万五千", "1,234.5", "2018年", "9月10日", "到", "至", "-", "—", "~", "百分之", "分之", "十", "万", "亿", "个",
    "元",
    "公里", "/", "每", "小时", "半", "多", "余", "约", "近", "不", "超过", "以上", "左右", "之前", "以来", "第", "季度",
    "上周",
    "星期一", "今年", "底", "去年", "。", "，", " ", "\n", "人", "A", "$", "¥", "负", "零下", "℃", "点", "两", "成",
    "折",
    "“十五五”", "时期", "前", "后", "内", "的", "零", "〇", "１２", "%", "3", "27", "2025-03-01", "12:30", "块",
    "毛", "角",
  ]

  /// A text of a dozen pieces that may or may not make sense together.
  static func text(_ seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 1...14, using: &random))
      .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
  }

  static let reader = QuantityReader(now: CivilDay(year: 2025, month: 3, day: 12))

  @Test(arguments: 0..<3000 as Range<UInt64>)
  func spansLieInTheTextInOrder(_ seed: UInt64) {
    let text = Self.text(seed)
    let bytes = Array(text.utf8)
    let found = Self.reader.read(text)
    var last = 0
    for quantity in found {
      #expect(quantity.span.lowerBound >= last && !quantity.span.isEmpty, "\(text)")
      #expect(quantity.span.upperBound <= bytes.count, "\(text)")
      last = quantity.span.upperBound
      let slice = bytes[quantity.span]
      #expect(String(validating: slice, as: UTF8.self) != nil, "cut inside a character: \(text)")
      #expect(quantity.value != nil || quantity.iso != nil, "\(text)")
      if let low = quantity.value, let high = quantity.upper {
        #expect(low.doubleValue <= high.doubleValue, "\(text)")
      }
      if let start = quantity.days?.start, let end = quantity.days?.end {
        #expect(start < end, "\(text)")
      }
    }
    #expect(Self.reader.read(text) == found, "reading is deterministic")
  }

  /// What stands behind a line break says nothing of what stands before it.
  @Test(arguments: 0..<1000 as Range<UInt64>)
  func linesAreIndependent(_ seed: UInt64) {
    let (first, second) = (Self.text(seed), Self.text(seed &+ 1_000_000))
    let offset = first.utf8.count + 7
    let alone = Self.reader.read(second).map { quantity in
      var moved = quantity
      moved.span = quantity.span.lowerBound + offset..<quantity.span.upperBound + offset
      return moved
    }
    let both = Self.reader.read(first + "\n。。" + second)
    #expect(both == Self.reader.read(first) + alone, "\(first) / \(second)")
  }

  /// A number written in Chinese characters by another way round is read as that number.
  @Test(arguments: 0..<2000 as Range<UInt64>)
  func writesAndReadsChineseNumerals(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let digits = Int.random(in: 2...14, using: &random)
    let number = Int.random(in: 10...tenTo(digits), using: &random)
    let text = "共\(chinese(number))元。"
    let found = Self.reader.read(text)
    #expect(found.count == 1, "\(text)")
    #expect(found.first?.value?.description == String(number), "\(text)")
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func printsAndReadsDecimals(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = Int64.random(in: 0...999_999_999_999_999, using: &random)
    let places = Int.random(in: 0...15, using: &random)
    let number = DecimalNumber(mantissa: Int128(whole), exponent: -places)
    let found = Self.reader.read("共 \(number)。")
    #expect(found.first?.value?.description == number.description)
    #expect(found.first?.value?.doubleValue == Double(number.description))
  }

  @Test func keepsEveryDigit() {
    let digits = "123456789012345678901234567890.123456"
    #expect(Self.reader.read(digits).first?.value?.description == digits)
    let long = String(repeating: "7", count: 3200)
    #expect(Self.reader.read(long).isEmpty, "3,200 digits are a code, not a number")
  }

  /// Found by fuzzing: a numeral before a character that is cut off, and multipliers without end.
  @Test func holdsOnWhatFuzzingFound() {
    var found: [Quantity] = []
    Self.reader.read((Array("七".utf8) + [0xE3]).span, into: &found)
    #expect(found.allSatisfy { $0.span.upperBound <= 4 })
    for text in [
      "3" + String(repeating: "万亿", count: 60), "三点五" + String(repeating: "亿", count: 99),
    ] {
      #expect(Self.reader.read(text).allSatisfy { $0.value?.doubleValue.isFinite ?? true })
    }
  }

  /// Found by fuzzing: 11月1 was a day at the end of a text and none where a line followed.
  @Test(arguments: ["去年11至11月1至", "9月10到", "3月5~", "6月1—"])
  func readsAWordOfRangesAtTheEndAsBeforeALine(_ text: String) {
    #expect(Self.reader.read(text) == Self.reader.read(text + "\n。。"))
  }

  /// Found by fuzzing (#4): 2024120220324.17712412020 was rounded twice and came out below
  /// 2024120220324.1771.
  @Test func aGreaterNumberHasNoSmallerBinaryValue() throws {
    let text = "2024120220324.1771-02024120220324.177124120220-"
    let found = try #require(Self.reader.read(text).first)
    let upper = try #require(found.upper)
    #expect(found.value?.doubleValue == Double("2024120220324.1771"))
    #expect(upper.doubleValue == Double("2024120220324.17712412022"))
  }

  /// The same for numbers of any length, one of which is a little greater than the other (#4).
  @Test(arguments: 0..<2000 as Range<UInt64>)
  func binaryValuesAreInOrder(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let places = Int.random(in: -40...8, using: &random)
    let whole = Int128(UInt64.random(in: 1...UInt64.max, using: &random) >> (seed % 60))
    let low = DecimalNumber(mantissa: whole, exponent: places)
    let more = Int128.random(in: 1...999_999_999_999_999, using: &random) >> (seed % 40)
    let high = DecimalNumber(
      mantissa: whole * 1_000_000_000_000_000 + more,
      exponent: places - 15
    )
    #expect(low.doubleValue <= high.doubleValue)
    #expect(low.doubleValue == Double(low.description))
    #expect(high.doubleValue == Double(high.description))
  }

  /// Laws that short texts of odd numbers broke (#4): the sign was taken after the two ends had been
  /// compared, a part of a day made a period without a day, and the longer of two lengths came first.
  @Test(arguments: [
    "负百分之负五到百分之三", "-百分之负五到百分之五", "0.1天内", "0.001年以内", "近0.1天", "未来0.1天", "过去0.01个月", "0.1天来",
    "0.001年来", "19亿周后", "19亿周前", "未来19亿周", "8到3天", "8天到3天", "三年到两年半", "1年3个月到1年2个月",
  ])
  func endsAreInOrder(_ text: String) {
    for quantity in Self.reader.read(text) {
      if let low = quantity.value, let high = quantity.upper {
        #expect(low.doubleValue <= high.doubleValue)
      }
      if let start = quantity.days?.start, let end = quantity.days?.end {
        #expect(start < end)
      }
      if let short = quantity.length, let long = quantity.upperLength {
        #expect(short.isShorter(than: long))
      }
    }
  }

  /// Found by fuzzing (#4): these ended the program, for they are more than 64 bits hold.
  @Test(arguments: [
    "四亿一万万万", "一二三四五六七八九一二三四五六七八万", "七八万一二三四五六七八九一二三四五六七八千", "九千万万万万万", "一万亿万万亿",
    "九九九九九九九九九九九九九九九九九亿", "一亿亿一万万万万",
  ])
  func holdsOnChineseNumeralsWithoutEnd(_ text: String) {
    for unit in ["", "元", "个", "年"] {
      #expect(Self.reader.read(text + unit).allSatisfy { $0.value?.doubleValue.isFinite ?? true })
    }
  }

  /// 四亿三万 was read as 四亿三千万万 (#4).
  @Test(arguments: [
    ("四亿三万元", "400030000"), ("四亿三元", "430000000"), ("四亿零三万元", "400030000"), ("四亿三千万元", "430000000"),
    ("二十亿五万人", "2000050000"), ("三万五", "35000"),
  ])
  func aDigitBeforeWanTakesNoLowerPlace(_ text: String, _ value: String) {
    #expect(Self.reader.read(text).first?.value?.description == value)
  }

  private func tenTo(_ power: Int) -> Int { (0..<power).reduce(1) { product, _ in product * 10 } }

  /// The number as it is said: 一万零五十, 十二亿零三百万.
  private func chinese(_ number: Int) -> String {
    let names = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    func section(_ n: Int) -> String {
      var text = ""
      var gap = false
      for (power, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = n / power % 10
        if digit == 0 {
          gap = !text.isEmpty
        } else {
          text += (gap ? "零" : "") + names[digit] + name
          gap = false
        }
      }
      return text
    }
    var text = ""
    var rest = number
    for (power, name) in [(1_000_000_000_000, "万亿"), (100_000_000, "亿"), (10_000, "万"), (1, "")] {
      let part = rest / power
      rest %= power
      guard part > 0 else { continue }
      if !text.isEmpty, part < 1000 { text += "零" }
      text += section(part) + name
    }
    return text
  }
}
