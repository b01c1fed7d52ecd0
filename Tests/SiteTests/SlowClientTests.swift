// SPDX-License-Identifier: Apache-2.0
import Glibc
import Hummingbird
import HummingbirdTesting
import Register
import Storage
import Synchronization
import TestSupport
import Testing

/// Clients that send little, slowly or nonsense do not keep others from being answered.
struct SlowClientTests {
  /// A clock that each look at it sets forward.
  private final class LeapingClock: Sendable {
    private let looks = Mutex<Int64>(0)
    private let seconds: Int64

    init(secondsALook seconds: Int64) { self.seconds = seconds }

    func now() -> Timestamp {
      looks.withLock { looks in
        looks += 1
        return Timestamp(milliseconds: 1_767_225_600_000 + looks * seconds * 1000)
      }
    }
  }

  private let head =
    "POST /reports HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=b\r\n"
    + "Content-Length: 100000\r\n\r\n--b\r\n"

  @Test func aDrippingBodyIsEnded() async throws {
    let clock = LeapingClock(secondsALook: 120)
    try await withSite(setup: .live, now: { clock.now() }) { client, store in
      let slow = try Connection(port: try #require(client.port))
      defer { slow.close() }
      slow.send(head)
      for _ in 0..<8 {
        slow.send("Content-Disposition: form-data\r\n")
        try await Task.sleep(for: .milliseconds(20))
      }
      let answer = slow.receiveUntilClosed()
      #expect(answer.hasPrefix("HTTP/1.1 408 "))
      #expect(try await store.list().isEmpty)
    }
  }

  @Test func othersAreAnsweredMeanwhile() async throws {
    try await withSite(setup: .live) { client, store in
      let port = try #require(client.port)
      // Half a head, half a body, an endless header, no HTTP at all: all kept open.
      let idle = try (0..<40).map { number in
        let connection = try Connection(port: port)
        connection.send(
          [
            "POST /rep", head, "GET / HTTP/1.1\r\nX: " + String(repeating: "a", count: 5000),
            "\u{0}\u{1}",
          ][
            number % 4
          ]
        )
        return connection
      }
      defer { for connection in idle { connection.close() } }
      for _ in 0..<5 {
        let address = try await client.bringSample()
        #expect(try await client.execute(uri: address, method: .get).status == .ok)
      }
      #expect(try await store.list().count == 1)
    }
  }
}

/// A bare socket: what a client library would never send.
private struct Connection {
  private let descriptor: Int32

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let descriptor = descriptor
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(result == 0)
    var limit = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  func receiveUntilClosed() -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += buffer[..<count]
    }
  }

  func close() { _ = Glibc.close(descriptor) }
}
