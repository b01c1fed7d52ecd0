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
      LampTheme.shipped.map(Self.colours) == [
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
    #expect(LampTheme.suqian.style(for: ProgressLamp.onTrack).source.basis == .assumed)
    #expect(LampTheme.suqian.style(for: DeadlineLamp.onTrack).source.basis == .assumed)
    #expect(LampTheme.shipped.map(\.source.keys) == [[], ["W10"], ["W11"], ["W72"], ["W12"]])
    #expect(LampTheme.house.source.basis == .assumed)
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
    #expect(Set(LampShape.allCases.map(\.name.zh)).count == LampShape.allCases.count)
    #expect(Set(LampShape.allCases.map(\.name.en)).count == LampShape.allCases.count)
  }
}
