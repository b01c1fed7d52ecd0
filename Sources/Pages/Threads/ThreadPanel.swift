// SPDX-License-Identifier: Apache-2.0
import Reading
import Register
import Threads

/// Both sentences of a thread side by side, and what a person may say of them.
struct ThreadPanel {
  let page: ThreadsPage

  func write(to html: inout Html) {
    html.raw("<aside class=\"panel\" id=\"panel\"")
    html.card(isStart: page.chosen != nil)
    html.attribute("aria-label", .chosenThread)
    html.raw(">")
    if let row = page.chosen {
      thread(row, &html)
    } else {
      html.element("h2", .threadHintTitle)
      html.element("p", .threadHint)
      steps(&html)
    }
    html.raw("</aside>")
  }

  private func thread(_ row: ThreadRow, _ html: inout Html) {
    html.raw("<header><h2>")
    html.verdict(row.verdict)
    html.raw(" ")
    html.status(row.status)
    html.raw("</h2>")
    html.link(.threads(page.pair, page.view.filters), class: "close") { $0.say(.close) }
    html.raw("</header>")
    sentences(row, &html)
    html.raw("<dl>")
    if row.status != .refused {
      field(.why, &html) {
        $0.text($0.language == .zh ? row.thread.why.zh : row.thread.why.en)
      }
    }
    if let fate = row.thread.fate { field(.fate, &html) { $0.say(.fate(fate)) } }
    if row.thread.score > 0, row.status != .pointed {
      field(.likeness, &html) {
        $0.text(NumberText.decimal((row.thread.score * 100).rounded() / 100))
      }
    }
    html.raw("</dl>")
    decisions(row, &html)
    steps(&html)
    html.element("p", class: "permalink") {
      $0.link(.threads(page.pair, ThreadsView(promise: row.key))) { $0.say(.threadLink) }
    }
    pointing(row, &html)
  }

  private func sentences(_ row: ThreadRow, _ html: inout Html) {
    let promise = row.thread.promise
    let difference = row.outcome.map { WordDifference(promise.plain, $0.plain) }
    html.raw("<div class=\"pair\">")
    sentence(.promise, page.earlier, promise, difference?.first, &html)
    if let outcome = row.outcome {
      sentence(.answer, page.later, outcome, difference?.second, &html)
    } else {
      html.raw("<figure><figcaption>")
      html.say(.answer)
      html.raw("</figcaption>")
      html.element("p", class: "none", .noAnswer)
      if row.status == .refused, let refused = row.thread.outcome {
        html.raw("<blockquote lang=\"zh-CN\"><s>")
        html.text(refused.plain)
        html.raw("</s></blockquote>")
      }
      html.raw("</figure>")
    }
    if let next = row.thread.next {
      sentence(
        .nextPromise,
        page.later,
        next,
        WordDifference(promise.plain, next.plain).second,
        &html
      )
    }
    html.raw("</div>")
  }

  private func sentence(
    _ name: Phrase,
    _ model: ReportModel,
    _ passage: Passage,
    _ runs: [WordDifference.Run]?,
    _ html: inout Html
  ) {
    html.raw("<figure><figcaption>")
    html.say(name)
    html.raw(" ")
    html.link(model.link(to: passage.span)) { html in
      html.text(model.report.year.map(String.init) ?? model.title)
      html.raw("<span class=\"hidden\"> ")
      html.say(.position)
      html.raw("</span>")
    }
    html.raw("</figcaption><blockquote lang=\"zh-CN\">")
    for run in runs ?? [WordDifference.Run(words: passage.plain, isCommon: true)] {
      if run.isCommon {
        html.text(run.words)
      } else {
        html.element("em", class: "differs") { $0.text(run.words) }
      }
    }
    html.raw("</blockquote></figure>")
  }

