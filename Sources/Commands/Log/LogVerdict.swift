// SPDX-License-Identifier: Apache-2.0
import Documents
import Ledger

/// What came of verifying.
struct LogVerdict {
  /// The folder or file.
  let subject: String
  /// The signed checkpoint; nil where none holds.
  var checkpoint: Checkpoint?
  /// The entry that was proved.
  var entry: Int?
  /// What does not hold, each in a sentence.
  var findings: [String] = []

  var holds: Bool { findings.isEmpty }

  func lines(_ format: RuleFormat) -> [String] {
    format == .json ? [object.line] : sentences
  }

  private var sentences: [String] {
    guard holds, let checkpoint else {
      return findings.map {
        words(zh: "\(subject)：不成立：\($0)", en: "\(subject): does not hold: \($0)")
      }
    }
    if let entry {
      return [
        words(
          zh: "\(subject)：成立。第 \(entry) 条在 \(checkpoint.origin) 的日志里（共 \(checkpoint.size) 条）。",
          en: "\(subject): holds. Entry \(entry) is in the log \(checkpoint.origin) of"
            + " \(checkpoint.size) entries."
        )
      ]
    }
    return [
      words(
        zh: "\(subject)：成立。\(checkpoint.origin) 的日志共 \(checkpoint.size) 条，"
          + "逐条与签名的根相符。",
        en: "\(subject): holds. The log \(checkpoint.origin) has \(checkpoint.size) entries,"
          + " each as its signed root has it."
      )
    ]
  }

  private var object: JSONObject {
    var object = JSONObject()
    object.add("type", "verdict")
    object.add("subject", subject)
    object.add("holds", holds)
    object.add("origin", checkpoint?.origin)
    object.add("size", checkpoint?.size)
    object.add("root", checkpoint?.root.base64)
    object.add("entry", entry)
    object.add("findings", findings)
    return object
  }
}
