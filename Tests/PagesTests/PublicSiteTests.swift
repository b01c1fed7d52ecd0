// SPDX-License-Identifier: Apache-2.0
import Foundation
import Register
import Testing
import WorkingDays

@testable import Pages

/// Addresses, counts and lists of the public site.
struct PublicSiteTests {
  private static let day = CivilDate(year: 2026, month: 11, day: 30) ?? .first

  private static func line(
    _ serial: Int,
    _ verdict: CommitmentVerdict,
    lastDay: CivilDate? = nil
  ) -> PublicLine {
    PublicLine(
      number: SerialNumber(year: 2026, serial: serial) ?? .blank,
      version: 3,
      year: 2026,
      kind: serial == 1 ? "livelihood" : "task",
      topic: "城市/建设",
      lead: "zhujian",
      report: "a",
      verdict: verdict,
      lastDay: lastDay,
      approvedAt: Timestamp(milliseconds: 0),
      seal: serial,
      quote: "改造老旧小区"
    )
  }

  private static func index(_ lines: [PublicLine]) -> PublicIndex {
    PublicIndex(
      PublicRegister(
        place: "青禾市",
        agencies: ["zhujian": "市住房和城乡建设局"],
        reports: ["a": PublicReport(place: "青禾市", year: 2026)],
        lines: PublicLines(lines),
        logSize: 9,
        lastAt: Timestamp(milliseconds: 0),
        revision: 9
      ),
      on: day
    )
  }

  @Test func everyAddressIsReadBack() {
    let index = Self.index([Self.line(1, .met), Self.line(2, .running)])
    let files = [
      PublicPlace.document(Self.line(1, .met).number), .entry(Self.line(1, .met).number),
    ]
    let addresses = index.addresses + files.map { PublicAddress($0) } + [PublicAddress(.style)]
    #expect(addresses.count > 20)
    for address in addresses {
      #expect(PublicAddress(parts: address.parts) == address)
      // The ways that are written without their parts are the same.
      let way = address.link(from: PublicAddress(.start))
      let parts = way.split(separator: "/").compactMap { $0.removingPercentEncoding }
      #expect(parts.filter { $0 != "." } == address.parts, "\(way)")
      #expect(way.hasSuffix("/") != address.place.isFile)
    }
  }

  @Test func linksAreRelativeFromWhereverTheyStand() {
    let item = PublicAddress(.item(SerialNumber(year: 2026, serial: 1) ?? .blank))
    let topic = PublicAddress(.list(.topic("城市/建设"), page: 2), .en)
    #expect(PublicAddress(.start).link(from: PublicAddress(.start)) == "./")
    #expect(item.link(from: PublicAddress(.start)) == "items/2026-1/")
    #expect(PublicAddress(.start).link(from: item) == "../../")
    #expect(
      topic.link(from: item)
        == "../../en/topics/%E5%9F%8E%E5%B8%82~2F%E5%BB%BA%E8%AE%BE/page-2/"
    )
    #expect(PublicAddress(.start, .en).file == "en/index.html")
  }

  @Test func aListShowsEveryLineOnceInTheOrderOfTheVerdicts() throws {
    let verdicts: [CommitmentVerdict] = [.running, .met, .missed, .unclear, .behind]
    let index = Self.index((1...230).map { Self.line($0, verdicts[$0 % 5]) })
    let counts = try #require(index.counts(.all))
    #expect(counts.all == 230 && counts[.met] == 46 && counts.pages == 5)
    var seen: [(line: PublicLine, group: VerdictGroup)] = []
    for page in 1...5 { seen += try #require(index.lines(.all, page: page)) }
    #expect(index.lines(.all, page: 6) == nil)
    #expect(Set(seen.map(\.line.number)).count == 230 && seen.count == 230)
    let order = seen.map { VerdictGroup.allCases.firstIndex(of: $0.group) ?? 0 }
    #expect(order == order.sorted())
    for group in VerdictGroup.allCases where counts[group] > 0 {
      let page = try #require(index.lines(.all, page: counts.page(of: group)))
      #expect(page.contains { $0.group == group }, "the number of \(group) leads to its lines")
    }
  }

  @Test func whatRanPastItsLastDayIsUnknown() {
    let index = Self.index([
      Self.line(1, .running, lastDay: CivilDate(year: 2026, month: 11, day: 29)),
      Self.line(2, .running, lastDay: Self.day),
    ])
    #expect(index.counts(.year(2026))?[.unknown] == 1)
    #expect(index.counts(.year(2026))?[.running] == 1)
    #expect(index.counts(.livelihood(2026))?.all == 1)
    #expect(index.counts(.topic("none")) == nil)
  }
}

extension PublicSiteTests {
  private static func linked(_ serial: Int, _ year: Int, at place: Int, to next: Int?) -> PublicLine
  {
    var line = line(serial, .met)
    line.year = year
    line.report = "\(year)"
    line.span = TextSpan(place..<place + 9)
    line.next = next.map { PublicNext(report: "\(year + 1)", span: TextSpan($0..<$0 + 9)) }
    return line
  }

  @Test func confirmedThreadsMakeRowsOfYears() {
    let lines = [
      Self.linked(1, 2024, at: 0, to: 30), Self.linked(2, 2024, at: 20, to: nil),
      Self.linked(3, 2025, at: 30, to: 60), Self.linked(4, 2025, at: 50, to: 99),
      // A second promise that leads to the same one does not take it away from the first.
      Self.linked(5, 2024, at: 40, to: 30), Self.linked(6, 2026, at: 60, to: nil),
    ]
    #expect(Self.index(lines).chains == [[0, 2, 5]])
    #expect(Self.index([]).chains == [])
  }

