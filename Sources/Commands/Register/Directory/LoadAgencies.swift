// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register

/// `duixian agency load`: agencies from a table.
struct LoadAgencies: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "load",
      abstract: words(
        zh: "从 CSV 载入单位：新的添加，改名的更名，其余不动。",
        en: "Load agencies from CSV: new ones are added, others renamed or left as they are."
      ),
      discussion: words(
        zh: "列：id, name, short, parent, kind（也认 编号、全称、简称、上级、类别）。有一行不对就一行也不保存。",
        en: """
          Columns: id, name, short, parent, kind. Where one row is wrong, none is kept,
          and every mistake is told with its row.
          """
      )
    )
  }

  @Argument(help: help(zh: "CSV 文件。", en: "The CSV file.", name: "file"), completion: .file())
  var file: String

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  private static var columns: [CSVColumn] {
    [
      CSVColumn("id", "编号", isRequired: true), CSVColumn("name", "全称", "名称", isRequired: true),
      CSVColumn("short", "简称"), CSVColumn("parent", "上级"), CSVColumn("kind", "类别"),
    ]
  }

  func run() async throws {
    try await options.withRegister { desk in
      let table = try TableFile(file, columns: Self.columns)
      var trial = try await DirectoryTrial(desk, writing)
      var faults: [(row: Int, text: String)] = []
      var unchanged = 0
      var waiting: [(row: CSVRow, agency: Agency)] = []
      for row in table.rows {
        if let agency = agency(row, &faults) { waiting.append((row, agency)) }
      }
      // An agency may stand before the one above it: what can be added goes first.
      while !waiting.isEmpty {
        var ready = waiting.filter {
          $0.agency.parent.isEmpty || trial.directory.agencies[$0.agency.parent] != nil
        }
        if ready.isEmpty { ready = waiting }
        for (row, agency) in ready {
          waiting.removeAll { $0.agency.id == agency.id && $0.row.number == row.number }
          do throws(RegisterError) {
            guard let command = command(for: agency, in: trial.directory) else {
              unchanged += 1
              continue
            }
            try trial.attempt(command, at: desk.now)
          } catch {
            faults.append((row.number, row.fault(error)))
          }
        }
      }
      guard faults.isEmpty else {
        throw DeskProblem.badRows(file, faults.sorted { $0.row < $1.row }.map(\.text))
      }
      try await trial.keep(writing, unchanged: unchanged)
    }
  }

  /// The agency of a row; nil where the row is wrong.
  private func agency(_ row: CSVRow, _ faults: inout [(row: Int, text: String)]) -> Agency? {
    guard row.problems.isEmpty else {
      faults += row.faults.map { (row.number, $0) }
      return nil
    }
    let word = row.word("kind")
    guard let kind = word.isEmpty ? .bureau : Agency.Kind(rawValue: word) else {
      let known = Agency.Kind.allCases.map(\.rawValue)
      faults.append(
        (
          row.number,
          row.fault(
            "kind",
            zh: "没有“\(word)”这一类别；有：\(known.joined(separator: "、"))。",
            en: "there is no kind “\(word)”; there are: \(known.joined(separator: ", "))."
          )
        )
      )
      return nil
    }
    return Agency(
      id: row.word("id"),
      name: row.word("name"),
      short: row.word("short"),
      parent: row.word("parent"),
      kind: kind
    )
  }

  /// What makes the directory have the agency; nil where it has it so.
  private func command(for agency: Agency, in directory: Directory) -> DirectoryCommand? {
    guard let known = directory.agencies[agency.id] else { return .addAgency(agency) }
    return known.name == agency.name
      ? nil : .renameAgency(id: agency.id, name: agency.name)
  }
}
