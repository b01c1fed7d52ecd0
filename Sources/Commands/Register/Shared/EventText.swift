// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// An event in words for a terminal.
struct EventText {
  private let event: RegisterEvent

  init(_ event: RegisterEvent) { self.event = event }

  /// About what, which version of it, what happened: `item/2026-1 v3  assigned: zhujian`.
  var line: String { "\(subject) v\(event.version)  \(what)" }

  /// What happened, with its particulars.
  var what: String {
    let (title, detail) = event.change.wording
    if detail.isEmpty { return title.shown }
    // A reason alone stands behind its dash.
    return title.shown + (detail.hasPrefix("— ") ? " " : words(zh: "：", en: ": ")) + detail
  }

  /// Who did it, and in which post.
  var who: String { event.mark.officer.who }

  /// The minute in China.
  var when: String { event.mark.at.civil.description }

  /// The subject; of a report the first digits of its text's SHA-256.
  private var subject: String {
    if case .intake(let report) = event.subject { return "intake/\(report.prefix(12))" }
    return event.subject.description
  }
}

extension Officer {
  /// The person with their post, or that somebody acted for the post by a link.
  var who: String {
    guard link.isEmpty else {
      return words(
        zh: "凭链接 (\(post))，\(link)开具",
        en: "by link (\(post)), made by \(link)"
      )
    }
    return post.isEmpty ? person : "\(person) (\(post))"
  }
}

/// What happened in a word or two, and its particulars, which are data.
typealias ChangeWording = (title: Bilingual, detail: String)

extension Change {
  /// What happened, in words.
  var wording: ChangeWording {
    switch self {
    case .directory(let change): change.wording
    case .intake(let change): change.wording
    case .commitment(let change): change.wording
    case .programme(let change): change.wording
    case .handling(let change): change.wording
    }
  }
}

/// A title with particulars.
func wording(_ title: Bilingual, _ detail: String...) -> ChangeWording {
  (title, joined(detail))
}

/// A pair of words with particulars.
func wording(_ zh: String, _ en: String, _ detail: String...) -> ChangeWording {
  (Bilingual(zh: zh, en: en), joined(detail))
}

private func joined(_ detail: [String]) -> String {
  detail.filter { !$0.isEmpty }.joined(separator: " ")
}

/// An old value and a new one.
func arrow(_ old: String, _ new: String) -> String {
  let none = "–"
  return "\(old.isEmpty ? none : old) → \(new.isEmpty ? none : new)"
}

/// A reason or note behind a dash.
func because(_ reason: String) -> String { reason.isEmpty ? "" : "— \(reason)" }
