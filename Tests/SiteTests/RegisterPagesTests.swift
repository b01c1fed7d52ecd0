// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Pages
import Register
import Site
import Storage
import TestSupport
import Testing

/// A register of two hundred items: its pages join, none is heavy, and its files hold all.
@Suite struct RegisterPagesTests {
  /// Two hundred sentences of forty characters and more, each with a figure.
  private static let sheet: ReportSheet = {
    var text: [UInt8] = []
    var candidates: [ReportSheet.Candidate] = []
    for place in 1...200 {
      let words = Array("第\(place)项：今年改造老旧小区\(place)个，完善停车、充电和养老服务设施，惠及居民二万户。".utf8)
      var fields = CommitmentFields()
      fields.title = "=改造老旧小区\(place)个，完善停车、充电和养老服务设施"
      fields.topic = "城市建设"
      fields.lead = place % 2 == 0 ? "zhujian" : "jiaoyu"
      fields.supporting = ["dongli", "nandu"]
      fields.targets = [
        Target(subject: "老旧小区", bound: .atLeast, value: Figure("\(place)") ?? .zero, unit: "个")
      ]
      let span = TextSpan(text.count..<text.count + words.count)
      candidates.append(.init(span: span, section: "第\((place + 19) / 20)部分", fields: fields))
      text += words
    }
    return ReportSheet(
      report: String(repeating: "cd", count: 32),
      place: "青禾市",
      year: 2026,
      text: text,
      candidates: candidates
    )
  }()

  private func withMany(
    _ work: @escaping @Sendable (RegisterOffice) async throws -> Void
  ) async throws {
    try await withOffice(filled: false) { office async throws in
      try await office.give(.intake(.open(Self.sheet)))
      try await office.give(.intake(.acceptAll(Self.sheet, Acceptance())))
      try await work(office)
    }
  }

  @Test("the names that lists write follow the directory")
  func namesFollowTheDirectory() async throws {
    try await withMany { office async throws in
      let before = try await office.page("/register")
      #expect(!before.contains("市教育体育局"))
      #expect(before.contains("<option value=\"jiaoyu\">"))
      try await office.give(
        .directory(.renameAgency(id: "jiaoyu", name: "市教育体育局")),
        by: Office.administrator
      )
      let after = try await office.page("/register")
      #expect(after.contains("<option value=\"jiaoyu\">市教育体育局</option>"))
      #expect(after.contains("<td data-label=\"牵头单位\">市教育体育局</td>"))
    }
  }

  @Test(arguments: ["order=number", "order=due", "order=updated", "order=entered", "group=agency"])
  func pagesJoinToTheWholeRegister(query: String) async throws {
    try await withMany { office async throws in
      var address: String? = "/register?\(query)"
      var seen: [String] = []
      var pages = 0
      while let next = address {
        let page = try await office.page(next)
        #expect(page.utf8.count < 150_000, "\(next) has \(page.utf8.count) bytes")
        seen += try await office.numbers(next)
        pages += 1
        let link = page.components(separatedBy: ">下一页</a>")
        address =
          link.count > 1
          ? link[0].components(separatedBy: "href=\"").last
            .map { String($0.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&") }
          : nil
        #expect(pages < 9)
      }
      #expect(pages == 4)
      #expect(seen.count == 200)
      #expect(Set(seen).count == 200)
    }
  }

  @Test func everyGroupStandsTogether() async throws {
    try await withMany { office async throws in
      for (query, heads) in [("group=agency", 1), ("group=section", 3), ("group=leader", 1)] {
        let page = try await office.page("/register?" + query)
        let count = page.components(separatedBy: "<tr class=\"group\">").count - 1
        #expect(count == heads, "\(query)")
      }
      // In the order of the report: the first section holds the first twenty.
      let numbers = try await office.numbers("/register?group=section")
      #expect(numbers.first == "2026-1")
    }
  }

  @Test func aFileHoldsTheWholeViewAndNoFormula() async throws {
    try await withMany { office async throws in
      let address = "/register/register-excel.csv?lead=zhujian&after=2026-50"
      let response = try await office.get(address)
      #expect(response.status == .ok)
      #expect(response.headers[.contentDisposition]?.hasPrefix("attachment") == true)
      let text = String(buffer: response.body)
      let lines = text.split(separator: "\r\n")
      #expect(lines.count == 101)
      #expect(lines[0].hasPrefix("\u{FEFF}编号,事项"))
      #expect(lines.dropFirst().allSatisfy { $0.contains("市住房和城乡建设局") })
      #expect(lines.dropFirst().allSatisfy { $0.contains(",'=改造") })
      let plain = String(buffer: try await office.get("/register/register.csv").body)
      #expect(plain.split(separator: "\r\n").count == 201)
      #expect(plain.hasPrefix("number,title,quote"))
      let book = try await office.get("/register/register.xlsx")
      #expect(Array(buffer: book.body).prefix(2) == [0x50, 0x4B])
    }
  }

  @Test("the same view in the API has the same lines")
  func theAPIAgrees() async throws {
    try await withMany { office async throws in
      let page = try await office.page("/register?lead=zhujian&order=entered&unshown=1")
      let link = try #require(
        page.components(separatedBy: "href=\"/api/v1/items").dropFirst().first
      )
      let address =
        "/api/v1/items"
        + String(link.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
      let answer = try await office.client.execute(
        uri: address,
        method: .get,
        headers: [.authorization: "Bearer " + APIOffice.token(of: Office.supervisor)]
      )
      #expect(answer.status == .ok, "\(String(buffer: answer.body))")
      let shown = page.components(separatedBy: " 件，共 ").dropFirst().first
        .map { String($0.prefix { $0.isNumber }) }
      let total = String(buffer: answer.body).components(separatedBy: "\"total\":").last
        .map { String($0.prefix { $0.isNumber }) }
      #expect(total == "100")
      #expect(shown == "100")
    }
  }
}
