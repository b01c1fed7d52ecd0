// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ReportText

@Suite struct HTMLTextTests {
  @Test(
    arguments: [
      // Lines.
      ("<p>甲</p><p>乙</p>", "甲\n乙"), ("甲<br>乙<br/>丙</br>丁", "甲\n乙\n丙\n丁"),
      ("甲<br><br>乙<br><br><br><br>丙", "甲\n\n乙\n\n丙"), ("<p>甲<br></p><p>乙", "甲\n乙"),
      ("<div>\n <div>\n<h1>甲</h1>\n</div></div>\n乙", "甲\n乙"),
      ("<ul><li>甲<li>乙</ul>丙", "甲\n乙\n丙"), ("甲<hr>乙", "甲\n乙"), ("<dl><dt>甲<dd>乙</dl>", "甲\n乙"),
      ("<title>题</title><body>文", "题\n文"), ("<h2>甲</h2>乙<h2>丙</h2>", "甲\n乙\n丙"),
      // Inline.
      ("新<span>增</span><b>12</b><a href=x>个</a>", "新增12个"), ("甲<wbr>乙<img src=x>丙", "甲乙丙"),
      ("<o:p></o:p>甲<custom-x>乙", "甲乙"),
      // White space.
      ("  甲  \t\n", "甲"), ("one \n two", "one two"), ("甲\n  乙", "甲乙"), ("甲  乙", "甲 乙"),
      ("甲\nA", "甲 A"), ("甲，\n乙", "甲，乙"), ("<b>甲 </b> <i> 乙</i>", "甲 乙"),
      ("<p>甲 </p> <p> 乙</p>", "甲\n乙"), ("甲　　乙", "甲　　乙"), ("&nbsp;甲&nbsp;", "\u{A0}甲\u{A0}"),
      ("<pre>甲\n  乙\tA</pre>丙", "甲\n  乙\tA\n丙"), ("甲&#10;乙&#32;丙", "甲乙 丙"),
      // Tables.
      (
        "<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>丙",
        "甲\t1\n乙\t2\n丙"
      ),
      ("<tr><td><p>甲</p></td><td><p>1</p><p>2</p></td></tr>", "甲\t1\n2"),
      ("<table><tr><th>甲<td></td><td>丙</table>", "甲\t\t丙"),
      ("<tr>\n<td>\n甲\n</td>\n<td>\n乙\n</td>\n</tr>", "甲\t乙"),
      // Superscripts stay.
      ("36m<sup>2</sup>，PM<SUB>2.5</SUB>", "36m<sup>2</sup>，PM<sub>2.5</sub>"),
      ("甲<sup class=x><a href=#n>[3]</a></sup>", "甲<sup>[3]</sup>"),
      ("<p>甲 <sup>2</sup></p>", "甲 <sup>2</sup>"),
      // Character references.
      (
        "&lt;b&gt; &amp;amp; &quot;&ldquo;&rdquo;&mdash;&hellip;&middot;&sup2;",
        "<b> &amp; \"“”—…·²"
      ),
      ("&#20013;&#x6587;&#X4E00;&#9733;&starf;", "中文一★★"), ("A&nbsp B&copy", "A\u{A0} B©"),
      ("&bogus; & &; &# &#x; &#xZ; AT&T", "&bogus; & &; &# &#x; &#xZ; AT&T"),
      ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("&#150;", "–"),
      // Dropped.
      ("甲<script>if (a<b) '</p>'</script>乙", "甲乙"), ("甲<style>p{}</style >乙", "甲乙"),
      ("<noscript>请启用</noscript>甲", "甲"), ("甲<!-- <p>注</p> -->乙", "甲乙"), ("甲<!-->乙<!--->丙", "甲乙丙"),
      ("甲<!-- a --!>乙", "甲乙"), ("甲<![if x]>乙<![endif]>丙", "甲乙丙"), ("甲<?php x ?>乙", "甲乙"),
      ("<nav>首页<nav>内</nav></nav>正文正文", "正文正文"), ("<header>网站</header>正文", "正文"),
      ("正文<footer>版权</footer>", "正文"), ("<form><input>搜索</form>正文文", "正文文"),
      ("正文<button>打印</button>完", "正文\n完"), ("<div hidden>隐</div>正文", "正文"),
      ("<div style=\"color:red; DISPLAY : none\">隐</div>正文", "正文"),
      ("<p style='display:block'>正文</p>", "正文"), ("<select><option>一</select>甲", "甲"),
      ("<svg><title>x</title></svg>甲", "甲"), ("<textarea>草稿</textarea>甲", "甲"),
      // Furniture that is the text after all.
      ("<form><p>整页都在表单里</p></form>", "整页都在表单里"),
      ("<title>题</title><form action=x><div>整页都在表单里</div></form>", "题\n整页都在表单里"),
      ("<nav>首页<p>没有结束的导航", "首页\n没有结束的导航"),
      ("<form>搜索<main>正文在此</main></form>", "正文在此"),
      ("<header>网站<article>正文</article></header>", "正文"),
      ("<header>机关</header><body style='display:none'>正文在此</body>", "正文在此"),
      // Broken.
      ("a < b <= c", "a < b <= c"), ("甲<", "甲<"), ("甲</", "甲</"), ("<>甲</>", "<>甲</>"),
      ("1<2>甲", "1<2>甲"),
      ("<p class=a>b'>甲", "b'>甲"), ("<a title='>'>甲</a>", "甲"), ("<br / >甲", "甲"),
      ("<p\nclass\n=\n'x'>甲", "甲"), ("</p></div></td>甲", "甲"), ("<svg>没有结束", "没有结束"),
      ("<p/>甲<p/>乙", "甲\n乙"),
    ] as [(String, String)]
  )
  func extracts(_ page: String, _ want: String) {
    let text = HTMLText.extract(decoded(page))
    #expect(String(decoding: text.bytes, as: UTF8.self) == want)
    #expect(!text.isUnclosed)
  }

