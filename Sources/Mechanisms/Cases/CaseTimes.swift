// SPDX-License-Identifier: Apache-2.0

/// How long cases took from dispatch to accepted closing (平均办结时限), in minutes.
///
/// No definition of it was found, so this one is assumed (domain-rules.md, section 7.1): extensions
/// and stops are not taken out, and the median is shown beside the mean, which a few old cases pull
/// up.
public struct CaseTimes: Sendable, Hashable {
  /// Which minutes are counted.
  public enum Clock: String, Sendable, Hashable, CaseIterable {
    /// All of them.
    case elapsed
    /// Those within the business hours of working days.
    case working
  }

  /// Which minutes are counted.
  public let clock: Clock
  /// The minutes of all cases together.
  public let minutes: Int
  /// The cases that were closed.
  public let count: Int
  /// The minutes of the case in the middle, of the two in the middle their mean; nil without a case.
  public let median: Exact?

  /// The times of so many minutes each, in any order.
  init(_ clock: Clock, _ times: [Int]) {
    self.clock = clock
    let sorted = times.sorted()
    count = sorted.count
    minutes = sorted.reduce(0, +)
    let middle = count / 2
    median =
      sorted.isEmpty
      ? nil : Exact(sorted[middle] + sorted[count % 2 == 0 ? middle - 1 : middle], of: 2)
  }

  /// The mean in minutes; nil without a case, and never 0 for that.
  public var mean: Exact? { step.result }

  /// The mean, explained: all minutes ÷ cases closed.
  public var step: Step {
    .quotient(
      title,
      .given(Bilingual(zh: "用时合计（分钟）", en: "minutes in all"), Exact(minutes)),
      .given(Bilingual(zh: "办结数", en: "cases closed"), Exact(count)),
      Self.source
    )
  }

  /// The name of the mean.
  public var title: Bilingual {
    switch clock {
    case .elapsed: Bilingual(zh: "平均办结时间（分钟）", en: "mean minutes to close")
    case .working: Bilingual(zh: "平均办结工作时间（分钟）", en: "mean working minutes to close")
    }
  }

  /// Where the definition of both figures comes from.
  public static let source = RuleSource.assumed(
    Bilingual(
      zh: "未见“平均办结时限”的定义；自派单至认可办结，不扣延期和停表，为本软件设定",
      en: "no definition was found; from dispatch to accepted closing, with extensions and stops"
        + " left in, is our own"
    )
  )
}
