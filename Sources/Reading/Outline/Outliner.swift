// SPDX-License-Identifier: Apache-2.0
import ReportText

/// Finds the headings of a view and cuts it into passages that know their part.
struct Outliner {
  private let view: TextView
  private let words: WordIndex
  private let year: Int?
  private(set) var sections: [Section] = []
  /// The last section of each level, from level 1; -1 where there is none.
  private var latest = [-1, -1, -1]
  private(set) var passages: [Passage] = []
  /// The blocks that are entries of a livelihood list, which look like headings.
  private let entries: Set<Int>
  private var role = Role.unknown
  private var hasTitle = false
  private var boldIndex = 0
  /// Whether the block at hand opens with a dash, as the entries of a list in prose do.
  private var isInDash = false
  /// The role that the nearest level-1 heading gave; unknown if its words speak of both.
  private var partRole = Role.unknown

  init(view: TextView, words: WordIndex, year: Int?) {
    self.view = view
    self.words = words
    self.year = year
    entries = EntryBlocks.find(view, words)
  }

  mutating func run() {
    for index in view.blocks.indices { add(index) }
    settle()
  }

  private mutating func add(_ index: Int) {
    let text = view.bytes
    let bytes = text.span
    let block = view.blocks[index]
    let range = block.range
    isInDash = ReportText.stands("——", at: range.lowerBound, in: bytes)
    if let title = titleLevel(bytes, block, index) {
      open(range, level: title, bytes)
      return
    }
    // 政府工作报告——2024年3月5日在…会议上 on one line: the title ends before the dash.
    if index < 6, let end = titleEnd(bytes, range) {
      open(range.lowerBound ..<~ end, level: 1, bytes)
      return
    }
    if role == .glossary {
      guard let mark = headingMark(bytes, at: range.lowerBound, to: range.upperBound),
        mark.rank == 1, Text.length(bytes, range) <= 30,
        let role = RoleRules.role(bytes, words, range, year: year), role != .glossary
      else {
        passages.append(
          Passage(
            range: range,
            section: sections.last?.id,
            role: .glossary,
            isHeading: false,
            isTopic: false,
            opensBlock: true,
            isDash: false
          )
        )
        return
      }
      self.role = role
    }
    if entries.contains(index) {
      append(range, opensBlock: true)
      return
    }
    if let mark = headingMark(bytes, at: range.lowerBound, to: range.upperBound), mark.rank <= 3,
      !followsEntry(mark),
      let end = HeadingRules.end(of: mark, bytes, words, range),
      mark.rank < 3 || end < range.upperBound || block.markdownLevel > 0
        || !HeadingRules.hasQuantity(bytes, mark.end ..<~ end)
    {
      open(range.lowerBound ..<~ end, level: mark.rank, bytes)
      if end < range.upperBound { body(end ..<~ range.upperBound, block) }
      return
    }
    if block.markdownLevel > 0, Text.length(bytes, range) <= 60 {
      open(range, level: markdownLevel(bytes, block), bytes)
      return
    }
    if HeadingRules.isHeadline(bytes, words, block), index + 1 < view.blocks.count,
      hasTitle || index > 6
        || isFollowedByBody(index)
    {
      let next = view.blocks[index + 1]
      let isPart =
        next.isBullet || ReportText.stands("本报讯", at: next.range.lowerBound, in: bytes)
        || words.contains(.partWord, range)
      if isPart || isFollowedByBody(index) {
        open(range, level: isPart ? 1 : 2, bytes)
        return
      }
    }
    body(range, block)
  }

  /// Whether the number goes on with that of the entry before, which is no heading.
  private func followsEntry(_ mark: HeadingMark) -> Bool {
    guard mark.rank == 3, let last = passages.last, !last.isHeading,
      let before = headingMark(
        view.bytes.span,
        at: last.range.lowerBound,
        to: last.range.upperBound
      )
    else { return false }
    return before.rank == mark.rank && before.number + 1 == mark.number
  }

