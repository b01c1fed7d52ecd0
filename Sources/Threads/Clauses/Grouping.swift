// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText

/// Puts the pieces of a statement together into clauses.
///
/// A piece that has a figure and a name of its own, or the stage of a named work, is the core of a
/// clause; what only leads to it, goes on with its subject or says its purpose stays with it.
struct Grouping {
  let plain: [UInt8]
  let figures: [Figure]
  let tense: Tense

  /// Pieces that make one clause; `core` is the index of the one that says what is done.
  struct Group {
    var pieces: [Piece]
    var core: Int
    var hasCore: Bool
  }

  func groups(_ pieces: [Piece]) -> [Group] {
    var groups: [Group] = []
    for piece in pieces {
      let isCore = isCore(piece)
      guard var group = groups.popLast() else {
        groups.append(Group(pieces: [piece], core: 0, hasCore: isCore))
        continue
      }
      if !group.hasCore, !isCore, group.core == group.pieces.count - 1,
        isLead(group.pieces[group.core])
      {
        group.core += 1
      }
      let startsAnew =
        tense == .outcome
        ? !isDependent(piece) && (isCore || !isTail(piece))
        : group.hasCore && (isCore || isApart(piece))
          || isCore && hasNoFigure(piece) && !group.pieces.contains(where: leads)
      if startsAnew {
        groups.append(group)
        groups.append(Group(pieces: [piece], core: 0, hasCore: isCore))
      } else {
        if isCore, !group.hasCore {
          group.core = group.pieces.count
          group.hasCore = true
        }
        group.pieces.append(piece)
        groups.append(group)
      }
    }
    return groups
  }

  private func isCore(_ piece: Piece) -> Bool {
    let inside = figures.filter { piece.plain.contains($0.range.lowerBound) }
    let words = WordList.shipped.scan(Array(plain[piece.plain]).span)
    let opening = words.first.flatMap { $0.range.lowerBound == 0 ? $0 : nil }
    if let figure = inside.first {
      let before = piece.plain.lowerBound ..<~ figure.range.lowerBound
      if opening?.classes.contains(.dependent) == true { return false }
      return Scalars.hanCount(plain, before) >= 2
        || Scalars.hanCount(plain, figure.range.upperBound ..<~ piece.plain.upperBound) >= 3
    }
    guard let opening else { return hasStage(words, piece) }
    if opening.classes.contains(.dependent) || opening.classes.contains(.tail) { return false }
    return hasStage(words, piece)
  }

  /// Whether a piece opens with a deed of its own and has no figure, beside a figure or a named work
  /// (新增泊位5000个，提升管理水平): the answer to the one is no answer to the other.
  private func isApart(_ piece: Piece) -> Bool {
    hasNoFigure(piece) && !opening(piece).isDisjoint(with: [.acts, .change])
      && !isDependent(piece) && Scalars.hanCount(plain, piece.plain) >= 5
  }

  /// Whether a piece leads to what follows it, or goes on with what stands before it.
  private func leads(_ piece: Piece) -> Bool {
    !opening(piece).isDisjoint(with: [.lead, .tail, .dependent])
      || Scalars.hanCount(plain, piece.plain) < 5
  }

  /// Whether a piece has no figure: as the core of a clause it is then the stage of a work.
  private func hasNoFigure(_ piece: Piece) -> Bool {
    !figures.contains { piece.plain.contains($0.range.lowerBound) }
  }

  /// Whether a name comes first and then the stage of a work, or a title is won.
  private func hasStage(_ words: [Word], _ piece: Piece) -> Bool {
    let bytes = Array(plain[piece.plain])
    guard
      let stage = words.last(where: {
        !$0.classes.intersection(.stages).isEmpty
      })
    else { return false }
    if stage.classes.contains(.wins) { return piece.plain.count - stage.range.upperBound >= 12 }
    return Scalars.hanCount(bytes, 0 ..<~ stage.range.lowerBound) >= 4
      && bytes.count - stage.range.upperBound <= 6
  }

  private func opening(_ piece: Piece) -> WordClass {
    let words = WordList.shipped.scan(Array(plain[piece.plain]).span)
    guard let first = words.first, first.range.lowerBound == 0 else { return [] }
    return first.classes
  }

  private func isLead(_ piece: Piece) -> Bool { opening(piece).contains(.lead) }
  private func isDependent(_ piece: Piece) -> Bool {
    let opening = opening(piece)
    guard tense == .target, opening.contains(.change) else { return opening.contains(.dependent) }
    return figures.contains { piece.plain.contains($0.range.lowerBound) }
  }
  private func isTail(_ piece: Piece) -> Bool { opening(piece).contains(.tail) }
}
