// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import WorkingDays

/// `duixian calendar check`: what is wrong with a calendar file, and what it says.
package struct CheckCalendar: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: words(
        zh: "检查节假日与调休文件，逐行指出错误。",
        en: "Check files of holidays and make-up working days, line by line."
      )
    )
  }

  @Argument(
    help: help(zh: "日历文件。", en: "Calendar files.", name: "file"),
    completion: .file(extensions: ["tsv"])
  )
  var files: [String]

  @Option(
    help: help(
      zh: "年份；不给则看文件名（CN-2027.tsv）或第一个日期。",
      en: "The year; else that of the file's name (CN-2027.tsv) or of its first date."
    )
  )
  var year: Int?

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

  /// Checks and prints; 1 where a line is wrong, 4 where a file cannot be read.
  package func run() throws {
    var status = ExitStatus.done
    var lines: [String] = []
    for name in files {
      do throws(InputProblem) {
        let file = try CalendarFile(name, year: year)
        lines += file.problems.map { $0.line(of: name, format) }
        lines.append(file.summary(format))
        if !file.problems.isEmpty { status = max(status, .diagnosed) }
      } catch {
        complain(error.line(name, in: UserLanguage.current))
        status = max(status, error.status)
      }
    }
    try printLines(lines)
    if status != .done { throw ExitCode(status.rawValue) }
  }
}

extension CalendarProblem {
  /// The problem as a line: where, what, and what to do.
  func line(of name: String, _ format: RuleFormat) -> String {
    let message = words(zh: wording.zh, en: wording.en)
    guard format == .json else { return "\(name):\(line): error: \(message) [\(code)]" }
    var object = JSONObject()
    object.add("type", "problem")
    object.add("file", name)
    object.add("line", line)
    object.add("code", code)
    object.add("message", message)
    return object.line
  }
}

extension CalendarFile {
  /// What the file holds, in one line.
  fileprivate func summary(_ format: RuleFormat) -> String {
    let worked = table.entries.filter(\.isWorking).count
    let free = table.entries.count - worked
    guard format == .json else {
      return words(
        zh: "\(name)：\(table.year) 年，放假 \(free) 天，调休上班 \(worked) 天，错误 \(problems.count) 处",
        en: "\(name): \(table.year), \(free) days off, \(worked) make-up working days,"
          + " \(problems.count) problems"
      )
    }
    var object = JSONObject()
    object.add("type", "calendar")
    object.add("file", name)
    object.add("year", table.year)
    object.add("off", free)
    object.add("work", worked)
    object.add("problems", problems.count)
    return object.line
  }
}