  @Test func whatIsPromisedNoMoreMakesARowOfItsOwnOrEndsOne() throws {
    var lines = [
      Self.linked(1, 2024, at: 0, to: 30), Self.linked(2, 2025, at: 30, to: nil),
      Self.linked(3, 2025, at: 60, to: nil), Self.linked(4, 2025, at: 90, to: nil),
    ]
    for place in [1, 3] { lines[place].next = PublicNext(report: "2026", span: nil) }
    let index = Self.index(lines)
    #expect(index.chains == [[0, 1], [3]])
    let documents = Dictionary(
      uniqueKeysWithValues: lines.map { line in
        var item = PublicItem()
        (item.number, item.year, item.title) = (line.number, line.year, "\(line.number)")
        return (line.number, item)
      }
    )
    let page = PublicYearsPage(index: index, page: 1, language: .en, documents: documents)
    let text = String(decoding: try #require(page.bytes()), as: UTF8.self)
    // The year that says no more has a column though nothing of it is public.
    #expect(text.contains(#"<th scope="col">2026</th>"#))
    let mark = #"<td data-label="2026"><small>promised no more</small></td>"#
    #expect(text.components(separatedBy: mark).count == 3)
  }

  @Test func whatBecameOfAPromiseInTheNextYears() {
    func item(_ value: String, _ bound: Target.Bound = .atLeast, _ unit: String = "个") -> PublicItem
    {
      var item = PublicItem()
      let figure = Figure(value) ?? .zero
      item.targets = [Target(subject: "车位", bound: bound, value: figure, unit: unit)]
      return item
    }
    func fate(_ old: PublicItem, _ new: PublicItem) -> PublicFate? {
      PublicFate(from: old, to: new)
    }
    #expect(fate(item("60"), item("60.0")) == .repeated)
    #expect(fate(item("60"), item("70")) == .raised)
    #expect(fate(item("60"), item("50")) == .lowered)
    // Less of what is to stay small asks for more.
    #expect(fate(item("6", .atMost), item("5", .atMost)) == .raised)
    #expect(fate(item("60"), item("60", .atLeast, "万个")) == .renamed)
    #expect(fate(item("60"), PublicItem()) == nil)
  }

  @Test func placesAreHeldAgainstTheFirstAndSayWhyNot() throws {
    let register = PublicRegister(
      place: "青禾市",
      agencies: [:],
      reports: [
        "a": PublicReport(place: "青禾市", year: 2026),
        "b": PublicReport(place: "东篱区", year: 2026),
        "c": PublicReport(place: "南渡区", year: 2026),
      ],
      lines: PublicLines(),
      logSize: 0,
      lastAt: Timestamp(milliseconds: 0),
      revision: 0
    )
    let index = PublicIndex(register, on: Self.day)
    func item(_ report: String, _ year: Int, unit: String, isGrowth: Bool) -> PublicItem {
      var item = PublicItem()
      (item.report, item.year) = (report, year)
      let figure = Figure("6") ?? .zero
      item.targets = [Target(subject: "生产总值", value: figure, unit: unit, isGrowth: isGrowth)]
      return item
    }
    let items = [
      item("b", 2026, unit: "%", isGrowth: true), item("a", 2026, unit: "%", isGrowth: true),
      item("c", 2026, unit: "亿元", isGrowth: false), item("b", 2025, unit: "%", isGrowth: true),
    ]
    let groups = PublicComparison.all(items, in: index)
    let group = try #require(groups.first)
    #expect(groups.count == 1 && group.year == 2026)
    #expect(group.rows.map(\.place) == ["青禾市", "东篱区", "南渡区"])
    #expect(group.rows.map { $0.whyNot == nil } == [true, true, false])
  }
}

extension PublicSiteTests {
  /// A topic and a place are what somebody wrote: a copy is written into its own folder whatever they
  /// are, and no page takes another's address.
  @Test func noWordLeadsOutOfTheFolderOrToAnotherPage() {
    for word in [
      "../../etc/passwd", "..", ".", "a/b", "a\\b", "page-2", "index.html", "feed.atom", "~2F",
      "%2e",
      "\u{0}", "城市建设", "R&D 投入", String(repeating: "长", count: 60),
    ] {
      for place in [
        PublicPlace.list(.topic(word)), .list(.topic(word), page: 2), .list(.place(word, 2026)),
      ] {
        for language in [Language.zh, .en] {
          let address = PublicAddress(place, language)
          #expect(PublicAddress(parts: address.parts) == address, "\(word)")
          for part in address.file.split(separator: "/", omittingEmptySubsequences: false) {
            #expect(!["", ".", ".."].contains(part) && part.utf8.count <= 255, "\(word)")
            #expect(!part.utf8.contains { $0 < 0x20 || $0 == 0x5C }, "\(word)")
          }
        }
      }
    }
    #expect(PublicAddress(.list(.topic("城市建设"))).parts == ["topics", "城市建设"])
  }

  @Test func aWordThatIsNoNameOfAFileHasNoPage() {
    var line = Self.line(1, .met)
    line.topic = String(repeating: "长", count: 100)
    #expect(PathWord.part(of: line.topic) == nil && PathWord.part(of: "") == nil)
    let index = Self.index([line])
    #expect(index.topics.isEmpty && index.counts(.year(2026))?.all == 1)
    for part in ["~", "~2", "~zz", "a/b", "a.b", "~41", "~2f", "~FF"] {
      #expect(PathWord.word(of: part) == nil, "\(part)")
    }
  }
}
