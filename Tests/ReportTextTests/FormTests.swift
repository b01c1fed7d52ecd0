// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ReportText

@Suite struct FormTests {
  @Test(
    arguments: [
      ("# 政府工作报告", .markdown), ("正文\n## 一、回顾", .markdown), ("正文\r\n###三、安排", .markdown),
      ("正文\n**加粗**", .markdown), ("正文 **加粗** 与 # 号", .text), ("#两会#话题", .text),
      ("#######", .text), ("#", .text), ("**", .text), ("***\n正文", .text), ("1号线\n第二段", .text),
      ("PM<sub>2.5</sub>与 m<sup>2</sup><sup>[3]</sup><sup>[4]</sup>\n正文", .text),
      ("表：<br>一<br>二<br>三" + String(repeating: "很长的一段正文。", count: 400), .text),
      ("<!DOCTYPE html><p>正文", .html), ("\n <html lang=zh>正文", .html),
      (
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML\"><html>正文</html>",
        .html
      ),
      ("<!-- 注 --><body>正文", .html), ("<div><p>甲</p><p>乙</p></div>", .html),
      ("<P>甲<BR>乙<BR>丙", .html), ("甲<br>乙<br>丙<br>丁", .html), ("<甲>是<乙>", .text),
      ("<p>只有一个", .text), ("a < b and c > d", .text), ("<", .text), ("<!", .text),
      ("<!-- 没有结束", .text), ("# 标题\n甲<br>乙<br>丙<br>丁", .markdown),
    ] as [(String, SourceForm)]
  )
  func tellsTheForm(_ text: String, _ want: SourceForm) throws {
    #expect(try StoredText.read(Array(text.utf8)).form == want)
  }

  @Test func textThatIsDecodedAlreadyIsNeverChanged() throws {
    let page = Array("<html><p>甲<br>乙<p>丙</html>".utf8)
    let stored = try StoredText.read(decoded: page)
    #expect(stored.bytes == page)
    #expect(stored.form == .text)
    #expect(throws: SourceRefusal.empty) { try StoredText.read(decoded: Array(" \n".utf8)) }
    #expect(throws: SourceRefusal.binary(offset: 3)) {
      try StoredText.read(decoded: [65, 66, 67, 0])
    }
    #expect(throws: SourceRefusal.classified(mark: "机密★1年", offset: 0)) {
      try StoredText.read(decoded: Array("机密★1年\n报告".utf8))
    }
    #expect(throws: SourceRefusal.tooLarge(byteCount: 4, limit: 3)) {
      try StoredText.read(decoded: [65, 66, 67, 68], limit: 3)
    }
    #expect(try StoredText.read(decoded: [65, 0xFF]).diagnostics.count == 1)
  }
}
