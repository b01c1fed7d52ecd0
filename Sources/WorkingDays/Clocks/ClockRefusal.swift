// SPDX-License-Identifier: Apache-2.0

/// Why a due date is not computed.
public enum ClockRefusal: Error, Sendable, Hashable {
  /// A limit of less than nothing.
  case negativeCount(Int)
  /// A limit of more than `ClockLimit.maximumCount`.
  case countTooLarge(Int)
  /// The due date lies after 2199, or its instant does.
  case beyondLastYear
  /// Business hours without a span.
  case noBusinessHours
  /// A span of business hours that does not end after it opens.
  case badBusinessHours(opens: MinuteOfDay, closes: MinuteOfDay)
  /// A stop that ends before it begins.
  case stopEndsBeforeItBegins(from: CivilMoment, resume: CivilMoment)

  /// What is wrong and what to do, in both languages.
  public var wording: ClockWording {
    switch self {
    case .negativeCount(let count):
      ClockWording(
        zh: "期限不能是负数（\(count)）：请填写 0 或更大的数。",
        en: "a limit cannot be negative (\(count)): give 0 or more."
      )
    case .countTooLarge(let count):
      ClockWording(
        zh: "期限 \(count) 太大，上限是 \(ClockLimit.maximumCount)：请改用更大的单位。",
        en: "a limit of \(count) is too large, \(ClockLimit.maximumCount) is the most: use a"
          + " larger unit."
      )
    case .beyondLastYear:
      ClockWording(
        zh: "到期日超出 1900 年至 2199 年：请缩短期限。",
        en: "the due date lies outside 1900 to 2199: shorten the limit."
      )
    case .noBusinessHours:
      ClockWording(
        zh: "没有工作时段：请至少填写一段，例如 08:30 至 12:00。",
        en: "there are no business hours: give at least one span, such as 08:30 to 12:00."
      )
    case .badBusinessHours(let opens, let closes):
      ClockWording(
        zh: "工作时段 \(opens) 至 \(closes) 的结束不晚于开始：请更正。",
        en: "business hours from \(opens) to \(closes) do not end after they open: correct them."
      )
    case .stopEndsBeforeItBegins(let from, let resume):
      ClockWording(
        zh: "停表自 \(from) 起，却在此前的 \(resume) 恢复：请更正。",
        en: "a stop from \(from) ends before it, at \(resume): correct it."
      )
    }
  }
}
