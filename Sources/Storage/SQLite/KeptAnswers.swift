// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// Answers of the database that every page asks for and that seldom change, until something is written.
///
/// An answer that was on its way while something was written is given and not kept.
final class KeptAnswers<Key: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let state = Mutex((generation: 0, answers: [Key: Answer]()))

  /// When there are more, all are asked for anew.
  private static var most: Int { 4096 }

  /// The answer to a question, asked for where it is not known; nil is never kept.
  func answer(
    _ key: Key,
    _ ask: () async throws(StorageError) -> Answer?
  ) async throws(StorageError) -> Answer? {
    let (generation, known) = state.withLock { ($0.generation, $0.answers[key]) }
    if let known { return known }
    guard let answer = try await ask() else { return nil }
    state.withLock { state in
      guard state.generation == generation else { return }
      if state.answers.count >= Self.most { state.answers.removeAll() }
      state.answers[key] = answer
    }
    return answer
  }

  /// The answer to the only question that there is.
  func answer(
    _ ask: () async throws(StorageError) -> Answer?
  ) async throws(StorageError) -> Answer? where Key == OnlyQuestion {
    try await answer(OnlyQuestion(), ask)
  }

  /// Something was written.
  func forget() {
    state.withLock { state in
      state.generation += 1
      state.answers.removeAll(keepingCapacity: true)
    }
  }
}

/// What is asked where there is nothing to ask for.
struct OnlyQuestion: Hashable, Sendable {}
