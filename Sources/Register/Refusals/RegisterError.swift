// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// Why a command is not done; each case carries what a person needs to do it right.
package enum RegisterError: Error, Sendable, Hashable {
  /// The mechanism refuses.
  case mechanism(Refusal)
  /// The role may not.
  case wrongRole(needs: [RegisterRole])
  /// It is another agency's.
  case otherAgency(String)
  /// The post is not held by that officer.
  case notInPost(String)
  /// There is no such thing.
  case unknown(Subject)
  /// The directory has no such agency, or it is closed.
  case unknownAgency(String)
  /// The directory has no such post.
  case unknownPost(String)
  /// There is no such mechanism.
  case unknownMechanism(String)
  /// There is one of that id or number already.
  case exists(String)
  /// Somebody has changed it since; these versions came in between.
  case stale(Subject, expected: Int, current: Int)
  /// The statement is settled already.
  case settled(TextSpan)
  /// The statement was not set aside.
  case notSetAside(TextSpan)
  /// The span lies outside the text, or outside its parent's, or cuts a character.
  case badSpan(TextSpan)
  /// Nothing is left to be taken.
  case nothingUnseen
  /// Something is missing, by the name of its field.
  case missing(String)
  /// A value that nobody can mean, by the name of its field.
  case badValue(String)
  /// It is no row of the register any more: it was split, merged or withdrawn.
  case notActive(SerialNumber)
  /// It is that already.
  case unchanged(String)
  /// A commitment cannot be merged into itself.
  case sameCommitment
  /// There is no target, evidence, obstacle or decision of that place.
  case noSuchPart(String, Int)
  /// The parts do not add up, and no reason is given.
  case doesNotAddUp(sum: String, target: String)
  /// The evidence was not handed in here, or nobody has found that it supports.
  case evidenceNotShown(String)
  /// Something is open that must be closed before.
  case stillOpen(String)
  /// Sub-items are open, which must be over before their parent is.
  case openSubitems([SerialNumber])
  /// The case has promised something that lives still.
  case promiseLives(SerialNumber)
  /// The agency leads these still, and perhaps more.
  case stillLeads([Subject])
  /// A signature of a striking off stands on the evidence.
  case signedUpon(String)
  /// The public sees it, or is about to: it is taken away from the public first.
  case isPublic(SerialNumber)
  /// Nothing waits for a second person, or another version does.
  case notProposed(SerialNumber)
  /// It cannot be taken back, by this person or at all, or not any more.
  case notTakenBack
  /// It is dated before the last event of the register.
  case timeRunsBack(CivilMoment)
  /// A text is too long.
  case tooLong(String, limit: Int)
}
