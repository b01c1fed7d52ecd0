// SPDX-License-Identifier: Apache-2.0
import Reading
import Register
import WorkingDays

extension SiteURL: CustomStringConvertible {
  /// The end of the address of a calendar, by which some programs know it.
  package static let feedSuffix = ".ics"

  /// The address relative to the site, percent-encoded.
  package var description: String { address(query: query) }

  /// The same address, asked for in a language.
  package func asking(for language: Language) -> String {
    address(query: query + [("lang", language.rawValue)])
  }

  private func address(query: [(name: String, value: String)]) -> String {
    var address = path
    for (place, item) in query.enumerated() {
      address += (place == 0 ? "?" : "&") + item.name + "=" + PercentCoding.encode(item.value)
    }
    if let fragment { address += "#" + fragment }
    return address
  }

  private var path: String {
    switch self {
    case .start, .deleted: "/"
    case .about: "/about"
    case .publicSite: "/public/"
    case .mechanisms: "/mechanisms"
    case .mechanism(let id): "/mechanisms/" + PercentCoding.encode(id)
    case .upload: "/reports"
    case .reading(let id, _), .place(let id, _): "/r/" + PercentCoding.encode(id)
    case .list(let id, let kind): "/r/\(PercentCoding.encode(id))/\(kind.rawValue)"
    case .measure(let id, let number): "/r/\(PercentCoding.encode(id))/m/\(number)"
    case .panel(let id, _): "/r/\(PercentCoding.encode(id))/panel"
    case .download(let id, let file): "/r/\(PercentCoding.encode(id))/\(file.rawValue)"
    case .threads(let pair, _): pair.path
    case .decide(let pair): pair.path + "/decide"
    case .withdraw(let pair): pair.path + "/withdraw"
    case .threadDownload(let pair, let file): pair.path + "/" + file.rawValue
    case .years(let place, _): "/years/" + PercentCoding.encode(place)
    case .delete(let id): "/r/\(PercentCoding.encode(id))/delete"
    case .undo: "/undo"
    case .signIn: "/sign-in"
    case .signOut: "/sign-out"
    case .switchKeys: "/keys"
    case .demo: "/demo"
    case .setUp(let token): "/set-up/" + PercentCoding.encode(token)
    case .account: "/account"
    case .accountChange(let change): "/account/" + change.rawValue
    case .people: "/people"
    case .peopleChange(let change): "/people/" + change.rawValue
    case .publications: "/desk/public"
    case .publicationAct: "/desk/public/act"
    case .publicationPreview(let number): "/desk/preview/items/\(number)/"
    case .desk: "/desk"
    case .deskAct: "/desk/act"
    case .deskAssign: "/desk/assign"
    case .deskLink: "/desk/link"
    case .deskLinkWithdraw: "/desk/link/withdraw"
    case .notice(.handling(let number)): "/desk/notice/case/\(number)"
    case .notice(let subject): "/desk/notice/" + (subject.itemNumber?.description ?? "-")
    case .noticeFile(let subject): SiteURL.notice(subject).path + "/order.docx"
    case .bulletin: "/desk/bulletin"
    case .bulletinFile: "/desk/bulletin/bulletin.docx"
    case .intakes: "/desk/intake"
    case .intake(let report, _), .intakeAct(let report):
      "/desk/intake/" + PercentCoding.encode(report)
    case .inbox: "/inbox"
    case .inboxAct(let subject, let act): "/inbox/\(subject.path)/\(act.rawValue)"
    case .answer(let token): "/answer/" + PercentCoding.encode(token)
    case .answerAct(let token, let act):
      "/answer/\(PercentCoding.encode(token))/\(act.rawValue)"
    case .leader: "/leader"
    case .leaderList(let list, _): "/leader/list/" + PercentCoding.encode(list.word)
    case .meeting: "/leader/meeting"
    case .meetingDecision(let number): "/leader/meeting/\(number)"
    case .meetingRuling(let number): "/leader/meeting/\(number)/ruling"
    case .cases: "/cases"
    case .openCase: "/cases/new"
    case .handling(let number, _, _): "/cases/\(number)"
    case .caseAct(let number): "/cases/\(number)/act"
    case .livelihood: "/livelihood"
    case .indicators: "/indicators"
    case .projects: "/projects"
    case .proposals: "/proposals"
    case .programmes: "/programmes"
    case .deadlines: "/calendar"
    case .calendarFeed: "/calendar/feed"
    case .calendarFile(let token):
      "/calendar/feed/" + PercentCoding.encode(token) + Self.feedSuffix
    case .log: "/log"
    case .register: "/register"
    case .registerDownload(let file, _): "/register/" + file.rawValue
    case .registerPreview: "/register/preview"
    case .registerApply: "/register/apply"
    case .registerSave: "/register/views"
    case .registerForget: "/register/views/forget"
    case .item(let number, _, _), .itemVotes(let number): "/items/\(number)"
    case .itemVote(let number): "/items/\(number)/vote"
    case .takeBack(let subject): "/\(subject.path)/take-back"
    case .evidence(let number, let hash):
      "/items/\(number)/evidence/" + PercentCoding.encode(hash)
    case .passage(let id, let span): "/r/\(PercentCoding.encode(id))/at/\(span)"
    case .apiItems: "/api/v1/items"
    case .apiProof(let index): "/api/v1/log/events/\(index)/proof"
    case .asset(let asset): asset.path
    case .health: "/health"
    }
  }

