// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Ledger
import Mechanisms
import Register
import Storage

/// Commands tried one upon the other before any is kept, so that every row can be told its mistake.
struct DirectoryTrial {
  /// The directory as it would be.
  private(set) var state: RegisterState
  /// What would be kept, in the order of time.
  private(set) var batch: [(command: RegisterCommand, at: Timestamp, officer: Officer)] = []
  /// The last moment; nothing may be dated before it.
  private(set) var last: Timestamp

  private let desk: Desk
  private let officer: Officer

  init(_ desk: Desk, _ writing: WriteOptions) async throws {
    self.desk = desk
    state = try await desk.state()
    officer = try await desk.officer(
      for: [.directory(.found(name: "", areaCode: ""))],
      writing
    )
    if let expected = writing.ifVersion, expected != state.directory.version {
      let since = try await desk.register.history(of: .directory, after: expected, limit: 100)
      throw SubmitError.refused(
        .stale(.directory, expected: expected, current: state.directory.version),
        difference: since
      )
    }
    let size = try await desk.register.checkpoint().size
    let events = size > 0 ? try await desk.register.events(from: size - 1, limit: 1) : []
    last = events.last?.event.mark.at ?? desk.now
  }

  var directory: Directory { state.directory }

  /// Tries a command at a moment, or at the last one where that lies before it.
  mutating func attempt(
    _ command: DirectoryCommand,
    at moment: Timestamp
  ) throws(RegisterError) {
    let at = max(moment, last)
    let command = RegisterCommand.directory(command)
    let context = RegisterContext(at: at, officer: officer, mechanisms: desk.mechanisms)
    for event in try state.decide(command, context) { state.evolve(event) }
    batch.append((command, at, officer))
    last = at
  }

  /// Keeps all of it and says how much it was.
  func keep(_ writing: WriteOptions, unchanged: Int) async throws {
    guard !batch.isEmpty else {
      if writing.format == .table {
        try printLines([words(zh: "没有变化。", en: "Nothing has changed.")])
      }
      return
    }
    let receipt = try await desk.register.submitAll(Batch(batch, isDryRun: writing.dryRun))
    guard writing.format == .table else {
      try receipt.show(writing)
      return
    }
    var counts: [String: (title: Bilingual, count: Int)] = [:]
    for event in receipt.events {
      counts[event.change.word, default: (event.change.wording.title, 0)].count += 1
    }
    var lines = counts.sorted { $0.key < $1.key }.map {
      "\($0.value.title.shown)  \($0.value.count)"
    }
    if unchanged > 0 { lines.append(words(zh: "未变  \(unchanged)", en: "unchanged  \(unchanged)")) }
    if writing.dryRun {
      lines.append(words(zh: "试运行：以上均未保存。", en: "Dry run: nothing of it was kept."))
    }
    try printLines(lines)
  }
}
