// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Pages
import Register
import TestSupport
import Testing

/// Views that a person saves, and the way through a list from one item to the next.
@Suite struct RegisterViewTests {
  @Test func aViewIsSavedShownAndForgotten() async throws {
    try await withOffice { office async throws in
      let fields = [("lead", "zhujian"), ("order", "due"), ("name", " 住建  在办 ")]
      let saved = try await office.post("/register/views", fields, as: Office.housing)
      #expect(saved.status == .seeOther)
      #expect(saved.headers[.location] == "/register?lead=zhujian&order=due")
      let page = try await office.page("/register", as: Office.housing)
      #expect(page.contains(">住建 在办</a>"))
      #expect(!(try await office.page("/register", as: Office.schools)).contains("住建 在办"))
      let shown = try await office.page("/register?lead=zhujian&order=due", as: Office.housing)
      #expect(shown.contains("aria-current=\"true\">住建 在办</a>"))
      let forgot = [("lead", "zhujian"), ("order", "due"), ("name", "住建 在办")]
      let answer = try await office.post("/register/views/forget", forgot, as: Office.housing)
      #expect(answer.headers[.location] == "/register?lead=zhujian&order=due")
      #expect(!(try await office.page("/register", as: Office.housing)).contains("住建 在办"))
    }
  }

  @Test func aNameThatIsNoneIsAskedForAgain() async throws {
    try await withOffice { office async throws in
      let long = String(repeating: "很", count: 31)
      let answer = try await office.post("/register/views", [("year", "2026"), ("name", long)])
      #expect(answer.status == .unprocessableContent)
      let page = String(buffer: answer.body)
      #expect(page.contains("没有保存") && page.contains(long))
    }
  }

  @Test func aListIsGoneThroughFromItsItems() async throws {
    try await withOffice { office async throws in
      let list = try await office.page("/register?order=entered")
      #expect(list.contains("href=\"/items/2026-1?list=order%3Dentered\""))
      let first = try await office.page("/items/2026-1?list=order%3Dentered")
      #expect(first.contains("href=\"/items/2026-2?list=order%3Dentered\""))
      #expect(first.contains("data-key=\"]\"") && !first.contains("data-key=\"[\""))
      let last = try await office.page("/items/2026-2?list=order%3Dentered")
      #expect(last.contains("data-key=\"[\"") && !last.contains("data-key=\"]\""))
      #expect(last.contains("href=\"/register?order=entered\""))
      // Without a list there is none to go through.
      #expect(!(try await office.page("/items/2026-1")).contains("in-list"))
    }
  }
}
