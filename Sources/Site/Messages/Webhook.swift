// SPDX-License-Identifier: Apache-2.0
import Crypto
import Documents
import Foundation
import Pages
package import Register
package import Storage

/// Where messages go: an address that takes them by POST.
package struct Webhook: Sendable, Hashable {
  /// The shape of a body.
  package enum Shape: String, Sendable, CaseIterable {
    /// The fields of the message.
    case json
    /// A text as the robots of WeCom (企业微信) take it.
    case wecom
    /// A text as the robots of DingTalk (钉钉) take it, the address signed as they ask.
    case dingtalk
  }

  /// The address.
  package var url: String
  /// What bodies are signed with; nil signs none.
  package var secret: String?
  /// The shape of a body.
  package var shape: Shape

  /// Made of its parts.
  package init(url: String, secret: String? = nil, shape: Shape = .json) {
    self.url = url
    self.secret = secret
    self.shape = shape
  }

  /// A request as it is sent.
  package struct Call: Sendable, Hashable {
    /// Where to.
    package var url: String
    /// The headers by their names.
    package var headers: [String: String]
    /// The body.
    package var body: [UInt8]
  }

  /// The request that tells a message; `origin` stands before its path.
  package func call(_ message: Message, origin: String, at now: Timestamp) -> Call {
    let link = origin + message.path
    var body = JSONObject()
    switch shape {
    case .json:
      body.add("id", message.key)
      body.add("post", message.post)
      body.add("title", message.title)
      body.add("text", message.text)
      body.add("link", link)
    case .wecom, .dingtalk:
      var text = JSONObject()
      text.add("content", "\(message.title)\n\(message.text)\n\(link)")
      body.add("msgtype", "text")
      body.add("text", text)
    }
    let bytes = Array(body.line.utf8)
    var headers = ["content-type": "application/json", "x-duixian-id": message.key]
    var url = url
    if let secret {
      if shape == .dingtalk {
        url += (url.contains("?") ? "&" : "?") + Self.signature(secret, at: now)
      } else {
        let key = SymmetricKey(data: Array(secret.utf8))
        let mac = HMAC<SHA256>.authenticationCode(for: bytes, using: key)
        headers["x-duixian-signature"] = "sha256=" + mac.map(Self.hex).joined()
      }
    }
    return Call(url: url, headers: headers, body: bytes)
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  /// How DingTalk's robots want an address signed: `timestamp`, and `sign` over it and the secret.
  private static func signature(_ secret: String, at now: Timestamp) -> String {
    let key = SymmetricKey(data: Array(secret.utf8))
    let words = Array("\(now.milliseconds)\n\(secret)".utf8)
    let mac = HMAC<SHA256>.authenticationCode(for: words, using: key)
    let sign = PercentCoding.encode(Data(mac).base64EncodedString())
    return "timestamp=\(now.milliseconds)&sign=\(sign)"
  }
}
