// SPDX-License-Identifier: Apache-2.0
import Documents
import HTTPTypes
import Ledger
import Mechanisms
import Register
import Storage

// What is read: items, cases, reports, who there is. What is read of the log stands beside it.
extension APIOperation {
  static func get(
    _ id: String,
    _ path: String,
    zh: String,
    en: String,
    query: [APIParameter] = [],
    access: Access = .readers,
    answer: Shape,
    _ work: @escaping @Sendable (APIRequest) async throws -> APIAnswer
  ) -> APIOperation {
    APIOperation(
      id: id,
      method: .get,
      path: path,
      summary: Bilingual(zh: zh, en: en),
      access: access,
      query: query,
      answer: answer,
      work: .read(work)
    )
  }

  static let reading: [APIOperation] = [
    get(
      "listItems",
      "/items",
      zh: "台账：承诺事项",
      en: "Lines of the register",
      query: filters + [order, .after, .limit],
      answer: .page("ItemPage", of: .commitmentRow),
      items
    ),
    get(
      "countItems",
      "/items/counts",
      zh: "按结论计数",
      en: "How many items there are of each verdict",
      query: filters,
      answer: .counts
    ) { request in
      APIAnswer(.counts(try await request.register.verdicts(request.commitmentQuery())))
    },
    get(
      "getItem",
      "/items/{number}",
      zh: "一件承诺事项及其现状",
      en: "An item and where it stands",
      answer: .commitment
    ) { request in
      let item = try await request.commitment()
      let object = item.json(at: request.now, mechanisms: request.mechanisms)
      return APIAnswer(object, version: item.version)
    },
    history("getItemHistory", "/items/{number}/history", zh: "事项的经过", en: "The history of an item")
    {
      .commitment(try $0.number())
    },
    get(
      "listCases",
      "/cases",
      zh: "办件",
      en: "Lines of cases",
      query: caseFilters + [.after, .limit],
      answer: .page("CasePage", of: .caseRow),
      cases
    ),
    get(
      "getCase",
      "/cases/{number}",
      zh: "一件办件",
      en: "A case",
      query: [
        APIParameter(
          "private",
          .flag,
          zh: "连同诉求人、联系方式、原话与答复",
          en: "with caller, contact, words and answer"
        )
      ],
      answer: .handling,
      handling
    ),
    history("getCaseHistory", "/cases/{number}/history", zh: "办件的经过", en: "The history of a case") {
      .handling(try $0.number())
    },
    get(
      "listProgrammes",
      "/programmes",
      zh: "专班与产业链",
      en: "The programmes",
      answer: .all(.programme)
    ) { request in
      APIAnswer(list: try await request.register.programmes().map(\.json))
    },
    get(
      "getProgramme",
      "/programmes/{number}",
      zh: "一个专班",
      en: "A programme",
      answer: .programme
    ) { request in
      let number = try request.number()
      let state = try await request.state(of: .programme(number))
      guard let programme = state.programmes[number] else { throw APIProblem.notFound }
      return APIAnswer(programme.json, version: programme.version)
    },
  ]

  /// The history of a subject, event by event with old values.
  static func history(
    _ id: String,
    _ path: String,
    zh: String,
    en: String,
    access: Access = .readers,
    of subject: @escaping @Sendable (APIRequest) throws -> Subject
  ) -> APIOperation {
    let version = APIParameter("version", .count, zh: "其后的版本", en: "only above that version")
    return get(
      id,
      path,
      zh: zh,
      en: en,
      query: [version, .limit],
      access: access,
      answer: .all(.event)
    ) { request in
      let subject = try subject(request)
      let state = try await request.state(of: subject)
      let events = try await request.register.history(
        of: subject,
        after: request.whole("version") ?? 0,
        limit: request.whole("limit") ?? 50
      )
      return APIAnswer(list: try events.map { try $0.json }, version: state.version(of: subject))
    }
  }

  @Sendable
  private static func items(_ request: APIRequest) async throws -> APIAnswer {
    let page = try await request.register.commitments(request.commitmentQuery())
    let lines = page.lines.map { $0.json(at: request.now) }
    return APIAnswer(.page(lines, next: page.next, total: page.total))
  }

  @Sendable
  private static func cases(_ request: APIRequest) async throws -> APIAnswer {
    let page = try await request.register.cases(request.caseQuery())
    return APIAnswer(.page(page.lines.map(\.json), next: page.next, total: page.total))
  }

  /// What is private is shown only to whoever asks for it and keeps the register, or answers for the
  /// case.
  @Sendable
  private static func handling(_ request: APIRequest) async throws -> APIAnswer {
    let handling = try await request.handling()
    let isPrivate = request.flag("private")
    if isPrivate, request.officer.role != .supervisor {
      let own = handling.loop.agency.isEmpty ? handling.intake.agency : handling.loop.agency
      guard request.officer.role == .agency else {
        throw APIProblem(.wrongRole(needs: [.supervisor, .agency]))
      }
      guard !own.isEmpty, own == request.officer.agency else { throw APIProblem(.otherAgency(own)) }
    }
    let object = handling.json(mechanisms: request.mechanisms, showsPrivate: isPrivate)
    return APIAnswer(object, version: handling.version)
  }
}

extension LoggedEvent {
  /// The event with its place as JSON.
  var json: JSONObject {
    get throws { try event.json(index: index) }
  }
}
