// SPDX-License-Identifier: Apache-2.0
import GRDB

/// `SearchTokens` as a tokenizer of FTS5, by the name `bigram`.
final class BigramTokenizer: FTS5CustomTokenizer {
  static let name = "bigram"

  /// FTS5_TOKEN_COLOCATED of SQLite's fts5.h.
  private static let colocated: CInt = 1

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?,
    tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?,
    nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    let text = UnsafeRawBufferPointer(start: pText, count: max(0, Int(nText)))
    let tokens =
      tokenization.contains(.query) ? SearchTokens.query(text) : SearchTokens.document(text)
    for token in tokens {
      let status = token.bytes.withUnsafeBytes { bytes in
        tokenCallback(
          context,
          token.isColocated ? Self.colocated : 0,
          bytes.bindMemory(to: CChar.self).baseAddress,
          CInt(bytes.count),
          CInt(token.start),
          CInt(token.end)
        )
      }
      guard status == 0 else { return status }
    }
    return 0
  }
}
