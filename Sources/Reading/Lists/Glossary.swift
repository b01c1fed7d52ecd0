// SPDX-License-Identifier: Apache-2.0
import ReportText

/// Reads the glossary (名词解释) of a report.
struct GlossaryReader {
  let view: TextView
  let words: WordIndex
  let passages: [Passage]

  private struct Entry {
    var number: Int
    var range: Range<Int>
    var start: Int
  }

  /// No term has more marks: a number that stands everywhere would fill the memory.
  private static let mostMarks = 64

  func terms() -> [Term] {
    let bytes = view.bytes.span
    var entries: [Entry] = []
    var isOpen = false
    var firstPlaces: [Int: Int] = [:]
    for note in view.notes where firstPlaces[note.number] == nil {
      firstPlaces[note.number] = note.position
    }
    for passage in passages where !passage.isHeading {
      isOpen = passage.role == .glossary || opensWithNote(passage, follows: isOpen, firstPlaces)
      if isOpen { read(passage.range, into: &entries) }
    }
    var terms: [Term] = []
    let marks = marks(outside: entries)
    for entry in entries {
      guard let (term, definition) = parts(bytes, entry) else { continue }
      terms.append(
        Term(
          number: entry.number,
          term: view.text(term),
          definition: view.text(definition),
          span: view.span(of: entry.start ..<~ definition.upperBound),
          marks: marks[entry.number] ?? []
        )
      )
    }
    return terms
  }

  /// The marks that stand in the report and not in the glossary, by their numbers.
  private func marks(outside entries: [Entry]) -> [Int: [Range<Int>]] {
    let ranges = entries.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    var marks: [Int: [Range<Int>]] = [:]
    var next = 0
    var end = -1
    for note in view.notes {
      while next < ranges.count, ranges[next].lowerBound <= note.position {
        end = max(end, ranges[next].upperBound)
        next += 1
      }
      if note.position > end, marks[note.number, default: []].count < Self.mostMarks {
        marks[note.number, default: []].append(note.span)
      }
    }
    return marks
  }

  /// The marks that were left out of a range, in order as they stand.
  private func notes(in range: Range<Int>) -> ArraySlice<NoteMark> {
    let first = lowerBound(view.notes.count) { view.notes[$0].position < range.lowerBound }
    let end = lowerBound(view.notes.count) { view.notes[$0].position < range.upperBound }
    return view.notes[first ..<~ end]
  }

  /// A footnote at the end of a text: it opens with a mark that stands earlier too.
  private func opensWithNote(
    _ passage: Passage,
    follows: Bool,
    _ firstPlaces: [Int: Int]
  ) -> Bool {
    guard passage.opensBlock,
      let note = notes(in: passage.range).first, note.position == passage.range.lowerBound,
      passage.range.lowerBound * 10 > view.bytes.count * 4
    else { return false }
    return
      (follows || firstPlaces[note.number].map { $0 < note.position } ?? false)
      && Text.contains(["：", "指", "即", "——"], view.bytes.span, passage.range)
  }

  /// Cuts a block into entries: a mark or number opens one, other text goes on with the last.
  private func read(_ range: Range<Int>, into entries: inout [Entry]) {
    let bytes = view.bytes.span
    var start = range.lowerBound
    let notes = Array(notes(in: range))
    if notes.isEmpty {
      let mark = headingMark(bytes, at: start, to: range.upperBound)
      if let mark, mark.rank <= 3 {
        readNumbered(range, mark, into: &entries)
        return
      }
      if separator(bytes, range) == nil, let last = entries.last {
        entries[entries.count - 1].range = last.range.lowerBound ..<~ range.upperBound
      } else {
        entries.append(
          Entry(number: (entries.last?.number ?? 0) + 1, range: range, start: start)
        )
      }
      return
    }
    if let first = notes.first, first.position > start, let last = entries.last {
      entries[entries.count - 1].range = last.range.lowerBound ..<~ first.position
    }
    for (index, note) in notes.enumerated() {
      start = note.position
      let end = index + 1 < notes.count ? notes[index + 1].position : range.upperBound
      // A mark in the middle of a definition refers to another entry.
      if index > 0, note.number != notes[index - 1].number + 1, let last = entries.last {
        entries[entries.count - 1].range = last.range.lowerBound ..<~ end
        continue
      }
      entries.append(Entry(number: note.number, range: start ..<~ end, start: start))
    }
  }

  /// 1.…。2.…。 on one line.
  private func readNumbered(
    _ range: Range<Int>,
    _ first: HeadingMark,
    into entries: inout [Entry]
  ) {
    let bytes = view.bytes.span
    var mark = first
    var start = range.lowerBound
    var i = mark.end
    while let stop = words.sentenceEnd(i ..<~ range.upperBound), stop < range.upperBound {
      i = stop
      if let next = headingMark(bytes, at: stop, to: range.upperBound), next.rank == first.rank,
        next.number == mark.number + 1
      {
        entries.append(Entry(number: mark.number, range: mark.end ..<~ stop, start: start))
        mark = next
        start = stop
        i = next.end
      }
    }
    entries.append(Entry(number: mark.number, range: mark.end ..<~ range.upperBound, start: start))
  }

  private func parts(
    _ bytes: Span<UInt8>,
    _ entry: Entry
  ) -> (term: Range<Int>, definition: Range<Int>)? {
    guard let (place, width) = separator(bytes, entry.range) else { return nil }
    let term = Text.trimmed(bytes, entry.range.lowerBound ..<~ place) {
      $0 == Scalar.colon || $0 == Scalar.comma || $0 == Scalar.enumerationComma || $0 == 0x2E
    }
    let definition = Text.trimmed(bytes, place + width ..<~ entry.range.upperBound) {
      $0 == Scalar.colon || $0 == 0x0A
    }
    guard !term.isEmpty, !definition.isEmpty, Text.length(bytes, term) <= 50 else { return nil }
    return (term, definition)
  }

  /// Where the term ends and how wide the sign between it and its definition is.
  private func separator(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (Int, Int)? {
    let head = range.lowerBound ..<~ min(range.upperBound, range.lowerBound + 200)
    if let place = Text.find("：", bytes, head) { return (place, 3) }
    if let place = Text.find("——", bytes, head) { return (place, 6) }
    for word in ["是指", "指的是", "指", "即"] as [StaticString] {
      if let place = Text.find(word, bytes, head), place > range.lowerBound { return (place, 0) }
    }
    return nil
  }
}
