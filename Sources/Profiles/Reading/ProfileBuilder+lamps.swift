// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

/// Of which kind a lamp of a profile is.
private enum LampFamily: String, CaseIterable {
  case deadline
  case progress
}

extension ProfileBuilder {
  /// A rule of a lamp, put with those of its kind.
  ///
  /// `of` says the kind. Without it the word does; words that both kinds have (`overdue`, `on_track`)
  /// are of progress where the condition asks for a share of the plan.
  func lamp(_ node: Node, into profile: inout Profile) {
    let keys = ["lamp", "of", "when", "source", "borrowed"]
    guard let section = Section(node, keys: keys, mistakes),
      let word = section.required("lamp"), let when = section.required("when")
    else { return }
    let condition = condition(when, notices: [])
    switch family(section, word, when) {
    case .deadline:
      guard let lamp = section.choice(word, of: DeadlineLamp.self), let condition else { return }
      if condition.shareBelow != nil { blended(when, .deadline, "share_below") }
      profile.deadlineLamps.append(
        LampCondition(lamp: lamp, when: condition, origin: origin(section))
      )
    case .progress:
      guard let lamp = section.choice(word, of: ProgressLamp.self), let condition else { return }
      if condition.daysLeftAtMost != nil { blended(when, .progress, "days_left_at_most") }
      profile.progressLamps.append(
        LampCondition(lamp: lamp, when: condition, origin: origin(section))
      )
    }
  }

  private func family(_ section: Section, _ word: Node, _ when: Node) -> LampFamily {
    if let family = section.choice("of", of: LampFamily.self) { return family }
    let word = word.scalar?.string ?? ""
    guard ProgressLamp(rawValue: word) != nil else { return .deadline }
    guard DeadlineLamp(rawValue: word) != nil else { return .progress }
    return when.mapping?["share_below"] == nil ? .deadline : .progress
  }

  private func blended(_ node: Node, _ family: LampFamily, _ key: String) {
    mistakes.add(
      .lampsBlended,
      at: node,
      zh: "\(family.rawValue) 灯不看 \(key)：一盏灯只看时限或只看进度，请分写两条。",
      en: "a \(family.rawValue) lamp does not look at \(key): write a lamp of each kind."
    )
  }
}
