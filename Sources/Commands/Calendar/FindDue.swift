// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import WorkingDays

/// `duixian calendar due`: when a limit ends, and how that comes about.
package struct FindDue: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "due",
      abstract: words(
        zh: "计算到期日，并说明怎样得出。",
        en: "Work out a due date, and say how it comes about."
      )
    )
  }

  @Argument(
    help: help(
      zh: "起算的日期或时刻，如 2026-02-13、2026-02-13T16:30。",
      en: "The day or moment it counts from, as 2026-02-13 or 2026-02-13T16:30.",
      name: "start"
    )
  )
  var start: CivilMoment

  @Option(help: help(zh: "期限的数目。", en: "How many units the limit has.", name: "count"))
  var limit: Int

  @Option(help: help(zh: "期限的单位。", en: "The unit of the limit."))
  var unit = ClockUnit.workingDay

  @Option(help: help(zh: "哪一天是第一天。", en: "Which day is day one."))
  var dayOne = ClockRule.DayOne.nextDay

  @Option(help: help(zh: "最后一日不是工作日时怎样。", en: "What becomes of a last day that is not worked."))
  var roll = ClockRule.Roll.forward

  @Option(
    help: help(
      zh: "最后一日的截止时刻，如 17:30；不给则为 24:00。",
      en: "When the last day ends, as 17:30; else at 24:00.",
      name: "time"
    )
  )
  var cutoff: MinuteOfDay?

  @Option(
    help: help(
      zh: "工作时段，如 08:30-12:00,14:00-17:30。",
      en: "The business hours, as 08:30-12:00,14:00-17:30.",
      name: "spans"
    )
  )
  var hours: BusinessHours?

  @Option(
    help: help(
      zh: "停表，如 2026-02-11/2026-02-25；“..”表示尚未恢复；可多次给出。",
      en: "A stop of the clock, as 2026-02-11/2026-02-25; .. for not yet over; may be repeated.",
      name: "from/resume"
    )
  )
  var stop: [Stop] = []

  @Option(
    help: help(
      zh: "覆盖在自带日历上的日历文件；可多次给出。",
      en: "A calendar file to lay over the shipped calendar; may be repeated.",
      name: "file"
    ),
    completion: .file(extensions: ["tsv"])
  )
  var calendar: [String] = []

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = RuleFormat.table

  @Option(
    help: help(
      zh: "语言；不给则看 LC_ALL、LC_MESSAGES、LANG。",
      en: "The language; else that of LC_ALL, LC_MESSAGES or LANG."
    )
  )
  var lang: OutputLanguage?

  /// A command to be filled by the parser.
  package init() {}

  /// Works it out and prints it; 3 where it is refused.
  package func run() throws {
    var rule = ClockRule(dayOne: dayOne, roll: roll, cutoff: cutoff)
    if let hours { rule.businessHours = hours }
    let days: WorkingCalendar
    do throws(CalendarFailure) {
      days = try WorkingCalendar.shipped(with: calendar)
    } catch {
      throw ExitCode(error.complain().rawValue)
    }
    let due: Due
    do {
      due = try days.due(from: start, limit: ClockLimit(limit, unit), rule: rule, stops: stop)
    } catch {
      complain("duixian: \(words(zh: error.wording.zh, en: error.wording.en))\n")
      throw ExitCode(ExitStatus.refused.rawValue)
    }
    try printLines(DueAnswer(due: due).lines(format))
  }
}

extension CalendarFailure {
  /// Says why on standard error, and gives the status to end with.
  func complain() -> ExitStatus {
    switch self {
    case .unreadable(let name, let problem):
      Commands.complain(problem.line(name, in: UserLanguage.current))
      return problem.status
    case .wrong(let file):
      for problem in file.problems { Commands.complain(problem.line(of: file.name, .table) + "\n") }
      return .refused
    }
  }
}
