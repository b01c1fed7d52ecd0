// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// The name and the comparison of one entry of a list of targets.
struct IndicatorEntry {
  let view: TextView
  let range: Range<Int>

  private static let predicates = PhraseList([
    "增速", "增长", "涨幅", "增幅", "降幅", "下降", "降低", "达到", "达", "控制在", "稳定在", "保持在", "保持", "稳定", "控制",
    "提高", "提升",
    "与经济", "高于", "低于", "完成", "不折不扣", "力争", "实现", "持续", "进一步", "正增长", "和经济", "同经济", "突破", "超过",
    "不低于", "不超过",
    "累计", "年均", "全面", "基本", "平均", "压减", "减少", "扩大", "升至", "降至", "约", "左右", "大幅", "明显", "稳步", "稳中",
    "位居", "增加", "迈上", "跃上", "站上",
  ])

  /// Parts of names that begin like a predicate.
  private static let nouns = PhraseList([
    "增加值", "基本医", "基本养", "基本公", "基本农", "平均受", "平均预", "平均浓", "平均利", "达标", "累计确", "增长极",
  ])

  /// The text before the predicate; nil if nothing but a year is there, as where a second value
  /// of the indicator before follows (年均增长5%，2030年迈上1300亿元台阶).
  func name(before quantity: Amount?) -> String? {
    let bytes = view.bytes.span
    var end = quantity?.leadingStart ?? range.upperBound
    // 居民消费价格指数涨幅 is a name; 居民消费价格涨幅3% leaves it as written.
    let hasReach = quantity != nil
    var best = end
    var place = range.lowerBound
    while place < end {
      if place > range.lowerBound + 6, Self.predicates.stands(at: place, in: bytes),
        !Self.nouns.stands(at: place, in: bytes)
      {
        best = place
        break
      }
      place += sequenceLength(bytes[place])
    }
    if hasReach, let rate = rateNoun(bytes, best, end) { best = rate }
    end = max(range.lowerBound + 3, best)
    var start = range.lowerBound
    for word in ["全市", "全区", "全县", "全省", "全年", "力争", "确保", "努力实现", "实现"] as [StaticString]
    where ReportText.stands(word, at: start, in: bytes) && end - start > word.utf8CodeUnitCount + 3
    {
      start += word.utf8CodeUnitCount
    }
    if let year = yearWord(bytes, start) {
      if year >= end { return nil }
      start = year
    }
    let trimmed = Text.trimmed(bytes, start ..<~ end) { $0 == Scalar.comma }
    return view.text(trimmed)
  }

  /// The end of a year (2030年, 到2030年) at a place.
  private func yearWord(_ bytes: Span<UInt8>, _ place: Int) -> Int? {
    let digits = ReportText.stands("到", at: place, in: bytes) ? place + 3 : place
    let end = digits + 4
    guard end + 3 <= range.upperBound,
      (digits..<end).allSatisfy({ (0x30...0x39).contains(bytes[$0]) }),
      ReportText.stands("年", at: end, in: bytes)
    else { return nil }
    return end + 3
  }

  /// 涨幅 behind a name belongs to it where another predicate follows.
  private func rateNoun(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int? {
    guard Text.stands(["涨幅", "增幅", "降幅"], at: place, in: bytes), place + 6 < end else { return nil }
    return place + 6
  }

  /// What an entry without a number compares: 同步 as equal, 高于 and 正增长 as at least.
  var wordlessComparator: Comparator? {
    let bytes = view.bytes.span
    if Text.contains(["同步", "持平", "一致"], bytes, range) {
      return Text.contains(["基本"], bytes, range) ? .about : .equal
    }
    if Text.contains(["高于", "快于", "正增长", "不低于"], bytes, range) { return .atLeast }
    if Text.contains(["低于", "不高于", "不超过", "以内"], bytes, range) { return .atMost }
    return nil
  }
}
