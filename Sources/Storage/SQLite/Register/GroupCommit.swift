// SPDX-License-Identifier: Apache-2.0

/// Gathers what comes in while a transaction runs into the next one, so that many orders share one
/// wait for the disk.
///
/// Whoever comes first leads: it commits what waits, hands every order its result, and then lets the
/// next that waits lead. No order waits for more than the transaction under way and its own.
actor GroupCommit<Work: Sendable, Outcome: Sendable> {
  /// What becomes of somebody who waits.
  private enum Call {
    case done(Outcome)
    case lead
  }

  private let commit: @Sendable ([Work]) async -> [Outcome]
  private let most: Int
  private var waiting: [(work: Work, continuation: CheckedContinuation<Call, Never>)] = []
  private var isCommitting = false

  /// How many shared the last transaction or came while it ran, and how long it took.
  private var last = (count: 1, duration: Duration.zero)

  /// A gatherer of at most `most` works a transaction; `commit` gives an outcome for each.
  init(most: Int, commit: @escaping @Sendable ([Work]) async -> [Outcome]) {
    self.most = most
    self.commit = commit
  }

  /// Commits a work with others and gives its outcome.
  func submit(_ work: Work) async -> Outcome {
    if isCommitting {
      let call = await withCheckedContinuation { waiting.append((work, $0)) }
      if case .done(let outcome) = call { return outcome }
    }
    isCommitting = true
    await gather()
    let clock = ContinuousClock()
    let start = clock.now
    let group = waiting.prefix(most - 1)
    waiting.removeFirst(group.count)
    let outcomes = await commit([work] + group.map(\.work))
    last = (outcomes.count + waiting.count, clock.now - start)
    for (waiter, outcome) in zip(group, outcomes.dropFirst()) {
      waiter.continuation.resume(returning: .done(outcome))
    }
    if waiting.isEmpty {
      isCommitting = false
    } else {
      waiting.removeFirst().continuation.resume(returning: .lead)
    }
    return outcomes[0]
  }

  /// Waits a little for as many as there were the last time.
  ///
  /// Those whose turn has just ended come again at once: an eighth of what a transaction takes lets
  /// them share this wait for the disk instead of the next.
  private func gather() async {
    let clock = ContinuousClock()
    let end = clock.now + last.duration / 8
    repeat { await Task.yield() } while waiting.count + 1 < min(last.count, most) && clock.now < end
  }
}
