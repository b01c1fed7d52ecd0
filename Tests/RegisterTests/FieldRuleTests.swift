// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Register

/// The rule of every field, held against the types: a field that nobody has thought of fails here.
struct FieldRuleTests {
  /// The fields of values, by the part of the register they are of; those of a part are not named
  /// themselves.
  private static func fields(_ value: Any, _ part: String = "") -> [String] {
    Mirror(reflecting: value).children.compactMap { child in
      child.label.map { part.isEmpty ? $0 : "\(part).\($0)" }
    }
  }

  /// All fields that a commitment has.
  private static var all: Set<String> {
    let parts: [(String, Any)] = [
      ("entry", Entry()), ("fields", CommitmentFields()), ("updates", Update()),
      ("evidence", Evidence()), ("amendments", Amendment()), ("replies", Reply()),
      ("threads", ThreadLink()),
    ]
    let whole = Set(parts.map(\.0))
    let own = fields(Commitment(.blank)).filter { !whole.contains($0) }
    let inner = parts.flatMap { fields($0.1, $0.0) }.filter { !$0.hasSuffix(".mark") }
    let mark = ["mark.at"] + fields(Officer.system, "mark.officer")
    return Set(own + inner + mark)
  }

  @Test func everyFieldHasARuleAndEveryRuleAField() {
    let ruled = FieldRule.all.map(\.field)
    #expect(Set(ruled).count == ruled.count)
    #expect(Self.all.subtracting(ruled) == [])
    #expect(Set(ruled).subtracting(Self.all).filter { !$0.hasPrefix("case") } == [])
  }

  @Test func everyPrivateTextOfACaseIsPrivate() {
    func secrets(_ value: Any, _ part: String) -> [String] {
      Mirror(reflecting: value).children.compactMap { child in
        child.value is PrivateText ? child.label.map { "\(part).\($0)" } : nil
      }
    }
    let secret = secrets(CaseIntake(), "case") + secrets(CaseAnswer(), "case.answer")
    let ruled = FieldRule.all.filter { $0.field.hasPrefix("case.") }
    #expect(Set(ruled.map(\.field)) == Set(secret) && secret.count == 4)
    #expect(ruled.allSatisfy { $0.visibility == .private })
  }

  @Test func whatThePublicSeesIsWhatTheRulesSay() {
    // Where a field of what the public sees comes from; the verdict and its days are made.
    let origins = [
      "number": "number", "version": "version", "asOf": "mark.at", "verdict": "", "lastDay": "",
      "year": "entry.year", "report": "entry.report", "span": "entry.span", "quote": "entry.quote",
      "section": "entry.section", "title": "fields.title", "kind": "fields.kind",
      "topic": "fields.topic", "nature": "fields.nature", "lead": "fields.lead",
      "supporting": "fields.supporting", "deadline": "fields.deadline",
      "targets": "fields.targets", "promised": "amendments.changes", "said": "updates.saying",
      "saidDay": "mark.at", "shown": "evidence.isSupporting", "figures": "updates.figures",
      "evidence.sha256": "evidence.sha256", "evidence.day": "mark.at",
      "evidence.grade": "evidence.grade", "evidence.isSupporting": "evidence.isSupporting",
      "changes.day": "mark.at", "changes.kind": "amendments.kind",
      "changes.reason": "amendments.reason", "changes.decision": "amendments.decision",
      "changes.oldTargets": "amendments.changes", "changes.newTargets": "amendments.changes",
      "changes.oldDeadline": "amendments.changes", "changes.newDeadline": "amendments.changes",
      "threads.report": "threads.report", "threads.span": "threads.span",
      "threads.quote": "threads.quote", "threads.relation": "threads.relation",
      "threads.verdict": "threads.verdict", "replies.about": "replies.about",
      "replies.text": "replies.text", "replies.agency": "mark.officer.agency",
      "replies.day": "mark.at", "votes": "votes",
    ]
    let parts: [(String, Any)] = [
      ("evidence", PublicEvidence()), ("changes", PublicChange()), ("threads", PublicThread()),
      ("replies", PublicReply()),
    ]
    let whole = Set(parts.map(\.0))
    let seen =
      Self.fields(PublicItem()).filter { !whole.contains($0) }
      + parts.flatMap { Self.fields($0.1, $0.0) }
    #expect(Set(seen) == Set(origins.keys))
    let publicFields = FieldRule.all.filter { $0.visibility == .public }.map(\.field)
    #expect(Set(origins.values).subtracting(publicFields) == [""])
    #expect(Set(publicFields).subtracting(origins.values) == [])
  }
}
