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
    // Those whose turn has just ended come again at once: a moment lets them share this wait for the
    // disk instead of the next.
    await Task.yield()
    let group = waiting.prefix(most - 1)
    waiting.removeFirst(group.count)
    let outcomes = await commit([work] + group.map(\.work))
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
}
