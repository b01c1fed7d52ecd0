// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Profiles
import Testing

@Suite struct ShippedTests {
  @Test func areAllThere() {
    #expect(ProfileLibrary.shipped.ids.count == 14)
    #expect(ProfileLibrary.shipped.scoreSheets.keys.sorted() == ["unit-score"])
  }
}
