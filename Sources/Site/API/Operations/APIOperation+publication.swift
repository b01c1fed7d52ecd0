// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Register

extension APIOperation {
  /// What lets a commitment out to the public, by two persons.
  static let publication: [APIOperation] = [
    item(
      "proposeItemPublication",
      "propose-publication",
      zh: "提请公开：现在这一版，待第二人复核",
      en: "Propose to let it out as it stands; a second person looks",
      [.supervisor],
      .nothing
    ) { _ in .publish(.propose) },
    item(
      "approveItemPublication",
      "approve-publication",
      zh: "复核公开：只公开看过的那一版",
      en: "Let out what was proposed, as of the version that was looked at",
      [.supervisor, .leader],
      .approvePublication
    ) { .publish(.approve(version: $0.body.whole("version") ?? 0)) },
    item(
      "declineItemPublication",
      "decline-publication",
      zh: "不予公开",
      en: "Do not let out what was proposed",
      [.supervisor, .leader],
      .declinePublication
    ) {
      let body = $0.body
      return .publish(
        .decline(version: body.whole("version") ?? 0, reason: body.text("reason"))
      )
    },
    item(
      "withdrawItemPublication",
      "withdraw-publication",
      zh: "撤下公开",
      en: "Take it away from the public",
      [.supervisor],
      .withdrawPublication
    ) { .publish(.withdraw(reason: $0.body.text("reason"))) },
  ]
}
