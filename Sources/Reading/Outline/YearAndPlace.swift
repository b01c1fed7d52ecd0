// SPDX-License-Identifier: Apache-2.0
import ReportText

/// Finds the year a report was given in and the place that gave it.
struct Head {
  var year: Int?
  var place: String?
  var title: String?

  init(_ view: TextView, _ words: WordIndex) {
    let bytes = view.bytes.span
    var planYear: Int?
    var reviewYear: Int?
    var meetingYear: Int?
    var titleYear: Int?
    var fromTitle: String?
    var fromMeeting: String?
    var fromSpeaker: String?
    for (index, block) in view.blocks.enumerated() {
      let range = block.range
      let head = range.lowerBound ..<~ min(range.upperBound, range.lowerBound + 300)
      let place = words.first(.reportTitle, head)?.lowerBound
      if let place, index < 40, range.count <= 200 {
        if title == nil, Text.find("。", bytes, head) == nil {
          title = view.text(Head.titleRange(bytes, range, place))
        }
        titleYear = titleYear ?? Head.lastYear(bytes, range.lowerBound ..<~ place)
        fromTitle = fromTitle ?? Head.placeName(bytes, before: place, from: range.lowerBound)
      }
      // What the title or a heading says rules; nothing else is asked for then.
      let isYearKnown = titleYear != nil || planYear != nil
      if isYearKnown, fromTitle != nil {
        if title != nil || index >= 40 { break }
        continue
      }
      let isMeetingWanted =
        meetingYear == nil && !isYearKnown || fromMeeting == nil && fromTitle == nil
      let isSpeakerWanted = fromSpeaker == nil && fromMeeting == nil && fromTitle == nil
      let isOpening = index < 60
      let congress =
        isOpening && isMeetingWanted ? words.first(.congress, head)?.lowerBound : nil
      let speaker = isOpening && isSpeakerWanted ? words.first(.speaker, head)?.lowerBound : nil
      if let meeting = congress {
        let before = range.lowerBound ..<~ meeting
        if Text.find("在", bytes, before) != nil || Text.find("——", bytes, before) != nil,
          Text.find("次会议", bytes, head) != nil
        {
          meetingYear = meetingYear ?? Head.meetingYear(bytes, before)
          fromMeeting = fromMeeting ?? Head.meetingPlace(bytes, before)
        }
        if fromMeeting == nil, let ordinal = Text.lastIndex("第", bytes, before) {
          fromMeeting = Head.placeName(bytes, before: ordinal, from: range.lowerBound)
        }
      }
      if index < 40, fromMeeting == nil, range.count <= 120, let day = Text.find("日在", bytes, head)
      {
        // A dateline may break behind the place: ——2024年2月21日在青禾市东篱区⏎第六届人民代表大会…
        fromMeeting = Head.placeName(bytes, before: range.upperBound, from: day + 6)
        if fromMeeting != nil { meetingYear = meetingYear ?? Head.meetingYear(bytes, head) }
      }
      if index < 8, meetingYear == nil, range.count <= 60, Text.find("日", bytes, head) != nil,
        ReportText.stands("（", at: range.lowerBound, in: bytes)
      {
        meetingYear = Head.meetingYear(bytes, head)
      }
      if let speaker,
        let end = Text.find("人民政府", bytes, speaker + 9 ..<~ min(head.upperBound, speaker + 60))
      {
        fromSpeaker = fromSpeaker ?? Head.placeName(bytes, before: end, from: speaker + 9)
      } else if isOpening, fromSpeaker == nil, words.contains(.stateCouncil, head) {
        fromSpeaker = "全国"
      }
      if isYearKnown { continue }
      if let mark = headingMark(bytes, at: range.lowerBound, to: range.upperBound),
        mark.rank == 1
          || block.markdownLevel > 0
      {
        Head.headingYears(bytes, words, mark.end ..<~ head.upperBound, &planYear, &reviewYear)
      } else if range.count <= 120 || block.markdownLevel > 0 {
        Head.headingYears(bytes, words, head, &planYear, &reviewYear)
      } else {
        // A heading may run into the text behind it.
        var i = range.lowerBound
        while let stop = words.sentenceEnd(i ..<~ range.upperBound), stop < range.upperBound {
          if let mark = headingMark(bytes, at: stop, to: range.upperBound), mark.rank == 1 {
            Head.headingYears(
              bytes,
              words,
              mark.end ..<~ min(range.upperBound, mark.end + 90),
              &planYear,
              &reviewYear
            )
          }
          i = stop
        }
      }
    }
    year = titleYear ?? planYear ?? meetingYear ?? reviewYear.map { $0 + 1 }
    place = fromTitle ?? fromMeeting ?? fromSpeaker
    if year == nil { year = Head.planSentenceYear(view, words) ?? Head.writtenYear(view) }
    if place == nil { place = Head.titlePlace(view) }
  }

