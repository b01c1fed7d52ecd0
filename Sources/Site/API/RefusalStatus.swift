// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Register

/// The one table of what a refusal is in HTTP.
enum RefusalStatus {
  /// The status of a refusal's code; nil for a code that the table lacks, which a test forbids.
  static func status(of code: String) -> HTTPResponse.Status? { table[code] }

  /// The status of a refusal.
  static func status(of error: RegisterError) -> HTTPResponse.Status {
    table[error.code] ?? .conflict
  }

  private static let table: [String: HTTPResponse.Status] = {
    var table: [String: HTTPResponse.Status] = [:]
    for (status, codes) in rows {
      for code in codes { table[code] = status }
    }
    return table
  }()

  private static let rows: [(HTTPResponse.Status, [String])] = [
    // Who may not.
    (.forbidden, ["wrong-role", "other-agency", "not-in-post", "own-case", "same-person"]),
    // What is not there.
    (.notFound, ["unknown"]),
    // What cannot be done as things stand.
    (
      .conflict,
      [
        "exists", "settled", "not-set-aside", "nothing-unseen", "not-active", "unchanged",
        "still-open", "signed-upon", "not-taken-back", "still-leads", "subitems-open",
        "promise-lives", "is-public", "not-proposed",
        "evidence-not-shown",
        "not-registered",
        "already-registered",
        "is-over",
        "before-last-event", "time-runs-back", "not-its-turn", "not-open-yet", "node-answered",
        "not-ruled",
        "too-late", "used-up", "no-due-day", "already-open", "nothing-open", "notice-not-due",
        "nothing-to-appeal", "duties-open",
      ]
    ),
    // What somebody else changed in between.
    (.preconditionFailed, ["stale"]),
    // Values that nobody can mean.
    (
      .unprocessableContent,
      [
        "missing", "bad-value", "bad-span", "too-long", "same-commitment", "no-such-part",
        "does-not-add-up", "unknown-agency", "unknown-post", "unknown-mechanism", "classified",
        "unknown-severity", "unknown-class", "unknown-grade", "wrong-stage",
        "nodes-out-of-order", "reason-not-ruled", "date-too-early", "date-too-late",
      ]
    ),
  ]
}
