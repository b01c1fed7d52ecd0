// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// The forms of what may be done: `1`–`4` for the steps of the ladder, `Y` to say yes, `X` to send
/// back or refuse with the reason.
struct DeskForms {
  let page: DeskPage
  let item: DeskCase

  func write(to html: inout Html) {
    ladder(&html)
    if item.acts.contains(.assign) { form(.assign, key: "Y", isMain: true, &html) }
    pair(.approve, .dismiss, &html)
    if let request = item.request, item.acts.contains(.grant) {
      html.raw("<p>")
      html.text(
        Bilingual(
          zh: "申请从 \(request.from) 延到 \(request.to)，\(request.asked) 提出"
            + (request.decideBy.map { "，应在 \($0) 前决定" } ?? ""),
          en: "asked on \(request.asked) to put \(request.from) off to \(request.to)"
            + (request.decideBy.map { ", to be decided by \($0)" } ?? "")
        )
      )
      html.raw("</p>")
    }
    pair(.grant, .refuse, &html)
    if item.acts.contains(.sign) { sign(&html) }
    if item.acts.contains(.confirm) {
      if let signer = item.firstSigner {
        html.element("p") { html in
          html.say(.firstSignedBy)
          html.text(signer)
        }
      }
      form(.confirm, key: "Y", isMain: true, &html)
    }
    if item.acts.contains(.close) { form(.close, key: "Y", isMain: true, &html) }
    if item.acts.contains(.sendBack) { reasoned(.sendBack, key: "X", &html) }
    for piece in item.evidence where item.acts.contains(.grade) { grade(piece, &html) }
  }

  // MARK: - The ladder

  private func ladder(_ html: inout Html) {
    guard !item.ladder.isEmpty else { return }
    html.raw("<section class=\"ladder\"><h3>")
    html.say(.deskLadder)
    html.raw("</h3><ol>")
    for (place, step) in item.ladder.enumerated() {
      html.raw("<li><b>")
      html.text(step.title)
      html.raw("</b> ")
      state(step.state, &html)
      html.raw("<p><small>")
      html.text(step.rule.text)
      html.raw("</small> ")
      html.origin(step.rule.origin)
      html.raw("</p>")
      if step.state == .open {
        start(&html)
        html.hidden([(DeskField.notice, step.id)])
        button(.propose, key: Self.key(of: place), isMain: false, &html)
        html.raw("</form>")
      }
      html.raw("</li>")
    }
    html.raw("</ol></section>")
  }

  private func state(_ state: DeskCase.Step.State, _ html: inout Html) {
    html.raw("<span class=\"hint\">")
    switch state {
    case .open: html.say(.stepOpen)
    case .closed: html.say(.stepClosed)
    case .proposed: html.say(.stepProposed)
    case .sent(let due):
      html.say(.stepSent)
      if let due { html.text(Bilingual(zh: "，新限 \(due)", en: ", new limit \(due)")) }
    }
    html.raw("</span>")
  }

  private static func key(of place: Int) -> StaticString? {
    switch place {
    case 0: "1"
    case 1: "2"
    case 2: "3"
    case 3: "4"
    default: nil
    }
  }

  // MARK: - Yes and no

  /// One reason, two buttons.
  private func pair(_ yes: DeskAct, _ no: DeskAct, _ html: inout Html) {
    guard item.acts.contains(yes) else { return }
    html.startForm(.deskAct, class: "act-form")
    common(&html)
    reason(yes == page.problem?.act || no == page.problem?.act, &html)
    if yes.isContact { again(&html) }
    html.raw("<p class=\"acts\">")
    button(yes, key: "Y", isMain: true, &html)
    button(no, key: "X", isMain: false, &html)
    html.raw("</p></form>")
  }

  private func reasoned(_ act: DeskAct, key: StaticString, _ html: inout Html) {
    start(&html)
    reason(act == page.problem?.act, &html)
    if act.isContact { again(&html) }
    html.raw("<p class=\"acts\">")
    button(act, key: key, isMain: false, &html)
    html.raw("</p></form>")
  }

  private func form(_ act: DeskAct, key: StaticString, isMain: Bool, _ html: inout Html) {
    start(&html)
    if act == .close { closingGrade(&html) }
    html.raw("<p class=\"acts\">")
    button(act, key: key, isMain: isMain, &html)
    html.raw("</p></form>")
  }

  /// The grade of a closing, where the mechanism gives one.
  private func closingGrade(_ html: inout Html) {
    guard !item.grades.isEmpty else { return }
    html.raw("<p class=\"row\"><label>")
    html.say(.closingGrade)
    html.raw(" <select name=\"grade\">")
    let typed = page.problem.flatMap { $0.act == .close ? $0.typed(DeskField.grade) : nil }
    for grade in item.grades {
      html.option(grade.id, isChosen: grade.id == typed) { $0.text(grade.title) }
    }
    html.raw("</select></label></p>")
  }

