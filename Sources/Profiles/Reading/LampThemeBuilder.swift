// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

/// Builds a theme of lamps from the root of a file; what is wrong goes to the mistakes.
final class LampThemeBuilder: RuleFileBuilder {
  init?(_ node: Node, _ mistakes: Mistakes) {
    super.init(node, .lampTheme, keys: ["deadline", "progress"], mistakes)
  }

  func theme() -> LampTheme {
    let theme = LampTheme(
      id: head.id,
      title: head.title,
      deadline: looks("deadline", of: DeadlineLamp.self),
      progress: looks("progress", of: ProgressLamp.self)
    )
    if root["deadline"] == nil, root["progress"] == nil {
      mistakes.add(
        .missingKey,
        at: root.node,
        zh: "至少要写 deadline、progress 之一。",
        en: "at least one of deadline and progress is wanted."
      )
    }
    checkShapes(DeadlineLamp.allCases.map { theme.style(for: $0) }, "deadline")
    checkShapes(ProgressLamp.allCases.map { theme.style(for: $0) }, "progress")
    checkSources()
    return theme
  }

  private func looks<Lamp: RawRepresentable<String> & CaseIterable & Hashable>(
    _ key: String,
    of type: Lamp.Type
  ) -> [Lamp: LampLook] {
    let words = Lamp.allCases.map(\.rawValue)
    guard let node = root[key], let section = Section(node, keys: words, mistakes) else {
      return [:]
    }
    var looks: [Lamp: LampLook] = [:]
    for lamp in Lamp.allCases {
      looks[lamp] = section[lamp.rawValue].flatMap { look($0) }
    }
    return looks
  }

  private func look(_ node: Node) -> LampLook? {
    let keys = ["colour", "zh", "en", "shape"] + RuleFileBuilder.sourceKeys
    guard let section = Section(node, keys: keys, mistakes) else { return nil }
    let source = source(section)
    let hasWord = section["zh"] != nil || section["en"] != nil
    let word = hasWord ? section.title() : nil
    let shape = section.choice("shape", of: LampShape.self)
    let colour = section.required("colour").flatMap { section.choice($0, of: LampColour.self) }
    return colour.map { LampLook($0, word: word, shape: shape, source: source) }
  }

  /// Who sees no colour must tell the lamps of a kind apart by word and by shape (W133).
  private func checkShapes(_ styles: [LampStyle], _ key: String) {
    let isApart = [
      Set(styles.map(\.word.zh)).count, Set(styles.map(\.word.en)).count,
      Set(styles.map(\.shape.rawValue)).count,
    ].allSatisfy { $0 == styles.count }
    guard !isApart, let node = root[key] else { return }
    mistakes.add(
      .lampsAlike,
      at: node,
      zh: "同一种灯的文字和形状须各不相同：打印成黑白也要分得清。",
      en: "lamps of a kind need words and shapes of their own: in black and white they must differ."
    )
  }
}
