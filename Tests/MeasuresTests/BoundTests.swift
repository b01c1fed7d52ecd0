// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Measures

/// Every word of the tables of bounds is read: the scanner looks only at places where the
/// characters of such a word stand.
@Suite struct BoundTests {
  @Test func readsEveryLeadingWord() {
    for (word, bound) in AmountScanner.leadingWords {
      let found = AmountScanner().scan("建成\(word)12个。")
      #expect(found.map(\.leading) == [bound], "\(word)")
    }
  }

  @Test func readsEveryTrailingWord() {
    for (word, bound) in AmountScanner.trailingWords {
      let found = AmountScanner().scan("建成12个\(word)。")
      #expect(found.map(\.trailing) == [bound], "\(word)")
    }
  }
}
