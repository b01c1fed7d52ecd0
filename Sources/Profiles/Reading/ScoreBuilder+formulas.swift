// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

extension ScoreBuilder {
  /// The formulas of goals, each with its bounds.
  func formulas(_ node: Node) -> GoalFormulas? {
    let keys = ["development", "control", "qualitative", "not_begun"]
    guard let section = Section(node, keys: keys, mistakes) else { return nil }
    let development = section.required("development").flatMap { formula($0) }
    let control = section.required("control").flatMap { formula($0) }
    let qualitative = section.required("qualitative").flatMap { sourced($0) }
    let notBegun = figure(section, "not_begun", "points", in: -1_000_000...1_000_000)
    guard let development, let control, let qualitative, let notBegun else { return nil }
    return GoalFormulas(
      development: development,
      control: control,
      qualitative: qualitative,
      notBegun: notBegun
    )
  }

  private func formula(_ node: Node) -> GoalFormula? {
    let keys = ["least", "most"] + RuleFileBuilder.sourceKeys
    guard let section = Section(node, keys: keys, mistakes) else { return nil }
    let least = figure(section, "least", "share", in: -100...100)
    let most = figure(section, "most", "share", in: -100...100)
    let source = source(section)
    guard let least, let most else { return nil }
    if least.value > most.value {
      mistakes.add(
        .outOfRange,
        at: node,
        zh: "least（\(least.value)）大于 most（\(most.value)）：请对调。",
        en: "least (\(least.value)) is above most (\(most.value)): swap them."
      )
    }
    return GoalFormula(least: least, most: most, source: source)
  }

  /// A rule that is nothing but its source.
  func sourced(_ node: Node) -> RuleSource? {
    Section(node, keys: RuleFileBuilder.sourceKeys, mistakes).map { source($0) }
  }

  /// A number with its source that must be there: `base: {points: 100, source: W123}`.
  func figure(
    _ section: Section,
    _ key: String,
    _ name: String,
    in range: ClosedRange<Exact>
  ) -> Sourced<Exact>? {
    guard let node = section.required(key),
      let part = Section(node, keys: [name] + RuleFileBuilder.sourceKeys, mistakes)
    else { return nil }
    let source = source(part)
    return part.exact(name, in: range).map { Sourced($0, source) }
  }

  /// A cap or a floor; none where the key is left out.
  func cap(_ section: Section, _ key: String, from least: Exact = 0) -> Sourced<Exact>? {
    section[key] == nil ? nil : figure(section, key, "points", in: least...1_000_000)
  }

  /// A whole number with its source that must be there.
  func count(
    _ section: Section,
    _ key: String,
    _ name: String,
    in range: ClosedRange<Int>
  ) -> Sourced<Int>? {
    guard let node = section.required(key),
      let part = Section(node, keys: [name] + RuleFileBuilder.sourceKeys, mistakes)
    else { return nil }
    let source = source(part)
    return part.requiredNumber(name, in: range).map { Sourced($0, source) }
  }
}
