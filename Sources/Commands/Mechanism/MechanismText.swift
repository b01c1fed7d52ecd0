// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms

/// A mechanism in words for a terminal.
struct MechanismText {
  private let profile: Profile

  init(_ profile: Profile) { self.profile = profile }

  var lines: [String] {
    var lines = [
      "\(profile.title.shown)  [\(profile.id)]",
      profile.basis.note.shown + (profile.jurisdiction == "*" ? "" : " · \(profile.jurisdiction)"),
    ]
    if let note = profile.note { lines.append(note.shown) }
    for (number, stage) in profile.outline().enumerated() {
      lines += ["", "\(number + 1). \(stage.head.full.shown)"]
      lines += stage.lines.map { "   " + $0.full.shown }
    }
    for rules in profile.ruleOutline() {
      lines += ["", rules.title.shown]
      lines += rules.lines.map { "   " + $0.full.shown }
    }
    if !profile.sources.isEmpty {
      lines += ["", words(zh: "来源", en: "Sources")]
      lines += profile.sources.sorted { $0.key < $1.key }.map { "   \($0.key)  \($0.value)" }
    }
    return lines
  }
}

extension Profile {
  /// The mechanism as objects: its head, a line a stage, a line a group of other rules.
  var objects: [JSONObject] {
    let stages = outline().map { outline in
      var object = JSONObject()
      object.add("type", "stage")
      object.add("id", outline.id)
      object.add("title", outline.title.shown)
      object.add("by", outline.who.shown)
      object.add("origin", outline.origin.note.shown)
      object.add("rules", outline.lines.map(\.object))
      return object
    }
    let rules = ruleOutline().map { outline in
      var object = JSONObject()
      object.add("type", "rules")
      object.add("title", outline.title.shown)
      object.add("rules", outline.lines.map(\.object))
      return object
    }
    return [summary] + stages + rules
  }
}

extension StageOutline.Line {
  fileprivate var object: JSONObject {
    var object = JSONObject()
    object.add("text", text.shown)
    object.add("sourced", origin.isSourced)
    object.add("origin", origin.note.shown)
    return object
  }
}
