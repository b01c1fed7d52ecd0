// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Profiles
import Testing

/// The shipped files say what was published, as it stands here a second time.
@Suite struct ShippedTests {
  @Test func scores() {
    let shipped = ProfileLibrary.shipped.scoreRules
    #expect(shipped.count == ScoreRules.shipped.count)
    for rules in ScoreRules.shipped { #expect(shipped[rules.id] == rules) }
  }

  @Test func lampRules() {
    let shipped = ProfileLibrary.shipped.lampRules
    #expect(shipped.count == LampRules.shipped.count)
    for rules in LampRules.shipped { #expect(shipped[rules.id] == rules) }
  }

  @Test func themes() {
    let shipped = ProfileLibrary.shipped
    #expect(shipped.themes.count == LampTheme.shipped.count)
    for theme in LampTheme.shipped {
      #expect(shipped.themes[theme.id] == theme)
      #expect(shipped.theme(theme.id) == theme.over(.house))
    }
  }
}
