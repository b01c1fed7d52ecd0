// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register
import WorkingDays

/// `duixian post load`: posts and who held them from a table.
struct LoadPosts: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "load",
      abstract: words(
        zh: "从 CSV 载入岗位和任职。",
        en: "Load posts and appointments from CSV."
      ),
      discussion: words(
        zh: """
          列：id, agency, title, role, person, since, until（可有 acts，以分号分隔）。一个岗位换人就有几行。
          任职记在 since 那天，早于台账最后一条的记在其时；到 until 之后无人接任的记为空缺。尚未到任的行
          先不载入，到时再载一次即可：已有的不会重复。有一行不对就一行也不保存。
          """,
        en: """
          Columns: id, agency, title, role, person, since, until (and acts, parted by
          semicolons). A post that changed hands has several rows. An appointment is
          dated at its since, or at the last event of the register where that is later;
          behind an until without a successor the post is vacant. Rows whose since is
          still to come are left out: load the table again then, what is there is not
          entered twice. Where one row is wrong, none is kept.
          """
      )
    )
  }

  @Argument(help: help(zh: "CSV 文件。", en: "The CSV file.", name: "file"), completion: .file())
  var file: String

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.withRegister { desk in
      let table = try TableFile(file, columns: PostRow.columns)
      var trial = try await DirectoryTrial(desk, writing)
      var faults: [(row: Int, text: String)] = []
      var posts: [PostRow] = []
      for row in table.rows {
        if let post = PostRow(row, &faults) { posts.append(post) }
      }
      let plan = PostPlan(posts, directory: trial.directory, today: desk.now.date)
      faults += plan.faults
      for step in plan.steps {
        let moment = step.day.map { Timestamp(CivilMoment($0)) } ?? desk.now
        do throws(RegisterError) {
          try trial.attempt(step.command, at: min(moment, desk.now))
        } catch {
          // What follows from a mistake of the same row is not told too.
          guard !faults.contains(where: { $0.row == step.row.number }) else { continue }
          faults.append((step.row.number, step.row.fault(error)))
        }
      }
      guard faults.isEmpty else {
        throw DeskProblem.badRows(file, faults.sorted { $0.row < $1.row }.map(\.text))
      }
      try await trial.keep(writing, unchanged: plan.unchanged)
      if plan.later > 0 {
        complain(
          words(
            zh: "\(plan.later) 行尚未到任，未载入。\n",
            en: "\(plan.later) \(plan.later == 1 ? "row begins" : "rows begin") later and"
              + " \(plan.later == 1 ? "was" : "were") left out.\n"
          )
        )
      }
    }
  }
}
