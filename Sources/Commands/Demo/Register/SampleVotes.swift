// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import WorkingDays

/// Plans what deputies said of the livelihood items of a year that is over, from `votes.csv`.
enum SampleVotes {
  /// Plans all of it: the supervision office records each result on the afternoon of its day.
  static func plan(into plan: SamplePlan) {
    for row in SampleTables.rows("votes") {
      let day = SampleDays.day(row["date"])
      let vote = DeputyVote(
        body: row["body"],
        day: day,
        members: count(row["members"]),
        present: count(row["present"]),
        satisfied: count(row["satisfied"]),
        fairlySatisfied: count(row["fairly"]),
        dissatisfied: count(row["dissatisfied"]),
        document: row["document"]
      )
      plan.add(day.at(16, 0), "ducha-1", to: row["item"], .recordVote(vote))
    }
  }

  private static func count(_ text: String) -> Int {
    guard let count = Int(text) else { preconditionFailure("“\(text)” is no count of votes") }
    return count
  }
}
