// SPDX-License-Identifier: Apache-2.0
import Pages
import Testing

@testable import Site

struct SecretTests {
  @Test func aPasswordIsKnownByItsHashOnly() throws {
    let salt = (0..<16).map { UInt8($0) }
    let hash = try #require(PasswordHash.make("四匹马 喝茶 雨天", salt: salt))
    #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(PasswordHash.verifies("四匹马 喝茶 雨天", hash))
    #expect(!PasswordHash.verifies("四匹马 喝茶 雨天 ", hash))
    #expect(!PasswordHash.verifies("", hash))
    #expect(!PasswordHash.verifies("x", "no hash"))
    #expect(PasswordHash.make("四匹马 喝茶 雨天", salt: salt.reversed()) != hash)
  }

  /// The vectors of RFC 6238, appendix B, their last six digits.
  @Test(
    arguments: [
      (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
      (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ] as [(Int64, String)]
  )
  func computesCodes(seconds: Int64, code: String) {
    let secret = Array("12345678901234567890".utf8)
    #expect(OneTimeCode.code(secret, step: seconds / 30) == code)
    #expect(OneTimeCode.step(of: code, secret, seconds: seconds) == seconds / 30)
    #expect(OneTimeCode.step(of: code, secret, seconds: seconds + 30) == seconds / 30)
    #expect(OneTimeCode.step(of: code, secret, seconds: seconds + 90) == nil)
    #expect(OneTimeCode.step(of: code + "0", secret, seconds: seconds) == nil)
  }

  @Test func aKeyIsReadAsItIsWritten() {
    let secret = Array("12345678901234567890".utf8)
    #expect(OneTimeCode.words(secret) == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    #expect(OneTimeCode.secret(OneTimeCode.words(secret)) == secret)
    #expect(OneTimeCode.secret("GEZD") == nil)
    #expect(OneTimeCode.secret("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJ1") == nil)
  }

  @Test(
    arguments: [
      ("short", PasswordFault.tooShort(least: 12)), ("林澄喜欢在雨天喝茶读书", .tooShort(least: 12)),
      ("password12345", .usual), ("aaaaaaaaaaaaaaa", .usual), ("我的名字是林澄而且喜欢茶", .holdsName),
      ("xx-LINCHENG-xx", .holdsName), (String(repeating: "ab3-", count: 51), .tooLong),
    ] as [(String, PasswordFault)]
  )
  func refusesBadPasswords(password: String, fault: PasswordFault) {
    #expect(
      PasswordPolicy.asvs.fault(of: password, login: "lincheng", person: "林澄") == fault
    )
  }

  @Test func takesGoodPasswords() {
    for password in ["四匹马在雨天的窗下喝茶读书", "correct horse battery staple", "kT9#w2-mQx7!z"] {
      #expect(PasswordPolicy.asvs.fault(of: password, login: "lin", person: "林澄") == nil)
    }
    // A login of two letters is no name that a password would hold.
    #expect(PasswordPolicy.asvs.fault(of: "crane over the river", login: "he", person: "何栩") == nil)
    let policy = PasswordPolicy.dengbao
    #expect(policy.fault(of: "horsebattery", login: "lin", person: "林澄") == .tooPlain)
    #expect(policy.fault(of: "Horse-battery", login: "lin", person: "林澄") == nil)
  }
}
