// SPDX-License-Identifier: Apache-2.0
package import Reading
package import Register
package import WorkingDays

/// Every address of the site; a link to a page that does not exist does not compile.
package enum SiteURL: Sendable, Hashable {
  /// The list of reports and the form.
  case start
  /// The start page that offers to bring a deleted report back.
  case deleted(token: String)
  /// How the site reads, its keys, what it keeps.
  case about
  /// The public site.
  case publicSite
  /// The mechanisms and what they rest on.
  case mechanisms
  /// A mechanism in plain words.
  case mechanism(String)
  /// Takes reports (POST).
  case upload
  /// A report's text.
  case reading(String, ReadingView = ReadingView())
  /// A place in a report's text.
  case place(String, Anchor)
  /// A report's side list.
  case list(String, ListKind)
  /// The permanent address of a measure.
  case measure(String, Int)
  /// The fields of a measure alone, for the script.
  case panel(String, ReadingView)
  /// A file made from a report.
  case download(String, Download)
  /// What became of the promises of an earlier report in a later one.
  case threads(ReportPair, ThreadsView = ThreadsView())
  /// Takes what a person says of a thread (POST).
  case decide(ReportPair)
  /// Takes back what was said (POST).
  case withdraw(ReportPair)
  /// A file made from the threads of two reports.
  case threadDownload(ReportPair, ThreadDownload)
  /// The promises of a place over the years.
  case years(String, isWhole: Bool = false)
  /// Deletes a report (POST).
  case delete(String)
  /// Brings a deleted report back (POST).
  case undo
  /// The form to sign in; whoever does goes on to an address of this site.
  case signIn(next: String? = nil)
  /// Ends the session (POST).
  case signOut
  /// Switches the keys of single letters off or on (POST).
  case switchKeys
  /// Enters the demonstration in a role (POST); a real service has no such address.
  case demo
  /// Makes a password with a word that was given out once.
  case setUp(token: String)
  /// One's own account; it says so where something was just saved.
  case account(isSaved: Bool = false)
  /// Changes something in one's own account (POST).
  case accountChange(AccountChange)
  /// Who has an account.
  case people
  /// Changes an account (POST).
  case peopleChange(PeopleChange)
  /// What waits to be let out to the public, and what may be proposed (公开复核).
  case publications(done: Int? = nil)
  /// Proposes, lets out, declines or takes away (POST).
  case publicationAct
  /// A commitment as the public would see it.
  case publicationPreview(SerialNumber)
  /// The supervisor's desk (督办台).
  case desk(DeskView = DeskView())
  /// Does something that the desk offers (POST).
  case deskAct
  /// Assigns several commitments at once (POST).
  case deskAssign
  /// Makes a link by which the agency answers (POST).
  case deskLink
  /// Takes one back (POST).
  case deskLinkWithdraw
  /// A supervision order to print (督办单).
  case notice(Subject)
  /// The same order as a docx file.
  case noticeFile(Subject)
  /// The bulletin of this month as a docx file.
  case bulletinFile
  /// The bulletin of this month to print (通报).
  case bulletin
  /// The reports that are or may be put before the office (入库校核).
  case intakes
  /// The statements of a report, to be taken in or set aside.
  case intake(String, IntakeView = IntakeView())
  /// Decides about statements of a report (POST).
  case intakeAct(String)
  /// What waits for an agency.
  case inbox(InboxView = InboxView())
  /// Does something about a commitment or a case (POST).
  case inboxAct(Subject, AgencyAct)
  /// Answers one request by a link, without an account; whoever has the word may.
  case answer(token: String)
  /// Does it (POST).
  case answerAct(token: String, AgencyAct)
  /// The leader's page.
  case leader(LeaderView = LeaderView())
  /// A list behind a number of the leader's page.
  case leaderList(LeaderList, LeaderView = LeaderView())
  /// The meeting, one item a screen, with what was done last.
  case meeting(LeaderView = LeaderView(), item: SerialNumber? = nil, last: MeetingLast? = nil)
  /// Takes what a leader decides about a commitment (POST).
  case meetingDecision(SerialNumber)
  /// Takes how a leader rules on what a commitment waits for (POST).
  case meetingRuling(SerialNumber)
  /// Cases in their queues.
  case cases(CaseView = CaseView())
  /// The form that takes a case in, of a mechanism where one is named; it is sent there too.
  case openCase(mechanism: String? = nil)
  /// A case; `before` is the version from which its history is shown backwards.
  case handling(SerialNumber, before: Int? = nil, done: CaseDone? = nil)
  /// Does something with a case (POST).
  case caseAct(SerialNumber)
  /// The livelihood items of a year; nil for the one that runs.
  case livelihood(year: Int? = nil)
  /// The indicators of a year; nil for the one that runs.
  case indicators(year: Int? = nil)
  /// The major projects, of a stage or behind a number of a rate only where one is named.
  case projects(stage: String? = nil, part: RatePart? = nil)
  /// The proposals of a year, of one list only where it is named.
  case proposals(year: Int? = nil, list: ProposalList? = nil)
  /// The programmes.
  case programmes
  /// The deadlines of the next months, of one day where it is named.
  case deadlines(day: CivilDate? = nil)
  /// Gives whoever asks a new address for calendar programs (POST).
  case calendarFeed
  /// Somebody's deadlines as calendar programs fetch them; whoever has the word may.
  case calendarFile(token: String)
  /// The log and its last events, or those before an entry.
  case log(before: Int? = nil)
  /// The register.
  case register(RegisterView = RegisterView())
  /// A file made from a view of the register.
  case registerDownload(RegisterDownload, RegisterView)
  /// Shows what a change of several commitments would do (POST).
  case registerPreview
  /// Makes a change of several commitments (POST).
  case registerApply
  /// Saves a view of the register under a name (POST).
  case registerSave
  /// Forgets a saved view (POST).
  case registerForget
  /// A commitment; `before` is the version from which its history is shown backwards, `list` the view
  /// that one came from, as its own address says it.
  case item(SerialNumber, before: Int? = nil, list: String? = nil)
  /// The votes on a livelihood item, on its page.
  case itemVotes(SerialNumber)
  /// Records a vote on it (POST).
  case itemVote(SerialNumber)
  /// Takes back what somebody has just done about a commitment or a case (POST).
  case takeBack(Subject)
  /// A piece of evidence of a commitment, by its SHA-256.
  case evidence(SerialNumber, String)
  /// Where bytes stand in a report's text: leads on to the place.
  case passage(String, TextSpan)
  /// A view of the register as the API gives it.
  case apiItems([String: String])
  /// The proof that the log holds an entry, as the API gives it.
  case apiProof(Int)
  /// A file of the site itself.
  case asset(Asset)
  /// Says that the server answers.
  case health
}

