// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays
import Yams

/// Builds a profile from the root of a file; what is wrong goes to the mistakes.
final class ProfileBuilder: RuleFileBuilder {
  static let keys = [
    "clock", "roles", "severities", "classes", "stages", "nodes", "extensions", "stop", "change",
    "lamps", "ladder", "excuse", "stage_close", "appeal", "grades", "public", "confidentiality",
  ]

  var clock = ClockRule()
  var sides: [String: Side] = [:]
  var severities: [String] = []
  var classes: [String] = []
  var stageIDs: [String] = []
  var assignStage = ""

  init?(_ node: Node, _ mistakes: Mistakes) {
    super.init(node, .mechanism, keys: ProfileBuilder.keys, mistakes)
  }

  func profile() -> Profile {
    var profile = Profile(
      id: head.id,
      title: head.title,
      jurisdiction: head.jurisdiction,
      basis: basis
    )
    profile.sources = head.sources
    profile.note = head.note
    if let node = root["clock"] { clock = rule(of: node) }
    profile.roles = roles()
    profile.severities = entries(of: root.requiredList("severities"))
    profile.classes = entries(of: root.requiredList("classes"))
    severities = profile.severities.map(\.id)
    classes = profile.classes.map(\.id)
    profile.stages = stages()
    profile.nodes = root.list("nodes").compactMap { nodeRule($0) }
    profile.extensions = root.list("extensions").compactMap { extensionRule($0) }
    profile.stop = root["stop"].flatMap { stopRule($0) }
    profile.change = root["change"].flatMap { changeRule($0) }
    for node in root.list("lamps") { lamp(node, into: &profile) }
    profile.ladder = ladder()
    profile.excuse = root["excuse"].flatMap { excuseRule($0) }
    profile.stageClose = root["stage_close"].flatMap { stageCloseRule($0) }
    profile.appeal = root["appeal"].flatMap { appealRule($0) }
    profile.grades = entries(of: root.list("grades"))
    profile.publication = root["public"].flatMap { publicationRule($0) }
    profile.confidentiality = root["confidentiality"].map { confidentiality($0) } ?? .assumed
    checkSources()
    return profile
  }

  private func roles() -> [Role] {
    let keys = RuleFileBuilder.entryKeys + ["side"]
    let sections = root.requiredList("roles").compactMap { Section($0, keys: keys, mistakes) }
    checkUnique(sections)
    return sections.map { section in
      let entry = entry(section)
      let side = section.required("side").flatMap { section.choice($0, of: Side.self) }
      sides[entry.id] = side ?? .outside
      return Role(entry: entry, side: side ?? .outside)
    }
  }
}
