// SPDX-License-Identifier: Apache-2.0

/// What somebody has asked to see of the register.
package struct RegisterView: Sendable, Hashable {
  /// Only what holds these words.
  package var words: String?

  /// Asks for everything unless told.
  package init(words: String? = nil) { self.words = words }

  var query: [(name: String, value: String)] {
    var query: [(String, String)] = []
    if let words { query.append(("q", words)) }
    return query
  }
}
