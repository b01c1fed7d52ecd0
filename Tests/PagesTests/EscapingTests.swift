// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Reading
import Register
import ReportText
import TestSupport
import Testing

/// No word from outside becomes markup, wherever it comes from.
struct EscapingTests {
  static let payloads = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>",
    "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
    "<mark class=\"target\">", "javascript:alert(1)", "\" onmouseover=\"alert(1)",
    "<!--", "]]>", "&lt;script&gt;", "\u{0}<script>", "<scr\nipt>", "</article></main>",
  ]

  /// Tags that pages of ours never have beside their own.
  func expectHarmless(_ page: [UInt8], _ payload: String) {
    let words = words(page)
    #expect(words.components(of: "<script") == 1, "\(payload)")
    #expect(words.components(of: "<script type=\"module\" src=\"/assets/script-") == 1)
    for tag in ["<img", "<svg", "onerror=alert(1)>", "<!--", "\" onmouseover=\""] {
      #expect(!words.contains(tag), "\(tag) of \(payload)")
    }
    #expect(words.components(of: "</main>") == 1)
    #expect(!words.contains("\u{0}"))
  }

  @Test(arguments: payloads)
  func inEveryPlace(payload: String) {
    let model = model(shortReport + payload + "新增停车泊位9个" + payload, fileName: payload) {
      $0.title = payload
      $0.place = payload
      $0.statements = $0.statements.map {
        Statement(
          id: $0.id,
          span: $0.span,
          plain: payload,
          tense: $0.tense,
          kind: $0.kind,
          section: $0.section,
          topics: [payload],
          agency: AgencySuggestion(lead: payload, why: payload),
          rule: $0.rule
        )
      }
      $0.measures = $0.measures.map {
        Measure(
          statement: $0.statement,
          span: $0.span,
          plain: payload,
          value: $0.value,
          upper: $0.upper,
          unit: payload,
          comparator: $0.comparator,
          basis: $0.basis,
          subject: payload,
          action: payload,
          tense: $0.tense,
          deadline: $0.deadline,
          rule: $0.rule
        )
      }
      $0.sections = $0.sections.map {
        Section(id: $0.id, level: $0.level, title: payload, span: $0.span, parent: $0.parent)
      }
      $0.terms = [
        Term(number: 1, term: payload, definition: payload, span: 0..<3, marks: [30..<33])
      ]
      $0.livelihood = [LivelihoodItem(ordinal: 1, span: 0..<3, plain: payload, year: nil)]
      $0.indicators = [
        Indicator(
          statement: 0,
          span: 0..<3,
          name: payload,
          value: 1,
          upper: nil,
          unit: payload,
          comparator: .equal,
          basis: .growth,
          tense: .target,
          nature: nil,
          period: payload
        )
      ]
      $0.diagnostics = [
        Diagnostic(
          code: .init(rawValue: payload),
          severity: .note,
          span: 0..<1,
          message: payload,
          messageZh: payload
        )
      ]
    }
    for language in Language.allCases {
      for measure in [nil, 0, 2] {
        let view = ReadingView(words: measure == nil ? payload : nil, measure: measure)
        expectHarmless(ReadingPage(model: model, view: view).render(Visitor(language)), payload)
      }
      for kind in ListKind.allCases {
        expectHarmless(ListPage(model: model, kind: kind).render(Visitor(language)), payload)
      }
      let row = StartPage.Row(
        id: payload,
        place: payload,
        year: 1,
        title: payload,
        targets: 1,
        outcomes: 1,
        livelihood: 1,
        indicators: 1,
        receivedAt: CivilTime(milliseconds: 0)
      )
      let start = StartPage(
        rows: [row],
        deleted: StartPage.Deleted(title: payload, token: payload),
        limit: 1
      )
      expectHarmless(start.render(Visitor(language)), payload)
      let refusal = Refusal.foreignFormat(name: payload, conversion: payload)
      expectHarmless(
        ProblemPage(.refused(fileName: payload, refusal)).render(Visitor(language)),
        payload
      )
      expectHarmless(
        UploadResultPage(results: [(payload, .refused(refusal)), (payload, .read(id: payload))])
          .render(Visitor(language)),
        payload
      )
    }
  }

  @Test(arguments: payloads)
  func inTheRegister(payload: String) {
    var view = RegisterView(words: payload)
    (view.topic, view.lead, view.leader, view.kind) = (payload, payload, payload, payload)
    (view.agency, view.after) = (payload, payload)
    let lines = [
      BulkPreviewPage.Line(
        item: SeenItem(number: RegisterFixtures.number(1), version: 1),
        title: payload,
        old: payload,
        refusal: Bilingual(zh: payload, en: payload)
      )
    ]
    for role in [RegisterRole.supervisor, .agency] {
      let visitor = RegisterFixtures.visitor(role)
      for group in RegisterGroup.allCases {
        view.group = group
        let page = RegisterFixtures.page(
          view,
          rows: RegisterFixtures.rows(payload),
          next: payload,
          word: payload
        )
        expectHarmless(page.render(visitor), payload)
      }
      let preview = BulkPreviewPage(
        change: BulkChange(field: .topic, value: payload, reason: payload),
        new: payload,
        lines: lines,
        view: view,
        problem: Bilingual(zh: payload, en: payload)
      )
      expectHarmless(preview.render(visitor), payload)
    }
  }

  @Test(arguments: payloads)
  func onAnItem(payload: String) {
    for role in [RegisterRole.supervisor, .agency] {
      var page = ItemFixtures.page(payload)
      // The chart is ours: without figures there is none, and no svg may come from elsewhere.
      for place in page.item.updates.indices { page.item.updates[place].figures = [] }
      expectHarmless(page.render(RegisterFixtures.visitor(role)), payload)
      page = ItemFixtures.page(payload)
      let words = words(page.render(RegisterFixtures.visitor(role)))
      #expect(words.components(of: "<svg") == 1)
      #expect(words.components(of: "<svg class=\"chart\"") == 1)
    }
  }

  @Test(arguments: payloads)
  func byLink(payload: String) {
    var page = AnswerFixtures.open(payload)
    expectHarmless(page.render(.zh), payload)
    page.token = payload
    expectHarmless(page.render(.en), payload)
    expectHarmless(AnswerFixtures.used(payload).render(.zh), payload)
    let facts = AnswerFixtures.facts(payload)
    expectHarmless(AnswerPage(token: payload, .withdrawn(facts)).render(.zh), payload)
  }

  @Test func escapesText() {
    var html = Html(.zh)
    html.text("a<b>&\"'\u{7}c\n")
    html.attribute("title", "\"x\"")
    #expect(
      words(html.bytes) == "a&lt;b&gt;&amp;&quot;&#39;\u{FFFD}c\n title=\"&quot;x&quot;\""
    )
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
