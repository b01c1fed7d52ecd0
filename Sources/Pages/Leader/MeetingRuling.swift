// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// How a leader rules on what a mechanism lets them decide: yes or no.
package enum MeetingRuling: String, Sendable, CaseIterable {
  /// An extension is granted (准予延期).
  case grant
  /// It is refused (不予延期).
  case refuse
  /// A notice is sent (批准发出).
  case send
  /// It is not sent (不发).
  case dismiss
  /// An appeal fails: the decision stands (维持).
  case uphold
  /// An appeal holds: the decision falls (撤销原决定).
  case overturn

  /// The two answers to a matter, yes first; nil where it asks for none of these.
  package static func answers(
    to matter: AgendaMatter
  ) -> (yes: MeetingRuling, no: MeetingRuling)? {
    switch matter {
    case .extending: (.grant, .refuse)
    case .notice: (.send, .dismiss)
    case .appeal: (.uphold, .overturn)
    case .obstacle, .late: nil
    }
  }

  /// What the mechanism is told, with the reason.
  package func command(_ reason: String) -> Command {
    switch self {
    case .grant: .decideExtension(grants: true, reason: reason)
    case .refuse: .decideExtension(grants: false, reason: reason)
    case .send: .decideNotice(approves: true, reason: reason)
    case .dismiss: .decideNotice(approves: false, reason: reason)
    case .uphold: .decideAppeal(upholds: true, reason: reason)
    case .overturn: .decideAppeal(upholds: false, reason: reason)
    }
  }

  /// Whether it says yes to what was asked by the agency or proposed to the leader, so that no reason
  /// need be typed: 同意 is one.
  package var isYes: Bool { self == .grant || self == .send }

  /// What its button says.
  var name: Phrase {
    switch self {
    case .grant: Phrase("准予延期", "Grant")
    case .refuse: Phrase("不予延期", "Refuse")
    case .send: Phrase("批准发出", "Let it be sent")
    case .dismiss: Phrase("不发", "Do not send it")
    case .uphold: Phrase("维持原决定", "The decision stands")
    case .overturn: Phrase("撤销原决定", "The decision falls")
    }
  }

  /// What the page says behind it.
  var doneWords: Phrase {
    switch self {
    case .grant: Phrase("已准予延期：", "Extension granted:")
    case .refuse: Phrase("已不予延期：", "Extension refused:")
    case .send: Phrase("督办单已批准发出：", "The notice goes out:")
    case .dismiss: Phrase("督办单不发：", "The notice is not sent:")
    case .uphold: Phrase("申诉已裁定，维持原决定：", "Appeal answered, the decision stands:")
    case .overturn: Phrase("申诉已裁定，撤销原决定：", "Appeal answered, the decision falls:")
    }
  }
}
