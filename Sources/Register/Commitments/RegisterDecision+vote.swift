// SPDX-License-Identifier: Apache-2.0

extension RegisterDecision {
  /// Records a result: it adds up, it is not of a day to come, and it is of a livelihood item.
  mutating func record(_ item: Commitment, _ vote: DeputyVote) throws(RegisterError) {
    // Deputies vote on the list of the year (W32, W33), not on any task.
    guard item.fields.kind == "livelihood" else { throw .badValue("kind") }
    try require(vote.body, "body", limit: 100)
    try checkLength(vote.document, "document", limit: 200)
    guard vote.day <= context.at.date else { throw .badValue("day") }
    guard (1...100_000).contains(vote.members) else { throw .badValue("members") }
    guard (1...vote.members).contains(vote.present) else { throw .badValue("present") }
    for (count, field) in [
      (vote.satisfied, "satisfied"), (vote.fairlySatisfied, "fairlySatisfied"),
      (vote.dissatisfied, "dissatisfied"),
    ] {
      guard (0...vote.present).contains(count) else { throw .badValue(field) }
    }
    guard vote.valid <= vote.present else { throw .badValue("present") }
    var same = item.votes.last { $0.body == vote.body && $0.day == vote.day }
    same?.mark = vote.mark
    guard same != vote else { throw .unchanged("vote") }
    emit(item, .voted(vote))
  }
}
