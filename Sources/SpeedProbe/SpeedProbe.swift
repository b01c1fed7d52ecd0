// SPDX-License-Identifier: Apache-2.0
import Glibc
import Measures
import Reading
import ReportText
import Threads

/// Does one pure work a number of times over files, so that scripts can count what it takes.
///
///     SpeedProbe quantities|reading TIMES FILE...   each file, TIMES times
///     SpeedProbe threads TIMES EARLIER LATER        read once, followed TIMES times
///     SpeedProbe scan TIMES BYTES FILE...           files repeated to BYTES in memory, by the clock
///     SpeedProbe lines TIMES BYTES FILE...          the same, each report to JSON Lines
///     SpeedProbe ledger TIMES ENTRIES [FOLDER]      a log of ENTRIES, by the clock; kept in FOLDER
///
/// A report is read anew each time as `duixian read` would; `scan` also counts bytes over the same
/// memory, which is the least that any reader must do.
@main
enum SpeedProbe {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    let work = arguments.popFirst() ?? ""
    guard let times = arguments.popFirst().flatMap(Int.init), times > 0 else {
      fail(
        "SpeedProbe: quantities, reading, threads, scan, lines or ledger, then how often, then files"
      )
    }
    switch work {
    case "quantities": quantities(times, arguments.map(content))
    case "reading": reading(times, arguments.map(content))
    case "threads": threads(times, arguments.map(content))
    case "scan", "lines":
      guard let byteCount = arguments.popFirst().flatMap(Int.init) else {
        fail("SpeedProbe: \(work) needs a number of bytes")
      }
      let files = arguments.map(content)
      work == "scan" ? scan(times, byteCount, files) : LineSpeed.measure(times, byteCount, files)
    case "ledger": LedgerSpeed.measure(times, Array(arguments))
    default: fail("SpeedProbe: no such work: \(work)")
    }
    print("peak_kb", peakKilobytes())
  }

  /// The day that every work counts from: what is found must not change with the calendar.
  private static let reader = QuantityReader(now: CivilDay(year: 2026, month: 3, day: 1))

  private static func quantities(_ times: Int, _ files: [[UInt8]]) {
    var found: [Quantity] = []
    for _ in 0..<times {
      for file in files {
        found.removeAll(keepingCapacity: true)
        reader.read(file.span, into: &found)
      }
    }
    print("found", found.count)
  }

  private static func reading(_ times: Int, _ files: [[UInt8]]) {
    var count = 0
    for _ in 0..<times {
      for file in files { count = report(file)?.statements.count ?? 0 }
    }
    print("found", count)
  }

  private static func threads(_ times: Int, _ files: [[UInt8]]) {
    let texts = files.compactMap { try? ReadText(StoredText.read($0)) }
    guard texts.count == 2 else { fail("SpeedProbe: threads needs two reports") }
    var count = 0
    for _ in 0..<times { count = findThreads(from: texts[0], to: texts[1]).count }
    print("found", count)
  }

  /// The reading of a file; a refused one took its time all the same.
  private static func report(_ file: [UInt8]) -> Report? {
    guard let text = try? StoredText.read(file, limit: .max) else { return nil }
    return readReport(text)
  }

  // MARK: - By the clock

  private static func scan(_ times: Int, _ byteCount: Int, _ files: [[UInt8]]) {
    guard files.contains(where: { !$0.isEmpty }) else { fail("SpeedProbe: nothing to scan") }
    var memory: [UInt8] = []
    memory.reserveCapacity(byteCount + (files.map(\.count).max() ?? 0))
    var ends: [Int] = []
    while memory.count < byteCount {
      memory += files[ends.count % files.count]
      ends.append(memory.count)
    }
    print("bytes", memory.count)
    var found: [Quantity] = []
    var foundCount = 0
    report("read", memory.count, times) {
      foundCount = 0
      var start = 0
      for end in ends {
        found.removeAll(keepingCapacity: true)
        reader.read(memory.span.extracting(start..<end), into: &found)
        foundCount += found.count
        start = end
      }
    }
    var high = 0
    report("bare", memory.count, times) {
      high = 0
      for byte in memory where byte >= 0x80 { high &+= 1 }
    }
    print("found", foundCount)
    print("high", high)
  }

  /// Prints megabytes a second, the fastest run first.
  static func report(_ name: String, _ byteCount: Int, _ times: Int, _ work: () -> Void) {
    let clock = ContinuousClock()
    let megabytes = Double(byteCount) / 1e6
    let speeds = (0..<times).map { _ in megabytes / (clock.measure(work) / .seconds(1)) }
    print(name, speeds.sorted(by: >).map { "\((($0 * 10).rounded() / 10))" }.joined(separator: " "))
  }

  // MARK: - The system

  private static func content(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { fail("SpeedProbe: cannot open \(path)") }
    defer { close(file) }
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = read(file, &piece, piece.count), count > 0 { content += piece[..<count] }
    return content
  }

  /// The most memory the process had.
  ///
  /// What wait4 tells begins with the memory of the process that started this one.
  private static func peakKilobytes() -> Int {
    let status = String(decoding: content(of: "/proc/self/status"), as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return Int(line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first ?? "") ?? 0
  }

  static func fail(_ sentence: String) -> Never {
    write(2, sentence + "\n", sentence.utf8.count + 1)
    exit(2)
  }
}
