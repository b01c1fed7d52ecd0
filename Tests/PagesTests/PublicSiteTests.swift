// SPDX-License-Identifier: Apache-2.0
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
      seal: serial
    )
  }

  private static func index(_ lines: [PublicLine]) -> PublicIndex {
    PublicIndex(
      PublicRegister(
        place: "青禾市",
        agencies: ["zhujian": "市住房和城乡建设局"],
        reports: ["a": PublicReport(place: "青禾市", year: 2026)],
        lines: lines,
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
    for address in addresses { #expect(PublicAddress(parts: address.parts) == address) }
  }

  @Test func linksAreRelativeFromWhereverTheyStand() {
    let item = PublicAddress(.item(SerialNumber(year: 2026, serial: 1) ?? .blank))
    let topic = PublicAddress(.list(.topic("城市/建设"), page: 2), .en)
    #expect(PublicAddress(.start).link(from: PublicAddress(.start)) == "./")
    #expect(item.link(from: PublicAddress(.start)) == "items/2026-1/")
    #expect(PublicAddress(.start).link(from: item) == "../../")
    #expect(
      topic.link(from: item)
        == "../../en/topics/%E5%9F%8E%E5%B8%82%2F%E5%BB%BA%E8%AE%BE/page-2/"
    )
    #expect(PublicAddress(.start, .en).file == "en/index.html")
  }

  @Test func aListShowsEveryLineOnceInTheOrderOfTheVerdicts() throws {
    let verdicts: [CommitmentVerdict] = [.running, .met, .missed, .unclear, .behind]
    let index = Self.index((1...230).map { Self.line($0, verdicts[$0 % 5]) })
    let counts = try #require(index.counts(.all))
    #expect(counts.all == 230 && counts[.met] == 46 && counts.pages == 3)
    var seen: [(line: PublicLine, group: VerdictGroup)] = []
    for page in 1...3 { seen += try #require(index.lines(.all, page: page)) }
    #expect(index.lines(.all, page: 4) == nil)
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
