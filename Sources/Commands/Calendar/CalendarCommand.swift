// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser

/// `duixian calendar`: working days, and what is due when.
package struct CalendarCommand: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calendar",
      abstract: words(
        zh: "工作日与期限：检查日历文件，计算到期日。",
        en: "Working days and limits: check calendar files, work out due dates."
      ),
      discussion: words(zh: CalendarChapter.zh, en: CalendarChapter.en),
      subcommands: [CheckCalendar.self, FindDue.self]
    )
  }

  /// A command to be filled by the parser.
  package init() {}
}

/// The forms that the commands on rules print.
package enum RuleFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  /// For people.
  case table
  /// One JSON object a line.
  case json
}
