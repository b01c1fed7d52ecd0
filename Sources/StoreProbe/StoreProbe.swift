// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Ledger
import Register
import Storage

/// What the tests of killing and the benchmarks of the register run as a process of its own.
@main
struct StoreProbe {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "write" where arguments.count == 2: try await write(arguments[1])
    case "fill" where arguments.count == 5:
      try await Filling(
        commitments: Int(arguments[2]) ?? 0,
        updates: Int(arguments[3]) ?? 0,
        cases: Int(arguments[4]) ?? 0
      ).run(arguments[1])
    case "publish" where arguments.count == 2: try await Publishing.run(arguments[1])
    case "commands" where arguments.count == 3:
      try await CommandBench(seconds: Double(arguments[2]) ?? 5).run(arguments[1])
    case "bare" where arguments.count == 3:
      try await bareInserts(arguments[1], seconds: Double(arguments[2]) ?? 5)
    case "bare-commands" where arguments.count == 3:
      try await BareCommands(seconds: Double(arguments[2]) ?? 5).run(arguments[1])
    case "check" where arguments.count == 3: try await check(arguments[1], arguments[2])
    case "search" where arguments.count == 2: try await search(arguments[1])
    case "public-search" where arguments.count == 2: try await publicSearch(arguments[1])
    case "open" where arguments.count == 2: try await open(arguments[1])
    default:
      print(
        """
        usage: StoreProbe write PATH | check PATH SAID | fill PATH COMMITMENTS UPDATES CASES
               | publish PATH | commands PATH SECONDS | bare PATH SECONDS | bare-commands PATH SECONDS
               | open PATH | search PATH | public-search PATH
        """
      )
    }
  }

  /// Writes until it is killed; says of each order that was acknowledged where it stands.
  private static func write(_ path: String) async throws {
    let store = try SQLiteStore(path: path, edition: "probe")
    let register = try await ProbeOffice.open(store)
    try await ProbeOffice.enter(200, into: register)
    print("ready")
    fflush(nil)
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          var round = 0
          while true {
            let text = "\(writer)/\(round)"
            let update = CommitmentCommand.update(Update(saying: .running, text: text), filing: nil)
            let serial = (writer * 31 + round * 7) % 200 + 1
            let number = ProbeOffice.number(serial)
            let order = Order(
              .commitment(number, update),
              at: ProbeOffice.now(),
              officer: ProbeOffice.agency(of: serial)
            )
            guard let receipt = try? await register.submit(order), let index = receipt.index else {
              continue
            }
            print("\(index) \(number) \(receipt.events[0].version) \(text)")
            fflush(nil)
            round += 1
          }
        }
      }
    }
  }

  /// Holds a log against its root, and every line that a writer printed against its event.
  private static func check(_ path: String, _ said: String) async throws {
    let register = try await ProbeOffice.open(try SQLiteStore(path: path, edition: "probe"))
    let problems = try await register.withTiles { try $0.problems($1) }
    guard problems.isEmpty else { fail("the log is not whole: \(problems[0])") }
    for line in try String(contentsOfFile: said, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ").map { String($0) }
      guard words.count == 4, let index = Int(words[0]) else { fail("no such line: \(line)") }
      let logged = try await register.events(from: index, limit: 1).first
      guard case .commitment(.updated(let update))? = logged?.event.change,
        update.text == words[3], logged?.event.version == Int(words[2]),
        logged?.event.subject.description == "item/\(words[1])"
      else { fail("lost: \(line)") }
    }
  }

  private static func fail(_ words: String) -> Never {
    print(words)
    exit(1)
  }

  /// Asks for words of one, two and more characters, the newest first, each a thousand times.
  private static func search(_ path: String) async throws {
    let register = try await ProbeOffice.open(try SQLiteStore(path: path, edition: "probe"))
    for words in ["园", "公园", "停车", "口袋公园", "便民停车场60个", "无此"] {
      try await time("search \(words)") {
        try await register.search(words, before: nil, limit: 50).count
      }
    }
  }

  /// The same of the sentences that are public, also of one year, field, place and tense.
  private static func publicSearch(_ path: String) async throws {
    let register = try await ProbeOffice.open(try SQLiteStore(path: path, edition: "probe"))
    let known = try await register.publicRegister()
    let place = known.reports[known.lines.first?.report ?? ""]?.place
    let reports = known.reports.filter { $0.value.place == place }.map(\.key)
    print("\(known.lines.count) are public, \(reports.count) reports of \(place ?? "nowhere")")
    for words in ["园", "公园", "停车", "口袋公园", "便民停车场60个", "无此"] {
      var query = PublicQuery(words: words)
      try await time("public search \(words)") {
        try await register.publicSearch(query, before: nil, limit: 50).hits.count
      }
      (query.year, query.topic) = (2026, known.lines.first?.topic)
      (query.reports, query.tense) = (Set(reports), .target)
      try await time("public search \(words), of a year, field, place and tense") {
        try await register.publicSearch(query, before: nil, limit: 50).hits.count
      }
    }
  }

  /// Does something a thousand times and says how long it took.
  private static func time(_ name: String, _ find: () async throws -> Int) async throws {
    let clock = ContinuousClock()
    var times: [Duration] = []
    var found = 0
    for _ in 0..<1000 {
      let start = clock.now
      found = try await find()
      times.append(clock.now - start)
    }
    times.sort()
    print("\(name): \(found) found, p50 \(times[500]), p95 \(times[950])")
  }

  /// Opens a register and says what it took.
  private static func open(_ path: String) async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let store = try SQLiteStore(path: path, edition: "probe")
    let register = try await ProbeOffice.open(store)
    let opened = clock.now
    let page = try await register.commitments(CommitmentQuery(now: ProbeOffice.now()))
    let listed = clock.now
    let size = try await register.checkpoint().size
    let checked = clock.now
    let problems = try await register.withTiles { try $0.problems($1).count }
    print("open \(opened - start), first list \(listed - opened) of \(page.total)")
    print("log of \(size) entries verified in \(clock.now - checked), problems \(problems)")
    print("resident \(residentMegabytes()) MB")
  }
}

/// The memory that the process has in use now.
func residentMegabytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
  return Int(line.filter(\.isNumber)).map { $0 / 1024 } ?? 0
}
