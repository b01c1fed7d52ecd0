// SPDX-License-Identifier: Apache-2.0
import Dispatch
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Register
import ReportText
import Site
import Storage

/// Sends any bytes to the route that takes reports: the first line of the input is the
/// `Content-Type`, the rest the body.
@_cdecl("LLVMFuzzerTestOneInput")
public func upload(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
  let type = String(decoding: bytes[..<end], as: UTF8.self)
  let body = Array(bytes[end...].dropFirst())
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    do {
      try await LocalSite.shared.check(type, body)
    } catch {
      fatalError("the store or an answer failed: \(error)")
    }
    done.signal()
  }
  done.wait()
  return 0
}

/// The real routes before a real store, which is empty again after each input.
private struct LocalSite: Sendable {
  typealias Answer = (status: HTTPResponse.Status, location: String?, body: [UInt8])

  static let shared = LocalSite()

  /// Less than an input may have, so that some are too large.
  private static let limit = 3000
  private static let now = Timestamp(milliseconds: 1_767_225_600_000)

  private let store: SQLiteStore
  private let responder: RouterResponder<SiteContext>
  private let channel = EmbeddedChannel()
  private let logger = Logger(label: "fuzz")

  private init() {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("duixian-fuzz-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      store = try SQLiteStore(path: folder.appendingPathComponent("site.db").path, edition: "1")
    } catch {
      fatalError("no store to fuzz with: \(error)")
    }
    responder = buildRouter(SiteServices(store: store, limit: Self.limit, now: { Self.now }))
      .buildResponder()
  }

  func check(_ type: String, _ body: [UInt8]) async throws {
    let whole = try await post(type, [ByteBuffer(bytes: body)])
    let entries = try await store.list()
    switch whole.status {
    case .seeOther:
      hold(entries.count == 1, "one report is kept where the browser is sent to it")
      hold(whole.location == "/r/\(entries[0].id)", "the browser is sent to what was kept")
    case .ok: hold(!entries.isEmpty, "a page of results speaks of something that was kept")
    case .badRequest, .contentTooLarge, .unprocessableContent:
      hold(entries.isEmpty, "nothing is kept of what was refused")
    default: fatalError("the route answers \(whole.status)")
    }
    for entry in entries { try await check(entry, body, isParts: type.contains("multipart")) }

    let size = body.count % 61 + 1
    let pieces = stride(from: 0, to: body.count, by: size).map {
      ByteBuffer(bytes: body[$0..<min(body.count, $0 + size)])
    }
    let parted = try await post(type, pieces)
    hold(parted.status == whole.status, "pieces do not change the status")
    hold(parted.location == whole.location, "pieces do not change the place")
    if entries.isEmpty { hold(parted.body == whole.body, "pieces do not change the answer") }
    hold(try await store.list().count == entries.count, "the same bytes twice are one report")
    try await empty(entries)
  }

  private func check(_ entry: ReportEntry, _ body: [UInt8], isParts: Bool) async throws {
    guard let report = try await store.load(entry.id),
      let source = try await store.source(of: entry.id)
    else { fatalError("the law is broken: what is listed can be loaded") }
    let bytes = report.text.bytes
    hold(
      !bytes.isEmpty && (try? UTF8Span(validating: bytes.span)) != nil,
      "stored bytes are valid UTF-8"
    )
    hold(bytes.count == entry.byteCount, "the list tells the length of the text")
    hold(!source.isEmpty && source.count <= Self.limit, "what is kept is within the limit")
    for diagnostic in report.text.diagnostics {
      hold(diagnostic.span.upperBound <= bytes.count, "a diagnostic's span lies in the text")
    }
    if isParts, entry.fileName != "粘贴的文本.txt" {
      hold(contains(body, source), "a file is kept as it was sent")
    }
    hold(
      !entry.fileName.isEmpty && !entry.fileName.contains("/"),
      "a file's name is a name and no path"
    )
    let page = try await answer(
      HTTPRequest(
        method: .get,
        scheme: "http",
        authority: "localhost",
        path: "/r/\(entry.id)"
      ),
      RequestBody(buffer: ByteBuffer())
    )
    hold(page.status == .ok, "what was kept can be looked at")
    hold((try? UTF8Span(validating: page.body.span)) != nil, "a page is valid UTF-8")
  }

  /// Deletes for good, so that an input does not depend on those before it.
  private func empty(_ entries: [ReportEntry]) async throws {
    for entry in entries {
      let isDone = try await store.delete(entry.id, at: Self.now, token: "fuzz-\(entry.id)")
      hold(isDone, "what was kept can be deleted")
    }
    guard !entries.isEmpty else { return }
    let later = Timestamp(milliseconds: Self.now.milliseconds + 1)
    let count = try await store.purge(deletedBefore: later)
    hold(count == entries.count, "what was deleted is purged")
  }

  private func post(_ type: String, _ pieces: [ByteBuffer]) async throws -> Answer {
    var head = HTTPRequest(
      method: .post,
      scheme: "http",
      authority: "localhost",
      path: "/reports"
    )
    head.headerFields[.contentType] = type
    let stream = AsyncStream { continuation in
      for piece in pieces { continuation.yield(piece) }
      continuation.finish()
    }
    return try await answer(head, RequestBody(asyncSequence: stream))
  }

  private func answer(_ head: HTTPRequest, _ body: RequestBody) async throws -> Answer {
    let context = SiteContext(
      source: ApplicationRequestContextSource(channel: channel, logger: logger)
    )
    let response = try await responder.respond(
      to: Request(head: head, body: body),
      context: context
    )
    let collector = Collector()
    try await response.body.write(collector)
    return (response.status, response.headers[.location], collector.bytes)
  }
}

/// Keeps the body of an answer.
private final class Collector: ResponseBodyWriter {
  private(set) var bytes: [UInt8] = []

  func write(_ buffer: ByteBuffer) { bytes.append(contentsOf: buffer.readableBytesView) }

  func finish(_ trailingHeaders: HTTPFields?) {}
}

/// Whether `part` stands somewhere in `whole`.
private func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
  guard part.count <= whole.count else { return false }
  return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
}

private func hold(_ law: Bool, _ sentence: StaticString) {
  guard law else { fatalError("the law is broken: \(sentence)") }
}