  @Test(arguments: ["甲<p class='x", "甲<!-- 注", "甲<script>a()", "甲<style>p", "甲<!x", "甲<p", "甲</p"])
  func tellsOfAnEndWithinMarkup(_ page: String) {
    let text = HTMLText.extract(decoded(page))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "甲")
    #expect(text.isUnclosed)
  }

  @Test func theEndWithinMarkupIsADiagnostic() throws {
    let stored = try StoredText.read(Array("<html><p>甲<!-- 乙".utf8))
    #expect(stored.string == "甲")
    #expect(stored.diagnostics.map(\.code) == [.unclosedMarkup])
    #expect(stored.diagnostics.first?.span == 3..<3)
  }

  @Test func invalidBytesAreLocatedInTheVisibleText() throws {
    let head = Array("<html><script>".utf8) + [0xFF] + Array("</script><p>  甲 ".utf8)
    let file = head + [0xFF, 0xFF] + Array(" 乙<!--".utf8) + [0xFE] + Array("--></p>".utf8)
    let tail = String(repeating: "<p>青禾市政府工作报告</p>", count: 3)
    let stored = try StoredText.read(file + Array("<p>丙".utf8) + [0xFF] + Array(tail.utf8))
    #expect(stored.string.hasPrefix("甲 \u{FFFD}\u{FFFD} 乙\n丙\u{FFFD}\n青禾市"))
    #expect(stored.diagnostics.map(\.span) == [0..<0, 4..<10, 14..<14, 18..<21])
    let sources = [
      14..<15, head.count..<head.count + 2, head.count + 10..<head.count + 11,
      file.count + 6..<file.count + 7,
    ]
    #expect(stored.diagnostics.compactMap(\.sourceSpan) == sources)
    #expect(stored.diagnostics.allSatisfy { $0.code == .invalidBytes })
  }

  @Test func aPageInGB18030IsReadWithItsCharset() throws {
    let page = "<html><head><meta charset=\"gbk\"><title>报告</title></head><body><p>青禾市</p></body>"
    let stored = try StoredText.read(gb18030(page))
    #expect(stored.encoding == .gb18030)
    #expect(stored.form == .html)
    #expect(stored.string == "报告\n青禾市")
  }

  /// Four hundred kilobytes of each would take hours if any of it were quadratic.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      "<", "<a ", "<!--", "<!", "<script>", "<svg>", "<textarea><svg><iframe>", "</", "</script ",
      "<p hidden>",
      "<form>", "<a b='", "&", "&#", "&amp", "<p style=display", "<table><tr><td>", "<sup>",
      "<!-->",
      "-->", "<title>", "<pre> ", "\u{0}<p>", "<nav><main>", "\"'=<>",
    ]
  )
  func hostilePagesTakeLinearTime(_ pattern: String) {
    let page = "<html>" + String(repeating: pattern, count: 400_000 / pattern.utf8.count)
    let text = HTMLText.extract(decoded(page))
    #expect(text.bytes.count <= page.utf8.count)
  }

  private func decoded(_ page: String) -> DecodedText {
    var text = DecodedText(capacity: 0)
    text.bytes = Array(page.utf8)
    return text
  }
}
