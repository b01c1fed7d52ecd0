// SPDX-License-Identifier: Apache-2.0

extension Directory {
  /// What an agency is called in tables: its short name; its id where nobody knows it.
  package func name(ofAgency id: String) -> String {
    guard let agency = agencies[id] else { return id }
    return agency.short.isEmpty ? agency.name : agency.short
  }

  /// A post with whoever holds it now, such as 副市长 顾衡; its id where nobody knows it.
  package func name(ofPost id: String) -> String {
    guard let post = posts[id] else { return id }
    return [post.title, post.person ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
