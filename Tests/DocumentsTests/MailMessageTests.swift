// SPDX-License-Identifier: Apache-2.0
import Documents
import Foundation
import Register
import Testing

struct MailMessageTests {
  private func message(_ subject: String, _ text: String = "文") throws -> MailMessage {
    MailMessage(
      from: try #require(MailAddress("duixian@qinghe.example")),
      to: try #require(MailAddress("he.xu@zhujian.qinghe.example")),
      subject: subject,
      text: text,
      date: Timestamp(milliseconds: 1_795_147_261_500),
      id: "abc"
    )
  }

  /// The headers as they are unfolded, and the body.
  private func read(_ mail: MailMessage) throws -> (headers: [String: String], body: String) {
    let text = String(decoding: mail.bytes, as: UTF8.self)
    #expect(text.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    let parts = text.split(separator: "\n\n", maxSplits: 1)
    try #require(parts.count == 2)
    var headers: [String: String] = [:]
    for line in parts[0].replacing("\n ", with: "\u{1}").split(separator: "\n") {
      #expect(line.split(separator: "\u{1}").allSatisfy { $0.utf8.count <= 75 }, "\(line)")
      let colon = try #require(line.firstIndex(of: ":"))
      #expect(headers[String(line[..<colon])] == nil)
      headers[String(line[..<colon])] = String(line[line.index(colon, offsetBy: 2)...])
    }
    #expect(parts[1].split(separator: "\n").allSatisfy { $0.utf8.count <= 76 })
    let data = Data(base64Encoded: String(parts[1].replacing("\n", with: ""))) ?? Data()
    return (headers, String(decoding: data, as: UTF8.self))
  }

  private func decoded(_ words: String) throws -> String {
    var bytes = Data()
    for word in words.split(separator: "\u{1}") {
      #expect(word.hasPrefix("=?UTF-8?B?") && word.hasSuffix("?=") && word.utf8.count <= 75)
      let piece = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
      // Each word is of whole characters.
      #expect(String(validating: piece, as: UTF8.self) != nil)
      bytes += piece
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func isWrittenAsRFC5322HasIt() throws {
    let (headers, body) = try read(try message("住建局：今天有 3 项等你单位", "已到期 1 项。\n二"))
    #expect(headers["From"] == "duixian@qinghe.example")
    #expect(headers["To"] == "he.xu@zhujian.qinghe.example")
    #expect(headers["Date"] == "Fri, 20 Nov 2026 12:01:01 +0800")
    #expect(headers["Message-ID"] == "<abc@qinghe.example>")
    #expect(headers["Content-Type"] == "text/plain; charset=utf-8")
    #expect(headers["Auto-Submitted"] == "auto-generated")
    #expect(try decoded(headers["Subject"] ?? "") == "住建局：今天有 3 项等你单位")
    #expect(body == "已到期 1 项。\n二\n")
  }

  @Test(arguments: [0, 1, 12, 13, 14, 26, 27, 100])
  func aSubjectOfAnyLengthIsOneLine(_ count: Int) throws {
    for unit in ["a", "题", "𠮷", "é"] {
      let subject = String(repeating: unit, count: count)
      #expect(try decoded(try read(try message(subject)).headers["Subject"] ?? "") == subject)
    }
  }

  @Test(
    arguments: [
      "a\nBcc: x@y.example", "a\r\n\r\nbody", "a\u{0}b", "=?UTF-8?B?QQ==?=", ".\n.",
    ]
  )
  func nothingThatSomebodyWroteIsAHeader(_ words: String) throws {
    var mail = try message(words, words)
    mail.id = words
    let (headers, body) = try read(mail)
    #expect(headers.count == 9 && headers["Bcc"] == nil)
    #expect(try decoded(headers["Subject"] ?? "") == words && body == words + "\n")
  }

  @Test(arguments: ["a@b", "he.xu@zhujian.qinghe.example", "a+b=c@x-y.cn", "O'Neil@x.ie"])
  func takesAddresses(_ text: String) {
    #expect(MailAddress(text)?.description == text)
  }

  @Test(
    arguments: [
      "", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\n", "a@b\r\nBcc: x@y", "-f@x.cn", "a@-b.cn",
      "a@b-.cn", "a..b@c", ".a@b", "a.@b", "<a@b>", "何@b.cn", "a@b..c", "a,b@c", "a@b,c@d",
      "a;b@c", "\"a\"@b",
    ]
  )
  func refusesWhatIsNone(_ text: String) { #expect(MailAddress(text) == nil) }
}
