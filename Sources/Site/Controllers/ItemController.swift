// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Ledger
import Mechanisms
import Pages
import Profiles
import Register
import Storage

/// One commitment, its evidence, and the way to its sentence in the stored report.
struct ItemController {
  let services: SiteServices
  let mechanisms: [String: Mechanism]

  init(services: SiteServices) {
    self.services = services
    mechanisms = services.mechanisms.mechanisms
  }

  func addRoutes(to routes: SiteRoutes) {
    routes.get("items/:number", .readers, use: show)
    routes.post("items/:number/vote", .roles([.supervisor]), use: vote)
    routes.get("items/:number/evidence/:sha256", .readers, use: evidence)
    routes.get("r/:id/at/:span", .openReaders, use: passage)
  }

  @Sendable
  private func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let register = services.register else {
      return Response.page(NoRegisterPage(.register()).render(context.visitor))
    }
    let page = try await page(request, context, register)
    return Response.page(page.render(context.visitor))
  }

  /// The page of the item that a request names, with the votes that whoever asks may record.
  func page(
    _ request: Request,
    _ context: SiteContext,
    _ register: any RegisterStore
  ) async throws -> ItemPage {
    let record = try await register.record(
      of: try number(context),
      before: request.uri.queryParameters["before"].flatMap { Int($0) },
      limit: ItemPage.historySize
    )
    guard let record else { throw PageError(.notFound) }
    let item = record.item
    var page = ItemPage(
      item: item,
      names: RegisterNames(directory: record.directory, mechanisms: mechanisms),
      now: services.now(),
      sources: try await sources(of: item),
      related: try await titles(of: item.neighbours, register),
      programme: try await programme(of: item, register),
      history: record.history.reversed().map {
        ItemPage.Entry(index: $0.index, event: $0.event)
      },
      before: record.before,
      lastIndex: record.lastIndex,
      logSize: try await register.checkpoint().size,
      place: try await place(of: item, request, context, register)
    )
    if item.isVotedOn, let officer = context.session?.officer,
      CommitmentCommand.recordVote(DeputyVote()).access.roles.contains(officer.role)
    {
      page.vote = VoteForm(word: services.token())
    }
    return page
  }

  /// The bytes of a piece that was handed in for this very commitment; always saved, never shown.
  @Sendable
  private func evidence(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let register = services.register else { throw PageError(.notFound) }
    let (item, _) = try await item(context, register)
    guard let piece = item.evidence.first(where: { $0.sha256 == context.parameters.get("sha256") }),
      let bytes = try await register.bytes(of: piece.sha256)
    else { throw PageError(.notFound) }
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/octet-stream",
        .contentDisposition: FileName.disposition(FileName.clean(piece.name)),
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
  }

  /// Leads to where bytes stand in a report: only then is its text looked at.
  @Sendable
  private func passage(_ request: Request, _ context: SiteContext) async throws -> Response {
    let loaded = try await services.store.report(named: context.parameters.get("id"))
    guard let span = context.parameters.get("span").flatMap({ TextSpan($0) }) else {
      throw PageError(.notFound)
    }
    return Response.seeOther(ReportModel(loaded, downloads: []).link(to: span.range))
  }

  // MARK: - What the page needs

  func item(
    _ context: SiteContext,
    _ register: any RegisterStore
  ) async throws -> (Commitment, Directory) {
    let number = try number(context)
    let state = try await register.state(of: [.commitment(number)])
    guard let item = state.commitments[number] else { throw PageError(.notFound) }
    return (item, state.directory)
  }

  private func number(_ context: SiteContext) throws -> SerialNumber {
    guard let number = context.parameters.get("number").flatMap({ SerialNumber($0) }) else {
      throw PageError(.notFound)
    }
    return number
  }

  /// Its place in the list that the address names; nil where it names none.
  private func place(
    of item: Commitment,
    _ request: Request,
    _ context: SiteContext,
    _ register: any RegisterStore
  ) async throws -> ItemPage.Place? {
    guard let words = request.uri.queryParameters["list"] else { return nil }
    let view = RegisterView(address: String(words))
    let query = try await RegisterController(services: services)
      .query(view, context, register, now: services.now())
    let (previous, next) = try await register.neighbours(of: item.number, in: query)
    return ItemPage.Place(view, previous: previous, next: next)
  }

  /// The stored reports that its sentence and its threads stand in.
  private func sources(of item: Commitment) async throws -> [String: ItemPage.Source] {
    let wanted = Set([item.entry.report] + item.threads.map(\.report))
    let entries = try await services.store.list().filter { wanted.contains($0.textSHA256) }
    return Dictionary(
      entries.map { entry in
        let title = ReportTitle.shown(
          title: entry.title,
          place: entry.place,
          year: entry.year,
          fileName: entry.fileName
        )
        return (entry.textSHA256, ItemPage.Source(id: entry.id.rawValue, title: title))
      }
    ) { first, _ in first }
  }

  private func titles(
    of numbers: [SerialNumber],
    _ register: any RegisterStore
  ) async throws -> [SerialNumber: String] {
    guard !numbers.isEmpty else { return [:] }
    let state = try await register.state(of: numbers.map { .commitment($0) })
    return state.commitments.mapValues { item in
      item.fields.title.isEmpty ? item.entry.quote : item.fields.title
    }
  }

  private func programme(
    of item: Commitment,
    _ register: any RegisterStore
  ) async throws -> Programme? {
    guard let number = item.programme else { return nil }
    return try await register.state(of: [.programme(number)]).programmes[number]
  }
}

extension Commitment {
  /// The commitments that its page speaks of.
  fileprivate var neighbours: [SerialNumber] {
    let became: [SerialNumber] =
      switch life {
      case .split(let numbers): numbers
      case .merged(let number): [number]
      case .active, .withdrawn: []
      }
    return (entry.parent.map { [$0] } ?? []) + subitems + absorbed + became
  }
}
