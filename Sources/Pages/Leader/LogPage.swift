// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
import WorkingDays

/// The log (存证日志): its checkpoint, how to verify it, and its last events in words.
package struct LogPage: Sendable {
  /// An entry with its place.
  package struct Entry: Sendable {
    /// Its place in the log.
    package var index: Int
    /// The event.
    package var event: RegisterEvent

    /// Made of its parts.
    package init(index: Int, event: RegisterEvent) {
      self.index = index
      self.event = event
    }
  }

  private let origin: String
  private let size: Int
  private let root: String
  private let entries: [Entry]
  private let posts: [String: String]
  private let now: Timestamp
  private let before: Int?

  /// A page of entries, the latest first; `before` is the entry from which they were asked for.
  package init(
    origin: String,
    size: Int,
    root: String,
    entries: [Entry],
    posts: [String: String],
    now: Timestamp,
    before: Int?
  ) {
    self.origin = origin
    self.size = size
    self.root = root
    self.entries = entries
    self.posts = posts
    self.now = now
    self.before = before
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let count = NumberText.grouped(size)
    let frame = ListFrame(
      address: .log(before: before),
      name: .logList,
      now: now,
      sum: Bilingual(zh: "共 \(count) 条", en: "\(count) entries"),
      current: .log()
    )
    return frame.page(visitor) { html in
      checkpoint(&html)
      table(&html)
    }
  }

  private func checkpoint(_ html: inout Html) {
    html.raw("<dl class=\"checkpoint\"><dt>")
    html.say(.logOrigin)
    html.raw("</dt><dd><code>")
    html.text(origin)
    html.raw("</code></dd><dt>")
    html.say(.logEntries)
    html.raw("</dt><dd>")
    html.number(size, grouped: true)
    html.raw("</dd><dt>")
    html.say(.logRoot)
    html.raw("</dt><dd><code>")
    html.text(root)
    html.raw("</code></dd></dl><section class=\"prose\"><h2>")
    html.say(.logVerify)
    html.raw("</h2>")
    html.element("p", .logVerifyLead)
    html.raw("<pre>duixian log verify FOLDER --key KEY</pre></section>")
  }

  private func table(_ html: inout Html) {
    html.element("h2", .logLast)
    guard !entries.isEmpty else {
      html.element("p", class: "none", .noEntries)
      return
    }
    html.raw("<table class=\"list\"><thead><tr>")
    for column in [Phrase.logIndex, .logAbout, .listWhat, .logWho, .logWhen] {
      html.element("th", column)
    }
    html.raw("</tr></thead><tbody>")
    for entry in entries { row(entry, &html) }
    html.raw("</tbody></table>")
    if let last = entries.last, last.index > 0 {
      html.raw("<p>")
      html.link(.log(before: last.index)) { $0.say(.logEarlier) }
      html.raw("</p>")
    }
  }

  private func row(_ entry: Entry, _ html: inout Html) {
    let event = entry.event
    html.raw("<tr>")
    html.cell(.logIndex) { $0.number(entry.index, grouped: true) }
    html.cell(.logAbout) { html in
      switch event.subject {
      case .commitment(let number): html.link(.item(number)) { $0.text(number.description) }
      case .handling(let number):
        html.say(.logCase)
        html.text(" \(number)")
      case .programme(let number):
        html.say(.logProgramme)
        html.text(" \(number)")
      case .intake(let report):
        html.say(.logReport)
        html.text(" \(report.prefix(12))")
      case .directory: html.say(.logDirectory)
      }
    }
    html.cell(.listWhat) { $0.text(event.change.title) }
    html.cell(.logWho) { html in
      let officer = event.mark.officer
      if officer.link.isEmpty { html.text(officer.person) } else { html.byLink(officer) }
      html.raw(" <small>")
      html.text(posts[officer.post] ?? officer.post)
      html.raw("</small>")
    }
    html.cell(.logWhen) { $0.text(event.mark.at.civil.description.replacingT) }
    html.raw("</tr>")
  }
}
