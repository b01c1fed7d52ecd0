// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays
import Yams

/// Builds a profile from the root of a file; what is wrong goes to the mistakes.
final class ProfileBuilder {
  static let keys = [
    "kind", "id", "zh", "en", "jurisdiction", "basis", "sources", "note", "clock", "roles",
    "severities", "classes", "stages", "nodes", "extensions", "stop", "change", "lamps", "ladder",
    "excuse", "stage_close", "appeal", "grades", "public", "confidentiality",
  ]

  let root: Section
  let mistakes: Mistakes
  let basis: Basis
  var sourceCount = 0
  var sourceKeys: Set<String> = []
  var clock = ClockRule()
  var sides: [String: Side] = [:]
  var severities: [String] = []
  var classes: [String] = []
  var stageIDs: [String] = []
  var assignStage = ""

  init?(_ node: Node, _ mistakes: Mistakes) {
    guard let root = Section(node, keys: ProfileBuilder.keys, mistakes) else { return nil }
    self.root = root
    self.mistakes = mistakes
    let kinds = ["mechanism", ScoreSheet.kind]
    if let kind = root.text("kind"), kind != "mechanism" {
      mistakes.add(
        .unknownValue,
        at: root.node,
        zh: "没有“\(kind)”这种文件：可写 \(kinds.joined(separator: "、"))。",
        en: "there is no kind of file “\(kind)”: possible are \(kinds.joined(separator: ", "))."
      )
    }
    basis = root.required("basis").flatMap { root.choice($0, of: Basis.self) } ?? .labelOnly
  }

  func profile() -> Profile {
    var profile = Profile(
      id: root.id(),
      title: root.title(),
      jurisdiction: root.text("jurisdiction") ?? "*",
      basis: basis
    )
    profile.sources = titles()
    sourceKeys = Set(profile.sources.keys)
    profile.note = root["note"].flatMap { Section($0, keys: ["zh", "en"], mistakes) }?.title()
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
    if basis == .sourced, sourceCount == 0 {
      mistakes.add(
        .nothingSourced,
        at: root.node,
        zh: "basis 为 sourced，却没有一条规则写明来源：请补 source，或改为 label-only。",
        en: "basis is sourced, but no rule names its source: add source, or say label-only."
      )
    }
    return profile
  }

  // MARK: - Entries

  static let entryKeys = ["id", "zh", "en", "source", "borrowed"]

  /// Where a rule comes from; without a word it is assumed.
  func origin(_ section: Section) -> Origin {
    if let node = section["borrowed"], let keys = section.text(node) {
      checkKeys(keys, node)
      return .borrowed(keys)
    }
    guard let node = section["source"], let text = section.text(node) else {
      return .assumed
    }
    switch text {
    case "assumed": return .assumed
    case "label": return .label
    default:
      sourceCount += 1
      checkKeys(text, node)
      if basis == .labelOnly {
        mistakes.add(
          .sourceInLabelOnly,
          at: node,
          zh: "label-only 的机制没有自己的来源：借用他处规定请写 borrowed。",
          en: "a label-only profile has no source of its own: write borrowed for another place's."
        )
      }
      return .source(text)
    }
  }

  /// The titles of the sources, by their keys.
  private func titles() -> [String: String] {
    guard let node = root["sources"] else { return [:] }
    guard let mapping = node.mapping else {
      mistakes.add(
        .notAMapping,
        at: node,
        zh: "这里应为“代号: 全称”。",
        en: "“key: title” is wanted here."
      )
      return [:]
    }
    var titles: [String: String] = [:]
    for (key, value) in mapping {
      if let key = root.text(key), let title = root.text(value) { titles[key] = title }
    }
    return titles
  }

  /// A key (capitals and digits) that is cited must have its title; anything else is a name.
  private func checkKeys(_ text: String, _ node: Node) {
    for word in text.split(whereSeparator: { " ,;".contains($0) }).map(String.init) {
      let isKey =
        word.first?.isUppercase == true && word.count > 1
        && word.utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 }
      if isKey, !sourceKeys.contains(word) {
        mistakes.add(
          .unknownSource,
          at: node,
          zh: "来源“\(word)”没有全称：请写进 sources。",
          en: "the source “\(word)” has no title: write it under sources."
        )
      }
    }
  }

  func entry(_ section: Section) -> NamedEntry {
    NamedEntry(id: section.id(), title: section.title(), origin: origin(section))
  }

  func entries(of nodes: [Node]) -> [NamedEntry] {
    let sections = nodes.compactMap { Section($0, keys: ProfileBuilder.entryKeys, mistakes) }
    checkUnique(sections)
    return sections.map { entry($0) }
  }

  func checkUnique(_ sections: [Section]) {
    var seen: Set<String> = []
    for section in sections {
      guard let node = section["id"], let id = node.scalar?.string, !seen.insert(id).inserted else {
        continue
      }
      mistakes.add(
        .duplicateID,
        at: node,
        zh: "“\(id)”重复：同一列表中的 id 不能相同。",
        en: "“\(id)” stands twice: ids of one list must differ."
      )
    }
  }

  private func roles() -> [Role] {
    let keys = ProfileBuilder.entryKeys + ["side"]
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

extension Section {
  /// The id: a-z, 0-9, - and _.
  func id() -> String {
    guard let node = required("id"), let id = text(node) else { return "" }
    let isGood =
      id.utf8.count <= 64
      && id.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x5F }
    if !isGood {
      mistakes.add(
        .badID,
        at: node,
        zh: "id“\(id)”只能用 a-z、0-9、- 和 _，不超过 64 个字符。",
        en: "the id “\(id)” may have a-z, 0-9, - and _ only, and 64 of them."
      )
    }
    return id
  }

  /// The names in both languages.
  func title() -> Bilingual { Bilingual(zh: requiredText("zh"), en: requiredText("en")) }
}
