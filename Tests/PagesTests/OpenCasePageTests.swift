// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import TestSupport
import Testing

/// The form that takes a case in, and that which records a vote.
struct OpenCasePageTests {
  private func page(_ mechanism: String, _ word: String? = nil) throws -> OpenCasePage {
    let profiles = try ["hotline-12345", "city-management", "proposals"].map {
      try #require(Office.mechanisms[$0]).profile
    }
    return OpenCasePage(
      mechanisms: profiles,
      mechanism: try #require(profiles.first { $0.id == mechanism }),
      agencies: [("zhujian", word ?? "市住建局"), ("jiaoyu", "市教育局")],
      word: "w"
    )
  }

  @Test(arguments: Language.allCases)
  func drawsTheForm(_ language: Language) throws {
    let visitor = RegisterFixtures.visitor(.supervisor, language)
    let html = try page("city-management").render(visitor)
    let stable = Asset.allCases.reduce(indented(html)) { words, asset in
      words.split(separator: asset.path, omittingEmptySubsequences: false)
        .joined(separator: "/assets/\(asset.rawValue)")
    }
    expectSnapshot(of: stable, named: "open-case-\(language).html")
  }

  @Test("a mechanism is asked for its own classes and severities, and what was typed stays")
  func asksWhatTheMechanismTellsApart() throws {
    let hotline = words(try page("hotline-12345").render(.zh))
    #expect(hotline.contains("<option value=\"complain\">投诉举报</option>"))
    #expect(!hotline.contains("burst_pipe"))
    var city = try page("city-management")
    city.typed = ["title": ["井盖"], "class": ["burst_pipe"], "text": ["南街"], "agency": ["jiaoyu"]]
    city.problem = ActProblem(Bilingual(zh: "不行", en: "no"))
    let refused = words(city.render(.zh))
    #expect(refused.contains("<option value=\"burst_pipe\" selected>水管破裂</option>"))
    #expect(refused.contains("value=\"井盖\"") && refused.contains(">南街</textarea>"))
    #expect(refused.contains("<option value=\"jiaoyu\" selected>"))
    #expect(refused.contains("role=\"alert\"") && refused.contains("不行"))
  }

  @Test("a vote is recorded on the page of a livelihood item by whoever has its form")
  func drawsTheVote() {
    var page = ItemFixtures.page()
    page.item.fields.kind = "livelihood"
    #expect(!words(page.render(.zh)).contains("/vote\""))
    var form = VoteForm(word: "w")
    form.typed = [VoteForm.Name.members: ["四十一"]]
    form.problem = ActProblem(Bilingual(zh: "不行", en: "no"))
    page.vote = form
    let html = words(page.render(RegisterFixtures.visitor(.supervisor)))
    #expect(html.contains("action=\"/items/\(page.item.number)/vote\""))
    #expect(html.contains("value=\"四十一\" inputmode=\"numeric\"") && html.contains("不行"))
  }

  @Test("no word of people becomes markup", arguments: EscapingTests.payloads)
  func escapes(payload: String) throws {
    var page = try page("hotline-12345", payload)
    for name in ["title", "class", "source", "received", "agency", "text", "caller"] {
      page.typed[name] = [payload]
    }
    var item = ItemFixtures.page()
    var form = VoteForm(word: payload)
    form.typed = [VoteForm.Name.body: [payload], VoteForm.Name.present: [payload]]
    item.vote = form
    let visitor = RegisterFixtures.visitor(.supervisor)
    for html in [page.render(visitor), item.render(visitor)].map({ words($0) }) {
      #expect(html.split(separator: "<script", omittingEmptySubsequences: false).count == 2)
      for tag in ["<img", "<!--", "\" onmouseover=\"", "\u{0}"] {
        #expect(!html.contains(tag), "\(tag) of \(payload)")
      }
    }
  }
}
