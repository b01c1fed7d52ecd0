// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

extension LampRulesBuilder {
  private static let lampKeys = ["lamp", "zh", "en"]

  func progress(_ node: Node) -> ProgressRule? {
    guard let section = Section(node, keys: ["measure", "bands", "lowest"], mistakes) else {
      return nil
    }
    let measure = section.required("measure").flatMap {
      section.choice($0, of: ProgressRule.Measure.self)
    }
    let bands = bands(section.requiredList("bands"))
    let lowest = section.required("lowest").flatMap { node in
      Section(node, keys: Self.lampKeys + RuleFileBuilder.sourceKeys, mistakes)
    }
    let lowestLamp = lowest.flatMap { lamp(of: $0) }
    let lowestSource = lowest.map { source($0) }
    let lowestWhen = lowest?.title()
    guard let measure, let lowestLamp, let lowestWhen, let lowestSource else { return nil }
    return ProgressRule(
      id: head.id,
      measure: measure,
      bands: bands,
      lowest: lowestLamp,
      lowestWhen: lowestWhen,
      lowestSource: lowestSource
    )
  }

  private func lamp(of section: Section) -> ProgressLamp? {
    section.required("lamp").flatMap { section.choice($0, of: ProgressLamp.self) }
  }

  private func bands(_ nodes: [Node]) -> [ProgressRule.Band] {
    var bands: [ProgressRule.Band] = []
    for node in nodes {
      guard let band = band(node) else { continue }
      if let last = bands.last, !last.leavesRoom(for: band) {
        neverLit(node, zh: "floor 为 \(band.floor) 的一档", en: "the band from \(band.floor)")
      }
      bands.append(band)
    }
    return bands
  }

  private func band(_ node: Node) -> ProgressRule.Band? {
    let keys = Self.lampKeys + ["floor", "includes_floor"] + RuleFileBuilder.sourceKeys
    guard let section = Section(node, keys: keys, mistakes) else { return nil }
    let (lamp, when, source) = (lamp(of: section), section.title(), source(section))
    let includesFloor = section["includes_floor"] == nil || section.flag("includes_floor")
    let floor = section.exact("floor", in: -1000...1000)
    return lamp.flatMap { lamp in
      floor.map {
        ProgressRule.Band(
          lamp,
          floor: $0,
          includesFloor: includesFloor,
          when: when,
          source: source
        )
      }
    }
  }
}

extension ProgressRule.Band {
  /// Whether a figure can miss this band and reach the next.
  fileprivate func leavesRoom(for next: ProgressRule.Band) -> Bool {
    next.floor < floor || next.floor == floor && !includesFloor && next.includesFloor
  }
}
