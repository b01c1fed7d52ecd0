// SPDX-License-Identifier: Apache-2.0
import Documents
import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import Register
import Storage
import TestSupport
import Testing
import WorkingDays

@testable import Site

/// Messages by mail, through a script that stands for `sendmail`.
struct MailTests {
  /// A folder with a script in it, gone when the work is done.
  private func withScript(
    _ body: String,
    timeLimit: Duration = .seconds(30),
    _ work: (URL, Sendmail) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("duixian-mail-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = folder.appendingPathComponent("sendmail")
    let text = "#!/bin/sh\ncd '\(folder.path)'\n\(body)\n"
    try Data(text.utf8).write(to: script)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
    let sendmail = Sendmail("\(script.path) -i -f $HOME", timeLimit: timeLimit)
    try await work(folder, try #require(sendmail))
  }

  private static let writing = "cat > mail.txt\nprintf '%s\\n' \"$@\" > arguments.txt"

  private func words(_ folder: URL, _ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test func aProgramGetsTheMailAndTheAddressAsTheyAre() async throws {
    try await withScript(Self.writing) { folder, sendmail in
      let mail = Array("Subject: x\n\n一\0二\n".utf8)
      try await sendmail.send(mail, to: "a;touch$IFS'x'@b")
      #expect(try Data(contentsOf: folder.appendingPathComponent("mail.txt")) == Data(mail))
      // No shell looked at the arguments.
      #expect(try words(folder, "arguments.txt") == "-i\n-f\n$HOME\n--\na;touch$IFS'x'@b\n")
    }
  }

  @Test func whatAProgramRefusesWasNotSent() async throws {
    try await withScript("exit 75") { _, sendmail in
      await #expect(throws: Sendmail.Failure.ended(75)) {
        try await sendmail.send([0x0A], to: "a@b")
      }
    }
    // It ends without reading: nobody is harmed by the broken pipe that is none.
    try await withScript("exit 0") { _, sendmail in
      try await sendmail.send([UInt8](repeating: 0x41, count: 1 << 20), to: "a@b")
    }
    try await withScript("exec sleep 60", timeLimit: .milliseconds(500)) { _, sendmail in
      let start = ContinuousClock.now
      await #expect(throws: Sendmail.Failure.tooSlow) {
        try await sendmail.send([0x0A], to: "a@b")
      }
      #expect(ContinuousClock.now - start < .seconds(20))
    }
    let none = try #require(Sendmail("/nonexistent/sendmail -i"))
    await #expect(throws: Sendmail.Failure.notRun) { try await none.send([0x0A], to: "a@b") }
    #expect(Sendmail("  ") == nil)
  }

  // MARK: - Addresses

  @Test func peopleAndAdministratorsSayWhereMailGoes() async throws {
    try await SignedInSite.with { site in
      let login = Office.housing.post
      func kept() async throws -> String? {
        try await site.register.credentials(login)?.account.mail
      }
      let (own, word) = try await site.session(of: Office.housing)
      let saved = try await site.post(
        "/account/mail",
        [("mail", "he.xu@qinghe.example"), ("form", word)],
        own
      )
      #expect(saved.status == .seeOther)
      #expect(try await kept() == "he.xu@qinghe.example")
      #expect(try await site.get("/account", own).page.contains("he.xu@qinghe.example"))
      let bad = try await site.post("/account/mail", [("mail", "a b@c"), ("form", word)], own)
      #expect(bad.status == .unprocessableContent && bad.page.contains("a b@c"))
      #expect(try await kept() == "he.xu@qinghe.example")
      let (cookie, form) = try await site.session(of: APIOffice.administrator)
      #expect(try await site.get("/people", cookie).page.contains("he.xu@qinghe.example"))
      let fields = [("login", login), ("mail", "x\r\nBcc: y@z"), ("form", form)]
      #expect(try await site.post("/people/mail", fields, cookie).status == .unprocessableContent)
      // Blank takes none.
      let none = [("login", login), ("mail", ""), ("form", form)]
      #expect(try await site.post("/people/mail", none, cookie).status == .seeOther)
      #expect(try await kept() == nil)
    }
  }

  // MARK: - The digest

  private static let friday = Timestamp(
    CivilMoment(CivilDate(year: 2026, month: 6, day: 12) ?? .first).adding(minutes: 540)
      ?? CivilMoment(.first)
  )

  private func digest(_ site: SignedInSite, links: LinkDesk?) async throws -> Int {
    _ = try await site.register.submit(
      Order(
        .commitment(APIOffice.item, .assign),
        at: site.clock.now,
        officer: Office.supervisor
      )
    )
    site.clock.now = Self.friday
    return try await run(site, links: links)
  }

  private func run(_ site: SignedInSite, links: LinkDesk?) async throws -> Int {
    let digest = Digest(
      register: site.register,
      messages: site.register,
      calendar: .shipped,
      ways: [.mail],
      accounts: site.register,
      text: DigestText(
        register: site.register,
        mechanisms: Office.mechanisms,
        links: links,
        origin: "https://duixian.qinghe.example"
      )
    )
    return try await digest.run(at: site.clock.now)
  }

  private func messenger(_ site: SignedInSite, _ sendmail: Sendmail) throws -> Messenger {
    let clock = site.clock
    let mailer = Mailer(
      sendmail,
      from: try #require(MailAddress("duixian@qinghe.example")),
      accounts: site.register,
      register: site.register
    )
    return Messenger(
      site.register,
      by: mailer,
      origin: "https://duixian.qinghe.example",
      now: { clock.now }
    )
  }

  /// The mail as Python's package for it reads it.
  private func parsed(_ file: URL) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import sys, email, email.policy
      m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
      assert not m.defects, m.defects
      print(m['from']); print(m['to']); print(m['subject'])
      print(m['date'].datetime.isoformat()); print(m.get_content_charset())
      print(m.get_content())
      """,
      file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.environment = ["PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin:/bin:/usr/local/bin"]
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func theDigestGoesToWhoeverGaveAnAddressWithALinkToAnswerBy() async throws {
    try await SignedInSite.with { site in
      // Nobody has an address: nothing is sent.
      #expect(try await digest(site, links: site.links) == 0)
      for officer in [Office.housing, Office.schools] {
        try await site.register.setMail("\(officer.post)@qinghe.example", officer.post)
      }
      #expect(try await run(site, links: site.links) == 1)
      // The same day it is said once.
      #expect(try await run(site, links: site.links) == 0)
      try await withScript(Self.writing) { folder, sendmail in
        #expect(try await messenger(site, sendmail).run(Logger(label: "test")) == 1)
        let mail = try parsed(folder.appendingPathComponent("mail.txt"))
        let lead = try words(folder, "arguments.txt").split(separator: "\n").last.map(String.init)
        #expect(mail[0] == "duixian@qinghe.example" && mail[1] == lead)
        #expect(mail[2].contains("：今天有 1 项等你单位"))
        #expect(mail[3] == "2026-06-12T09:00:00+08:00" && mail[4] == "utf-8")
        let text = mail.joined(separator: "\n")
        #expect(text.contains("2026-1 "))
        let start = try #require(text.range(of: "https://duixian.qinghe.example/answer/"))
        let path = "/answer/" + text[start.upperBound...].prefix { !$0.isWhitespace }
        #expect(try await site.get(path).status == .ok)
      }
      // The next working day has the same link, which is good yet.
      site.clock.now = Self.friday.later(bySeconds: 3 * 86_400)
      #expect(try await run(site, links: site.links) == 1)
      #expect(try await site.register.links(of: .commitment(APIOffice.item), limit: 9).count == 1)
    }
  }

  @Test func aMailThatIsRefusedIsSentAgainAndOneWithoutAnAddressIsGivenUp() async throws {
    try await SignedInSite.with { site in
      for officer in [Office.housing, Office.schools] {
        try await site.register.setMail("\(officer.post)@qinghe.example", officer.post)
      }
      #expect(try await digest(site, links: nil) == 1)
      let body = "test -e second || { touch second; exit 75; }\n" + Self.writing
      try await withScript(body) { folder, sendmail in
        let messenger = try messenger(site, sendmail)
        #expect(try await messenger.run(Logger(label: "test")) == 0)
        #expect(try await messenger.run(Logger(label: "test")) == 0)
        site.clock.now = site.clock.now.later(bySeconds: 15)
        #expect(try await messenger.run(Logger(label: "test")) == 1)
        #expect(try await messenger.run(Logger(label: "test")) == 0)
        let mail = try parsed(folder.appendingPathComponent("mail.txt"))
        #expect(!mail.joined().contains("/answer/"))
      }
      let message = Message(
        key: "x",
        post: "duchashi-a",
        way: .mail,
        title: "题",
        text: "文",
        path: "/"
      )
      #expect(try await site.register.post(message, at: site.clock.now))
      try await withScript(Self.writing) { folder, sendmail in
        let taken = try await messenger(site, sendmail).run(Logger(label: "test"))
        #expect(taken == 0)
        #expect(
          !FileManager.default.fileExists(atPath: folder.appendingPathComponent("mail.txt").path)
        )
      }
    }
  }
}
