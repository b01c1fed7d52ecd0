// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Ledger

/// `Tools/verify/duixian_verify.py` and this library say the same of the same files.
@Suite struct VerifierTests {
  static let tool = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "../../Tools/verify/duixian_verify.py")
    .standardized

  /// Files for the verifier, the words to call it with, and what this library says of them.
  struct Cases {
    let root: URL
    var lines: [[String]] = []
    var expected: [Int] = []
    var what: [String] = []

    init() throws {
      root = FileManager.default.temporaryDirectory.appending(path: "duixian-verify-\(UUID())")
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    mutating func add(_ what: String, _ words: [String], _ keys: [String], holds: Bool) {
      lines.append(words + keys.flatMap { ["--key", $0] })
      expected.append(holds ? 0 : 1)
      self.what.append(what)
    }

    /// Writes a file and gives its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
      let path = root.appending(path: name)
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: path)
      return path.path
    }

    func folder(_ folder: Folder) throws -> String {
      let name = "log\(lines.count)"
      for (path, bytes) in folder.files { _ = try file("\(name)/\(path)", bytes) }
      try FileManager.default.createDirectory(
        at: root.appending(path: name),
        withIntermediateDirectories: true
      )
      return root.appending(path: name).path
    }

    /// Runs all cases in one process and holds each answer against ours.
    func run() throws {
      defer { try? FileManager.default.removeItem(at: root) }
      let input = try lines.map {
        String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n"
      }
      let path = try file("batch", Array(input.joined().utf8))
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["python3", VerifierTests.tool.path, "batch"]
      process.standardInput = try FileHandle(forReadingFrom: URL(filePath: path))
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      let answers = String(decoding: output, as: UTF8.self).split(separator: "\n")
      try #require(answers.count == lines.count)
      #expect(process.terminationStatus == expected.max() ?? 0)
      for (index, answer) in answers.enumerated() where !answer.hasPrefix("[\(expected[index]),") {
        Issue.record("\(what[index]): expected \(expected[index]), the verifier says \(answer)")
      }
    }
  }

  /// What both say of a note, a proof or a field that may be broken.
  static func holds(_ work: () throws(LedgerError) -> Void) -> Bool { refusal(work) == nil }

  static func broken(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    let place = random.below(bytes.count)
    switch random.below(5) {
    case 0: bytes[place] ^= 1 << random.below(8)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(bytes[random.below(bytes.count)], at: place)
    case 3: bytes.insert([10, 32, 0x5C, 0x22, 0x30][random.below(5)], at: place)
    default: bytes.removeLast(1 + random.below(min(8, bytes.count - 1)))
    }
    return bytes
  }

  @Test func agreesOnLogs() throws {
    var (cases, random) = (try Cases(), SeededRandom(seed: 2026))
    let key = try Folder.key().verifier.description
    for size in [0, 1, 2, 255, 256, 257, 600] {
      let folder = try Folder(sampleEntries(size))
      #expect(try folder.problems == [])
      cases.add("whole \(size)", ["log", try cases.folder(folder)], [key], holds: true)
    }
    var partial = try Folder(sampleEntries(300))
    let full = try Folder(sampleEntries(512))
    for path in ["tile/0/001", "tile/entries/001"] {
      partial.files[path + ".p/44"] = nil
      partial.files[path] = full.files[path]
    }
    #expect(try partial.problems == [])
    cases.add("cut from full tiles", ["log", try cases.folder(partial)], [key], holds: true)
    let wholes = try [3, 9, 17, 40, 257].map { try Folder(sampleEntries($0)) }
    while cases.lines.count < 308 {
      let kind = Tampering.allCases[cases.lines.count % Tampering.allCases.count]
      var folder = wholes[random.below(wholes.count)]
      guard try kind.apply(to: &folder, &random) else { continue }
      let holds = try folder.problems.isEmpty
      cases.add("\(kind)", ["log", try cases.folder(folder)], [key], holds: holds)
    }
    try cases.run()
  }

  @Test func agreesOnProofsOfEntries() throws {
    var (cases, random) = (try Cases(), SeededRandom(seed: 7))
    let verifier = try Folder.key().verifier
    let folder = try Folder(sampleEntries(300))
    for index in 0..<160 {
      let whole = try EntryProof(index: index * 5 % 300, note: folder.note, read: folder.read).bytes
      let bytes = index < 40 ? whole : Self.broken(whole, &random)
      let holds = Self.holds { () throws(LedgerError) in
        try EntryProof(bytes).verify(origin: "duixian/qinghe", trusting: [verifier])
      }
      let path = try cases.file("proof\(index)", bytes)
      cases.add("proof \(index)", ["proof", path], [verifier.description], holds: holds)
    }
    let path = try cases.file(
      "last",
      EntryProof(index: 0, note: folder.note, read: folder.read).bytes
    )
    let words = ["proof", path, "--origin", "duixian/dongli"]
    cases.add("another log", words, [verifier.description], holds: false)
    try cases.run()
  }

  @Test func agreesOnConsistencyAndOnKeys() throws {
    var (cases, random) = (try Cases(), SeededRandom(seed: 11))
    let keys = try [Folder.key(1), Folder.key(2)]
    let sizes = [0, 1, 2, 3, 4, 7, 8, 100, 255, 256, 257, 300]
    for index in 0..<160 {
      let (a, b) = (sizes[random.below(sizes.count)], sizes[random.below(sizes.count)])
      var log = try LedgerLog(origin: "duixian/qinghe")
      for entry in sampleEntries(min(a, b)) { try log.append(entry) }
      var old = try log.checkpoint.signed(by: [keys[random.below(2)]]).bytes
      for entry in sampleEntries(300)[min(a, b)..<max(a, b)] { try log.append(entry) }
      let folder = try Folder(&log, signedBy: index % 3 == 0 ? keys : [keys[1]])
      var new = folder.files["checkpoint"] ?? []
      var tree = TreeReader(size: max(a, b))
      var proof = try tree.consistencyProof(from: min(a, b)) { folder.read($0) }.bytes
      if index >= 40 {
        switch index % 4 {
        case 0: old = Self.broken(old, &random)
        case 1: new = Self.broken(new, &random)
        case 2: proof = Self.broken(proof, &random)
        default: (old, new) = (new, old)
        }
      }
      let trusted = index % 5 == 4 ? [keys[1].verifier] : keys.map(\.verifier)
      let (oldNote, newNote, file) = (old, new, proof)
      let holds = Self.holds { () throws(LedgerError) in
        func open(_ note: [UInt8]) throws(LedgerError) -> Checkpoint {
          try Checkpoint(SignedNote(note), origin: "duixian/qinghe", trusting: trusted)
        }
        try ConsistencyProof(file).verify(from: open(oldNote), to: open(newNote))
      }
      let words =
        try ["consistency"]
        + [("old", old), ("new", new), ("proof", proof)].map { try cases.file("\($0)\(index)", $1) }
      cases.add("growth \(index)", words, trusted.map(\.description), holds: holds)
    }
    try cases.run()
  }

  @Test func agreesOnRecordsAndPrivateFields() throws {
    var (cases, random) = (try Cases(), SeededRandom(seed: 13))
    let key = try Folder.key().verifier
    let field = try PrivateField(name: "caller", salt: random.bytes(16), value: "张三 \"\\ \u{1}")
    let record = try LedgerRecord(["item": .text("公园\n"), "n": .number(5)], hiding: [field]).bytes
    let entries = (0..<200).map { $0 < 20 ? record : Self.broken(record, &random) }
    let folder = try Folder(entries)
    for (index, entry) in entries.enumerated() {
      let proof = try EntryProof(index: index, note: folder.note, read: folder.read)
      let shown = index % 4 == 3 || index < 10 ? field.bytes : Self.broken(field.bytes, &random)
      let holds = Self.holds { () throws(LedgerError) in
        try LedgerRecord(entry).verify(PrivateField(shown))
      }
      let words = try [
        "field", cases.file("p\(index)", proof.bytes), cases.file("f\(index)", shown),
      ]
      cases.add("field \(index)", words, [key.description], holds: holds)
    }
    try cases.run()
  }

  @Test func agreesOnKeysOfAnyForm() throws {
    var (cases, random) = (try Cases(), SeededRandom(seed: 17))
    let folder = try Folder(sampleEntries(3))
    let path = try cases.folder(folder)
    let text = Array(try Folder.key().verifier.description.utf8)
    let weak = [0, 1, 2].map { [UInt8($0)] + [UInt8](repeating: 0, count: 31) }
    let texts =
      (0..<60).map { _ in String(decoding: Self.broken(text, &random), as: UTF8.self) }
      + weak.map { keyText(name: "a", id: makeKeyID(name: "a", publicKey: $0), key: $0) }
    for text in texts {
      let isKey = Self.holds { () throws(LedgerError) in _ = try VerifierKey(text) }
      cases.add("key \(text)", ["log", path, "--origin", "duixian/qinghe"], [text], holds: false)
      cases.expected[cases.expected.count - 1] = isKey ? 1 : 2
    }
    try cases.run()
  }
}
