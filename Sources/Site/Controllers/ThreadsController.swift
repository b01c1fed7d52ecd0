// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Pages
import Reading
import Storage
import Threads

/// What became of promises: two reports side by side, a place over the years, and what people say
/// of it.
struct ThreadsController {
  let services: SiteServices
  let finder: ThreadFinderCache

  init(services: SiteServices) {
    self.services = services
    finder = ThreadFinderCache()
  }

  func addRoutes(to routes: SiteRoutes) {
    routes.get("t/:earlier/:later", .openReaders, use: show)
    routes.post("t/:earlier/:later/decide", .openKeepers, use: decide)
    routes.post("t/:earlier/:later/withdraw", .openKeepers, use: withdraw)
    routes.get("years/:place", .openReaders, use: years)
    for file in ThreadDownload.allCases {
      routes.get("t/:earlier/:later/\(file.rawValue)", .openReaders) { _, context in
        let (earlier, later) = try await pair(context)
        let rows = try await rows(earlier, later)
        let language = context.language
        let bytes = try await SiteThreads.aside { [exports = services.exports] in
          try exports.bytes(file, earlier, later, rows, in: language)
        }
        guard let bytes else { throw PageError(.notFound) }
        let names = [earlier, later].map { $0.entry.year.map(String.init) ?? $0.entry.fileName }
        let name = [later.entry.place, names.joined(separator: "-"), file.rawValue]
          .compactMap { $0 }.joined(separator: " ")
        return Response(
          status: .ok,
          headers: [
            .contentType: file.mediaType,
            .contentDisposition: FileName.disposition(name),
          ],
          body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
      }
    }
  }

  @Sendable
  private func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (earlier, later) = try await pair(context)
    let page = ThreadsPage(
      earlier: ReportModel(earlier, downloads: []),
      later: ReportModel(later, downloads: []),
      rows: try await rows(earlier, later),
      view: ThreadsView { name in request.uri.queryParameters[name[...]].map(String.init) },
      downloads: services.exports.threadDownloads
    )
    return Response.page(page.render(context.visitor))
  }

  @Sendable
  private func years(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let coded = context.parameters.get("place") else { throw PageError(.notFound) }
    let name = String(decoding: PercentCoding.decodeForm(Array(coded.utf8)[...]), as: UTF8.self)
    let ofPlace = try await services.store.list().filter { $0.place == name }
    let entries = YearPairs.byYear(ofPlace) { $0.year }
    guard !entries.isEmpty else { throw PageError(.notFound) }
    var reports: [LoadedReport] = []
    for entry in entries {
      if let report = try await services.store.load(entry.id) { reports.append(report) }
    }
    var threads: [[ThreadRow]] = []
    for (earlier, later) in zip(reports, reports.dropFirst()) {
      threads.append(try await rows(earlier, later))
    }
    let page = YearsPage(
      place: name,
      columns: reports.map {
        YearsPage.Column(id: $0.entry.id.rawValue, year: $0.entry.year ?? 0)
      },
      rows: threads,
      isWhole: request.uri.queryParameters["all"] != nil
    )
    return Response.page(page.render(context.visitor))
  }

  // MARK: - What people say

  @Sendable
  private func decide(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let (earlier, later) = try await pair(context)
    guard let promise = fields.first("promise").flatMap({ Int($0) }),
      let row = try await rows(earlier, later).first(where: { $0.key == promise })
    else { throw PageError(.badRequest) }
    let act: ThreadDecision.Act
    switch fields.first("act") {
    case "confirm" where row.outcome != nil: act = .confirm
    case "refuse" where row.thread.outcome != nil: act = .refuse
    case "point":
      let ends = (fields.first("outcome") ?? "").split(separator: "-").compactMap { Int($0) }
      guard ends.count == 2, ends[0] < ends[1],
        later.report.statements.contains(where: { $0.span == ends[0]..<ends[1] })
      else { throw PageError(.badRequest) }
      act = .point(ends[0]..<ends[1])
    default: throw PageError(.badRequest)
    }
    let decision = ThreadDecision(
      earlier: earlier.entry.id,
      later: later.entry.id,
      promise: row.thread.promise.span,
      act: act
    )
    let number = try await services.store.decide(decision, at: services.now())
    var view = ThreadsView { fields.first($0) }
    view.done = number
    view.find = nil
    let next = fields.first("next").flatMap { Int($0) }
    view.promise = fields.first("act") == "point" ? promise : next ?? promise
    return Response.seeOther(.threads(pair(earlier, later), view))
  }

