// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import NIOCore
import Pages
import Register
import Storage

extension RequestBody {
  /// Hands over the body piece by piece until `use` returns false.
  ///
  /// Throws ``PageError`` where it takes longer than ``SiteServices/bodySeconds``: every piece keeps
  /// the connection from being idle, so one that drips would otherwise stay for ever.
  func forEachPiece(
    _ now: () -> Timestamp,
    _ use: (ByteBuffer) throws -> Bool
  ) async throws {
    let began = now()
    for try await piece in self {
      guard began >= now().earlier(bySeconds: SiteServices.bodySeconds) else {
        throw PageError(.tooSlow)
      }
      guard try use(piece) else { return }
    }
  }

  /// The whole of a small body; throws where it is longer than `bound`.
  func bytes(upTo bound: Int, _ now: () -> Timestamp) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    try await forEachPiece(now) { piece in
      guard bytes.count + piece.readableBytes <= bound else { throw HTTPError(.contentTooLarge) }
      bytes.append(contentsOf: piece.readableBytesView)
      return true
    }
    return bytes
  }
}
