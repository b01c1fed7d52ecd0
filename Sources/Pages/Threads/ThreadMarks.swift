// SPDX-License-Identifier: Apache-2.0
import Threads

extension Html {
  /// Writes a verdict with its sign and colour.
  mutating func verdict(_ verdict: Verdict) {
    raw("<span class=\"verdict ")
    raw(verdict.word)
    raw("\">")
    say(.verdict(verdict))
    raw("</span>")
  }

  /// Writes who says so.
  mutating func status(_ status: ThreadStatus) {
    raw("<small class=\"status ")
    raw(status.word)
    raw("\">")
    say(.status(status))
    raw("</small>")
  }
}

extension Verdict {
  var word: StaticString {
    switch self {
    case .met: "met"
    case .partly: "partly"
    case .missed: "missed"
    case .unclear: "unclear"
    case .unanswered: "unanswered"
    }
  }
}

extension ThreadStatus {
  var word: StaticString {
    switch self {
    case .proposed: "proposed"
    case .confirmed: "confirmed"
    case .refused: "refused"
    case .pointed: "pointed"
    }
  }
}
