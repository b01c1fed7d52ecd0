// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

/// What the builders of all kinds of files have in common: the head, sources, named entries.
class RuleFileBuilder {
  static let headKeys = ["kind", "id", "zh", "en", "jurisdiction", "basis", "sources", "note"]

  let root: Section
  let mistakes: Mistakes
  let basis: Basis
  /// Nil where the basis is missing or misspelt: what follows from it is not said then.
  private let readBasis: Basis?
  private(set) var head: RuleHead
  private var sourceCount = 0

  /// Nil if the root of the file is no mapping; `keys` are those of the kind, behind the head.
  init?(_ node: Node, _ kind: FileKind, keys: [String], _ mistakes: Mistakes) {
    guard let root = Section(node, keys: RuleFileBuilder.headKeys + keys, mistakes) else {
      return nil
    }
    self.root = root
    self.mistakes = mistakes
    readBasis = root.required("basis").flatMap { root.choice($0, of: Basis.self) }
    basis = readBasis ?? .sourced
    head = RuleHead(
      kind: kind,
      id: root.id(),
      title: root.title(),
      jurisdiction: root.text("jurisdiction") ?? "*",
      basis: basis,
      sources: [:],
      note: root.words("note")
    )
    head.sources = titles()
  }

  /// The last check, once all rules are read.
  func checkSources() {
    guard readBasis == .sourced, sourceCount == 0 else { return }
    mistakes.add(
      .nothingSourced,
      at: root.node,
      zh: "basis 为 sourced，却没有一条规则写明来源：请补 source，或改为 label-only。",
      en: "basis is sourced, but no rule names its source: add source, or say label-only."
    )
  }

  static let entryKeys = ["id", "zh", "en", "source", "borrowed"]

  /// Where a rule comes from; without a word it is assumed.
  func origin(_ section: Section) -> Origin {
    let given = ["source", "borrowed", "leaning_on"].filter { section[$0] != nil }
    if given.count > 1, let node = section[given[1]] {
      mistakes.add(
        .oneOrigin,
        at: node,
        zh: "\(given.joined(separator: "、")) 只能写其中之一。",
        en: "only one of \(given.joined(separator: " and ")) is possible."
      )
    }
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
    for word in RuleFileBuilder.words(of: text) {
      if RuleFileBuilder.isKey(word), head.sources[word] == nil {
        mistakes.add(
          .unknownSource,
          at: node,
          zh: "来源“\(word)”没有全称：请写进 sources。",
          en: "the source “\(word)” has no title: write it under sources."
        )
      }
    }
  }

  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: { " ,;".contains($0) }).map(String.init)
  }

  private static func isKey(_ word: String) -> Bool {
    word.first?.isUppercase == true && word.count > 1
      && word.utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 }
  }

  static let sourceKeys = ["source", "borrowed", "leaning_on", "note"]

  /// Where a rule of scores or lamps comes from: as `origin`, with what an assumption leans on and
  /// a note.
  func source(_ section: Section) -> RuleSource {
    let note = section.words("note")
    func keys(_ text: String) -> [String] {
      let words = RuleFileBuilder.words(of: text)
      return words.allSatisfy(RuleFileBuilder.isKey) ? words : [text]
    }
    switch origin(section) {
    case .source(let text): return RuleSource(.sourced, keys: keys(text), note: note)
    case .borrowed(let text): return RuleSource(.borrowed, keys: keys(text), note: note)
    case .label: return RuleSource(.label, keys: [], note: note)
    case .assumed:
      guard let node = section["leaning_on"], let text = section.text(node) else {
        return RuleSource(.assumed, keys: [], note: note)
      }
      checkKeys(text, node)
      return RuleSource(.assumed, keys: keys(text), note: note)
    }
  }

  func entry(_ section: Section) -> NamedEntry {
    NamedEntry(id: section.id(), title: section.title(), origin: origin(section))
  }

  func entries(of nodes: [Node]) -> [NamedEntry] {
    let sections = nodes.compactMap { Section($0, keys: RuleFileBuilder.entryKeys, mistakes) }
    checkUnique(sections)
    return sections.map { entry($0) }
  }

  func checkUnique(_ sections: [Section], by key: String = "id") {
    var seen: Set<String> = []
    for section in sections {
      guard let node = section[key], let id = node.scalar?.string, !seen.insert(id).inserted else {
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
}