  /// 2026年 before 工作安排 is the report's year, before 工作回顾 the year before.
  private static func headingYears(
    _ bytes: Span<UInt8>,
    _ words: WordIndex,
    _ range: Range<Int>,
    _ plan: inout Int?,
    _ review: inout Int?
  ) {
    var i = range.lowerBound
    let end = words.sentenceEnd(range) ?? range.upperBound
    while i < end {
      if isDigit(bytes[i]), let year = Text.year(bytes, at: i),
        ReportText.stands("年", at: i + 4, in: bytes)
      {
        let rest = i + 7 ..<~ min(end, i + 7 + 42)
        if Text.contains(["回顾", "工作总结", "主要工作完成"], bytes, rest) {
          if review == nil { review = year }
        } else if Text.contains(
          ["安排", "部署", "重点工作", "目标", "任务", "打算", "总体要求", "工作思路", "主要工作", "政府工作", "工作建议", "工作的"],
          bytes,
          rest
        ) {
          if plan == nil { plan = year }
        }
        i += 4
      } else {
        i += 1
      }
    }
  }

  /// The year in the first sentence that states the year's targets.
  private static func planSentenceYear(_ view: TextView, _ words: WordIndex) -> Int? {
    let bytes = view.bytes.span
    for block in view.blocks {
      var i = block.range.lowerBound
      while i < block.range.upperBound {
        let end = words.sentenceEnd(i ..<~ block.range.upperBound) ?? block.range.upperBound
        if let place = Text.find("预期目标", bytes, i ..<~ end),
          let year = lastYear(bytes, max(i, place - 60) ..<~ place)
        {
          return year
        }
        i = end
      }
    }
    return nil
  }

  /// The year before 将 where nothing else tells (2026年青禾市将办好…), or one in Chinese numerals.
  private static func writtenYear(_ view: TextView) -> Int? {
    let bytes = view.bytes.span
    var best: Int?
    for block in view.blocks.prefix(40) {
      var i = block.range.lowerBound
      let end = block.range.upperBound
      while i < end {
        if isDigit(bytes[i]), let year = Text.year(bytes, at: i),
          ReportText.stands("年", at: i + 4, in: bytes),
          Text.contains(["将", "计划"], bytes, i ..<~ min(end, i + 60))
        {
          best = max(best ?? 0, year)
        }
        if bytes[i] == 0xE4, let year = chineseYear(bytes, at: i),
          Text.contains(["政府工作报告", "工作安排", "在"], bytes, i + 15 ..<~ min(end, i + 90))
        {
          return year
        }
        i += sequenceLength(bytes[i])
      }
    }
    return best
  }

  /// A year in Chinese numerals (二〇二六年).
  private static func chineseYear(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    var i = index
    var year = 0
    for _ in 0..<4 {
      guard i + 3 <= bytes.count else { return nil }
      let (value, length) = scalar(bytes, at: i)
      if let digit = chineseDigit(value) {
        year = year * 10 + digit
      } else if value == 0x3007 || value == 0x96F6 || value == 0x25CB || value == 0x4F {
        year *= 10
      } else {
        return nil
      }
      i += length
    }
    return ReportText.stands("年", at: i, in: bytes) && (1990...2100).contains(year) ? year : nil
  }

