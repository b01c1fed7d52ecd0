// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// A measure before it knows its statement, in bytes of the view.
struct DraftMeasure {
  var quantity: Amount
  var value: Double
  var upper: Double?
  var basis: Basis
  var subject: Range<Int>?
  var action: Range<Int>?
  var tense: Tense
  var deadline: Deadline?
  var rule: Rule
}

/// Reads the measures of one sentence.
struct MeasureReader {
  let bytes: [UInt8]
  let role: Role
  let year: Int?
  /// The day that the list the sentence stands in is due, if it stands in one.
  let listDeadline: Deadline?
  /// The tense that the list gives, if any.
  let listRule: Rule?

  /// Reads the quantities of a sentence; `counted` is room for those that count, and neither it nor
  /// `drafts` keeps what it held.
  func read(
    _ quantities: Span<Amount>,
    _ s: SentenceContext,
    _ counted: inout [Int],
    into drafts: inout [DraftMeasure]
  ) {
    let bytes = bytes.span
    counted.removeAll(keepingCapacity: true)
    drafts.removeAll(keepingCapacity: true)
    for index in quantities.indices {
      let lastEnd = counted.last.map { quantities[$0].span.upperBound }
      if NumeralRules.counts(quantities[index], s, bytes, lastMeasureEnd: lastEnd) {
        counted.append(index)
      }
    }
    guard !counted.isEmpty else { return }
    let datePlaces = year == nil ? [] : s.datePlaces(bytes)
    // Looked for where something is promised.
    var dates: [DateWord]?
    var previous: BasisRule.Finding?
    var subjects = SubjectRule(bytes: self.bytes, s: s)
    for index in counted.indices {
      let q = quantities[counted[index]]
      let before = drafts.indices.last
      let previousEnd = before.map { drafts[$0].quantity.span.upperBound }
      let start = entryStart(q, s, previousEnd)
      let continues = previousEnd.map { continuesList(q, $0) } ?? false
      let basis = BasisRule.find(
        q,
        s,
        bytes,
        previous: previous,
        continuesList: continues,
        from: start
      )
      previous = basis
      subjects.nextStart =
        index + 1 < counted.count
        ? quantities[counted[index + 1]].leadingStart : s.sentence.upperBound
      subjects.previousEnd = before.map {
        listEnd(drafts[$0].quantity.span.upperBound, drafts[$0].subject)
      }
      subjects.inherited = inherited(by: q, drafts)
      let found = subjects.subject(of: q)
      var value = q.value.doubleValue
      var upper = q.upper?.doubleValue
      if basis.isFall, basis.basis == .growth {
        value = -value
        upper = upper.map { -$0 }
      }
      if isMinus(q) { value = -abs(value) }
      // 下降3%至5%: the fall of five is the lower end.
      if let other = upper, other < value { (value, upper) = (other, value) }
      let (tense, tenseRule) = TenseRule.tense(
        q,
        s,
        bytes,
        role: role,
        year: year,
        datePlaces: datePlaces
      )
      var deadline: Deadline?
      if tense == .target {
        let known =
          dates ?? year.map { DeadlineRule(year: $0).dateWords(bytes, s, places: datePlaces) } ?? []
        dates = known
        deadline = self.deadline(q, known)
      }
      drafts.append(
        DraftMeasure(
          quantity: q,
          value: value,
          upper: upper,
          basis: basis.basis,
          subject: found?.range,
          action: BasisRule.action(basis, q, s, from: start, subject: found?.range),
          tense: tense,
          deadline: deadline,
          rule: listRule ?? (tenseRule == .sectionTense ? found?.rule ?? .level : tenseRule)
        )
      )
      bind(&drafts[drafts.count - 1].quantity, s)
    }
    shareSubjects(&drafts, s)
    borrowAhead(&drafts)
  }

  /// 至少 before the verb binds the number behind it; 突破 before a deed's own noun does not.
  private func bind(_ q: inout Amount, _ s: SentenceContext) {
    let clause = s.clauseStart(q.leadingStart) ..<~ q.leadingStart
    if q.bound == nil, s.contains(.atLeast, clause),
      q.kind == .counter || q.kind == .metric
    {
      q.leading = .atLeast
    }
    if q.leading == .atLeast, q.kind == .counter, s.contains(.breakthrough, clause) {
      q.leading = nil
    }
  }

  private func isMinus(_ q: Amount) -> Bool {
    let start = q.span.lowerBound
    guard start > 0, bytes[start - 1] == 0x2D else { return false }
    return start < 2 || !isDigit(bytes[start - 2]) && bytes[start - 2] != 0x25
  }

  private func deadline(_ q: Amount, _ dates: [DateWord]) -> Deadline? {
    if let word = dates.last(where: { $0.range.upperBound <= q.leadingStart + 3 }) {
      return word.deadline ?? listDeadline
    }
    return listDeadline
  }

  /// Where the entry of a list that holds the quantity begins.
  private func entryStart(_ q: Amount, _ s: SentenceContext, _ previousEnd: Int?) -> Int {
    let clause = s.clauseStart(q.leadingStart)
    guard let previousEnd, previousEnd > clause, previousEnd <= q.leadingStart else {
      return min(clause, q.leadingStart)
    }
    return previousEnd
  }

