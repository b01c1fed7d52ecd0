// SPDX-License-Identifier: Apache-2.0

/// A colour of lamps, by name: the value of the colour is the business of a style sheet.
public enum LampColour: String, Sendable, Hashable, CaseIterable {
  /// 绿
  case green
  /// 蓝
  case blue
  /// 黄
  case yellow
  /// 橙
  case orange
  /// 红
  case red
  /// 灰
  case grey

  /// The colour in words, for whoever does not see it.
  public var name: Bilingual {
    switch self {
    case .green: Bilingual(zh: "绿", en: "green")
    case .blue: Bilingual(zh: "蓝", en: "blue")
    case .yellow: Bilingual(zh: "黄", en: "yellow")
    case .orange: Bilingual(zh: "橙", en: "orange")
    case .red: Bilingual(zh: "红", en: "red")
    case .grey: Bilingual(zh: "灰", en: "grey")
    }
  }
}

/// A shape of lamps; every meaning of a family has its own, so that a print without colour still
/// tells them apart (colour must not be the only carrier of information, W133).
public enum LampShape: String, Sendable, Hashable, CaseIterable {
  /// ✓
  case tick
  /// ●
  case disc
  /// ◐
  case half
  /// ▲
  case triangle
  /// ■
  case square
  /// ‖
  case bars
  /// ？
  case question

  /// The shape as a sign.
  public var sign: String {
    switch self {
    case .tick: "✓"
    case .disc: "●"
    case .half: "◐"
    case .triangle: "▲"
    case .square: "■"
    case .bars: "‖"
    case .question: "?"
    }
  }

  /// The shape in words.
  public var name: Bilingual {
    switch self {
    case .tick: Bilingual(zh: "对勾", en: "tick")
    case .disc: Bilingual(zh: "圆点", en: "disc")
    case .half: Bilingual(zh: "半圆", en: "half disc")
    case .triangle: Bilingual(zh: "三角", en: "triangle")
    case .square: Bilingual(zh: "方块", en: "square")
    case .bars: Bilingual(zh: "双竖线", en: "two bars")
    case .question: Bilingual(zh: "问号", en: "question mark")
    }
  }
}

/// How a lamp is shown: always colour, word and shape together.
public struct LampStyle: Sendable, Hashable {
  /// The colour.
  public let colour: LampColour
  /// The word.
  public let word: Bilingual
  /// The shape.
  public let shape: LampShape
  /// Whether the colour is a published habit or ours.
  public let source: RuleSource
}

extension DeadlineLamp {
  /// The word for it where a theme has no other.
  public var word: Bilingual {
    switch self {
    case .done: Bilingual(zh: "已完成", en: "done")
    case .onTrack: Bilingual(zh: "时限内", en: "in time")
    case .nearDue: Bilingual(zh: "临近时限", en: "near its limit")
    case .overdue: Bilingual(zh: "逾期", en: "overdue")
    case .stopped: Bilingual(zh: "停表或依法终止", en: "stopped or lawfully ended")
    case .unknown: Bilingual(zh: "时限不明", en: "limit unknown")
    }
  }

  /// The shape for it where a theme has no other.
  public var shape: LampShape {
    switch self {
    case .done: .tick
    case .onTrack: .disc
    case .nearDue: .triangle
    case .overdue: .square
    case .stopped: .bars
    case .unknown: .question
    }
  }
}

extension ProgressLamp {
  /// The word for it where a theme has no other.
  public var word: Bilingual {
    switch self {
    case .onTrack: Bilingual(zh: "按序时", en: "on schedule")
    case .slightlyBehind: Bilingual(zh: "略有滞后", en: "slightly behind")
    case .behind: Bilingual(zh: "滞后", en: "behind schedule")
    case .overdue: Bilingual(zh: "严重滞后", en: "far behind")
    case .notMeasurable: Bilingual(zh: "无法衡量", en: "not measurable")
    }
  }

  /// The shape for it where a theme has no other.
  public var shape: LampShape {
    switch self {
    case .onTrack: .disc
    case .slightlyBehind: .half
    case .behind: .triangle
    case .overdue: .square
    case .notMeasurable: .question
    }
  }
}
