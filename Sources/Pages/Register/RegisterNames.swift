// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// What ids are called: agencies, posts, mechanisms and their stages.
package struct RegisterNames: Sendable {
  /// Who there is.
  package let directory: Directory
  /// The mechanisms by their ids.
  package let mechanisms: [String: Mechanism]

  /// The names of a register.
  package init(directory: Directory, mechanisms: [String: Mechanism]) {
    self.directory = directory
    self.mechanisms = mechanisms
  }

  /// What an agency is called in tables.
  package func agency(_ id: String) -> String { directory.name(ofAgency: id) }

  /// A post with whoever holds it now.
  package func post(_ id: String) -> String { directory.name(ofPost: id) }

  /// What a stage of a mechanism is called; nil where there is none of that id.
  package func stage(_ id: String, of mechanism: String) -> Bilingual? {
    mechanisms[mechanism]?.profile.stages.first { $0.id == id }?.entry.title
  }

  /// The agencies that may lead something, by their names.
  var agencies: [Agency] {
    directory.agencies.values.filter { !$0.isClosed }.map { ($0.kind.rank, $0) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.id < $1.1.id }
      .map(\.1)
  }

  /// The posts of leaders.
  var leaders: [Post] {
    directory.posts.values.filter { $0.role == .leader }.sorted { $0.id < $1.id }
  }
}

extension Agency.Kind {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
