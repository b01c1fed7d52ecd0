// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import Hummingbird
import Mechanisms
import Pages
import Register
import Storage
import WorkingDays

/// The desk that lets out to the public: one person proposes, another looks and lets out.
struct PublicationController {
  let services: SiteServices
  let reader: PublicReader

  /// How many lines of each kind the page shows.
  private static let lineCount = 100

  func addRoutes(to routes: SiteRoutes) {
    routes.get("desk/public", .roles([.supervisor, .leader])) { request, context in
      let done = request.uri.queryParameters["done"].flatMap { Int($0) }
      return Response.page(try await page(context, done: done))
    }
    routes.post("desk/public/act", .roles([.supervisor, .leader]), use: act)
    routes.get("desk/preview/**", .roles([.supervisor, .leader]), use: preview)
  }

  private func page(
    _ context: SiteContext,
    done: Int? = nil,
    problem: Bilingual? = nil
  ) async throws -> [UInt8] {
    guard let register = services.register else { throw PageError(.notFound) }
    var page = PublicationPage(now: services.now())
    let waiting = try await register.proposals(limit: Self.lineCount)
    page.waiting = waiting.lines.map {
      PublicationPage.Waiting(item: $0.item, person: $0.person, at: $0.at)
    }
    page.waitingCount = waiting.total
    page.maySuggest = try context.officer().role == .supervisor
    if page.maySuggest {
      let unproposed = try await register.unproposed(limit: Self.lineCount)
      (page.unproposed, page.unproposedCount) = (unproposed.lines, unproposed.total)
    }
    page.publicCount = try await reader.index(on: services.now().date).register.lines.count
    (page.done, page.problem) = (done, problem)
    return page.render(context.visitor)
  }

  @Sendable
  private func act(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let register = services.register,
      let act = fields.first(PublicationPage.Field.act)
        .flatMap({ PublicationPage.Act(rawValue: $0) })
    else { throw PageError(.badRequest) }
    let seen = fields.all(PublicationPage.Field.item).compactMap { SeenItem($0) }
    let commands = Self.commands(act, seen, fields)
    guard !commands.isEmpty else {
      return Response.unprocessable(try await page(context, problem: .noneChosen))
    }
    let (now, officer) = (services.now(), try context.officer())
    // What is proposed is what was seen; what is approved names its version itself.
    let expected = act == .propose ? seen.map { Optional($0.version) } : []
    do throws(SubmitError) {
      _ = try await register.submitAll(
        Batch(
          commands.map { (.commitment($0.0, .publish($0.1)), now, officer) },
          expected: expected
        )
      )
    } catch {
      switch error {
      case .refused(let refusal, _, let place):
        let number = commands.indices.contains(place) ? "\(commands[place].0): " : ""
        let message = Bilingual(
          zh: number + refusal.message.zh,
          en: number + refusal.message.en
        )
        return Response.unprocessable(try await page(context, problem: message))
      case .keyReused: throw PageError(.badRequest)
      case .failed(let failure): throw failure
      }
    }
    return Response.seeOther(.publications(done: commands.count))
  }

  /// What a form asks for: of the lines that are ticked, or of the number that is to be taken away.
  private static func commands(
    _ act: PublicationPage.Act,
    _ seen: [SeenItem],
    _ fields: FormFields
  ) -> [(SerialNumber, PublicationCommand)] {
    let reason = fields.first(PublicationPage.Field.reason) ?? ""
    switch act {
    case .propose: return seen.map { ($0.number, .propose) }
    case .approve: return seen.map { ($0.number, .approve(version: $0.version)) }
    case .decline:
      return seen.map { ($0.number, .decline(version: $0.version, reason: reason)) }
    case .withdraw:
      let number = fields.first(PublicationPage.Field.number).flatMap { SerialNumber($0) }
      return number.map { [($0, .withdraw(reason: reason))] } ?? []
    }
  }

  /// A commitment as the public would see it; whatever else its page leads to is the public site.
  @Sendable
  private func preview(_ request: Request, _ context: SiteContext) async throws -> Response {
    let parts = context.parameters.getCatchAll().compactMap { $0.removingPercentEncoding }
    guard let address = PublicAddress(parts: parts) else { throw PageError(.notFound) }
    guard case .item(let number) = address.place else {
      let path = address.parts.map(PercentCoding.encode).joined(separator: "/")
      let location = SiteURL.publicSite.description + path + (address.place.isFile ? "" : "/")
      return Response(status: .seeOther, headers: [.location: location])
    }
    guard let proposal = try await services.register?.proposal(of: number) else {
      throw PageError(.notFound)
    }
    let index = try await reader.index(on: services.now().date)
    let found = PublicSite.Found(items: [number: proposal.item])
    guard let bytes = PublicSite(index).page(address, found) else { throw PageError(.notFound) }
    return Response.page(bytes)
  }
}

extension Bilingual {
  fileprivate static let noneChosen = Bilingual(
    zh: "没有选定事项：请先勾选，或填写编号。",
    en: "Nothing is chosen: tick some lines, or give a number."
  )
}
