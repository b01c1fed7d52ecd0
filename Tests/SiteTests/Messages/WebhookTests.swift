// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import Storage
import TestSupport
import Testing

@testable import Site

struct WebhookTests {
  private let message = Message(
    key: "digest/zhujian-head/2026-01-20",
    post: "zhujian-head",
    title: "市住房和城乡建设局：今天有 2 项等你单位",
    text: "已到期 1 项",
    path: "/inbox"
  )

  private func call(_ webhook: Webhook) -> Webhook.Call {
    webhook.call(message, origin: "https://duixian.qinghe.example", at: Office.start)
  }

  @Test func saysEverythingAsJSONAndSignsIt() throws {
    let call = call(Webhook(url: "https://robot.example/hook", secret: "key"))
    let value = try JSONValue(call.body)
    #expect(value["id"] == .text(message.key))
    #expect(value["link"] == .text("https://duixian.qinghe.example/inbox"))
    #expect(call.headers["x-duixian-id"] == message.key)
    // Computed by Python's `hmac` over the same bytes.
    let signature = try #require(call.headers["x-duixian-signature"])
    #expect(
      signature == "sha256=472fe939fcc590722cf4d7f51e5caf3a600dccc3d4611595887ace92e3b48b51"
    )
    let other = self.call(Webhook(url: "https://robot.example/hook", secret: "other"))
    #expect(other.headers["x-duixian-signature"] != signature)
    #expect(self.call(Webhook(url: "u")).headers["x-duixian-signature"] == nil)
  }

  @Test func speaksAsTheRobotsWantIt() throws {
    let call = call(Webhook(url: "https://robot.example/send?key=1", shape: .wecom))
    let value = try JSONValue(call.body)
    #expect(value["msgtype"] == .text("text"))
    guard case .text(let words)? = value["text"]?["content"] else {
      Issue.record("the text has no content")
      return
    }
    #expect(words.hasPrefix(message.title) && words.hasSuffix("/inbox"))
    let ding = self.call(
      Webhook(url: "https://robot.example/send?k=1", secret: "s", shape: .dingtalk)
    )
    #expect(ding.url.hasPrefix("https://robot.example/send?k=1&timestamp=1768838400000&sign="))
    #expect(!ding.url.contains("+") && !ding.url.hasSuffix("="))
  }

  @Test func triesAgainLaterAndLater() {
    let waits = (0..<15).map { tries in
      Messenger.next(after: tries, at: Office.start)
        .map { ($0.milliseconds - Office.start.milliseconds) / 1000 }
    }
    #expect(waits.prefix(4) == [15, 30, 60, 120] && waits[14] == 21_600)
    #expect(Messenger.next(after: 15, at: Office.start) == nil)
  }
}
