// SPDX-License-Identifier: Apache-2.0
import Measures
import Testing

/// Every case of the corpus through every entry point: alone, between other text, and in
/// full-width digits.
@Suite struct QuantityCorpusTests {
  static let cases = ["numbers", "units", "dates", "blind", "blind2"].flatMap(QuantityCorpus.cases)

  @Test func theCorpusIsLarge() {
    #expect(Self.cases.count >= 2700)
    #expect(Self.cases.count { $0.items.isEmpty } >= 250)
    let ids = Set(Self.cases.map(\.id))
    #expect(ids.count == Self.cases.count)
    for id in QuantityCorpus.skipped.keys {
      #expect(ids.contains(id), "\(id) is skipped and does not exist")
    }
  }

  @Test(arguments: cases)
  func readsTheCase(_ one: QuantityCorpus.Case) {
    let bytes = Array(one.text.utf8)
    let found = QuantityReader(now: one.day).read(one.text)
    let items = found.map { QuantityCorpus.Item($0, in: bytes) }
    if let reason = QuantityCorpus.skipped[one.id] {
      #expect(items != one.items, "\(one.id) passes: take it off skip.tsv (\(reason))")
    } else {
      #expect(items == one.items, "\(one.text)")
    }
    var appended: [Quantity] = []
    QuantityReader(now: one.day).read(bytes.span, into: &appended)
    #expect(appended == found, "both entry points find the same")
  }

  /// What stands around a text must not change what is read from it.
  @Test(arguments: cases)
  func readsItBetweenOthers(_ one: QuantityCorpus.Case) {
    guard QuantityCorpus.skipped[one.id] == nil else { return }
    let before = "甲方说得明白。\n"
    let bytes = Array((before + one.text + "\n乙方没有异议。").utf8)
    let found = QuantityReader(now: one.day).read(String(decoding: bytes, as: UTF8.self))
    #expect(found.map { QuantityCorpus.Item($0, in: bytes) } == one.items, "\(one.text)")
  }

  /// Full-width digits say the same, but for dates with points and dashes.
  @Test(arguments: cases)
  func readsItInFullWidthDigits(_ one: QuantityCorpus.Case) {
    guard QuantityCorpus.skipped[one.id] == nil, one.items.count == 1,
      !one.text.contains(/[A-Za-z.:：,\/-]|[0-9]{8}/)
    else { return }
    let wide = String(
      String.UnicodeScalarView(
        one.text.unicodeScalars.map { scalar in
          (0x30...0x39).contains(scalar.value)
            ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }
      )
    )
    let found = QuantityReader(now: one.day).read(wide)
    #expect(found.map(\.value?.description) == one.items.map(\.value), "\(wide)")
    #expect(found.map(\.iso) == one.items.map(\.iso), "\(wide)")
  }
}
