// SPDX-License-Identifier: Apache-2.0
import Foundation
import Profiles
import Testing

struct SettingsTests {
  @Test func readsEveryKey() throws {
    let text = """
      database: 青禾.sqlite
      host: 0.0.0.0
      port: 443
      public-url: https://duixian.qinghe.example
      tls-cert: chain.pem
      tls-key: key.pem
      behind-proxy: true
      mechanisms: rules
      limit: 1000000
      language: zh
      passwords: dengbao
      webhook: https://robot.example/hook
      webhook-secret-file: secret.txt
      webhook-shape: wecom
      sendmail: /usr/sbin/sendmail -i
      mail-from: duixian@qinghe.example
      answer-links: true
      """
    let settings = try #require(SettingsReading(text, file: "duixian.yaml").settings)
    #expect(settings.database == "青禾.sqlite" && settings.host == "0.0.0.0" && settings.port == 443)
    #expect(settings.publicURL == "https://duixian.qinghe.example" && settings.behindProxy)
    #expect(settings.certificate == "chain.pem" && settings.certificateKey == "key.pem")
    #expect(settings.mechanisms == "rules" && settings.limit == 1_000_000)
    #expect(settings.language == .zh && settings.passwords == .dengbao)
    #expect(settings.webhookShape == .wecom)
    #expect(settings.webhook == "https://robot.example/hook")
    #expect(settings.webhookSecret == "secret.txt")
    #expect(settings.sendmail == "/usr/sbin/sendmail -i" && settings.answerLinks)
    #expect(settings.mailFrom == "duixian@qinghe.example")
    // Every key of the table stands in the text above.
    for key in SiteSettings.Key.allCases { #expect(text.contains("\(key.rawValue):")) }
  }

  @Test(
    arguments: [
      ("prot: 1", MistakeRule.unknownKey), ("port: many", .notANumber),
      ("port: 70000", .outOfRange),
      ("language: fr", .unknownValue), ("behind-proxy: perhaps", .notTrueOrFalse),
      ("port: 1\nport: 2", .duplicateKey), ("- a", .notAMapping), ("port: [", .yamlSyntax),
    ] as [(String, MistakeRule)]
  )
  func saysWhatIsWrong(text: String, rule: MistakeRule) {
    let reading = SettingsReading(text, file: "duixian.yaml")
    #expect(reading.settings == nil)
    #expect(reading.mistakes.map(\.rule) == [rule])
  }

  @Test func anEmptyFileSaysNothing() {
    #expect(SettingsReading("", file: "x").settings == SiteSettings())
  }

  /// The handbook of `serve` has a line for every key.
  @Test func everyKeyIsDocumented() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let chapter = try String(
      contentsOf: root.appendingPathComponent("Sources/Commands/Serve/Serve.md"),
      encoding: .utf8
    )
    for key in SiteSettings.Key.allCases {
      #expect(chapter.contains("\n- `\(key.rawValue)`"), "\(key.rawValue) has no line in Serve.md")
    }
  }
}
