// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import WorkingDays

/// A commitment as the public sees it: what two persons let out, and not a word more.
///
/// It is a list of what is public, not a commitment with things taken away: a field that nobody names
/// here does not get out. `FieldRule` says of every field of the register which it is and why.
package struct PublicItem: Sendable, Hashable {
  /// Its number, for good.
  package var number = SerialNumber.blank
  /// The version of the commitment that is seen.
  package var version = 0
  /// The day it is seen as of.
  package var asOf: CivilDate = .first
  /// What was to be said of it on that day.
  package var verdict = CommitmentVerdict.running
  /// The last day of all, on that day; nil where none was known.
  package var lastDay: CivilDate?
  /// The year of the plan.
  package var year = 0
  /// SHA-256 of the text of its report; blank for an answer's promise.
  package var report = ""
  /// Where the promise stands in it.
  package var span: TextSpan?
  /// The promise, word by word.
  package var quote = ""
  /// The headings it stands under.
  package var section = ""
  /// What it is called.
  package var title = ""
  /// What it speaks of.
  package var kind = ""
  /// The field of government.
  package var topic = ""
  /// How binding it is.
  package var nature = ""
  /// The lead agency, by its id.
  package var lead = ""
  /// The supporting agencies.
  package var supporting: [String] = []
  /// The last day that was promised or set; nil where there is none.
  package var deadline: CivilDate?
  /// What is promised in numbers now.
  package var targets: [Target] = []
  /// What was promised in numbers before any decision changed it; empty where none did.
  package var promised: [Target] = []
  /// What the agency says.
  package var said = SaidStatus.unknown
  /// When it said so; nil where it never did.
  package var saidDay: CivilDate?
  /// What evidence shows.
  package var shown = ShownStatus.unknown
  /// The figures it reported, in the order they came.
  package var figures: [ReportedFigure] = []
  /// The pieces of evidence that count, without their names and their bytes.
  package var evidence: [PublicEvidence] = []
  /// The decisions that changed what was promised.
  package var changes: [PublicChange] = []
  /// The confirmed threads.
  package var threads: [PublicThread] = []
  /// What agencies had to say of it.
  package var replies: [PublicReply] = []
  /// What deputies said of it by votes.
  package var votes: [DeputyVote] = []

  package init() {}

  /// What may be seen of a commitment, on the day and with the verdict of its proposal.
  package init(_ item: Commitment, _ fact: PublicationFact, asOf: CivilDate) {
    number = item.number
    version = fact.version
    self.asOf = asOf
    verdict = fact.verdict ?? .unclear
    lastDay = fact.lastDay
    year = item.entry.year
    (report, span) = (item.entry.report, item.entry.span)
    (quote, section) = (item.entry.quote, item.entry.section)
    (title, kind, topic) = (item.fields.title, item.fields.kind, item.fields.topic)
    (nature, deadline) = (item.fields.nature, item.fields.deadline)
    (lead, supporting) = (item.fields.lead, item.fields.supporting)
    targets = item.fields.targets
    promised = item.promised == targets ? [] : item.promised
    (said, shown) = (item.said, item.shown)
    saidDay = item.updates.last?.mark.at.date
    figures = item.updates.prefix(item.countedUpdates ?? item.updates.count)
      .filter { !$0.isUnchanged }.flatMap(\.figures)
    evidence = item.standingEvidence.map(PublicEvidence.init)
    changes = item.amendments.map(PublicChange.init)
    threads = item.threads.filter { $0.withdrawn == nil }.map(PublicThread.init)
    replies = item.replies.map(PublicReply.init)
    votes = item.votes.map {
      var vote = $0
      vote.mark = .none
      return vote
    }
  }

  /// What is to be said of it on a later day.
  ///
  /// What was under way when it was let out, and whose last day has passed since, is unknown until it is
  /// looked at again: no clock makes a broken promise of it that nobody has reviewed.
  package func verdict(on day: CivilDate) -> CommitmentVerdict {
    Self.verdict(verdict, lastDay: lastDay, on: day)
  }

  /// The same of a verdict and a last day.
  package static func verdict(
    _ verdict: CommitmentVerdict,
    lastDay: CivilDate?,
    on day: CivilDate
  ) -> CommitmentVerdict {
    guard verdict == .running || verdict == .behind, let lastDay, lastDay < day else {
      return verdict
    }
    return .unanswered
  }

  /// The targets as tables say them, each on a line of its own.
  package var shownTargets: String { targets.map(\.shown).joined(separator: "\n") }

  /// The last figure of a target; nil where none was reported.
  package func lastFigure(of target: Int) -> ReportedFigure? {
    figures.last { $0.target == target }
  }
}