  @Sendable
  private func withdraw(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let (earlier, later) = try await pair(context)
    guard let number = fields.first("number").flatMap({ Int64($0) }) else {
      throw PageError(.badRequest)
    }
    // Taking back twice is no mistake: the page then shows what counts.
    let taken = try await services.store.withdraw(number, at: services.now())
    var view = ThreadsView { fields.first($0) }
    view.done = nil
    if let taken { view.promise = taken.promise.lowerBound }
    return Response.seeOther(.threads(pair(earlier, later), view))
  }

  // MARK: - Threads

  private func pair(_ context: SiteContext) async throws -> (LoadedReport, LoadedReport) {
    let earlier = try await services.store.report(named: context.parameters.get("earlier"))
    let later = try await services.store.report(named: context.parameters.get("later"))
    guard earlier.entry.id != later.entry.id else { throw PageError(.notFound) }
    return (earlier, later)
  }

  private func pair(_ earlier: LoadedReport, _ later: LoadedReport) -> ReportPair {
    ReportPair(earlier: earlier.entry.id.rawValue, later: later.entry.id.rawValue)
  }

  /// The proposals with what people said of them.
  private func rows(_ earlier: LoadedReport, _ later: LoadedReport) async throws -> [ThreadRow] {
    let threads = try await SiteThreads.aside { [finder] in
      finder.threads(from: earlier, to: later)
    }
    let decisions = try await services.store.decisions(
      from: earlier.entry.id,
      to: later.entry.id
    )
    let said = Dictionary(decisions.map { ($0.decision.promise.lowerBound, $0) }) { $1 }
    return threads.map { thread in
      guard let kept = said[thread.promise.span.lowerBound] else {
        return ThreadRow(thread: thread)
      }
      switch kept.decision.act {
      case .confirm: return ThreadRow(thread: thread, status: .confirmed, decision: kept.number)
      case .refuse: return ThreadRow(thread: thread, status: .refused, decision: kept.number)
      case .point(let span):
        let judged = finder.thread(
          ofPromiseAt: thread.promise.span.lowerBound,
          answeredBy: span,
          from: earlier,
          to: later
        )
        return ThreadRow(thread: judged ?? thread, status: .pointed, decision: kept.number)
      }
    }
  }
}

extension ThreadsView {
  /// A view as an address or a form names it.
  init(_ value: (String) -> String?) {
    func words(_ name: String) -> String? {
      let words = value(name).map { String($0.unicodeScalars.prefix(100)) }
      let trimmed = words?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return trimmed.flatMap { $0.isEmpty ? nil : $0 }
    }
    self.init(
      verdict: value("verdict").flatMap { Verdict(rawValue: $0) },
      fate: value("fate").flatMap { Fate(rawValue: $0) },
      status: value("status").flatMap { ThreadStatus(rawValue: $0) },
      hasFigure: value("figures") != nil,
      words: words("q"),
      promise: value("p").flatMap { Int($0) },
      find: words("find"),
      done: value("done").flatMap { Int64($0) }
    )
  }
}

extension ThreadDownload {
  fileprivate var mediaType: String {
    switch self {
    case .jsonl: "application/jsonl"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .csv: "text/csv; charset=utf-8"
    }
  }
}
