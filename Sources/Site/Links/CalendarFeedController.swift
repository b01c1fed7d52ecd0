// SPDX-License-Identifier: Apache-2.0
import Crypto
import Documents
import HTTPTypes
import Hummingbird
import Pages
import Register
import Storage

/// Deadlines for calendar programs, which bear no cookie: the address is the right to read them.
struct CalendarFeedController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.get("calendar/feed/:file", .anyone, use: feed)
    routes.post("calendar/feed", .readers, use: renew)
  }

  @Sendable
  private func feed(_ request: Request, _ context: SiteContext) async throws -> Response {
    let file = context.parameters.get("file") ?? ""
    guard let desk = services.links, let accounts = services.accounts?.accounts,
      file.hasSuffix(SiteURL.feedSuffix),
      let owner = try await desk.feedOwner(String(file.dropLast(SiteURL.feedSuffix.count)))
    else { throw PageError(.notFound) }
    let feed = DeadlineFeed(
      register: desk.register,
      accounts: accounts,
      origin: services.origin ?? "",
      now: services.now()
    )
    guard let (name, events) = try await feed.calendar(of: owner) else {
      throw PageError(.notFound)
    }
    let tag = Self.tag(name, events)
    var headers: HTTPFields = [.eTag: tag, .cacheControl: "private, no-cache"]
    if request.headers[.ifNoneMatch].map({ $0.contains(tag) || $0 == "*" }) == true {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = "text/calendar; charset=utf-8"
    headers[.contentDisposition] = "inline; filename=\"deadlines.ics\""
    let bytes = CalendarWriter(name: name).bytes(of: events)
    return Response(
      status: .ok,
      headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
  }

  /// A weak tag over all that is shown: when a line was stamped is none of it.
  private static func tag(_ name: String, _ events: [CalendarEvent]) -> String {
    var hash = SHA256()
    hash.update(data: Array(name.utf8))
    for event in events {
      for part in [
        event.uid, "\(event.sequence)", "\(event.day)", event.summary, event.details, event.url,
      ] { hash.update(data: Array("\(part.utf8.count):\(part)".utf8)) }
    }
    return "W/\"\(hexadecimal(hash.finalize()).prefix(32))\""
  }

  @Sendable
  private func renew(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let desk = services.links else { throw PageError(.notFound) }
    guard let kind = fields.first(FeedPanel.Name.kind).flatMap(FeedKind.init),
      let back = fields.first(FeedPanel.Name.back).flatMap(FeedReturn.init),
      let owner = try await services.feedOwner(kind, of: try context.officer())
    else { throw PageError(.badRequest) }
    try await desk.renewFeed(of: owner)
    return Response.seeOther(back.address)
  }
}

extension SiteServices {
  /// Whose deadlines are meant; nil where somebody may have none of that kind.
  func feedOwner(_ kind: FeedKind, of officer: Officer) async throws -> FeedOwner? {
    switch kind {
    case .agency: return officer.role == .agency ? .agency(officer.agency) : nil
    case .own:
      let all = try await accounts?.accounts.accounts() ?? []
      return all.first { $0.person == officer.person }.map { .account($0.login) }
    }
  }

  /// The addresses of whoever looks at a page.
  func feeds(_ kinds: [FeedKind], of officer: Officer) async throws -> [FeedPanel.Feed] {
    guard let links else { return [] }
    var feeds: [FeedPanel.Feed] = []
    for kind in kinds {
      guard let owner = try await feedOwner(kind, of: officer) else { continue }
      let word = try await links.feedWord(of: owner)
      let address = word.map { (origin ?? "") + SiteURL.calendarFile(token: $0).description }
      feeds.append(FeedPanel.Feed(kind: kind, address: address))
    }
    return feeds
  }
}
