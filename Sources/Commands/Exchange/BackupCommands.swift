// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import Ledger
import Storage

/// `duixian backup`: a copy of a database, checked by the roots of its logs.
package struct BackupDatabase: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: words(
        zh: "备份数据库，并以日志根核对副本。",
        en: "Copy a database and check the copy by the roots of its logs."
      ),
      discussion: words(
        zh: """
          例子：
            duixian backup 备份/2026-11-20.sqlite --database duixian.sqlite
            duixian restore 备份/2026-11-20.sqlite 演练.sqlite

          副本写完并核对之后才出现在该名称下。签名密钥是另外的文件，不在其中。
          """,
        en: """
          Examples:
            duixian backup copies/2026-11-20.sqlite --database duixian.sqlite
            duixian restore copies/2026-11-20.sqlite rehearsal.sqlite

          The copy appears under its name when it is whole and checked. The signing key is a file of
          its own and is not in it.
          """
      )
    )
  }

  @Argument(help: help(zh: "新建的副本。", en: "The copy, which is made.", name: "file"))
  var copy: String

  @Option(
    help: help(zh: "数据库文件。", en: "The database file.", name: "path"),
    completion: .file()
  )
  var database = "duixian.sqlite"

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = RuleFormat.table

  /// A command to be filled by the parser.
  package init() {}

  /// Copies and prints what the copy holds.
  package func run() async throws {
    do throws(StorageError) {
      let store = try SQLiteStore(path: database, edition: Duixian.edition)
      let summary = try await store.backup(to: copy)
      try summary.show(copy, format)
    } catch {
      throw error.end()
    }
  }
}

/// `duixian restore`: a copy put where there is no database.
package struct RestoreDatabase: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore",
      abstract: words(
        zh: "由副本恢复数据库，并以日志根核对。",
        en: "Make a database of a copy and check it by the roots of its logs."
      )
    )
  }

  @Argument(help: help(zh: "副本。", en: "The copy.", name: "file"), completion: .file())
  var copy: String

  @Argument(help: help(zh: "新建的数据库。", en: "The database, which is made.", name: "path"))
  var database: String

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = RuleFormat.table

  /// A command to be filled by the parser.
  package init() {}

  /// Checks, copies, and prints what the database holds.
  package func run() async throws {
    do throws(StorageError) {
      try SQLiteStore.restore(from: copy, to: database).show(database, format)
    } catch {
      throw error.end()
    }
  }
}

/// `duixian verify`: a database that nobody uses, entry by entry.
package struct VerifyDatabase: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: words(
        zh: "核验数据库：页面完好，日志逐条与根相符。",
        en: "Verify a database: its pages, and every entry of its logs against their roots."
      )
    )
  }

  @Argument(help: help(zh: "数据库文件。", en: "The database file.", name: "path"), completion: .file())
  var database: String

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = RuleFormat.table

  /// A command to be filled by the parser.
  package init() {}

  /// Verifies and prints what it holds; 3 where something does not hold.
  package func run() async throws {
    do throws(StorageError) {
      try SQLiteStore.check(database).show(database, format)
    } catch {
      throw error.end()
    }
  }
}

extension BackupSummary {
  /// Prints what a database holds.
  fileprivate func show(_ name: String, _ format: RuleFormat) throws(StorageError) {
    var lines: [String] = []
    if format == .json {
      var object = JSONObject()
      object.add("file", name)
      object.add("bytes", byteCount)
      object.add("reports", reports)
      object.add(
        "logs",
        logs.sorted { $0.key < $1.key }.map { name, checkpoint in
          var log = JSONObject()
          log.add("jurisdiction", name)
          log.add("origin", checkpoint.origin)
          log.add("size", checkpoint.size)
          log.add("root", checkpoint.root.base64)
          return log
        }
      )
      lines.append(object.line)
    } else {
      lines.append(
        words(
          zh: "\(name)：\(byteCount) 字节，\(reports) 份报告，完好",
          en: "\(name): \(byteCount) bytes, \(reports) reports, whole"
        )
      )
      for (name, checkpoint) in logs.sorted(by: { $0.key < $1.key }) {
        lines.append(
          words(
            zh: "  \(name)：日志 \(checkpoint.size) 条，根 \(checkpoint.root.base64)",
            en: "  \(name): log of \(checkpoint.size) entries, root \(checkpoint.root.base64)"
          )
        )
      }
    }
    do { try printLines(lines) } catch {
      throw StorageError(.failed, "The output cannot be written.")
    }
  }
}
