// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// Something that an agency owes a word to, as a line of its inbox: a leader's decision, or a notice.
package struct InboxAnswer: Sendable {
  /// What it is, of which commitment, by when.
  package var answer: OpenAnswer
  /// What the commitment is called.
  package var title: String
  /// What was decided, or what the notice is called.
  package var words: Bilingual
  /// Who decided; blank for a notice.
  package var by: String
  /// The version of the commitment.
  package var version: Int
  /// A word for its form that nobody can guess.
  package var word: String
  /// What was tried and refused; nil where nothing was.
  package var tried: ActTry?

  /// Made of all its parts.
  package init(
    _ answer: OpenAnswer,
    title: String,
    words: Bilingual,
    by: String,
    version: Int,
    word: String,
    tried: ActTry? = nil
  ) {
    self.answer = answer
    self.title = title
    self.words = words
    self.by = by
    self.version = version
    self.word = word
    self.tried = tried
  }

  /// What answers it.
  var act: AgencyAct { answer.kind == .decision ? .carryOut : .reply }

  /// Its place as forms name it.
  package var place: String { String(answer.place) }

  /// The form in which it is answered.
  var fold: ActFold {
    let isDecision = answer.kind == .decision
    var form = ActForm(
      .inboxAct(.commitment(answer.item), act),
      version: version,
      word: word,
      back: .inbox,
      button: .phrase(isDecision ? .sayCarriedOut : .replyToNotice)
    )
    form.hidden = [(AgencyActs.Name.stage, place)]
    form.fields = [
      ActField(
        AgencyActs.Name.text,
        .phrase(isDecision ? .howCarriedOut : .noticeReply),
        .text(limit: AgencyActs.Limit.text),
        value: tried?.values[AgencyActs.Name.text]?.first ?? "",
        hint: .phrase(isDecision ? .howCarriedOutHint : .noticeReplyHint),
        isRequired: true
      )
    ]
    return ActFold(
      title: .phrase(isDecision ? .sayCarriedOut : .replyToNotice),
      key: "E",
      problem: tried?.problem,
      form: form
    )
  }
}