  /// Whether 、 or 和 alone stands between a quantity and the one before.
  private func continuesList(_ q: Amount, _ previousEnd: Int) -> Bool {
    let between = previousEnd ..<~ q.leadingStart
    guard between.count <= 90 else { return false }
    // 分别增长4.9%，6.3%: nothing but the comma.
    if between.count == 3, ReportText.stands("，", at: between.lowerBound, in: bytes.span) {
      return true
    }
    return Text.stands(["、", "和", "及", "以及", "与"], at: between.lowerBound, in: bytes.span)
  }

  /// The subject that a number without a noun speaks of: that of the last number with its unit
  /// where it counts things, else that of the last number.
  private func inherited(by q: Amount, _ drafts: [DraftMeasure]) -> Range<Int>? {
    guard let last = drafts.indices.last else { return nil }
    if q.kind == .counter,
      let same = drafts.indices.last(where: { drafts[$0].quantity.unit == q.unit })
    {
      return drafts[same].subject
    }
    return drafts[last].subject
  }

  /// Where a measure and the noun behind it end.
  private func listEnd(_ end: Int, _ subject: Range<Int>?) -> Int {
    guard let subject, subject.lowerBound >= end, subject.lowerBound - end <= 6
    else {
      return end
    }
    return ReportText.stands("、", at: subject.upperBound, in: bytes.span) ? subject.upperBound : end
  }

  /// 甲、乙分别增长3%和5%: each number takes its own subject where their counts agree.
  private func shareSubjects(_ drafts: inout [DraftMeasure], _ s: SentenceContext) {
    let bytes = bytes.span
    var i = 0
    while i < drafts.count {
      let first = i
      i += 1
      let clause = s.clauseStart(drafts[first].quantity.leadingStart)
      guard let subject = drafts[first].subject,
        let place = s.first(.respectively, clause ..<~ drafts[first].quantity.leadingStart)?
          .lowerBound
      else { continue }
      var last = first
      while last + 1 < drafts.count,
        isChained(drafts[last].quantity, drafts[last + 1].quantity)
      {
        last += 1
      }
      guard last > first else { continue }
      i = last + 1
      let count = last - first + 1
      if subject.lowerBound < clause {
        // 甲达A，乙达B，分别增长x和y: the last subjects before it, in order.
        let earlier = distinctSubjects(drafts[..<first])
        guard earlier.count >= count else { continue }
        for j in first...last { drafts[j].subject = earlier[earlier.count - count + j - first] }
        continue
      }
      guard place >= subject.upperBound else { continue }
      let names = parts(bytes, subject, s)
      for j in first...last {
        drafts[j].subject = names.count == count ? named(names, j - first, subject, bytes) : subject
        if listRule == nil { drafts[j].rule = .sharedPredicate }
      }
    }
  }

  /// One name of several; the whole phrase where the last name lends its noun to the others.
  private func named(
    _ names: [Range<Int>],
    _ index: Int,
    _ whole: Range<Int>,
    _ bytes: Span<UInt8>
  ) -> Range<Int> {
    guard let last = names.last, index < names.count - 1 else { return names[index] }
    return names[index].count * 2 < last.count ? whole : names[index]
  }

  private func distinctSubjects(_ drafts: ArraySlice<DraftMeasure>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for draft in drafts {
      if let subject = draft.subject, found.last != subject { found.append(subject) }
    }
    return found
  }

  private func isChained(_ a: Amount, _ b: Amount) -> Bool {
    let between = a.span.upperBound..<max(a.span.upperBound, b.leadingStart)
    return between.count <= 6 && between.count >= 3 && (a.kind == b.kind || a.kind == nil)
      && Text.stands(["、", "和", "及", "与", "，", "以及"], at: between.lowerBound, in: bytes.span)
  }

  /// The names of a phrase that 、, 和 or 与 joins.
  private func parts(
    _ bytes: Span<UInt8>,
    _ range: Range<Int>,
    _ s: SentenceContext
  ) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      if Text.stands(["、", "和", "与", "及"], at: i, in: bytes), i > start,
        !(s.token(covering: i)?.classes.contains(.noun) ?? false)
      {
        names.append(start ..<~ i)
        start = i + 3
        i = start
      } else {
        i += sequenceLength(bytes[i])
      }
    }
    if start < range.upperBound { names.append(start ..<~ range.upperBound) }
    return names
  }

  /// 5类100项事项: a count right before another takes the other's subject.
  private func borrowAhead(_ drafts: inout [DraftMeasure]) {
    guard drafts.count > 1 else { return }
    for i in stride(from: drafts.count - 2, through: 0, by: -1) {
      let q = drafts[i].quantity
      let next = drafts[i + 1]
      // 10.6万、3.8万、3.3万平方公里: the unit is said once, at the end.
      if q.kind == nil, q.hasMultiplier, isChained(q, next.quantity),
        next.quantity.leadingStart - q.span.upperBound <= 6
      {
        drafts[i].quantity.unit = next.quantity.unit
      }
      guard q.span.upperBound == next.quantity.leadingStart, q.kind == .counter,
        next.rule == .countBeforeNoun || next.subject != nil
      else { continue }
      drafts[i].subject = next.subject
    }
  }
}
