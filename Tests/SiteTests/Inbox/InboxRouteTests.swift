// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Mechanisms
import NIOCore
import Pages
import Register
import Storage
import TestSupport
import Testing
import WorkingDays

@testable import Site

/// What waits for an agency, as its person sees it.
struct InboxRouteTests {
  @Test func showsWhatWaitsAndNothingElse() async throws {
    try await InboxOffice.open { office in
      let page = try await office.page()
      #expect(page.contains("待签收 1 件"))
      #expect(page.contains("待填报 2 件"))
      #expect(page.contains("被退回 1 件"))
      for title in ["路灯不亮", "改造老旧小区60个", "新增学位3000个"] {
        #expect(page.contains(title), "\(title)")
      }
      // Of what was sent back, by whom and why.
      #expect(page.contains("顾衡于1月20日退回：进度太粗"))
      // A sub-item that nobody assigned waits for no agency.
      #expect(!page.contains("北街片区"))
      // What was asked in private is shown with the line alone.
      #expect(!page.contains("北街七号"))
      #expect(page.utf8.count < 150_000)
    }
  }

  @Test func tellsHowOftenSomethingWasAsked() async throws {
    try await InboxOffice.open { office in
      #expect(try await office.page().contains("本月向你单位要了 0 次"))
      office.go(to: "2026-01-30T09:00")
      let page = try await office.page("/inbox?asked=1")
      #expect(page.contains("本月向你单位要了 5 次"))
      #expect(page.components(separatedBy: "交办").count > 4)
      #expect(page.contains("id=\"asked\""))
    }
  }

  @Test func unfoldsOneLine() async throws {
    try await InboxOffice.open { office in
      let page = try await office.page("/inbox?open=item/\(InboxOffice.item)")
      for key in ["P", "E", "T", "W", "J"] {
        #expect(page.contains("data-key=\"\(key)\""), "\(key)")
      }
      // Nothing was reported yet, so nothing can be unchanged.
      #expect(!page.contains("data-key=\"N\""))
      #expect(page.contains("今年改造老旧小区60个</blockquote>"))
      let order = try await office.page("/inbox?open=case/\(InboxOffice.item)")
      #expect(order.contains("data-key=\"S\""))
      #expect(order.contains("北街七号门前的路灯坏了"))
    }
  }

  @Test func anotherAgencySeesNothingOfIt() async throws {
    try await InboxOffice.open { office in
      for open in ["", "?open=item/2026-1", "?open=case/2026-1", "?done=progress&of=item/2026-1"] {
        let page = try await office.page("/inbox\(open)", by: Office.schools)
        #expect(page.contains("没有等你们办的"))
        for word in ["改造老旧小区", "路灯", "停车位"] { #expect(!page.contains(word), "\(open)") }
      }
    }
  }

  @Test func isForAgenciesAlone() async throws {
    try await InboxOffice.open { office in
      let all = [
        Office.supervisor, Office.deputy, Office.auditor, APIOffice.administrator,
      ]
      for officer in all {
        _ = try await office.page(by: officer, status: .forbidden)
        let sent = try await office.send("/inbox/cases/2026-1/sign", [], by: officer)
        #expect(sent.status == .forbidden)
      }
      let stranger = try await office.send("/inbox/cases/2026-1/sign", [], by: nil)
      #expect(stranger.status == .unauthorized)
      #expect(try await office.handling(InboxOffice.item).loop.passed["sign"] == nil)
    }
  }

  @Test func everyActIsForAgenciesAlone() async throws {
    try await withStore { store in
      let router = Router(context: SiteContext.self)
      let rows = addRoutes(to: router, SiteServices(store: store))
        .filter { $0.path.hasPrefix("inbox") }
      #expect(rows.count == 14)
      #expect(rows.allSatisfy { $0.rule == .roles([.agency]) })
    }
  }

  @Test func knowsNoOtherActs() async throws {
    try await InboxOffice.open { office in
      for path in ["items/2026-1/hand-back", "cases/2026-1/progress", "items/2026-1/x"] {
        let sent = try await office.send("/inbox/\(path)", [])
        #expect(sent.status == .notFound, "\(path)")
      }
      let token = ("form", "form-\(Office.housing.post)")
      for path in ["items/x/sign", "items/2026-99/sign"] {
        let fields = [token, ("version", "1"), ("word", "word-0123456789-x"), ("back", "inbox")]
        #expect(try await office.send("/inbox/\(path)", fields).status == .notFound)
      }
      #expect(try await office.send("/inbox/items/2026-1/sign", []).status == .forbidden)
      #expect(try await office.send("/inbox/items/2026-1/sign", [token]).status == .badRequest)
    }
  }
}
