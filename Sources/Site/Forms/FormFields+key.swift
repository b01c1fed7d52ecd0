// SPDX-License-Identifier: Apache-2.0
import Crypto
import Pages
import Storage

extension FormFields {
  /// What makes a form that is sent twice one order: the word of its page, in the field of that name,
  /// with the hash of all that was sent; nil where the field holds no word of ours.
  ///
  /// The scope tells forms of one page apart that share its word; it is blank where none do.
  func key(_ name: String, scope: String = "") -> IdempotencyKey? {
    guard let word = first(name), (16...64).contains(word.utf8.count) else { return nil }
    return key(word: scope.isEmpty ? word : "\(word).\(scope)")
  }

  /// The same under a word that the form does not choose.
  func key(word: String) -> IdempotencyKey { IdempotencyKey(word: word, request: hash) }

  /// SHA-256 of all that was sent but the word of the session; each part with its length before it.
  private var hash: String {
    var hash = SHA256()
    for field in fields where field.name != Html.formTokenField {
      for part in [Array(field.name.utf8), Array((field.fileName ?? "").utf8), field.value] {
        hash.update(data: Array("\(part.count):".utf8))
        hash.update(data: part)
      }
    }
    return hexadecimal(hash.finalize())
  }
}
