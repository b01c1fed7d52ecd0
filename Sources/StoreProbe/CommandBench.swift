// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Register
import Storage

/// Durable commands from 16 writers: decided, logged and listed before each is acknowledged.
struct CommandBench {
  var seconds: Double

  func run(_ path: String) async throws {
    let store = try SQLiteStore(path: path, edition: "probe")
    let register = try await ProbeOffice.open(store)
    let total = try await register.commitments(CommitmentQuery(now: ProbeOffice.now())).total
    let clock = ContinuousClock()
    let start = clock.now
    let end = start + .seconds(seconds)
    let counts = await withTaskGroup(of: Int.self) { group in
      for writer in 0..<16 {
        group.addTask {
          var (count, state) = (0, UInt64(writer) &* 0x9E37_79B9_7F4A_7C15 | 1)
          while clock.now < end {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let serial = Int(state >> 33) % total + 1
            let update = Update(saying: .running, text: "按计划推进 \(count)")
            let order = Order(
              .commitment(ProbeOffice.number(serial), .update(update, filing: nil)),
              at: ProbeOffice.now(),
              officer: ProbeOffice.agency(of: serial)
            )
            guard (try? await register.submit(order)) != nil else { return count }
            count += 1
          }
          return count
        }
      }
      return await group.reduce(0, +)
    }
    report("durable commands over \(total) commitments", counts, clock.now - start)
    print("resident \(residentMegabytes()) MB")
  }
}

/// Bare inserts of a row as long as an event, each group of 16 in one transaction with the same
/// fsync: what GRDB does without a register.
func bareInserts(_ path: String, seconds: Double) async throws {
  let pool = try DatabasePool(path: path)
  try await pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
  try await pool.write {
    try $0.execute(sql: "CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, entry BLOB)")
  }
  let entry = Data(repeating: 0x61, count: 330)
  let clock = ContinuousClock()
  let start = clock.now
  let end = start + .seconds(seconds)
  var count = 0
  while clock.now < end {
    try await pool.write { db in
      let statement = try db.cachedStatement(sql: "INSERT INTO bare (entry) VALUES (?)")
      for _ in 0..<16 { try statement.execute(arguments: [entry]) }
    }
    count += 16
  }
  report("bare inserts in groups of 16", count, clock.now - start)
}
