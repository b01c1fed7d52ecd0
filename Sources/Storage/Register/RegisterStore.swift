// SPDX-License-Identifier: Apache-2.0
package import Ledger
package import Register

/// The register of one jurisdiction: its log of events, and what they fold to.
///
/// One process writes. A command is decided upon what is kept, its events are appended to the log,
/// the query tables follow in the same transaction, and only what would survive a power cut is
/// acknowledged. No type of a database is seen here. Time, persons and secrets are arguments.
package protocol RegisterStore: Sendable {
  /// The id of the jurisdiction, such as `qinghe`.
  var jurisdiction: String { get }

  /// Decides a command and keeps its events; with `isDryRun` it is decided and nothing is kept.
  func submit(_ order: Order) async throws(SubmitError) -> Receipt

  /// Decides several commands of one officer and keeps the events of all or, where one is refused,
  /// of none; `number` in the error tells which.
  func submitAll(_ batch: Batch) async throws(SubmitError) -> Receipt

  /// Decides the orders of a stream one by one and keeps the events of all or, where one is refused,
  /// of none; `number` in the error tells which. The receipt is without its events.
  func submitAll(_ stream: OrderStream) async throws(SubmitError) -> Receipt

  /// The directory, and of the subjects those that there are.
  func state(of subjects: [Subject]) async throws(StorageError) -> RegisterState

  /// The events of a subject with a version above `version`, in order, at most `limit`.
  func history(
    of subject: Subject,
    after version: Int,
    limit: Int
  ) async throws(StorageError) -> [LoggedEvent]

  /// A commitment and its last events as of one moment; nil where there is none of that number.
  ///
  /// - Parameters:
  ///   - number: Which one.
  ///   - version: Before which version the events end; nil for the last ones. One that it cannot have
  ///     asks for the last ones too.
  ///   - limit: How many events at most.
  /// - Returns: The commitment, the directory and the events.
  /// - Throws: `StorageError` where the database cannot be read.
  func record(
    of number: SerialNumber,
    before version: Int?,
    limit: Int
  ) async throws(StorageError) -> CommitmentRecord?

  /// The events of the log from an index, in order, at most `limit`.
  func events(from index: Int, limit: Int) async throws(StorageError) -> [LoggedEvent]

  /// Lines of the register.
  func commitments(_ query: CommitmentQuery) async throws(StorageError) -> Page<CommitmentRow>

  /// The commitments before and behind one in the order of a query, whatever its place and its limit;
  /// nil at the ends. What a query does not let pass any more has neighbours where it would stand.
  func neighbours(
    of number: SerialNumber,
    in query: CommitmentQuery
  ) async throws(StorageError) -> (previous: SerialNumber?, next: SerialNumber?)

  /// How many commitments there are of each verdict, among those of a query.
  func verdicts(
    _ query: CommitmentQuery
  ) async throws(StorageError) -> [CommitmentVerdict: Int]

  /// How many commitments of a query count in each number, whatever its limit and its place.
  func tally(
    _ query: CommitmentQuery
  ) async throws(StorageError) -> [CommitmentCount: Int]

  /// The days on which limits of active commitments run out between two moments, in order, each with
  /// how many do and the first of them.
  func dueDays(
    _ moments: Range<Timestamp>,
    linesEach: Int
  ) async throws(StorageError) -> [DueDay]

  /// The years in which there are active commitments, the latest first.
  func years(_ range: ClosedRange<Int>) async throws(StorageError) -> [Int]

  /// What was ever said of commitments, and statements of reports, that hold all the words; the
  /// newest first, from those before an entry on.
  func search(
    _ words: String,
    before id: Int64?,
    limit: Int
  ) async throws(StorageError) -> [SearchHit]

  /// Lines of cases.
  func cases(_ query: CaseQuery) async throws(StorageError) -> Page<CaseRow>

  /// How many cases of a query stand where, whatever its limit and its place.
  func caseCounts(_ query: CaseQuery) async throws(StorageError) -> [CasePlace: TaskCount]

  /// Goes over all cases of a query, whatever its limit and its place, one by one.
  func foldCases<Folded: Sendable>(
    _ query: CaseQuery,
    into start: Folded,
    _ add: @Sendable @escaping (inout Folded, CaseRow) -> Void
  ) async throws(StorageError) -> Folded

  /// How much waits for an agency at a moment, commitments and cases together; without a task of which
  /// nothing waits.
  func tasks(
    of agency: String,
    at now: Timestamp,
    soon: Timestamp
  ) async throws(StorageError) -> [AgencyTask: TaskCount]

  /// What an agency owes a word to of a kind, by its day, at most `limit`; `total` counts all.
  func openAnswers(
    of agency: String,
    _ kind: OpenAnswer.Kind,
    limit: Int
  ) async throws(StorageError) -> Page<OpenAnswer>

  /// What was asked of an agency from one moment on and before another, the latest first, at most
  /// `limit`; `total` counts all.
  func requests(
    of agency: String,
    from start: Timestamp,
    before end: Timestamp,
    limit: Int
  ) async throws(StorageError) -> Page<AgencyRequest>

  /// The numbers that the cases of a mechanism had where they came from.
  func caseSources(of mechanism: String) async throws(StorageError) -> Set<String>

  /// The programmes, in the order of their numbers.
  func programmes() async throws(StorageError) -> [Programme]

  /// The reports that were put before the office, the newest first.
  func intakes() async throws(StorageError) -> [Intake]

  /// What was proposed for the public and waits for a second person, the oldest first, at most `limit`;
  /// `total` counts all.
  func proposals(limit: Int) async throws(StorageError) -> Page<Proposal>

  /// The proposal of a commitment that waits; nil where none does.
  func proposal(of number: SerialNumber) async throws(StorageError) -> Proposal?

  /// Commitments that nobody has proposed for the public since something happened to them, the latest
  /// first, at most `limit`; `total` counts at most 1,000.
  func unproposed(limit: Int) async throws(StorageError) -> Page<CommitmentRow>

  /// Keeps bytes under their SHA-256, once.
  func keep(_ bytes: [UInt8]) async throws(StorageError) -> String

  /// Keeps several at once, all or none.
  func keepAll(_ blobs: [[UInt8]]) async throws(StorageError)

  /// The bytes of a SHA-256; nil where there are none.
  func bytes(of sha256: String) async throws(StorageError) -> [UInt8]?

  /// What the log is now.
  func checkpoint() async throws(StorageError) -> Checkpoint

  /// Tiles of the log (C2SP tlog-tiles) at the size of a checkpoint, read from one snapshot.
  func withTiles<T: Sendable>(
    _ body: @Sendable @escaping (Checkpoint, TileSource) throws -> T
  ) async throws(StorageError) -> T
}