  /// The acts, one key each; after them the next thread is shown.
  private func decisions(_ row: ThreadRow, _ html: inout Html) {
    html.startForm(.decide(page.pair), class: "acts")
    origin(row, &html)
    if row.outcome != nil, row.status != .confirmed {
      act("confirm", key: "Y", .confirm, &html)
    }
    if row.thread.outcome != nil, row.status != .refused { act("refuse", key: "X", .refuse, &html) }
    html.raw("</form>")
    guard let number = row.decision, number != page.view.done else { return }
    html.startForm(.withdraw(page.pair), class: "acts")
    html.hidden(page.view.with { $0.done = nil }.query + [("number", String(number))])
    html.raw("<button>")
    html.say(.takeBack)
    html.raw("</button></form>")
  }

  /// Which thread is meant, and where to go after.
  private func origin(_ row: ThreadRow, _ html: inout Html) {
    html.hidden(page.view.filters.query)
    html.hidden([("promise", "\(row.key)")])
    if let next = page.neighbours.next { html.hidden([("next", "\(next.key)")]) }
  }

  private func act(
    _ name: StaticString,
    key: StaticString,
    _ phrase: Phrase,
    _ html: inout Html
  ) {
    html.raw("<button name=\"act\" value=\"")
    html.raw(name)
    html.raw("\"")
    html.key(key)
    html.raw(">")
    html.say(phrase)
    html.keyHint(key)
    html.raw("</button> ")
  }

  /// Looks for another sentence of the later review and points the thread to it.
  private func pointing(_ row: ThreadRow, _ html: inout Html) {
    html.raw("<section class=\"pointing\"><h3>")
    html.say(.pointElsewhere)
    html.raw("</h3><form class=\"search\" method=\"get\"")
    html.attribute("action", .threads(page.pair))
    html.raw(">")
    html.hidden(
      page.view.with {
        $0.find = nil
        $0.done = nil
      }.query
    )
    html.raw("<input name=\"find\" id=\"find\" maxlength=\"100\" autocomplete=\"off\" required")
    html.key("P")
    html.attribute("aria-label", .findSentence)
    html.attribute("placeholder", .searchHint)
    if let find = page.view.find { html.attribute("value", find) }
    html.raw("><button>")
    html.say(.find)
    html.raw("</button></form>")
    if page.view.find != nil { candidates(row, &html) }
    html.raw("</section>")
  }

  private func candidates(_ row: ThreadRow, _ html: inout Html) {
    let found = page.candidates
    guard !found.isEmpty else {
      html.element("p", class: "none", .noCandidates)
      return
    }
    html.startForm(.decide(page.pair))
    html.raw("<input type=\"hidden\" name=\"act\" value=\"point\">")
    html.hidden(page.view.filters.query)
    html.hidden([("promise", "\(row.key)")])
    html.raw("<ul>")
    for statement in found {
      html.raw("<li><span class=\"said\" lang=\"zh-CN\">")
      html.text(statement.plain)
      html.raw("</span> <button class=\"quiet\" name=\"outcome\"")
      html.attribute("value", "\(statement.span.lowerBound)-\(statement.span.upperBound)")
      html.raw(">")
      html.say(.pointHere)
      html.raw("</button></li>")
    }
    html.raw("</ul></form>")
  }

  private func field(_ name: Phrase, _ html: inout Html, _ value: (inout Html) -> Void) {
    html.element("dt", name)
    html.element("dd", value)
  }

  private func steps(_ html: inout Html) {
    let (previous, next) = page.neighbours
    html.raw("<p class=\"steps\">")
    step(to: previous, key: "K", .previousThread, &html)
    step(to: next, key: "J", page.view.promise == nil ? .firstThread : .nextThread, &html)
    html.raw("</p>")
  }

  private func step(
    to row: ThreadRow?,
    key: StaticString,
    _ phrase: Phrase,
    _ html: inout Html
  ) {
    guard let row else { return }
    let view = page.view.filters.with { $0.promise = row.key }
    StepLink.write(to: .threads(page.pair, view), key: key, phrase, &html)
  }
}
