// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
package import WorkingDays

/// What somebody of an agency may do about one thing, as buttons and forms: all that ``AgencyOffers``
/// says, and nothing else.
package struct AgencyActs: Sendable {
  /// A piece of evidence that may be shown again.
  package struct Piece: Sendable, Hashable {
    /// SHA-256 of its bytes.
    package var sha256: String
    /// Its name.
    package var name: String

    /// A piece.
    package init(sha256: String, name: String) {
      self.sha256 = sha256
      self.name = name
    }
  }

  /// The commitment or the case.
  package var subject: Subject
  /// Its version.
  package var version: Int
  /// What may be done.
  package var offers: AgencyOffers
  /// The page it stands on.
  package var back: ActReturn
  /// A word for its forms that nobody can guess.
  package var word: String
  /// The day on which the page is made.
  package var today: CivilDate
  /// The word of the link by which it is done; nil for somebody who is signed in.
  package var link: String?
  /// What was said last of it.
  package var saying: Saying?
  /// The targets with what is known of them.
  package var figures: [KnownFigure] = []
  /// What was said last at each stage, by the ids of stage and field.
  package var says: [String: [String: String]] = [:]
  /// The day of the report that is due next; nil where none is.
  package var reportDue: CivilDate?
  /// Whether that day is so near that a report of progress is taken for it.
  package var isReportSoon = false
  /// The evidence that stands.
  package var evidence: [Piece] = []
  /// The agencies that could answer in its place, with what they are called.
  package var agencies: [(id: String, name: String)] = []
  /// What was tried and refused; nil where nothing was.
  package var tried: ActTry?

  /// The acts upon one thing; what is known besides is set after.
  package init(
    _ subject: Subject,
    version: Int,
    offers: AgencyOffers,
    back: ActReturn,
    word: String,
    today: CivilDate
  ) {
    self.subject = subject
    self.version = version
    self.offers = offers
    self.back = back
    self.word = word
    self.today = today
  }

  /// The names of the fields of the forms.
  package enum Name {
    package static let stage = "stage"
    package static let saying = "said"
    package static let text = "text"
    package static let day = "day"
    package static let answers = "answers"
    package static let evidence = "evidence"
    package static let file = "file"
    package static let grade = "grade"
    package static let promise = "promise"
    package static let lead = "lead"
    package static let cause = "cause"

    /// What a stage asks to be said, by the id of the field.
    package static func says(_ field: String) -> String { "say-" + field }
  }

  /// The most characters of what is typed.
  package enum Limit {
    /// Of progress, a plan, a reason.
    package static let text = 200
    /// Of an answer to somebody who asked.
    package static let answer = 2000
  }

  /// The one act that answers with a button and no more, as a line shows it: signing, or that nothing
  /// has changed where a report is what is asked for.
  var quick: ActForm? { offers.sign != nil || answersReport ? oneKey(isMain: false) : nil }

  /// The act that takes a button and no more: signing, or that nothing has changed.
  func oneKey(isMain: Bool) -> ActForm? {
    if let stage = offers.sign {
      var form = form(.sign, .phrase(.signFor), key: "S")
      form.hidden = [(Name.stage, stage.id)]
      return form
    }
    guard let since = offers.unchangedSince else { return nil }
    let day = DayText.short(since.date, today, .zh)
    let dayEn = DayText.short(since.date, today, .en)
    var form = form(
      .unchanged,
      .rule(Bilingual(zh: "\(day)以来无变化", en: "No change since \(dayEn)")),
      key: "N"
    )
    if answersReport { form.hidden = [(Name.answers, "1")] }
    form.isMain = isMain
    return form
  }

  /// Whether what is reported now is taken for the report that is due.
  var answersReport: Bool { offers.report != nil && isReportSoon }

  /// Writes all that may be done.
  func write(to html: inout Html) {
    html.raw("<div class=\"agency-acts\">")
    if let button = oneKey(isMain: true) {
      if let tried, tried.act == .sign || tried.act == .unchanged { tried.problem.write(to: &html) }
      button.write(to: &html)
    }
    for fold in folds { fold.write(to: &html) }
    html.raw("</div>")
  }

  func form(_ act: AgencyAct, _ button: ActWords, key: StaticString? = nil) -> ActForm {
    ActForm(
      link.map { .answerAct(token: $0, act) } ?? .inboxAct(subject, act),
      version: version,
      word: word,
      back: back,
      button: button,
      key: key
    )
  }

  /// Why an act was refused; nil where it was not.
  func problem(of act: AgencyAct, at stage: String = "") -> ActProblem? {
    isTried(act, stage) ? tried?.problem : nil
  }

  /// What was typed into a field of an act that was refused, else what is known.
  func value(_ name: String, of act: AgencyAct, at stage: String = "", known: String = "") -> String
  {
    isTried(act, stage) ? tried?.values[name]?.first ?? "" : known
  }

  /// Whether a box is ticked: as it was sent, else as is proposed.
  func isOn(
    _ name: String,
    value: String,
    of act: AgencyAct,
    at stage: String = "",
    known: Bool
  ) -> Bool {
    isTried(act, stage) ? tried?.values[name]?.contains(value) ?? false : known
  }

  private func isTried(_ act: AgencyAct, _ stage: String) -> Bool {
    tried.map { $0.subject == subject && $0.act == act && $0.stage == stage } ?? false
  }
}
