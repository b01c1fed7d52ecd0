// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing

@Suite struct LampThemeTests {
  static func colours(_ theme: LampTheme) -> [LampColour] {
    DeadlineLamp.allCases.map { theme.style(for: $0).colour }
      + ProgressLamp.allCases.map { theme.style(for: $0).colour }
  }

  /// Deadline: done, on track, near, overdue, stopped, unknown; progress: on track, slightly
  /// behind, behind, overdue, not measurable.
  @Test func coloursOfTheShippedThemes() {
    #expect(
      LampTheme.shipped.map(\.id) == ["house", "yichang", "suqian", "yinchuan", "sanming"]
    )
    #expect(
      LampTheme.shipped.map { Self.colours($0.over(.house)) } == [
        [.green, .green, .yellow, .red, .grey, .grey, .green, .blue, .orange, .red, .grey],
        [.green, .green, .yellow, .red, .grey, .grey, .green, .blue, .red, .red, .grey],
        [.green, .green, .blue, .red, .grey, .grey, .green, .blue, .yellow, .red, .grey],
        [.green, .green, .yellow, .red, .grey, .grey, .green, .blue, .yellow, .red, .grey],
        [.green, .green, .yellow, .orange, .grey, .grey, .green, .blue, .blue, .red, .grey],
      ]
    )
  }

  /// Yellow is near the limit in one city and behind schedule in the next.
  @Test func aColourSaysNothingWithoutItsTheme() {
    #expect(LampTheme.yichang.style(for: DeadlineLamp.nearDue).colour == .yellow)
    #expect(LampTheme.suqian.style(for: DeadlineLamp.nearDue).colour == .blue)
    #expect(LampTheme.suqian.style(for: ProgressLamp.behind).colour == .yellow)
  }

  @Test func saysWhichColoursArePublished() {
    #expect(LampTheme.suqian.style(for: DeadlineLamp.nearDue).source == .sourced("W11"))
    #expect(LampTheme.suqian.style(for: ProgressLamp.behind).source == .sourced("W11"))
    let suqian = LampTheme.suqian.over(.house)
    #expect(suqian.style(for: DeadlineLamp.nearDue).source == .sourced("W11"))
    #expect(suqian.style(for: ProgressLamp.onTrack).source.basis == .assumed)
    #expect(suqian.style(for: DeadlineLamp.onTrack).source.basis == .assumed)
    #expect(suqian.id == "suqian" && suqian.title.zh == "宿迁")
  }

  /// A theme speaks of some lamps, the one under it of the others; of what neither speaks is grey.
  @Test func laysOverAnother() {
    let word = Bilingual(zh: "快到期", en: "soon due")
    let mine = LampTheme(
      id: "own",
      title: word,
      deadline: [.nearDue: LampLook(.orange, source: .sourced("W11"))],
      progress: [.behind: LampLook(.red, word: word, shape: .bars, source: .sourced("W11"))]
    )
    let bare = mine.style(for: DeadlineLamp.overdue)
    #expect(bare.colour == .grey && bare.shape == .square && bare.word == DeadlineLamp.overdue.word)
    #expect(bare.source.basis == .assumed)
    let base = LampTheme(
      id: "base",
      title: word,
      deadline: [.nearDue: LampLook(.blue, word: word, shape: .half, source: .sourced("W10"))],
      progress: [.behind: LampLook(.blue, word: mine.title, shape: .disc, source: .sourced("W10"))]
    )
    let near = mine.over(base).style(for: DeadlineLamp.nearDue)
    #expect(near.colour == .orange && near.word == word && near.shape == .half)
    #expect(near.source == .sourced("W11"))
    #expect(mine.over(base).style(for: ProgressLamp.behind).shape == .bars)
    #expect(mine.over(base).progress[.behind] == mine.progress[.behind])
    #expect(mine.over(base).progress[.overdue] == nil)
  }

  /// Without colour they are told apart by word and by shape, in every theme.
  @Test(arguments: LampTheme.shipped)
  func neverByColourAlone(_ theme: LampTheme) {
    let deadline = DeadlineLamp.allCases.map { theme.style(for: $0) }
    let progress = ProgressLamp.allCases.map { theme.style(for: $0) }
    for styles in [deadline, progress] {
      #expect(Set(styles.map(\.word.zh)).count == styles.count)
      #expect(Set(styles.map(\.word.en)).count == styles.count)
      #expect(Set(styles.map(\.shape)).count == styles.count)
    }
    #expect(deadline.map(\.word) == DeadlineLamp.allCases.map(\.word))
    #expect(progress.map(\.shape) == ProgressLamp.allCases.map(\.shape))
    #expect(!theme.title.zh.isEmpty && !theme.title.en.isEmpty)
  }

  @Test func coloursAndShapesHaveWords() {
    #expect(LampColour.allCases.map(\.name.zh) == ["绿", "蓝", "黄", "橙", "红", "灰"])
    #expect(LampColour.allCases.map(\.name.en) == LampColour.allCases.map(\.rawValue))
    #expect(LampShape.allCases.map(\.sign).joined() == "✓●◐▲■‖?")
    #expect(Set(LampShape.allCases.map(\.name.zh)).count == LampShape.allCases.count)
    #expect(Set(LampShape.allCases.map(\.name.en)).count == LampShape.allCases.count)
  }
}
