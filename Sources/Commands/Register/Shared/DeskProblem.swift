// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register
import Storage

/// Why a command upon a register is not even asked of it.
enum DeskProblem: Error {
  /// There is no such database.
  case noDatabase(String)
  /// A file cannot be read.
  case unreadable(String, InputProblem)
  /// A file should hold a moment and does not.
  case noMoment(String)
  /// The database has no such register; it has these.
  case noRegister(String, in: [String])
  /// The database has a register of that name.
  case registerExists(String)
  /// Nobody holds the post.
  case vacant(String)
  /// There is no such report, neither stored nor as a file.
  case noReport(String)
  /// More than one stored report has an id that begins so.
  case manyReports(String)
  /// No report was put before the office.
  case noIntake
  /// Neither the report nor whoever brought it says its place or its year.
  case noPlaceOrYear
  /// The words stand so often in the text, and not once.
  case notOnce(String, count: Int)
  /// There is no piece of evidence that the word means.
  case noEvidence(String)
  /// There is no key whose hash begins so, or more than one.
  case noKey(String)
  /// An account is not changed.
  case account(AccountError)
  /// The command line lacks something that only the register shows.
  case misused(String)
  /// A table is refused.
  case badTable(String, CSVRefusal)
  /// Rows of a table are refused, each with its sentence; nothing was kept.
  case badRows(String, [String])
  /// Rows of a table of limits are refused, each with its sentence.
  case badLimits(String, [String])
  /// A table of limits is of a mechanism that there is not.
  case limitsOfNothing(String, String)

  /// Says what is wrong on standard error and gives what the command ends with.
  func end() -> ExitCode {
    switch self {
    case .unreadable(let name, let problem):
      complain(problem.line(name, in: UserLanguage.current))
      return ExitCode(problem.status.rawValue)
    case .badRows(let name, let lines):
      for line in lines { complain("duixian: \(name): \(line)\n") }
      complain("duixian: \(name): " + words(zh: "未保存任何一行。\n", en: "no row was kept.\n"))
      return ExitCode(ExitStatus.refused.rawValue)
    case .badLimits(let name, let lines):
      for line in lines { complain("duixian: \(name): \(line)\n") }
      return ExitCode(ExitStatus.refused.rawValue)
    default:
      complain("duixian: \(message)\n")
      return ExitCode(status.rawValue)
    }
  }

  private var status: ExitStatus {
    switch self {
    case .noDatabase: .failed
    case .misused: .usage
    default: .refused
    }
  }

  /// What is wrong and what to do.
  private var message: String {
    switch self {
    case .noDatabase(let path):
      words(
        zh: "没有数据库 \(path)：请检查路径，或用 duixian jurisdiction found 新建台账。",
        en: "there is no database \(path): check the path, or begin a register with"
          + " duixian jurisdiction found."
      )
    case .noMoment(let name):
      words(
        zh: "\(name) 里不是时刻：应如 2026-03-05T09:30。",
        en: "\(name) holds no moment such as 2026-03-05T09:30."
      )
    case .noRegister(let name, let names) where names.isEmpty || name.isEmpty:
      words(
        zh: "数据库里还没有台账：请先 duixian jurisdiction found 编号 --title 名称。",
        en: "the database has no register yet: begin one with"
          + " duixian jurisdiction found ID --title NAME."
      )
    case .noRegister(let name, let names):
      words(
        zh: "数据库里没有台账 \(name)；有：\(names.joined(separator: "、"))。",
        en: "the database has no register \(name); it has: \(names.joined(separator: ", "))."
      )
    case .registerExists(let name):
      words(zh: "已有台账 \(name)。", en: "there is a register \(name) already.")
    case .vacant(let post):
      words(
        zh: "岗位 \(post) 不存在或空缺：见 duixian post list。",
        en: "there is no post \(post), or nobody holds it: see duixian post list."
      )
    default: partMessage
    }
  }

  private var partMessage: String {
    switch self {
    case .noReport(let name):
      words(
        zh: "没有报告 \(name)：既不是已存报告的编号，也不是文件。",
        en: "there is no report \(name): it is neither the id of a stored one nor a file."
      )
    case .manyReports(let prefix):
      words(
        zh: "不止一份报告的编号以 \(prefix) 开头：请多给几位。",
        en: "more than one report has an id that begins with \(prefix): give more of it."
      )
    case .noIntake:
      words(
        zh: "还没有报告提交校核：请先 duixian report open。",
        en: "no report was put before the office: begin with duixian report open."
      )
    case .noPlaceOrYear:
      words(
        zh: "从报告看不出地方或年份：请用 --place 和 --year 指明。",
        en: "the report does not say its place or year: give them with --place and --year."
      )
    case .notOnce(let text, let count):
      words(
        zh: "“\(text)”在可选的句子里出现 \(count) 次，须恰好一次：请多引几个字，或给出位置（如 120-240）。",
        en: "“\(text)” stands there \(count) times and must once: quote more of it, or give its"
          + " place as 120-240."
      )
    case .noEvidence(let word):
      words(
        zh: "没有佐证 \(word)：请给序号或 SHA-256 的前几位，见 duixian item show。",
        en: "there is no evidence \(word): give its number or the first digits of its SHA-256, see"
          + " duixian item show."
      )
    case .noKey(let prefix):
      words(
        zh: "没有（或不止一个）以 \(prefix) 开头的密钥：见 duixian user tokens。",
        en: "no key, or more than one, begins with \(prefix): see duixian user tokens."
      )
    case .account(let error): error.message
    case .misused(let message): message
    case .limitsOfNothing(let name, let id):
      words(
        zh: "\(name)：没有机制“\(id)”，时限表应名为“机制编号.limits.csv”。",
        en: "\(name): there is no mechanism “\(id)”; a table of limits is named"
          + " MECHANISM.limits.csv."
      )
    case .badTable(let name, let refusal):
      "\(name): " + refusal.message(in: UserLanguage.current)
    default: preconditionFailure("every problem has its sentence in one of two places")
    }
  }
}