  /// The place that opens the title, or that 2026年 precedes and 将 follows.
  private static func titlePlace(_ view: TextView) -> String? {
    let bytes = view.bytes.span
    for block in view.blocks.prefix(12) {
      let range = block.range
      var i = range.lowerBound
      if Text.year(bytes, at: i) != nil, ReportText.stands("年", at: i + 4, in: bytes) { i += 7 }
      let head = i ..<~ min(range.upperBound, i + 45)
      for ending in ["自治州", "自治县", "市", "县", "区", "州", "省"] as [StaticString] {
        guard let place = Text.find(ending, bytes, head), place > i else { continue }
        let end = place + ending.utf8CodeUnitCount
        let isHead =
          Text.find("，", bytes, i ..<~ end) == nil
          && Text.stands(["将", "2", "人民政府", "政府", "国民经济"], at: end, in: bytes)
          && !Text.stands(notPlaces, at: i, in: bytes)
        if isHead, end - i <= 36 { return String(decodingBytes: bytes, i ..<~ end) }
      }
    }
    return nil
  }

  private static func lastYear(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var found: Int?
    var i = range.lowerBound
    while i < range.upperBound {
      if isDigit(bytes[i]), let year = Text.year(bytes, at: i) {
        found = year
        i += 4
      } else {
        i += 1
      }
    }
    return found
  }

  /// The year of the meeting; one held in December opens the next year.
  private static func meetingYear(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard let year = lastYear(bytes, range) else { return nil }
    return Text.find("年12月", bytes, range) == nil ? year : year + 1
  }

  private static func meetingPlace(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    guard let at = Text.find("在", bytes, range) else { return nil }
    let start = at + 3
    guard let end = Text.find("第", bytes, start ..<~ range.upperBound), end > start else {
      return nil
    }
    if ReportText.stands("届", at: end - 3, in: bytes) { return nil }
    let name = String(decodingBytes: bytes, start ..<~ end)
    return name.utf8.count <= 45 ? name : nil
  }

  /// The title without the speaker and date that may stand on its line.
  private static func titleRange(
    _ bytes: Span<UInt8>,
    _ range: Range<Int>,
    _ place: Int
  ) -> Range<Int> {
    var end = place + 18
    if ReportText.stands("（", at: end, in: bytes),
      let close = Text.find("）", bytes, end ..<~ min(range.upperBound, end + 60))
    {
      end = close + 3
    }
    return range.lowerBound..<max(end, min(range.upperBound, end))
  }

  private static let placeEndings: [StaticString] = ["省", "市", "县", "区", "州", "旗", "盟", "镇", "乡"]
  private static let notPlaces: [StaticString] = [
    "我市", "我区", "我县", "我省", "全市", "全区", "全县", "全省", "本市", "本区", "本县",
  ]

  /// The name of a place that ends before `end`, years left out.
  private static func placeName(_ bytes: Span<UInt8>, before end: Int, from start: Int) -> String? {
    var stop = end
    // 2026年 and 人民 may stand between the place and its report.
    if ReportText.stands("人民", at: stop - 6, in: bytes) { stop -= 6 }
    if ReportText.stands("年", at: stop - 3, in: bytes), Text.year(bytes, at: stop - 7) != nil {
      stop -= 7
    }
    var begin = stop
    while begin > start, let (value, step) = scalar(bytes, before: begin, from: start),
      isHan(value),
      value != 0x5E74
    {
      begin -= step
    }
    let range = begin ..<~ stop
    guard range.count >= 6, range.count <= 45,
      Text.ends(placeEndings, at: stop, in: bytes), !Text.stands(notPlaces, at: begin, in: bytes)
    else { return nil }
    return String(decodingBytes: bytes, range)
  }
}

extension String {
  /// The text of a range of valid UTF-8.
  init(decodingBytes bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init(unsafeUninitializedCapacityOf: bytes, range)
  }

  private init(unsafeUninitializedCapacityOf bytes: Span<UInt8>, _ range: Range<Int>) {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for i in range { copy.append(bytes[i]) }
    self.init(decoding: copy, as: UTF8.self)
  }
}