  private var query: [(name: String, value: String)] {
    switch self {
    case .deleted(let token): [("undo", token)]
    case .signIn(let next): next.map { [("next", $0)] } ?? []
    case .account(let isSaved): isSaved ? [("saved", "1")] : []
    case .inbox(let view): view.query
    case .publications(let done?): [("done", String(done))]
    case .desk(let view): view.query
    case .intake(_, let view): view.query
    case .register(let view): view.query
    case .registerDownload(_, let view): view.with { _ in }.query
    case .item(_, let before, let list):
      (before.map { [("before", String($0))] } ?? []) + (list.map { [("list", $0)] } ?? [])
    case .apiItems(let query): query.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    case .leader(let view), .leaderList(_, let view): view.query
    case .meeting(let view, let item, let last):
      view.query + (item.map { [("item", $0.description)] } ?? []) + (last?.query ?? [])
    case .cases(let view): view.query
    case .openCase(let mechanism): mechanism.map { [("mechanism", $0)] } ?? []
    case .handling(_, let before, let done):
      [("before", before.map { String($0) }), ("done", done?.word)].compactMap { name, value in
        value.map { (name, $0) }
      }
    case .livelihood(let year), .indicators(let year): year.map { [("year", String($0))] } ?? []
    case .proposals(let year, let list):
      [("year", year.map { String($0) }), ("list", list?.rawValue)].compactMap { name, value in
        value.map { (name, $0) }
      }
    case .projects(let stage, let part):
      [("stage", stage), ("part", part?.word)].compactMap { name, value in
        value.map { (name, $0) }
      }
    case .deadlines(let day): day.map { [("day", $0.description)] } ?? []
    case .log(let before): before.map { [("before", String($0))] } ?? []
    case .reading(_, let view), .panel(_, let view): view.query
    case .threads(_, let view): view.query
    case .years(_, let isWhole): isWhole ? [("all", "1")] : []
    default: []
    }
  }

  private var fragment: String? {
    switch self {
    case .reading(_, let view): view.measure.map { "m\($0)" }
    case .place(_, let anchor): anchor.fragment
    case .threads(_, let view): view.promise.map { "t\($0)" }
    case .cases(let view): view.open.map { Subject.handling($0).anchor }
    case .inbox(let view): view.showsRequests ? "asked" : view.open?.anchor
    case .desk(let view): view.fragment
    case .itemVotes: "votes"
    default: nil
    }
  }
}
