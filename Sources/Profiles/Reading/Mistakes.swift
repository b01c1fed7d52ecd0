// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

/// Collects the mistakes of one file while it is read.
final class Mistakes {
  let file: String
  private(set) var list: [ProfileMistake] = []

  init(file: String) { self.file = file }

  /// A mistake at the beginning of a node.
  func add(_ rule: MistakeRule, at node: Node, zh: String, en: String) {
    add(rule, at: node.mark, Bilingual(zh: zh, en: en))
  }

  func add(_ rule: MistakeRule, at mark: Mark?, _ message: Bilingual) {
    list.append(
      ProfileMistake(
        file: file,
        line: mark?.line ?? 1,
        column: mark?.column ?? 1,
        rule: rule,
        message: message
      )
    )
  }

  /// A mistake of the YAML itself, in the words of its parser.
  func add(_ error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      add(.yamlSyntax, at: mark, Mistakes.syntax(problem))
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      let names = keys.joined(separator: ", ")
      add(
        .duplicateKey,
        at: context.mark,
        Bilingual(zh: "同一处的键重复：\(names)。", en: "keys stand twice in one mapping: \(names).")
      )
    default:
      add(.yamlSyntax, at: nil, Mistakes.syntax("unreadable characters"))
    }
  }

  private static func syntax(_ problem: String) -> Bilingual {
    Bilingual(
      zh: "不是合格的 YAML：\(problem)。请检查缩进、冒号后的空格和引号。",
      en: "no valid YAML: \(problem). Check indentation, blanks after colons and quotes."
    )
  }
}
