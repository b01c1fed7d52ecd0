// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import Pages
import Register
import Storage
import TestSupport
import Testing

@testable import Site

/// The links that a supervisor makes on the desk.
struct DeskLinkTests {
  @Test func aSupervisorMakesALinkCopiesItAndTakesItBack() async throws {
    try await InboxOffice.open { office in
      let desk = "/desk?at=case/2026-1"
      let page = try await office.page(desk, by: Office.supervisor)
      let form = try office.form("/desk/link", in: page)
      let made = try await office.send(
        "/desk/link",
        form.filter { $0.0 != "days" } + [("days", "3")],
        by: Office.supervisor
      )
      #expect(made.status == .seeOther)
      #expect(made.headers[.location]?.hasPrefix("/desk?at=case%2F2026-1") == true)
      let shown = try await office.page(desk, by: Office.supervisor)
      let start = try #require(shown.range(of: "<input readonly value=\""))
      let address = String(shown[start.upperBound...].prefix { $0 != "\"" })
      #expect(address.hasPrefix("https://duixian.example/answer/"))
      #expect(shown.contains("2026-03-28 09:00 前有效"))
      let path = String(address.dropFirst("https://duixian.example".count))
      #expect(try await office.client.execute(uri: path, method: .get).status == .ok)
      let back = try office.form("/desk/link/withdraw", in: shown)
      #expect(
        try await office.send("/desk/link/withdraw", back, by: Office.supervisor).status
          == .seeOther
      )
      #expect(try await office.client.execute(uri: path, method: .get).status == .gone)
      let after = try await office.page(desk, by: Office.supervisor)
      #expect(!after.contains("<input readonly") && after.contains("撤回。"))
      // The link of one thing is not taken back in the name of another.
      let other = back.filter { $0.0 != "subject" } + [("subject", "item/2026-1")]
      let none = try await office.send("/desk/link/withdraw", other, by: Office.supervisor)
      #expect(none.status == .notFound)
    }
  }

  @Test func nothingIsMadeForWhatWaitsForNobody() async throws {
    try await InboxOffice.open { office in
      let part = Subject.commitment(InboxOffice.part)
      let fields = [("subject", part.description), ("days", "7")]
      let sent = try await office.send(
        "/desk/link",
        fields + [("form", "form-\(Office.supervisor.post)")],
        by: Office.supervisor
      )
      #expect(sent.status == .seeOther)
      let links = try await office.register.links(of: part, limit: 9)
      let state = try await office.register.state(of: [part])
      #expect(links.isEmpty == (state.asked(part, Office.mechanisms) == nil))
      // An agency makes none for itself.
      let own = fields + [("form", "form-\(Office.housing.post)")]
      #expect(try await office.send("/desk/link", own, by: Office.housing).status == .forbidden)
    }
  }
}
