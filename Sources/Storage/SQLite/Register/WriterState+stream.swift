// SPDX-License-Identifier: Apache-2.0
import GRDB
import Ledger
import Register

extension WriterState {
  /// Decides and keeps the orders of a stream one by one; where one is refused, nothing of them stays
  /// in the tables or in mind.
  mutating func commit(
    _ stream: OrderStream,
    in db: Database
  ) throws -> Result<Receipt, SubmitError> {
    let before = self
    var number = 0
    do {
      try db.inSavepoint {
        try stream.forEach { line in
          try take(line, number: number, in: db)
          number += 1
        }
        return stream.isDryRun ? .rollback : .commit
      }
    } catch let error as SubmitError {
      self = before
      return .failure(error)
    }
    if stream.isDryRun { self = before }
    let isKept = log.size > before.log.size
    return .success(
      Receipt(events: [], index: isKept ? before.log.size : nil, logSize: log.size)
    )
  }

  /// Decides one order upon all before it, and keeps its events.
  private mutating func take(_ order: OrderStream.Line, number: Int, in db: Database) throws {
    var work = Work(base: known)
    let state = try state(of: order.command, work, in: db)
    let led = try led(order.command, work, in: db)
    do throws(RegisterError) {
      let decided = try decide(order, on: state, led: led)
      work.take(decided, from: state, to: state.evolved(by: decided))
    } catch {
      let difference = try difference(behind: error, in: db)
      throw SubmitError.refused(error, difference: difference, number: number)
    }
    switch Self.kept(work.events) {
    case .success(let kept): try keep(work, kept, in: db)
    case .failure(let error): throw SubmitError.refused(error, number: number)
    }
  }
}
