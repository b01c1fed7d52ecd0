// SPDX-License-Identifier: Apache-2.0

extension Agency {
  /// What it is called in tables: its short name where it has one.
  package var shown: String { short.isEmpty ? name : short }
}

extension Directory {
  /// What an agency is called in tables; its id where nobody knows it.
  package func name(ofAgency id: String) -> String { agencies[id]?.shown ?? id }

  /// A post with whoever holds it now, such as 副市长 顾衡; its id where nobody knows it.
  package func name(ofPost id: String) -> String {
    guard let post = posts[id] else { return id }
    return [post.title, post.person ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
