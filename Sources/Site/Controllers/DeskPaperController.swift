// SPDX-License-Identifier: Apache-2.0
import Documents
import Hummingbird
import Mechanisms
import Pages
import Profiles
import Register
import Storage
import WorkingDays

/// What the desk prints: supervision orders and the bulletin of the month.
struct DeskPaperController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    let rule = RouteRule.roles([.supervisor])
    for (path, subject) in [
      ("desk/notice/:number", { @Sendable in Subject.commitment($0) }),
      ("desk/notice/case/:number", { @Sendable in Subject.handling($0) }),
    ] as [(String, @Sendable (SerialNumber) -> Subject)] {
      routes.get(path, rule) { request, context in
        let page = try await notice(number(context).map(subject), request, context)
        return Response.page(page.render(context.visitor))
      }
      routes.get(path + "/order.docx", rule) { request, context in
        let page = try await notice(number(context).map(subject), request, context)
        return try file(page.paper, "\(page.kind.zh) \(page.number)")
      }
    }
    routes.get("desk/bulletin", rule) { request, context in
      Response.page(try await bulletin(request, context).render(context.visitor))
    }
    routes.get("desk/bulletin/bulletin.docx", rule) { request, context in
      let page = try await bulletin(request, context)
      return try file(page.paper, page.paper.title)
    }
  }

  /// A paper as a file that a word processor opens.
  private func file(_ paper: Paper, _ name: String) throws -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType:
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        .contentDisposition: FileName.disposition(FileName.clean(name + ".docx")),
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: try makeDocument(of: paper)))
    )
  }

  private func number(_ context: SiteContext) -> SerialNumber? {
    context.parameters.get("number").flatMap { SerialNumber($0) }
  }

  private func notice(
    _ subject: Subject?,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> NoticePage {
    guard let register = services.register, let subject else { throw PageError(.notFound) }
    let state = try await register.state(of: [subject])
    let lines = DeskLines(
      state: state,
      mechanisms: services.mechanisms.mechanisms,
      officer: try context.officer(),
      now: services.now()
    )
    guard var page = NoticeDraft(lines: lines).page(subject) else { throw PageError(.notFound) }
    if case .commitment(let number) = subject, let item = state.commitments[number] {
      let report = item.entry.report
      let intake = try await register.intakes().first { $0.report == report }
      page.source = [intake.map { "\($0.place)\($0.year)年政府工作报告" }, item.entry.section]
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " › ")
    }
    let query = request.uri.queryParameters
    if let ask = query["ask"] { page.ask = String(ask.prefix(1000)) }
    if let note = query["note"] { page.note = String(note.prefix(1000)) }
    if let by = query["by"] { page.answerBy = CivilDate(String(by)) }
    return page
  }

  private func bulletin(_ request: Request, _ context: SiteContext) async throws -> BulletinPage {
    guard let register = services.register else { throw PageError(.notFound) }
    let now = services.now()
    let officer = try context.officer()
    var query = CommitmentQuery(now: now)
    query.year = now.date.year
    let verdicts = try await register.verdicts(query)
    query.order = .due
    query.dueBefore = now.next
    query.limit = 100
    let overdue = try await register.commitments(query)
    let state = try await register.state(of: overdue.lines.map { .commitment($0.number) })
    let lines = DeskLines(
      state: state,
      mechanisms: services.mechanisms.mechanisms,
      officer: officer,
      now: now
    )
    let byLead = Dictionary(grouping: overdue.lines, by: \.fields.lead)
    let late = state.directory.listed.compactMap { agency -> BulletinPage.Late? in
      guard let rows = byLead[agency.id] else { return nil }
      let found = rows.compactMap { lines.line(.commitment($0.number), in: .overdue) }
      return BulletinPage.Late(agency: agency.name, lines: found)
    }
    return BulletinPage(
      place: state.directory.name,
      office: state.directory.agencies[officer.agency]?.name ?? "",
      today: now.date,
      year: now.date.year,
      verdicts: verdicts,
      late: late,
      lateCount: overdue.total,
      changes: try await changes(register, now),
      note: request.uri.queryParameters["note"].map { String($0.prefix(2000)) } ?? ""
    )
  }

  /// What happened since the first of the month.
  private func changes(
    _ register: any RegisterStore,
    _ now: Timestamp
  ) async throws -> BulletinPage.Changes {
    let first = CivilDate(year: now.date.year, month: now.date.month, day: 1) ?? now.date
    var changes = BulletinPage.Changes()
    let log = LogSince(register: register)
    // The version of the last grant: one that was taken back is none.
    var grants: [SerialNumber: Int] = [:]
    changes.isPartial = try await log.forEach(from: Timestamp(CivilMoment(first))) { event in
      changes.count(event)
      guard case .commitment(let number) = event.subject else { return }
      switch event.change {
      case .commitment(.looped(let loop)):
        if case .extensionDecided(true, _) = loop.fact { grants[number] = event.version }
      case .commitment(.takenBack(let count)):
        if let grant = grants[number], grant >= event.version - count { changes.extended -= 1 }
      default: break
      }
    }
    return changes
  }
}

extension BulletinPage.Changes {
  /// Counts an event.
  fileprivate mutating func count(_ event: RegisterEvent) {
    guard case .commitment(let number) = event.subject,
      case .commitment(let change) = event.change
    else { return }
    switch change {
    case .entered: entered += 1
    case .withdrawn: withdrawn.append(number)
    case .looped(let loop):
      switch loop.fact {
      case .filed(let filing) where filing.endsCase: struckOff += 1
      case .extensionDecided(let grants, _) where grants: extended += 1
      case .noticeDecided(let approves, _, _) where approves: notices += 1
      case .changed: changed.append(number)
      default: break
      }
    default: break
    }
  }
}
