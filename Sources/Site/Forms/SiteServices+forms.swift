// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import NIOCore
import Pages

extension SiteServices {
  /// What a form may have beside its files.
  private static let formOverhead = 1 << 20

  /// The fields of a form with files, or of one without.
  ///
  /// Throws ``PageError`` where it is broken, or longer than files may be.
  func fields(of request: Request) async throws -> FormFields {
    let bound = limit + Self.formOverhead
    let contentType = request.headers[.contentType] ?? ""
    let isPlain = contentType.lowercased().hasPrefix("application/x-www-form-urlencoded")
    guard let boundary = ContentDisposition.boundary(ofContentType: contentType) else {
      guard isPlain else { throw PageError(.badRequest) }
      var body: [UInt8] = []
      // Every byte of a value may come as three.
      try await take(request.body, upTo: bound * 3) {
        body.append(contentsOf: $0.readableBytesView)
      }
      return FormFields(urlEncoded: body)
    }
    var parser = MultipartParser(boundary: boundary, bounds: .init(bytes: bound))
    var isBroken = false
    try await take(request.body, upTo: bound) { piece in
      guard !isBroken else { return }
      do { try parser.take(piece.readableBytesView) } catch { isBroken = true }
    }
    guard !isBroken, let fields = try? parser.finish() else {
      throw PageError(.refused(fileName: nil, .brokenForm))
    }
    return fields
  }

  /// Reads a body to its end, so that a browser sees the answer; keeps no more than the bound.
  private func take(
    _ body: RequestBody,
    upTo bound: Int,
    _ use: (ByteBuffer) -> Void
  ) async throws {
    var count = 0
    try await body.forEachPiece(now) { piece in
      count += piece.readableBytes
      if count <= bound { use(piece) }
      return count <= bound * 16
    }
    guard count <= bound else {
      throw PageError(.refused(fileName: nil, .tooLarge(byteCount: count, limit: limit)))
    }
  }
}
