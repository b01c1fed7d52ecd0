// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import FoundationEssentials
import Glibc
import Ledger
import Register
import Storage

/// `duixian export`: everything of a register as files that any program can read.
package struct ExportRegister: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: words(
        zh: "导出台账的全部内容：事件、报告、佐证和日志。",
        en: "Write everything of a register: events, reports, evidence and the log."
      ),
      discussion: words(
        zh: """
          例子：
            duixian export 青禾市-2026 --database 样例.sqlite
            duixian import 青禾市-2026 --database 新库.sqlite --apply

          文件夹里是逐行的 JSON（格式见 schema.json）、按 SHA-256 命名的原件，以及可独立核验的日志。
          含诉求人等非公开信息，仅本人可读。
          """,
        en: """
          Examples:
            duixian export qinghe-2026 --database sample.sqlite
            duixian import qinghe-2026 --database new.sqlite --apply

          The folder holds JSON Lines (their form in schema.json), originals named by their SHA-256,
          and the log, which anybody can verify. Private texts are in it: only you may read it.
          """
      )
    )
  }

  @Argument(
    help: help(zh: "新建的文件夹。", en: "The folder, which is made.", name: "folder"),
    completion: .directory
  )
  var folder: String

  @OptionGroup var options: RegisterOptions

  /// A command to be filled by the parser.
  package init() {}

  /// Writes; 3 where the folder is there already.
  package func run() async throws {
    try await options.withRegister { desk in
      do throws(ExchangeProblem) {
        try await export(desk)
      } catch {
        throw error.end()
      }
    }
  }

  private func export(_ desk: Desk) async throws(ExchangeProblem) {
    guard !FileManager.default.fileExists(atPath: folder) else { throw .exists(folder) }
    let target = ExportFolder(path: folder)
    try target.make("blobs")
    do {
      let reports = try await writeReports(desk, target)
      let blobs = try await writeBlobs(desk, target)
      let checkpoint = try await desk.register.checkpoint()
      try await writeEvents(desk, checkpoint, target)
      try await writeLog(desk, checkpoint, target)
      try target.write(Array(ExportSchema.text.utf8), to: target.name(.schema))
      var head = JSONObject()
      head.add("format", "duixian-export")
      head.add("version", ExportFolder.version)
      head.add("jurisdiction", desk.register.jurisdiction)
      head.add("origin", checkpoint.origin)
      head.add("size", checkpoint.size)
      head.add("root", checkpoint.root.base64)
      head.add("reports", reports)
      head.add("blobs", blobs)
      try target.write(Array((head.line + "\n").utf8), to: target.name(.head))
      complain(
        words(
          zh:
            "导出 \(checkpoint.size) 条事件、\(reports) 份报告、\(blobs) 份佐证；日志根 \(checkpoint.root.base64)\n",
          en: "\(checkpoint.size) events, \(reports) reports, \(blobs) pieces of evidence written;"
            + " root of the log \(checkpoint.root.base64)\n"
        )
      )
    } catch let error as ExchangeProblem {
      throw error
    } catch let error as StorageError {
      throw .storage(error)
    } catch {
      throw .cannotWrite(folder)
    }
  }

  private func writeReports(_ desk: Desk, _ target: ExportFolder) async throws -> Int {
    var file = try ExportFile(target.name(.reports))
    var count = 0
    for entry in try await desk.store.list().reversed() {
      guard let source = try await desk.store.source(of: entry.id) else { continue }
      var line = JSONObject()
      line.add("fileName", entry.fileName)
      line.add("place", entry.place)
      line.add("year", entry.year)
      line.add("receivedAt", Int(entry.receivedAt.milliseconds))
      line.add("textSHA256", entry.textSHA256)
      line.add("sourceSHA256", entry.sourceSHA256)
      try file.write(Array((line.line + "\n").utf8))
      let name = target.name(blob: entry.sourceSHA256)
      if !FileManager.default.fileExists(atPath: name) { try target.write(source, to: name) }
      count += 1
    }
    try file.close()
    return count
  }

  private func writeBlobs(_ desk: Desk, _ target: ExportFolder) async throws -> Int {
    let hashes = try await desk.register.blobs()
    for hash in hashes where !FileManager.default.fileExists(atPath: target.name(blob: hash)) {
      guard let bytes = try await desk.register.bytes(of: hash) else { continue }
      try target.write(bytes, to: target.name(blob: hash))
    }
    return hashes.count
  }

  private func writeEvents(
    _ desk: Desk,
    _ checkpoint: Checkpoint,
    _ target: ExportFolder
  ) async throws {
    var file = try ExportFile(target.name(.events))
    var index = 0
    while index < checkpoint.size {
      let group = try await desk.register.keptEvents(
        from: index,
        limit: min(1000, checkpoint.size - index)
      )
      guard !group.isEmpty else { break }
      for kept in group { try file.write(Array((EventLine.text(kept) + "\n").utf8)) }
      index += group.count
    }
    try file.close()
  }

  /// The log as C2SP tlog-tiles has it; its checkpoint is signed by whoever keeps the key.
  private func writeLog(
    _ desk: Desk,
    _ checkpoint: Checkpoint,
    _ target: ExportFolder
  ) async throws {
    try target.make("log")
    try target.write(Array(checkpoint.text.utf8), to: "\(folder)/log/checkpoint.txt")
    for path in TilePath.all(size: checkpoint.size) {
      let bytes = try await desk.register.withTiles { _, read in try read(path) }
      guard let bytes else { throw ExchangeProblem.cannotWrite(path.description) }
      let name = path.description
      let parent = name.split(separator: "/").dropLast().joined(separator: "/")
      try target.make("log/\(parent)")
      try target.write(bytes, to: "\(folder)/log/\(name)")
    }
  }
}

extension TilePath {
  /// Every tile of a log of a size.
  static func all(size: Int) -> [TilePath] {
    var paths: [TilePath] = []
    var (count, level) = (size, 0)
    while count > 0 {
      for index in 0...(count - 1) / fullWidth {
        let width = min(fullWidth, count - index * fullWidth)
        let kinds: [Kind] = level == 0 ? [.entries, .hashes(level: 0)] : [.hashes(level: level)]
        paths += kinds.compactMap { TilePath($0, index: index, width: width) }
      }
      count /= fullWidth
      level += 1
    }
    return paths
  }
}
