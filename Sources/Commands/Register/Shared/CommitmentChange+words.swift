// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension CommitmentChange {
  /// What happened to a commitment, in words.
  var wording: ChangeWording {
    switch self {
    case .entered(let entry):
      Commands.wording(title, entry.fields.title, "[\(entry.mechanism)]")
    case .corrected(let correction):
      Commands.wording(
        title,
        correction.field.word,
        arrow(correction.old.shown, correction.new.shown),
        because(correction.reason)
      )
    case .suggested(let suggestion):
      Commands.wording(
        title,
        "\(suggestion.field) = \(suggestion.value)",
        because(suggestion.why)
      )
    case .transferred(let transfer):
      Commands.wording(
        title,
        arrow(
          pair(transfer.oldLead, transfer.oldPost),
          pair(transfer.newLead, transfer.newPost)
        ),
        because(transfer.reason)
      )
    case .split(let numbers): Commands.wording(title, listed(numbers))
    case .merged(let number): Commands.wording(title, "→ \(number)")
    case .absorbed(let number): Commands.wording(title, "\(number)")
    case .divided(let number): Commands.wording(title, "\(number)")
    case .decomposed(let decomposition):
      Commands.wording(
        title,
        "\(decomposition.target + 1): "
          + decomposition.shares.map { "\($0.agency)=\($0.value)" }.joined(separator: " "),
        because(decomposition.gapReason)
      )
    case .grouped(let programme, let old):
      Commands.wording(
        title,
        arrow(old.map { "\($0)" } ?? "", programme.map { "\($0)" } ?? "")
      )
    case .amended(let amendment):
      Commands.wording(
        title,
        amendment.changes.map { "\($0.field.word) \(arrow($0.old.shown, $0.new.shown))" }
          .joined(separator: "; "),
        because(amendment.decision)
      )
    case .withdrawn(let reason, let note):
      Commands.wording(title, reason.word, because(note))
    case .takenBack(let count): Commands.wording(title, "\(count)")
    case .looped(let fact): fact.fact.wording
    default: reportWording
    }
  }

  /// What was reported, shown and decided.
  private var reportWording: ChangeWording {
    switch self {
    case .updated(let update):
      Commands.wording(
        title,
        update.isUnchanged ? words(zh: "无变化", en: "unchanged") : update.saying.status.title.shown,
        update.figures.map { "\($0.target + 1)=\($0.value)" }.joined(separator: " "),
        because(update.text)
      )
    case .evidenceAdded(let piece):
      Commands.wording(title, piece.name, "\(piece.sha256.prefix(12))")
    case .evidenceGraded(let index, let grade, let supports, let note):
      Commands.wording(
        title,
        "\(index + 1): \(grade.word)",
        supports ? words(zh: "支持", en: "supports") : words(zh: "不支持", en: "does not support"),
        because(note)
      )
    case .evidenceWithdrawn(let index, let reason):
      Commands.wording(title, "\(index + 1)", because(reason))
    case .threadUnhung(let index, let reason):
      Commands.wording(title, "\(index + 1)", because(reason))
    case .obstacleRaised(let obstacle):
      Commands.wording(title, obstacle.cause.word, because(obstacle.text))
    case .obstacleCleared(let index, let note):
      Commands.wording(title, "\(index + 1)", because(note))
    case .decided(let decision):
      Commands.wording(
        title,
        decision.text,
        decision.agency,
        decision.due.map { "\($0)" } ?? ""
      )
    case .decisionCarriedOut(let index, let note):
      Commands.wording(title, "\(index + 1)", because(note))
    case .replied(let reply):
      Commands.wording(title, reply.about, because(reply.text))
    case .threadHung(let link):
      Commands.wording(
        title,
        link.relation,
        link.verdict,
        "\(link.report.prefix(12)) \(link.span)"
      )
    case .voted(let vote):
      Commands.wording(title, vote.body, "\(vote.day)", vote.shown)
    case .publication(let fact):
      Commands.wording(
        title,
        fact.version > 0 ? words(zh: "第 \(fact.version) 版", en: "version \(fact.version)") : "",
        fact.verdict?.title.shown ?? "",
        because(fact.reason)
      )
    default: preconditionFailure("every change has its words in one of two places")
    }
  }
}

/// Two words, of which one may be blank.
private func pair(_ a: String, _ b: String) -> String { b.isEmpty ? a : "\(a)/\(b)" }

/// Values side by side.
func listed(_ values: [some CustomStringConvertible]) -> String {
  values.map(\.description).joined(separator: " ")
}

extension FieldValue {
  /// The value on one line.
  var shown: String {
    let all = ids + days.map(\.description) + targets.map(\.written)
    return all.isEmpty ? text : all.joined(separator: " ")
  }
}

extension Target {
  /// The target as it is written on the command line: `公共停车位>=5000个`.
  var written: String {
    let range = upper.map { "..\($0)" } ?? ""
    return "\(subject)\(bound.rawValue)\(isGrowth ? "+" : "")\(value)\(range)\(unit)"
  }
}

extension Saying {
  /// What the agency says, as a status.
  var status: SaidStatus { SaidStatus(self) }
}
