// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import TestSupport
import Testing

@Suite struct ExactTests {
  @Test func isInLowestTerms() throws {
    let share = try #require(Exact(82, over: 94))
    #expect(share.numerator == 41 && share.denominator == 47)
    let negative = try #require(Exact(6, over: -4))
    #expect(negative.numerator == -3 && negative.denominator == 2)
    let nothing = try #require(Exact(0, over: -7))
    #expect(nothing.numerator == 0 && nothing.denominator == 1)
    #expect(Exact(1, over: 0) == nil)
    #expect(Exact(8723, places: 2) == Exact(872_300, places: 4))
    #expect(Exact(5, places: 0) == 5)
    #expect(Exact(Int.min).numerator == Int128(Int.min))
  }

  @Test func calculates() throws {
    let (half, third) = (try #require(Exact(1, over: 2)), try #require(Exact(1, over: 3)))
    #expect(half + third == Exact(5, over: 6))
    #expect(half - third == Exact(1, over: 6))
    #expect(third - half == Exact(-1, over: 6))
    #expect(half * third == Exact(1, over: 6))
    #expect(half.divided(by: third) == Exact(3, over: 2))
    #expect(half.divided(by: 0 - third) == Exact(-3, over: 2))
    #expect(Exact(0).divided(by: half) == 0)
    #expect(half.divided(by: 0) == nil)
  }

  @Test func compares() throws {
    let (small, large) = (try #require(Exact(2, over: 3)), try #require(Exact(3, over: 4)))
    #expect(small < large && !(large < small) && !(small < small))
    #expect(small <= small && large > small)
    #expect(Exact(-3) < -2 && Exact(-1) < 0 && Exact(0) < 1)
    #expect(max(small, large) == large && min(small, large) == small)
  }

  /// Figures whose cross products take more than 128 bits.
  @Test func comparesBeyond128Bits() throws {
    let long = try Given.exact("999999999.999999")
    let next = try Given.exact("999999999.999998")
    let a = long * long
    let b = long * next
    #expect(b < a && !(a < b) && !(a < a))
    #expect(0 - a < 0 - b && 0 - a < b && !(b < 0 - a))
  }

  @Test(arguments: [
    ("0.125", 2, "0.13"), ("0.124", 2, "0.12"), ("0.1249", 2, "0.12"), ("-0.125", 2, "-0.13"),
    ("-0.124", 2, "-0.12"), ("0.005", 2, "0.01"), ("0.004", 2, "0.00"), ("-0.004", 2, "0.00"),
    ("0.5", 0, "1"), ("0.499999", 0, "0"), ("-0.5", 0, "-1"), ("-1.5", 0, "-2"), ("2.5", 0, "3"),
    ("99.995", 2, "100.00"), ("7", 2, "7.00"), ("12.3", 1, "12.3"), ("0.05", 1, "0.1"),
    ("-0.05", 1, "-0.1"), ("1.05", 3, "1.050"), ("10", 0, "10"), ("0", 0, "0"), ("0", 1, "0.0"),
  ])
  func roundsHalfAwayFromZero(_ text: String, places: Int, want: String) throws {
    let number = try Given.exact(text)
    #expect(number.text(places: places) == want)
    #expect(number.rounded(places: places) == Exact(want))
  }

  @Test func roundsFractions() throws {
    let third = try #require(Exact(1, over: 3))
    #expect(third.rounded(places: 2) == Exact(33, places: 2))
    #expect((third + third).rounded(places: 2) == Exact(67, places: 2))
    #expect((0 - third - third).rounded(places: 4) == Exact(-6667, places: 4))
    #expect((third * 100).rounded(places: 0) == 33)
    #expect(third.percent() == "33.33 %")
    #expect(third.percent(places: 0) == "33 %")
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "1.2.3", "1e3", "+1", " 1", "1 ", "１", "1.1234567",
    "1234567890123456", "123456789012345.1", "--1", "1,000", "1.-2", "/", ":", "1/2",
  ])
  func refuses(_ text: String) {
    #expect(Exact(text) == nil, "\(text)")
  }

  @Test func readsUpToItsLimits() throws {
    #expect(Exact("999999999999999") == Exact(999_999_999_999_999))
    #expect(Exact("123456789.123456") == Exact(123_456_789_123_456, places: 6))
    #expect(Exact("-216.65") == Exact(-21665, places: 2))
    #expect(Exact("09") == 9)
    #expect(Exact("0.000001") == Exact(1, places: 6))
  }

  @Test func printsTheWholeTruth() throws {
    #expect(try Given.exact("216.65").description == "216.65")
    #expect(try Given.exact("0.000001").description == "0.000001")
    #expect(try Given.exact("-3.50").description == "-3.5")
    #expect(Exact(1, over: 8)?.description == "0.125")
    #expect(Exact(1, over: 128)?.description == "1/128")
    #expect(Exact(41, over: 47)?.description == "41/47")
    #expect(Exact(-1, over: 3)?.description == "-1/3")
    #expect(Exact(0).description == "0")
    #expect(Exact(-12).description == "-12")
  }

  /// Printing and reading is nothing; rounding is nearest; sums come apart again.
  @Test(arguments: 0..<500 as Range<UInt64>)
  func laws(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func number() -> Exact {
      Exact(
        Int.random(in: -999_999_999...999_999_999, using: &random),
        places: Int.random(in: 0...6, using: &random)
      )
    }
    let (a, b, c) = (number(), number(), number())
    #expect(Exact(a.description) == a)
    #expect(a + b - b == a)
    #expect(a * (b + c) == a * b + a * c)
    #expect(b == 0 || a.divided(by: b).map { $0 * b } == a)
    for places in 0...4 {
      let error = a - a.rounded(places: places)
      let half = Exact(5, places: places + 1)
      #expect(error <= half && error >= 0 - half)
      #expect(Exact(a.text(places: places)) == a.rounded(places: places))
      #expect((0 - a).rounded(places: places) == 0 - a.rounded(places: places))
    }
    #expect((a < b) == (a - b < 0))
  }

  /// The longest figures go through the longest formulas within 128 bits.
  @Test func theLongestFiguresDoNotOverflow() throws {
    let long = try Given.exact("999999999.999999")
    let odd = try Given.exact("999999999.999997")
    let ratio = try #require(long.divided(by: odd))
    #expect((long * (2 - ratio)).rounded(places: 2) == Exact(1_000_000_000))
    #expect((long - odd).divided(by: long).map { $0 * 100 } ?? 0 > 0)
    let whole = try Given.exact("999999999999999")
    #expect((whole * ratio).rounded(places: 0) == whole + 2)
  }
}
