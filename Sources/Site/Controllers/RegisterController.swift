// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Ledger
import Mechanisms
import Pages
import Profiles
import Register
import Storage
import WorkingDays

/// The register: its lines, the files made of them, and the change of several at once.
struct RegisterController {
  let services: SiteServices
  let mechanisms: [String: Mechanism]
  private let nameCache = NameCache()

  init(services: SiteServices) {
    self.services = services
    mechanisms = services.mechanisms.mechanisms
  }

  func addRoutes(to routes: SiteRoutes) {
    routes.get("register", .readers, use: show)
    for file in RegisterDownload.allCases {
      routes.get("register/\(file.rawValue)", .readers) { request, context in
        try await download(file, request, context)
      }
    }
    routes.post("register/views", .readers, use: saveView)
    routes.post("register/views/forget", .readers, use: forgetView)
    routes.post("register/preview", .roles([.supervisor]), use: preview)
    routes.post("register/apply", .roles([.supervisor]), use: apply)
  }

  @Sendable
  private func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(RegisterView(request), context)
  }

  /// The page of a view; with the name that could not be saved, where one could not.
  func page(
    _ view: RegisterView,
    _ context: SiteContext,
    refused: String? = nil
  ) async throws -> Response {
    guard let register = services.register else { return noRegister(context) }
    let (_, names, prepared) = try await keptNames(register)
    guard !names.directory.name.isEmpty else { return noRegister(context) }
    let now = services.now()
    let query = try await query(view, context, register, now: now)
    let lines = try await lines(query, register)
    let page = RegisterPage(
      rows: lines.lines,
      total: lines.total,
      next: lines.next,
      counts: try await register.verdicts(query.whateverVerdict),
      view: view,
      names: names,
      prepared: prepared,
      programmes: try await register.programmes(),
      now: now,
      logSize: try await register.checkpoint().size,
      downloads: services.exports.registerDownloads,
      apiQuery: query.apiWords,
      saved: try await savedViews(context, refused: refused)
    )
    var response = Response.page(page.render(context.visitor))
    if refused != nil { response.status = .unprocessableContent }
    return response
  }

  private func noRegister(_ context: SiteContext) -> Response {
    Response.page(NoRegisterPage(.register()).render(context.visitor))
  }

  // MARK: - Files

  private func download(
    _ file: RegisterDownload,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let register = services.register else { throw PageError(.notFound) }
    let now = services.now()
    var query = try await query(
      RegisterView(request).with { _ in },
      context,
      register,
      now: now
    )
    // One more than is allowed tells that there are too many.
    query.limit = RegisterPage.mostDownloaded + 1
    let rows = try await lines(query, register).lines
    guard rows.count <= RegisterPage.mostDownloaded else { throw PageError(.badRequest) }
    let names = try await names(register)
    let lines = RegisterLines(rows: rows, names: names, now: now)
    let language = context.language
    let bytes = try await SiteThreads.aside { [exports = services.exports] in
      try exports.bytes(file, lines, in: language)
    }
    guard let bytes else { throw PageError(.notFound) }
    let day = now.date.description
    let name = "\(names.directory.name) \(context.language.registerWord) \(day) \(file.rawValue)"
    return Response(
      status: .ok,
      headers: [
        .contentType: file.mediaType,
        .contentDisposition: FileName.disposition(FileName.clean(name)),
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
  }

  // MARK: - What every page of it needs

  func names(_ register: any RegisterStore) async throws -> RegisterNames {
    try await keptNames(register).names
  }

  private func keptNames(_ register: any RegisterStore) async throws -> NameCache.Kept {
    nameCache.names(in: try await register.state(of: []).directory, mechanisms)
  }

  func query(
    _ view: RegisterView,
    _ context: SiteContext,
    _ register: any RegisterStore,
    now: Timestamp
  ) async throws -> CommitmentQuery {
    var query = CommitmentQuery(view, for: try context.officer(), now: now)
    if let since = view.since {
      query.changedFrom = try await register.firstIndex(from: Timestamp(CivilMoment(since)))
    }
    return query
  }

  /// Lines; a place that no page ended with is asked for by nobody but by hand.
  private func lines(
    _ query: CommitmentQuery,
    _ register: any RegisterStore
  ) async throws -> Storage.Page<CommitmentRow> {
    do {
      return try await register.commitments(query)
    } catch {
      guard error.code == .invalidCursor else { throw error }
      throw PageError(.badRequest)
    }
  }
}

extension RegisterView {
  init(_ request: Request) {
    // Parted once: each look at the parameters parts the address anew.
    let asked = request.uri.queryParameters
    self.init { name in asked[name[...]].map(String.init) }
  }
}

extension RegisterDownload {
  fileprivate var mediaType: String {
    switch self {
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .csv, .excel: "text/csv; charset=utf-8"
    }
  }
}

extension Language {
  fileprivate var registerWord: String {
    switch self {
    case .zh: "台账"
    case .en: "register"
    }
  }
}