  private func sign(_ html: inout Html) {
    start(&html)
    html.raw("<fieldset><legend>")
    html.say(.signUpon)
    html.raw("</legend>")
    let usable = item.evidence.filter { $0.isSupporting == true && $0.grade != .d }
    if usable.isEmpty { html.element("p", class: "hint", .nothingToSignUpon) }
    for piece in usable {
      html.raw("<label class=\"tick\"><input type=\"checkbox\" name=\"evidence\" checked")
      html.attribute("value", piece.sha256)
      html.raw("> ")
      html.text(piece.name)
      html.raw(" <small>")
      html.text(piece.grade?.rawValue ?? "")
      html.raw("</small></label>")
    }
    html.raw("</fieldset><p class=\"acts\">")
    button(.sign, key: "Y", isMain: true, &html)
    html.raw("</p></form>")
  }

  private func grade(_ piece: DeskCase.Piece, _ html: inout Html) {
    let problem = page.problem.flatMap { $0.act == .grade ? $0 : nil }
    let isTyped = problem?.typed(DeskField.piece) == String(piece.index)
    html.raw(piece.grade == nil || isTyped ? "<details open>" : "<details>")
    html.element("summary") { html in
      html.text(piece.name)
      html.raw(" <small>")
      html.text(piece.day.description + " ")
      if let grade = piece.grade {
        html.text(grade.rawValue + " ")
        html.say(piece.isSupporting == true ? .deskSupports : .deskContradicts)
      } else {
        html.say(.deskNotGraded)
      }
      html.raw("</small>")
    }
    if !piece.note.isEmpty { html.element("p", class: "hint") { $0.text(piece.note) } }
    start(&html)
    html.hidden([(DeskField.piece, String(piece.index))])
    html.raw("<p class=\"row\"><label>")
    html.say(.deskEvidenceGrade)
    html.raw(" <select name=\"grade\">")
    let chosen = isTyped ? problem?.typed(DeskField.grade) : piece.grade?.rawValue
    for grade in EvidenceGrade.allCases {
      html.option(grade.rawValue, isChosen: chosen == grade.rawValue) { $0.say(.grade(grade)) }
    }
    html.raw("</select></label> <label>")
    html.say(.deskShownStatus)
    html.raw(" <select name=\"supports\">")
    let supports = isTyped ? problem?.typed(DeskField.supports) != "0" : piece.isSupporting != false
    html.option("1", isChosen: supports) { $0.say(.deskSupports) }
    html.option("0", isChosen: !supports) { $0.say(.deskContradicts) }
    html.raw("</select></label></p><label>")
    html.say(.deskNote)
    html.raw("<input name=\"note\" maxlength=\"2000\" autocomplete=\"off\"")
    if isTyped, let problem { html.attribute("value", problem.typed(DeskField.note)) }
    html.raw("></label><p class=\"acts\">")
    button(.grade, key: nil, isMain: false, &html)
    html.raw("</p></form></details>")
  }

  // MARK: - Parts

  private func start(_ html: inout Html) {
    html.startForm(.deskAct, class: "act-form")
    common(&html)
  }

  /// What every form bears: the thing, the version seen, a word of its own, and where to go on.
  private func common(_ html: inout Html) {
    html.hidden(
      page.view.with { ($0.at, $0.done) = (nil, nil) }.query + [
        (DeskField.subject, item.line.subject.description),
        (DeskField.version, String(item.version)), (DeskField.word, page.word),
      ]
    )
    if let next = page.neighbours.next { html.hidden([(DeskField.next, next.description)]) }
  }

  private func reason(_ isTyped: Bool, _ html: inout Html) {
    html.raw("<label>")
    html.say(.deskReason)
    html.raw("<textarea name=\"reason\" rows=\"2\" maxlength=\"2000\" required>")
    if isTyped { html.text(page.problem?.typed(DeskField.reason) ?? "") }
    html.raw("</textarea></label>")
  }

  /// Why the agency is contacted once more, where the limit of the week is reached.
  private func again(_ html: inout Html) {
    guard item.isOverContacted else { return }
    html.raw("<label>")
    html.say(.whyAgain)
    html.raw("<input name=\"again\" maxlength=\"500\" autocomplete=\"off\"")
    if let problem = page.problem { html.attribute("value", problem.typed(DeskField.again)) }
    html.raw("></label>")
  }

  private func button(_ act: DeskAct, key: StaticString?, isMain: Bool, _ html: inout Html) {
    html.raw(isMain ? "<button class=\"primary\" name=\"act\"" : "<button name=\"act\"")
    html.attribute("value", act.rawValue)
    html.key(key)
    html.raw(">")
    html.say(act.name)
    html.keyHint(key)
    html.raw("</button> ")
  }
}

extension Html {
  /// Writes an option of a list.
  mutating func option(_ value: String, isChosen: Bool, _ words: (inout Html) -> Void) {
    raw("<option")
    attribute("value", value)
    if isChosen { raw(" selected") }
    raw(">")
    words(&self)
    raw("</option>")
  }
}
