// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import HummingbirdTesting
import Register
import TestSupport
import Testing

@testable import Site

struct DeskPaperTests {
  @Test("a supervision order is filled from the register, and may be changed before it is printed")
  func fillsAnOrder() async throws {
    try await SignedInSite.with { site in
      try await site.give(.assign, by: Office.supervisor)
      site.pass(days: 20)
      let (cookie, _) = try await site.session(of: Office.supervisor)
      let page = try await site.get("/desk/notice/2026-1", cookie).page
      #expect(page.contains("<h1>督促通知单</h1>"))
      #expect(page.contains("市住房和城乡建设局"))
      #expect(page.contains("签收人："))
      #expect(page.contains("报送书面答复"))
      #expect(page.contains("青禾市2026年政府工作报告"))
      let edited = try await site.get(
        "/desk/notice/2026-1?ask=%3Cb%3E&note=x&by=2026-03-01",
        cookie
      ).page
      #expect(edited.contains("<p>&lt;b&gt;</p>"))
      #expect(edited.contains("2026年3月1日"))
      #expect(try await site.get("/desk/notice/2026-99", cookie).status == .notFound)
      let other = try await site.get("/desk/notice/case/2026-1", cookie)
      #expect(other.status == .ok)
      #expect(other.page.contains("关于增加停车位的建议"))
    }
  }

  @Test("a bulletin counts with denominators and lists agencies unranked")
  func fillsABulletin() async throws {
    try await SignedInSite.with { site in
      try await site.give(.assign, by: Office.supervisor)
      site.pass(days: 20)
      let (cookie, _) = try await site.session(of: Office.supervisor)
      let page = try await site.get("/desk/bulletin?note=%E9%99%84%E8%AF%B4%E6%98%8E", cookie).page
      #expect(page.contains("关于青禾市2026年2月承诺事项办理情况的通报"))
      #expect(page.contains("2026年台账共2件"))
      #expect(page.contains("（1/2）"))
      #expect(page.contains("<h3>市住房和城乡建设局</h3>"))
      #expect(page.contains("附说明"))
      #expect(!page.contains("名次第"))
    }
  }

  @Test("both come as files for word processors, with what was typed")
  func downloads() async throws {
    try await SignedInSite.with { site in
      try await site.give(.assign, by: Office.supervisor)
      site.pass(days: 20)
      let (cookie, _) = try await site.session(of: Office.supervisor)
      let page = try await site.get("/desk/notice/2026-1", cookie).page
      #expect(page.contains("formaction=\"/desk/notice/2026-1/order.docx\""))
      for path in [
        "/desk/notice/2026-1/order.docx?note=x", "/desk/notice/case/2026-1/order.docx",
        "/desk/bulletin/bulletin.docx",
      ] {
        let file = try await site.get(path, cookie)
        #expect(file.status == .ok, "\(path)")
        #expect(file.headers[.contentType]?.hasSuffix("wordprocessingml.document") == true)
        #expect(file.headers[.contentDisposition]?.contains(".docx") == true)
        #expect(file.page.hasPrefix("PK"))
      }
      #expect(try await site.get("/desk/notice/2026-99/order.docx", cookie).status == .notFound)
    }
  }
}
