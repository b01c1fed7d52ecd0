// SPDX-License-Identifier: Apache-2.0
import Foundation
import Register
import Storage
import TestSupport
import Testing

/// Links that bear a right, in a real file.
struct LinkTests {
  private static let start = Office.start
  private static let id = String(repeating: "a", count: 32)
  private static let item = Subject.commitment(SerialNumber("2026-1") ?? .blank)

  private func link(_ id: String = id, madeAt: Timestamp = start) -> AnswerLink {
    AnswerLink(
      id: id,
      agency: "zhujian",
      post: "zhujian-head",
      subject: Self.item,
      stage: "report",
      version: 3,
      maker: "林澄",
      madeAt: madeAt,
      until: madeAt.later(bySeconds: 86_400)
    )
  }

  private func withRegister(_ work: (SQLiteRegister) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("duixian-links-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try SQLiteStore(path: folder.appendingPathComponent("l.db").path, edition: "1")
    try await work(
      try await store.register(
        of: "qinghe",
        mechanisms: Office.mechanisms,
        making: "duixian/qinghe"
      )
    )
  }

  @Test func aLinkIsKeptUsedOnceAndNotWithdrawnThen() async throws {
    try await withRegister { register in
      try await register.addLink(link())
      #expect(try await register.link(Self.id) == link())
      #expect(try await register.link(String(repeating: "b", count: 32)) == nil)
      let use = AnswerLink.Use(at: Self.start, act: "sign", index: 17)
      try await register.noteUse(use, of: Self.id)
      try await register.noteUse(.init(at: Self.start, act: "progress", index: 18), of: Self.id)
      #expect(try await register.link(Self.id)?.use == use)
      #expect(try await register.withdrawLink(Self.id, at: Self.start) == false)
    }
  }

  @Test func aLinkIsWithdrawnOnce() async throws {
    try await withRegister { register in
      try await register.addLink(link())
      #expect(try await register.withdrawLink(Self.id, at: Self.start))
      #expect(try await register.withdrawLink(Self.id, at: Self.start) == false)
      let kept = try #require(try await register.link(Self.id))
      #expect(kept.withdrawnAt == Self.start && !kept.isOpen(at: Self.start))
    }
  }

  @Test func theLatestLinksOfAThingComeFirst() async throws {
    try await withRegister { register in
      for (place, letter) in ["a", "b", "c"].enumerated() {
        let id = String(repeating: letter, count: 32)
        try await register.addLink(link(id, madeAt: Self.start.later(bySeconds: Int64(place))))
      }
      let links = try await register.links(of: Self.item, limit: 2)
      #expect(links.map { $0.id.prefix(1) } == ["c", "b"])
      let other = Subject.handling(SerialNumber("2026-1") ?? .blank)
      #expect(try await register.links(of: other, limit: 2).isEmpty)
    }
  }

  @Test func aLinkIsGoodUntilItsTimeAndNoLonger() {
    let until = Self.start.later(bySeconds: 86_400)
    #expect(link().isOpen(at: until.earlier(bySeconds: 1)))
    #expect(!link().isOpen(at: until))
  }

  @Test func theKeyIsMadeOnceAndIsOfTheRegister() async throws {
    try await withRegister { register in
      let (first, second) = ([UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32))
      let kept = try await register.linkKey(orKeeping: first)
      #expect(kept == first)
      let again = try await register.linkKey(orKeeping: second)
      #expect(again == first)
    }
  }

  @Test func aNewCalendarAddressEndsTheOldOne() async throws {
    try await withRegister { register in
      let (old, new) = (Self.id, String(repeating: "b", count: 32))
      let owner = FeedOwner.agency("zhujian")
      #expect(try await register.feed(of: owner) == nil)
      try await register.setFeed(old, of: owner, at: Self.start)
      #expect(try await register.feedOwner(old) == owner)
      try await register.setFeed(new, of: owner, at: Self.start)
      #expect(try await register.feed(of: owner) == new)
      #expect(try await register.feedOwner(old) == nil)
      #expect(try await register.feedOwner(new) == owner)
    }
  }

  @Test(arguments: [FeedOwner.agency("zhujian"), .account("lin/a")])
  func anOwnerIsReadAsItIsWritten(_ owner: FeedOwner) {
    #expect(FeedOwner(owner.description) == owner)
  }

  @Test(arguments: ["", "agency", "agency/", "post/x"])
  func nothingElseIsAnOwner(_ words: String) {
    #expect(FeedOwner(words) == nil)
  }
}
