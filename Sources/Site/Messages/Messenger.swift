// SPDX-License-Identifier: Apache-2.0
import AsyncHTTPClient
package import Logging
import NIOCore
import NIOHTTP1
package import Register
import ServiceLifecycle
package import Storage

/// Sends the messages that wait, each until its receiver takes it.
///
/// A message that was taken is never sent again; one whose answer was lost is, with the same id, by
/// which the receiver knows it.
package struct Messenger: Sendable {
  /// Sends a request and tells the status of the answer.
  package typealias Send = @Sendable (Webhook.Call) async throws -> Int

  let messages: any MessageStore
  let webhook: Webhook?
  let mailer: Mailer?
  let origin: String
  let now: @Sendable () -> Timestamp
  let send: Send

  /// After so many failures a message is given up: the last wait is six hours, so that takes two days.
  package static let mostTries = 16

  /// A messenger; what goes by a way that it has not waits, and is given up as what nobody takes.
  package init(
    _ messages: any MessageStore,
    to webhook: Webhook? = nil,
    by mailer: Mailer? = nil,
    origin: String,
    now: @escaping @Sendable () -> Timestamp,
    send: @escaping Send = Self.post
  ) {
    self.messages = messages
    self.webhook = webhook
    self.mailer = mailer
    self.origin = origin
    self.now = now
    self.send = send
  }

  /// Sends what waits now, in order, and tells how many were taken.
  @discardableResult
  package func run(_ logger: Logger) async throws(StorageError) -> Int {
    var taken = 0
    for waiting in try await messages.waiting(at: now(), limit: 50) {
      let key = waiting.message.key
      let moment = now()
      let answer = await answer(to: waiting.message, at: moment)
      guard let answer else {
        try await messages.noteSent(key, at: moment)
        taken += 1
        continue
      }
      logger.notice(
        "A message was not taken",
        metadata: ["id": "\(key)", "why": "\(answer)", "tries": "\(waiting.tries + 1)"]
      )
      try await messages.noteFailed(key, nextAt: Self.next(after: waiting.tries, at: moment))
    }
    return taken
  }

  /// Why a message was not taken; nil where it was.
  private func answer(to message: Message, at moment: Timestamp) async -> String? {
    do {
      switch message.way {
      case .webhook:
        guard let webhook else { return "no webhook" }
        let status = try await send(webhook.call(message, origin: origin, at: moment))
        return (200..<300).contains(status) ? nil : "status \(status)"
      case .mail:
        guard let mailer else { return "no sendmail" }
        return try await mailer.send(message, origin: origin, at: moment) ? nil : "no address"
      }
    } catch {
      return "\(error)"
    }
  }

  /// When one is tried again that failed so often before: after 15 s, doubling to six hours.
  package static func next(after tries: Int, at now: Timestamp) -> Timestamp? {
    guard tries + 1 < mostTries else { return nil }
    return now.later(bySeconds: min(6 * 3600, 15 << Int64(min(tries, 20))))
  }

  /// Sends by HTTP, and waits ten seconds for the answer.
  package static let post: Send = { call in
    var request = HTTPClientRequest(url: call.url)
    request.method = .POST
    for (name, value) in call.headers { request.headers.add(name: name, value: value) }
    request.body = .bytes(ByteBuffer(bytes: call.body))
    let response = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
    return Int(response.status.code)
  }
}

/// Sends messages as they come.
struct MessengerService: Service {
  let messenger: Messenger
  let logger: Logger

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await messenger.run(logger)
        } catch {
          logger.error("Messages wait", metadata: ["error": "\(error)"])
        }
        try await Task.sleep(for: .seconds(5))
      }
    }
  }
}