  private func titleEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let head = range.lowerBound ..<~ min(range.upperBound, range.lowerBound + 100)
    guard let place = words.first(.reportTitle, head)?.lowerBound else { return nil }
    return ReportText.stands("——", at: place + 18, in: bytes) ? place + 18 : nil
  }

  /// Whether running text or another heading stands behind a headline.
  private func isFollowedByBody(_ index: Int) -> Bool {
    let next = view.blocks[index + 1]
    return next.range.count > 90 || next.isBullet || next.markdownLevel > 0
      || Text.contains(["。", "，"], view.bytes.span, next.range)
      || headingMark(view.bytes.span, at: next.range.lowerBound, to: next.range.upperBound) != nil
  }

  /// 1 for the title of a report, of a glossary or of an article; nil for any other block.
  private func titleLevel(_ bytes: Span<UInt8>, _ block: Block, _ index: Int) -> Int? {
    let range = block.range
    guard range.count <= 150 else { return nil }
    let start = range.lowerBound
    let body: Int
    if let mark = headingMark(bytes, at: start, to: range.upperBound), mark.rank <= 2 {
      body = mark.end
    } else {
      body = start
    }
    let isGlossary =
      Text.stands(HeadingRules.glossaryTitles, at: body, in: bytes)
      || Text.find("名词", bytes, range) != nil
        && Text.contains(["名词解释", "名词注释"], bytes, range)
    if isGlossary, Text.length(bytes, range) <= 24, Text.find("。", bytes, range) == nil {
      return 1
    }
    guard words.contains(.reportTitle, range), Text.length(bytes, range) <= 40,
      Text.find("。", bytes, range) == nil, Text.find("，", bytes, range) == nil,
      !ReportText.stands("——", at: start, in: bytes)
    else { return nil }
    return 1
  }

  private func markdownLevel(_ bytes: Span<UInt8>, _ block: Block) -> Int {
    if block.markdownLevel == 1 || words.contains(.partWord, block.range) {
      return 1
    }
    return block.markdownLevel >= 4 ? 3 : 2
  }

  // MARK: - Sections

  private mutating func open(_ range: Range<Int>, level: Int, _ bytes: Span<UInt8>) {
    let trimmed = Text.trimmed(bytes, range) { $0 == 0x2A }
    guard !trimmed.isEmpty else { return }
    let parent = latest[..<(level - 1)].max() ?? -1
    latest[level - 1] = sections.count
    sections.append(
      Section(
        id: sections.count,
        level: level,
        title: view.text(trimmed),
        span: view.span(of: trimmed),
        parent: parent < 0 ? nil : parent
      )
    )
    if level <= 2 {
      let found = RoleRules.role(bytes, words, trimmed, year: year)
      if level == 1 {
        let isTitle = words.contains(.reportTitle, trimmed)
        hasTitle = hasTitle || isTitle
        partRole = found ?? .unknown
        if let found {
          role = found
        } else if !isTitle, RoleRules.isMixed(bytes, words, trimmed, year: year) {
          role = .unknown
        } else if isTitle {
          role = .unknown
        }
      } else if let found, partRole != .review || found == .review {
        role = found
      }
    }
    passages.append(
      Passage(
        range: trimmed,
        section: sections.count - 1,
        role: role,
        isHeading: true,
        isTopic: level == 3,
        opensBlock: true,
        isDash: isInDash
      )
    )
  }

  private mutating func append(_ range: Range<Int>, opensBlock: Bool) {
    passages.append(
      Passage(
        range: range,
        section: sections.last?.id,
        role: role,
        isHeading: false,
        isTopic: false,
        opensBlock: opensBlock,
        isDash: isInDash
      )
    )
  }

  // MARK: - Running text

  /// Cuts the running text of a block at topic sentences and at headings that stand inside.
  private mutating func body(_ range: Range<Int>, _ block: Block) {
    var rest: Range<Int>? = range
    while let range = rest { rest = bodyEnd(range, block) }
  }

  /// Takes the text up to and with the first heading that stands inside, and tells what is behind it.
  private mutating func bodyEnd(_ range: Range<Int>, _ block: Block) -> Range<Int>? {
    let text = view.bytes
    let bytes = text.span
    let start = range.lowerBound
    if let mark = headingMark(bytes, at: start, to: range.upperBound), mark.rank <= 2,
      start > block.range.lowerBound,
      let end = HeadingRules.end(of: mark, bytes, words, range), end < range.upperBound
    {
      open(start ..<~ end, level: mark.rank, bytes)
      return end ..<~ range.upperBound
    }
    role = RoleRules.role(ofParagraph: bytes, words, range, year: year, role, partRole)
    var from = start
    var offset = start
    if ReportText.stands("——", at: start, in: bytes) { offset = start + 6 }
    // Behind a heading on the same line the text goes straight on.
    if !block.isBullet, start == block.range.lowerBound,
      let stop = HeadingRules.topicEnd(
        bytes,
        words,
        offset ..<~ range.upperBound,
        bold: bold(at: offset)
      )
    {
      open(offset ..<~ stop, level: 3, bytes)
      from = stop
    }
    // Headings that run into the text around them.
    var i = from
    var livelihood = (isNamed: false, place: start)
    while i < range.upperBound, let stop = words.sentenceEnd(i ..<~ range.upperBound) {
      i = stop
      guard stop < range.upperBound else { break }
      if let mark = headingMark(bytes, at: stop, to: range.upperBound), mark.rank <= 2,
        !ReportText.stands("①", at: stop, in: bytes), mark.rank == 1 || opensHeading(mark, stop),
        !names(&livelihood, to: stop),
        let end = HeadingRules.end(of: mark, bytes, words, stop ..<~ range.upperBound),
        end < range.upperBound || mark.rank == 1
      {
        if stop > from { append(from ..<~ stop, opensBlock: from == start) }
        open(stop ..<~ end, level: mark.rank, bytes)
        return end < range.upperBound ? end ..<~ range.upperBound : nil
      }
      if let bold = bold(at: stop), bold.lowerBound >= stop, bold.lowerBound <= stop + 3,
        let end = words.sentenceEnd(bold.lowerBound ..<~ range.upperBound),
        abs(end - bold.upperBound) <= 3
      {
        if stop > from { append(from ..<~ stop, opensBlock: from == start) }
        open(bold.lowerBound ..<~ end, level: 3, bytes)
        from = end
        i = end
      }
    }
    if from < range.upperBound { append(from ..<~ range.upperBound, opensBlock: from == start) }
    return nil
  }

  /// Whether livelihood items are named up to a stop, asked from the last one on.
  private func names(_ livelihood: inout (isNamed: Bool, place: Int), to stop: Int) -> Bool {
    livelihood.isNamed =
      livelihood.isNamed || words.contains(.livelihood, livelihood.place ..<~ stop)
    livelihood.place = stop
    return livelihood.isNamed
  }

  /// Whether a bracketed number inside a text opens a heading and not an entry of a list.
  private func opensHeading(_ mark: HeadingMark, _ place: Int) -> Bool {
    mark.number == 1 || latest[1] >= 0
  }

  /// The bold stretch that begins at or just before a place.
  private mutating func bold(at place: Int) -> Range<Int>? {
    while boldIndex < view.bold.count, view.bold[boldIndex].upperBound <= place { boldIndex += 1 }
    guard boldIndex < view.bold.count else { return nil }
    let bold = view.bold[boldIndex]
    return bold.lowerBound <= place + 6 ? bold : nil
  }

  /// Gives the parts before the first known one their role: a plan is preceded by a review.
  private mutating func settle() {
    guard let first = passages.firstIndex(where: { $0.role == .plan || $0.role == .review }) else {
      let role = RoleRules.guess(words, passages[...])
      for i in passages.indices where passages[i].role == .unknown { passages[i].role = role }
      return
    }
    let before = RoleRules.guess(words, passages[..<first])
    for i in passages.indices where passages[i].role == .unknown {
      passages[i].role = i < first ? before : passages[i - 1].role
    }
  }
}