/// A place inside a report's text.
package enum Anchor: Sendable, Hashable {
  /// A paragraph, counted from 0.
  case paragraph(Int)
  /// A heading.
  case section(Int)
  /// An entry of the glossary.
  case term(Int)
  /// The keys, on the page about the site.
  case keys

  var fragment: String {
    switch self {
    case .paragraph(let number): "p\(number)"
    case .section(let number): "s\(number)"
    case .term(let number): "t\(number)"
    case .keys: "keys"
    }
  }
}

/// What a reader has asked to see of a text.
package struct ReadingView: Sendable, Hashable {
  /// Only measures of this tense are marked.
  package var tense: Tense?
  /// Only measures in statements of this kind are marked.
  package var kind: StatementKind?
  /// Only paragraphs with these words are shown.
  package var words: String?
  /// The measure whose fields are shown.
  package var measure: Int?

  /// Asks for everything unless told.
  package init(
    tense: Tense? = nil,
    kind: StatementKind? = nil,
    words: String? = nil,
    measure: Int? = nil
  ) {
    self.tense = tense
    self.kind = kind
    self.words = words
    self.measure = measure
  }

  func with(_ change: (inout ReadingView) -> Void) -> ReadingView {
    var view = self
    change(&view)
    return view
  }

  var query: [(name: String, value: String)] {
    var query: [(String, String)] = []
    if let tense { query.append(("show", tense.rawValue)) }
    if let kind { query.append(("kind", kind.rawValue)) }
    if let words { query.append(("q", words)) }
    if let measure { query.append(("m", String(measure))) }
    return query
  }
}

/// A table of what a report holds.
package enum ListKind: String, Sendable, CaseIterable {
  /// Statements with promised measures.
  case targets
  /// Statements with reported measures.
  case outcomes
  /// Livelihood items.
  case livelihood
  /// Indicators.
  case indicators
  /// Headings.
  case sections
  /// The glossary.
  case terms
}

/// A file made from a report.
package enum Download: String, Sendable, CaseIterable {
  /// JSON Lines, the contract of `duixian read`.
  case jsonl = "report.jsonl"
  /// A workbook.
  case xlsx = "report.xlsx"
  /// Comma separated, byte-true.
  case csv = "measures.csv"
  /// Comma separated, as Excel likes it.
  case excel = "measures-excel.csv"
  /// What spans count in.
  case text = "text.txt"
  /// The file as it came.
  case source = "source"
}