/// A command with all it takes to decide it.
package struct Order: Sendable {
  /// What is asked.
  package var command: RegisterCommand
  /// When.
  package var at: Timestamp
  /// Who asks.
  package var officer: Officer
  /// The version of the target that they saw; nil where they do not say.
  package var expected: Int?
  /// A word that makes a repeated order one (`Idempotency-Key`), with the hash of what was asked.
  package var key: IdempotencyKey?
  /// Whether it is only tried.
  package var isDryRun = false

  /// An order.
  package init(
    _ command: RegisterCommand,
    at: Timestamp,
    officer: Officer,
    expected: Int? = nil,
    key: IdempotencyKey? = nil,
    isDryRun: Bool = false
  ) {
    self.command = command
    self.at = at
    self.officer = officer
    self.expected = expected
    self.key = key
    self.isDryRun = isDryRun
  }
}

/// Several commands that are kept all or none.
package struct Batch: Sendable {
  /// What is asked, and when, in order.
  package var commands: [(command: RegisterCommand, at: Timestamp, officer: Officer)]
  /// The versions of the targets that were seen, in the order of the commands; nil, or missing at the
  /// end, where they do not say.
  package var expected: [Int?]
  /// A word that makes a repeated batch one.
  package var key: IdempotencyKey?
  /// Whether they are only tried.
  package var isDryRun: Bool

  /// A batch.
  package init(
    _ commands: [(command: RegisterCommand, at: Timestamp, officer: Officer)],
    expected: [Int?] = [],
    key: IdempotencyKey? = nil,
    isDryRun: Bool = false
  ) {
    self.commands = commands
    self.expected = expected
    self.key = key
    self.isDryRun = isDryRun
  }
}

/// What makes a repeated order one: it is answered as it was the first time, for a day.
package struct IdempotencyKey: Sendable, Hashable {
  /// 1 to 200 characters, of one person.
  package var word: String
  /// SHA-256 of what was asked; another order under the same word is refused.
  package var request: String

  /// A key.
  package init(word: String, request: String) {
    self.word = word
    self.request = request
  }
}

/// What became of an order that was kept.
package struct Receipt: Sendable, Hashable {
  /// Its events; without an index where they were only tried.
  package var events: [RegisterEvent]
  /// The place in the log of the first of them; nil where they were only tried.
  package var index: Int?
  /// How many entries the log has after them.
  package var logSize: Int
  /// Whether the same order was kept before, and this is its receipt.
  package var isRepeated: Bool

  /// A receipt.
  package init(events: [RegisterEvent], index: Int?, logSize: Int, isRepeated: Bool = false) {
    self.events = events
    self.index = index
    self.logSize = logSize
    self.isRepeated = isRepeated
  }
}

/// An event with its place in the log.
package struct LoggedEvent: Sendable, Hashable {
  /// Its place in the log, for good.
  package var index: Int
  /// The event.
  package var event: RegisterEvent

  /// An event with its place.
  package init(index: Int, event: RegisterEvent) {
    self.index = index
    self.event = event
  }
}

/// Why an order was not kept.
package enum SubmitError: Error, Sendable {
  /// The register refuses, with what came in between where the order was stale; `number` counts the
  /// commands of a batch from 0.
  case refused(RegisterError, difference: [LoggedEvent] = [], number: Int = 0)
  /// The word was used for another order.
  case keyReused
  /// The database failed; nothing of it was kept.
  case failed(StorageError)
}

/// Some lines of a list, and where the next ones begin.
package struct Page<Line: Sendable>: Sendable {
  /// The lines.
  package var lines: [Line]
  /// What the query asks for to see the next ones; nil where there are none.
  package var next: String?
  /// How many lines there are in all.
  package var total: Int

  /// A page.
  package init(lines: [Line], next: String?, total: Int) {
    self.lines = lines
    self.next = next
    self.total = total
  }
}

extension Page: Equatable where Line: Equatable {}
