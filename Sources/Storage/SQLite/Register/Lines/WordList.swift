// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// The ids and words that lines in memory bear, each kept once; only ever added to.
final class WordList: Sendable {
  /// A word by its place in the list.
  typealias ID = UInt32

  /// What no line bears.
  static let unknown = ID.max

  private struct State {
    var ids: [String: ID] = [:]
    var words: [String] = []
    /// The agencies that support a commitment, told apart by the lines they stand in together.
    var groups: [[String]] = []
    var groupIDs: [[String]: ID] = [:]
    /// In which groups an agency is.
    var groupsOf: [String: Set<ID>] = [:]
  }

  private let state = Mutex(State())

  /// The place of a word, which it gets where it has none.
  func id(_ word: String) -> ID {
    state.withLock { state in
      if let id = state.ids[word] { return id }
      let id = ID(state.words.count)
      state.ids[word] = id
      state.words.append(word)
      return id
    }
  }

  /// The place of a group of agencies; an empty one has it too.
  func id(of group: [String]) -> ID {
    state.withLock { state in
      if let id = state.groupIDs[group] { return id }
      let id = ID(state.groups.count)
      state.groupIDs[group] = id
      state.groups.append(group)
      for agency in group { state.groupsOf[agency, default: []].insert(id) }
      return id
    }
  }

  /// The place of a word that is asked for; ``unknown`` where no line can bear it.
  func known(_ word: String) -> ID { state.withLock { $0.ids[word] ?? Self.unknown } }

  /// The groups that an agency is in.
  func groups(of agency: String) -> Set<ID> { state.withLock { $0.groupsOf[agency] ?? [] } }

  /// Places in the order of their words, as SQLite compares text: byte by byte.
  func sorted(_ ids: some Sequence<ID>) -> [(id: ID, word: String)] {
    state.withLock { state in ids.map { ($0, state.words[Int($0)]) } }
      .sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
  }
}
