// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import FoundationEssentials
import Mechanisms
import Register

/// `duixian case import`: cases from a table, with their past.
struct ImportCases: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: words(
        zh: "从 CSV 导入办件；不加 --apply 只试算，不保存。",
        en: "Import cases from CSV; without --apply it only says what would happen."
      ),
      discussion: words(zh: ImportChapter.zh, en: ImportChapter.en)
    )
  }

  @Argument(help: help(zh: "CSV 文件。", en: "The CSV file.", name: "file"), completion: .file())
  var file: String

  @Option(help: help(zh: "办件所用的机制。", en: "The mechanism of the cases.", name: "id"))
  var mechanism: String

  @Option(
    name: .customLong("as"),
    help: help(zh: "由哪个岗位导入。", en: "The post that imports.", name: "post")
  )
  var post: String

  @Flag(
    help: help(
      zh: "保存：全部正确才保存，否则一行也不保存。",
      en: "Keep them: all rows, or none where one is wrong."
    )
  )
  var apply = false

  @Flag(
    help: help(
      zh: "与 --apply 同用：跳过有误的行，其余全部保存。",
      en: "With --apply: pass over wrong rows, keep all others."
    )
  )
  var skipWrong = false

  @Option(
    help: help(
      zh: "把有误的行连同原因写入此 CSV 文件，改好可再导入。",
      en: "Write the wrong rows with their problems to this CSV file, to be corrected.",
      name: "file"
    ),
    completion: .file()
  )
  var problems: String?

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = RuleFormat.table

  @OptionGroup var options: RegisterOptions

  func validate() throws {
    guard apply || !skipWrong else {
      throw ValidationError(
        words(zh: "--skip-wrong 须与 --apply 同用。", en: "--skip-wrong goes with --apply.")
      )
    }
  }

  func run() async throws {
    try await options.withRegister { desk in
      var writing = WriteOptions()
      writing.post = post
      let officer = try await desk.officer(for: [], writing)
      var table = try await CaseTableFile(file, on: try desk.mechanism(mechanism), desk)
      try await table.check(desk, by: officer, returns: problems != nil)
      try writeProblems(table)
      let isGood = table.count.wrong == 0 || skipWrong
      let isKept = apply && isGood && table.count.new > 0
      if isKept { _ = try await table.keep(desk, by: officer) }
      try show(table, isKept: isKept)
      if !isGood { throw ExitCode(ExitStatus.refused.rawValue) }
    }
  }

  private func writeProblems(_ table: CaseTableFile) throws {
    guard let problems, table.count.wrong > 0 else { return }
    do {
      try Data(table.returned).write(to: URL(filePath: problems))
    } catch {
      complain("duixian: \(problems): " + words(zh: "写不进去。\n", en: "cannot be written.\n"))
      throw ExitCode(ExitStatus.failed.rawValue)
    }
  }

  private func show(_ table: CaseTableFile, isKept: Bool) throws {
    let count = table.count
    let language = UserLanguage.current
    if format == .json {
      var object = JSONObject()
      object.add("rows", count.rows)
      object.add("good", count.new + count.known)
      object.add("new", count.new)
      object.add("known", count.known)
      object.add("wrong", count.wrong)
      object.add("kept", isKept ? count.new : 0)
      object.add("notices", table.reader.header.notices.map { $0.message(in: language) })
      object.add("problems", table.problems.map { $0.message(in: language) })
      try printLines([object.line])
      return
    }
    var lines = table.reader.header.notices.map { $0.message(in: language) }
    lines.append(
      words(
        zh: "共 \(count.rows) 行：可用 \(count.new + count.known)（新增 \(count.new)，已有 \(count.known)），"
          + "有误 \(count.wrong)。",
        en: "\(count.rows) rows: \(count.new + count.known) good (\(count.new) new, \(count.known)"
          + " known already), \(count.wrong) wrong."
      )
    )
    lines += table.problems.map { $0.message(in: language) }
    if count.wrong > 0, let problems {
      lines.append(words(zh: "有误的行见 \(problems)。", en: "The wrong rows are in \(problems)."))
    }
    lines.append(ending(count, isKept: isKept))
    try printLines(lines)
  }

  private func ending(_ count: CaseTableFile.Count, isKept: Bool) -> String {
    if isKept { return words(zh: "已保存 \(count.new) 件。", en: "\(count.new) cases were kept.") }
    if apply, count.wrong > 0, !skipWrong {
      return words(
        zh: "一行也没有保存：请改正，或加 --skip-wrong 跳过有误的行。",
        en: "No row was kept: correct them, or pass over them with --skip-wrong."
      )
    }
    if apply { return words(zh: "没有可保存的新行。", en: "There was no new row to keep.") }
    return words(
      zh: "试算：什么都没有保存；加 --apply 保存。",
      en: "Dry run: nothing was kept; --apply keeps them."
    )
  }
}

/// What the help of `duixian case import` says of tables.
enum ImportChapter {
  static let zh = """
    列（也认中文列名）：number 工单编号、received 受理时间为必填；kind 类别、severity 难易程度、title 标题、
    text 内容、topic 领域、place 地点、agency 承办单位（编号、全称或简称）、caller 诉求人、phone 联系电话；
    经过：dispatched 派单时间、signed 签收时间、answered 答复时间、answer 答复内容、closed 办结时间、
    redo 退回重办、first_closed 首次办结时间、sent_back 退回时间、redone 重办答复时间、called 回访时间、
    resolved 是否解决、satisfied 是否满意。

    经过按当时的时刻逐环节核对，环节不符即为有误的行。日志记录的是导入的时刻和导入人。表中没有时刻、又不可
    省略的环节，与下一个有时刻的环节一并记录。编号已有的行不动。
    """

  static let en = """
    Columns (Chinese titles are known too): number and received are needed; kind, severity, title,
    text, topic, place, agency (id, name or short name), caller, phone; the past: dispatched, signed,
    answered, answer, closed, redo, first_closed, sent_back, redone, called, resolved, satisfied.

    The past is decided stage by stage as of its own moments, and what its mechanism refuses is a
    wrong row. The log has the moment of the import, and who imported. A stage of which the table has
    no moment, and that may not be left out, is entered with the next one that has. Rows whose number
    the register has are left as they are.
    """
}
