// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Register
import WorkingDays

/// The public site, for anyone: it has no other store than what two persons let out.
struct PublicController {
  let services: SiteServices
  let reader: PublicReader
  /// Another run may be of another program, whose pages differ though the register does not.
  private let run: String

  init(services: SiteServices, reader: PublicReader) {
    (self.services, self.reader) = (services, reader)
    run = String(services.token().prefix(8))
  }

  func addRoutes(to routes: SiteRoutes) {
    routes.get("public", .anyone, use: start)
    routes.get("public/**", .anyone, use: show)
  }

  /// Links are relative to a folder.
  @Sendable
  private func start(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard request.uri.path.hasSuffix("/") else { return Response.seeOther(.publicSite) }
    return try await answer([], request)
  }

  @Sendable
  private func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let parts = context.parameters.getCatchAll().compactMap { part in
      part.utf8.contains(UInt8(ascii: "%")) ? part.removingPercentEncoding : String(part)
    }
    return try await answer(parts, request)
  }

  /// A page or a file, or the document of a day in the past that is asked for.
  private func bytes(
    _ address: PublicAddress,
    _ index: PublicIndex,
    _ request: Request
  ) async throws -> [UInt8]? {
    if address.place == .search {
      let search = PublicSearch { request.uri.queryParameters[$0[...]].map { String($0) } }
      return try await reader.bytes(search, address.language, index)
    }
    guard case .document(let number) = address.place,
      let day = request.uri.queryParameters["as_of"]
    else { return try await reader.bytes(address, index) }
    guard let day = CivilDate(String(day)) else { throw PageError(.badRequest) }
    return try await reader.document(of: number, asOf: day)
  }

  private func answer(_ parts: [String], _ request: Request) async throws -> Response {
    guard let address = PublicAddress(parts: parts) else { throw PageError(.notFound) }
    guard address.place.isFile || request.uri.path.hasSuffix("/") else {
      let query = request.uri.query.map { "?\($0)" } ?? ""
      let location = request.uri.path + "/" + query
      return Response(status: .movedPermanently, headers: [.location: location])
    }
    let index = try await reader.index(on: services.now().date)
    // A page follows from the state of the log, the day and the program.
    let state = "\"\(index.register.logSize)-\(index.day)-\(run)\""
    var headers: HTTPFields = [.eTag: state, .cacheControl: "public, max-age=60"]
    if request.headers[.ifNoneMatch].map({ $0.contains(state) || $0 == "*" }) == true {
      return Response(status: .notModified, headers: headers)
    }
    guard let bytes = try await bytes(address, index, request) else { throw PageError(.notFound) }
    headers[.contentType] = address.place.mediaType
    return Response(
      status: .ok,
      headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
  }
}
