// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import FoundationEssentials
import Ledger
import Reading
import Register
import ReportText
import Storage

/// `duixian import`: a register that was exported, into a database that has none of its name.
package struct ImportRegister: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: words(
        zh: "把导出的台账装入没有同名台账的数据库。",
        en: "Put an exported register into a database that has none of its name."
      ),
      discussion: words(
        zh: """
          例子：
            duixian import 青禾市-2026 --database 新库.sqlite
            duixian import 青禾市-2026 --database 新库.sqlite --apply

          不带 --apply 时只核对每条事件和日志根，不写入。装入后的日志根与导出时相同，否则一条也不写。
          """,
        en: """
          Examples:
            duixian import qinghe-2026 --database new.sqlite
            duixian import qinghe-2026 --database new.sqlite --apply

          Without --apply every event and the root of the log are checked and nothing is written. The
          log then has the root that was exported, or nothing is kept.
          """
      )
    )
  }

  @Argument(
    help: help(zh: "导出的文件夹。", en: "The folder of the export.", name: "folder"),
    completion: .directory
  )
  var folder: String

  @Flag(help: help(zh: "写入；不给则只核对。", en: "Write; else it is only checked."))
  var apply = false

  @OptionGroup var options: RegisterOptions

  /// A command to be filled by the parser.
  package init() {}

  /// Checks or writes; 3 where the export is not whole, 4 where a file cannot be read.
  package func run() async throws {
    try await options.speaking {
      do throws(ExchangeProblem) {
        try await run(ExportFolder(path: folder))
      } catch {
        throw error.end()
      }
    }
  }

  private func run(_ source: ExportFolder) async throws(ExchangeProblem) {
    let head = try Head(source)
    let events = EventFile(
      name: source.name(.events),
      bytes: try wholeFile(source.name(.events), limit: 1 << 34)
    )
    do {
      if apply {
        let store = try options.openStore()
        try await addReports(source, to: store)
        try await store.importRegister(
          of: options.jurisdiction ?? head.jurisdiction,
          checkpoint: try head.checkpoint(),
          mechanisms: try options.loadedMechanisms(),
          next: { try events.next() }
        )
        try await addBlobs(source, to: store, head)
      } else {
        var log = try LedgerLog(origin: head.origin)
        while true {
          let group = try events.next()
          if group.isEmpty { break }
          for kept in group {
            _ = try RegisterEvent(kept)
            try log.append(kept.entry)
          }
          _ = log.takeTiles()
        }
        guard log.checkpoint == (try head.checkpoint()) else {
          throw ExchangeProblem.changed(source.name(.events))
        }
        try await addReports(source, to: nil)
      }
    } catch let error as ExchangeProblem {
      throw error
    } catch let error as StorageError {
      throw .storage(error)
    } catch {
      throw .changed(source.name(.events))
    }
    let done = apply ? words(zh: "已装入", en: "imported") : words(zh: "核对无误", en: "checked")
    complain(
      words(
        zh: "\(done)：\(head.size) 条事件，日志根 \(head.root)\n",
        en: "\(done): \(head.size) events, root of the log \(head.root)\n"
      )
    )
  }

  /// Adds the reports, or only checks that they are what they were.
  private func addReports(_ source: ExportFolder, to store: SQLiteStore?) async throws {
    let name = source.name(.reports)
    let lines = try wholeFile(name, limit: 1 << 28).split(separator: 0x0A)
    for (number, line) in lines.enumerated() {
      guard let report = try? JSONDecoder().decode(ReportLine.self, from: Data(line)) else {
        throw ExchangeProblem.badLine(name, number + 1)
      }
      let bytes = try read(blob: report.sourceSHA256, source)
      let text = try StoredText.read(bytes)
      guard sha256(of: text.bytes) == report.textSHA256 else {
        throw ExchangeProblem.changed(source.name(blob: report.sourceSHA256))
      }
      _ = try await store?.add(
        NewReport(
          source: bytes,
          text: text,
          fileName: report.fileName,
          options: .init(year: report.year, place: report.place)
        ),
        at: Timestamp(milliseconds: report.receivedAt)
      )
    }
  }

  /// Adds the evidence that the events name.
  private func addBlobs(
    _ source: ExportFolder,
    to store: SQLiteStore,
    _ head: Head
  ) async throws {
    let register = try await store.register(
      of: options.jurisdiction ?? head.jurisdiction,
      mechanisms: try options.loadedMechanisms()
    )
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/blobs").sorted()
    let reports = Set(try await store.list().map(\.sourceSHA256))
    for name in names where !reports.contains(name) {
      _ = try await register.keep(try read(blob: name, source))
    }
  }

  private func read(blob hash: String, _ source: ExportFolder) throws(ExchangeProblem) -> [UInt8] {
    let bytes = try wholeFile(source.name(blob: hash), limit: 1 << 30)
    guard sha256(of: bytes) == hash else { throw .changed(source.name(blob: hash)) }
    return bytes
  }
}

/// A report as a line of the export.
private struct ReportLine: Decodable {
  var fileName: String
  var place: String?
  var year: Int?
  var receivedAt: Int64
  var textSHA256: String
  var sourceSHA256: String
}

/// What an export says of itself.
private struct Head: Decodable {
  var version: Int
  var jurisdiction: String
  var origin: String
  var size: Int
  var root: String

  init(_ source: ExportFolder) throws(ExchangeProblem) {
    let name = source.name(.head)
    let bytes = try wholeFile(name, limit: 1 << 20)
    guard let head = try? JSONDecoder().decode(Head.self, from: Data(bytes)) else {
      throw .badLine(name, 1)
    }
    guard head.version <= ExportFolder.version else { throw .newer(head.version) }
    self = head
  }

  func checkpoint() throws -> Checkpoint {
    guard let hash = LedgerHash(base64: root) else {
      throw ExchangeProblem.badLine(ExportFolder.Part.head.rawValue, 1)
    }
    return try Checkpoint(origin: origin, size: size, root: hash)
  }
}

/// Reads a file of the export whole.
private func wholeFile(_ name: String, limit: Int) throws(ExchangeProblem) -> [UInt8] {
  do throws(InputProblem) {
    return try bytes(of: name, limit: limit)
  } catch {
    throw .unreadable(name, error)
  }
}
