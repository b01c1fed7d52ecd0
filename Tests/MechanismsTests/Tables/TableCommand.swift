// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

/// The words of a row as a command of a profile.
struct TableCommand {
  let profile: Profile
  let words: [String]
  /// What the table calls the lead agency.
  static let agency = "住建局"

  private func has(_ word: String) -> Bool { words.contains(word) }

  private func value(_ key: String) -> String? {
    words.first { $0.hasPrefix("\(key)=") }.map { String($0.dropFirst(key.count + 1)) }
  }

  private func dates(_ key: String) -> [CivilDate] {
    (value(key) ?? "").split(separator: ",").compactMap { CivilDate(String($0)) }
  }

  private var evidence: [String] { has("noevidence") ? [] : ["sha256:0"] }
  private var reason: String { has("noreason") ? " " : "有正当理由" }

  /// Nil for a question.
  func command() throws -> Command? {
    let word = words.count > 1 ? words[1] : ""
    switch words[0] {
    case "?": return nil
    case "register":
      return .register(
        Registration(
          severity: words[1],
          caseClass: words[2],
          year: Int(words[3]) ?? 0,
          isClassified: has("classified")
        )
      )
    case "file": return .file(stage: word, filing(at: word))
    case "review": return .review(grade: word)
    case "return": return .sendBack(reason: reason)
    case "stage-close": return .stageClose(reason: reason)
    case "strike-off": return .strikeOff(evidence: evidence)
    case "confirm": return .confirmStrikeOff
    case "ask":
      guard let date = CivilDate(words[2]) else { throw TableError(message: words[2]) }
      return .askExtension(stage: word, to: date, plan: has("noplan") ? "" : "方案")
    case "grant", "refuse": return .decideExtension(grants: words[0] == "grant", reason: reason)
    case "stop": return .stopClock(reason: word)
    case "resume": return .resumeClock
    case "change":
      guard let kind = ChangeKind(rawValue: word) else { throw TableError(message: word) }
      return .change(
        LawfulChange(
          kind: kind,
          reason: words[2],
          decision: has("nodecision") ? "" : "青政〔2026〕1号",
          newDate: dates("to").first
        )
      )
    case "discharge": return .discharge(duty: word, note: "已办")
    case "propose": return .propose(notice: word)
    case "approve", "dismiss": return .decideNotice(approves: words[0] == "approve", reason: reason)
    case "excuse": return .excuse(reason: reason)
    case "appeal":
      return .appeal(against: word == "closing" ? .closing : .notice(word), reason: reason)
    case "uphold", "reverse": return .decideAppeal(upholds: words[0] == "uphold", reason: reason)
    default: throw TableError(message: words[0])
    }
  }

  private func filing(at stage: String) -> Filing {
    let found = profile.stage(stage)?.stage
    let says = has("silent") ? [] : found?.mustSay ?? []
    let planned = (value("planned") ?? "").split(separator: ",").compactMap { pair in
      let parts = pair.split(separator: ":").map(String.init)
      return CivilDate(parts[1]).map { (parts[0], $0) }
    }
    return Filing(
      says: Dictionary(uniqueKeysWithValues: says.map { ($0.id, "已说明") }),
      evidence: found?.needsEvidence == true ? evidence : [],
      agency: has("noagency") ? "" : value("agency") ?? TableCommand.agency,
      nodes: dates("nodes"),
      planned: Dictionary(uniqueKeysWithValues: planned)
    )
  }

  /// Whoever the row names; an agency's role acts for the agency of the table.
  static func actor(_ who: String, in profile: Profile) -> Actor {
    let parts = who.split(separator: "@").map(String.init)
    let names = parts[0].split(separator: "/").map(String.init)
    let isAgency = profile.side(of: names[0]) == .agency
    return Actor(
      person: names.count > 1 ? names[1] : names[0],
      role: names[0],
      body: parts.count > 1 ? parts[1] : isAgency ? agency : "市政府"
    )
  }
}
