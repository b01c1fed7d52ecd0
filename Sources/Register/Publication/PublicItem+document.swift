// SPDX-License-Identifier: Apache-2.0
import Ledger

extension PublicItem {
  /// The document that the public gets: a record of the log's form (RFC 8785), always the same bytes for
  /// the same item.
  ///
  /// The log holds its SHA-256, so that whoever has the bytes can prove them.
  ///
  /// - Throws: ``CodingFailure`` where a text is none that a record can hold.
  package func document() throws(CodingFailure) -> [UInt8] {
    var (item, coder) = (self, FieldCoder())
    try item.code(&coder)
    do { return try LedgerRecord(coder.fields).bytes } catch {
      throw CodingFailure(field: "document")
    }
  }

  /// Reads a document.
  ///
  /// - Throws: ``CodingFailure`` where it is none.
  package init(document: [UInt8]) throws(CodingFailure) {
    guard let record = try? LedgerRecord(document) else { throw CodingFailure(field: "document") }
    self.init()
    var coder = FieldCoder(reading: record, disclosed: [])
    try code(&coder)
    guard coder.isReadWhole else { throw CodingFailure(field: "document") }
  }

  /// The SHA-256 of a document in hexadecimal, as the log keeps it.
  package static func hash(of document: [UInt8]) -> String { LedgerHash.sha256(of: document).hex }
}

extension PublicItem: Coded {
  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("number", &number)
    try coder.number("version", &version)
    try coder.word("asOf", &asOf)
    try coder.word("verdict", &verdict)
    try coder.word("lastDay", &lastDay)
    try coder.number("year", &year)
    try coder.text("report", &report)
    try coder.word("span", &span)
    try coder.text("quote", &quote)
    try coder.text("section", &section)
    try coder.text("title", &title)
    try coder.text("kind", &kind)
    try coder.text("topic", &topic)
    try coder.text("nature", &nature)
    try coder.text("lead", &lead)
    try coder.words("supporting", &supporting)
    try coder.word("deadline", &deadline)
    try coder.parts("target", &targets)
    try coder.parts("promised", &promised)
    try coder.word("said", &said)
    try coder.word("saidDay", &saidDay)
    try coder.word("shown", &shown)
    try coder.parts("figure", &figures)
    try coder.parts("evidence", &evidence)
    try coder.parts("change", &changes)
    try coder.parts("thread", &threads)
    try coder.parts("reply", &replies)
    try coder.parts("vote", &votes)
  }
}

extension PublicEvidence: Coded {
  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("sha256", &sha256)
    try coder.word("day", &day)
    try coder.word("grade", &grade)
    try coder.flag("supports", &isSupporting)
  }
}

extension PublicChange: Coded {
  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("day", &day)
    try coder.word("kind", &kind)
    try coder.text("reason", &reason)
    try coder.text("decision", &decision)
    try coder.parts("oldTarget", &oldTargets)
    try coder.parts("newTarget", &newTargets)
    try coder.word("oldDeadline", &oldDeadline)
    try coder.word("newDeadline", &newDeadline)
  }
}

extension PublicThread: Coded {
  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("report", &report)
    try coder.word("span", &span)
    try coder.text("quote", &quote)
    try coder.text("relation", &relation)
    try coder.text("verdict", &verdict)
  }
}

extension PublicReply: Coded {
  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("about", &about)
    try coder.text("text", &text)
    try coder.text("agency", &agency)
    try coder.word("day", &day)
  }
}
