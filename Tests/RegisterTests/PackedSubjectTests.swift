// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import TestSupport
import Testing

@testable import Register

/// Subjects that are kept folded beside their events.
struct PackedSubjectTests {
  private static let state = RegisterState.folding(GoldenEvents.all)
  private static let item = state.commitments.values.first ?? Commitment(.blank)
  private static let handling = state.handlings.values.first ?? Handling(.blank)

  @Test func everythingAboutASubjectComesBack() throws {
    let (item, handling) = (Self.item, Self.handling)
    #expect(!item.updates.isEmpty && !item.threads.isEmpty && !item.decisions.isEmpty)
    #expect(!handling.loop.notices.isEmpty && handling.callback != nil)
    #expect(try Commitment(item.number, packed: try item.packed()) == item)
    #expect(try Handling(handling.number, packed: try handling.packed()) == handling)
  }

  /// Where these bytes change, databases hold others: then `packedEdition` is raised with them.
  @Test func theBytesOfAnEditionAreFrozen() throws {
    let lines = try [Self.item.packed(), Self.handling.packed()].map { bytes in
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    expectFile(
      at: "Tests/RegisterTests/Golden/packed-\(packedEdition).txt",
      toBe: lines.joined(separator: "\n") + "\n"
    )
  }

  @Test func anotherEditionIsRefused() throws {
    var bytes = try Self.item.packed()
    // The mark of a number, then the number.
    #expect(Array(bytes.prefix(2)) == [2, UInt8(packedEdition)])
    bytes[1] += 1
    #expect(throws: CodingFailure.packed) { try Commitment(Self.item.number, packed: bytes) }
  }

  @Test func bytesThatWereCutAreRefused() throws {
    for bytes in [try Self.item.packed(), try Self.handling.packed()] {
      for count in bytes.indices {
        let cut = Array(bytes.prefix(count))
        #expect(throws: CodingFailure.self) { try Commitment(Self.item.number, packed: cut) }
        #expect(throws: CodingFailure.self) { try Handling(Self.item.number, packed: cut) }
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func brokenBytesAreRefusedOrReadWithoutATrap(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = try seed % 2 == 0 ? Self.item.packed() : Self.handling.packed()
    var read = 0
    for _ in 0..<200 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      if (try? Commitment(Self.item.number, packed: bytes)) != nil { read += 1 }
      if (try? Handling(Self.item.number, packed: bytes)) != nil { read += 1 }
    }
    #expect(read < 200)
  }
}
