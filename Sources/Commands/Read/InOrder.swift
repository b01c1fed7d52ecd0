// SPDX-License-Identifier: Apache-2.0

/// Does work on several cores and hands out the results in the order of the work.
///
/// At most `2 * jobs` results wait at any time, so memory stays flat however much work there is.
/// With one job no task is started: the work is done where the caller stands.
func inOrder<Work: Sendable, Outcome: Sendable, Failure: Error>(
  jobs: Int,
  next: () -> Work?,
  perform: @escaping @Sendable (Work) -> Outcome,
  emit: (Work, Outcome) throws(Failure) -> Void
) async throws(Failure) {
  if jobs == 1 {
    while let work = next() { try emit(work, perform(work)) }
    return
  }
  let failure: Failure? = await withTaskGroup(
    of: (Int, Work, Outcome).self,
    returning: Failure?.self
  ) { group in
    var waiting: [Int: (Work, Outcome)] = [:]
    var started = 0
    var emitted = 0
    var isExhausted = false
    while true {
      while !isExhausted, started - emitted < 2 * jobs {
        guard let work = next() else {
          isExhausted = true
          break
        }
        let number = started
        started += 1
        group.addTask { (number, work, perform(work)) }
      }
      guard let (number, work, outcome) = await group.next() else { return nil }
      waiting[number] = (work, outcome)
      while let (work, outcome) = waiting.removeValue(forKey: emitted) {
        emitted += 1
        do throws(Failure) {
          try emit(work, outcome)
        } catch {
          group.cancelAll()
          return error
        }
      }
    }
  }
  if let failure { throw failure }
}
