// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import Storage

// What was ever said of items, and the statements of the reports that are stored here.
extension APIOperation {
  static let searching: [APIOperation] = [
    get(
      "search",
      "/search",
      zh: "检索：事项的原文与名称、报告的句子，新的在前",
      en: "Search words and titles of items and statements of reports, the newest first",
      query: [
        APIParameter("words", .text(100), isRequired: true, zh: "都要含有的词", en: "all of these words"),
        APIParameter(
          "after",
          Shape(.whole(1...9_007_199_254_740_991)),
          zh: "上一页的 next",
          en: "the `next` of the page before"
        ), .limit,
      ],
      answer: .searchPage,
      search
    )
  ]

  @Sendable
  private static func search(_ request: APIRequest) async throws -> APIAnswer {
    let limit = request.whole("limit") ?? 50
    let found = try await request.register.search(
      request.query["words"] ?? "",
      before: request.whole("after").map { Int64($0) },
      limit: limit + 1
    )
    let hits = found.prefix(limit)
    let reports = try await request.reports(of: hits)
    var object = JSONObject()
    object.add("lines", hits.map { $0.json(reports) })
    object.add("next", found.count > limit ? hits.last.map { "\($0.id)" } : nil)
    return APIAnswer(object)
  }
}

extension APIRequest {
  /// The SHA-256 of the texts of the reports that hits stand in, by which everything else names them.
  fileprivate func reports(
    of hits: some Sequence<SearchHit>
  ) async throws -> [ReportID: String] {
    let isNeeded = hits.contains { if case .statement = $0.place { true } else { false } }
    guard isNeeded else { return [:] }
    return Dictionary(try await reports.list().map { ($0.id, $0.textSHA256) }) { first, _ in first }
  }
}

extension SearchHit {
  /// The hit as JSON: of an item its number, of a report where it stands.
  fileprivate func json(_ reports: [ReportID: String]) -> JSONObject {
    var (item, report, span): (SerialNumber?, String?, TextSpan?)
    switch place {
    case .commitment(let number): item = number
    case .statement(let id, let place): (report, span) = (reports[id], place)
    }
    var object = JSONObject()
    object.add("text", text)
    object.add("item", word: item)
    object.add("report", report)
    object.add("span", span)
    return object
  }
}
