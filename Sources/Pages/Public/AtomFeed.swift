// SPDX-License-Identifier: Apache-2.0
package import Register

/// What was let out and taken away, as Atom (RFC 4287); links are relative to the feed, as it may lie
/// anywhere.
package struct AtomFeed {
  private let feed: PublicFeed
  private let scope: PublicFeedScope

  /// A feed of a part of the register.
  package init(_ feed: PublicFeed, of scope: PublicFeedScope) {
    (self.feed, self.scope) = (feed, scope)
  }

  private var address: PublicAddress { PublicAddress(.file(.atom(scope))) }

  /// The feed as bytes.
  package func bytes() -> [UInt8] {
    // What markup escapes is what XML escapes.
    var xml = Html(.zh)
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n")
    element("id", "urn:duixian:\(feed.jurisdiction):" + scope.parts.joined(separator: "/"), &xml)
    element("title", feed.title, &xml)
    element("updated", feed.updatedAt.rfc3339, &xml)
    xml.raw("<author><name>")
    xml.text(feed.title)
    xml.raw("</name></author>\n")
    link("alternate", "text/html", scope.page, &xml)
    link("self", "application/atom+xml", .file(.atom(scope)), &xml)
    for entry in feed.entries { write(entry, &xml) }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  private func write(_ entry: PublicFeed.Entry, _ xml: inout Html) {
    xml.raw("<entry>\n")
    element("id", feed.id(of: entry), &xml)
    element("title", entry.title(.zh), &xml)
    element("updated", entry.entry.at.rfc3339, &xml)
    let page: PublicPlace = entry.quote == nil ? .changes() : .item(entry.entry.number)
    link("alternate", "text/html", page, &xml)
    if let quote = entry.quote, let verdict = entry.verdict {
      xml.raw("<category")
      xml.attribute("term", verdict.rawValue)
      xml.attribute("label", Language.zh.words(verdict.title))
      xml.raw("/>\n")
      element("summary", quote, &xml)
    }
    xml.raw("</entry>\n")
  }

  private func element(_ name: StaticString, _ words: String, _ xml: inout Html) {
    xml.element(name) { $0.text(words) }
    xml.raw("\n")
  }

  private func link(
    _ relation: StaticString,
    _ type: StaticString,
    _ place: PublicPlace,
    _ xml: inout Html
  ) {
    xml.raw("<link rel=\"")
    xml.raw(relation)
    xml.raw("\" type=\"")
    xml.raw(type)
    xml.raw("\"")
    xml.attribute("href", PublicAddress(place).link(from: address))
    xml.raw("/>\n")
  }
}

extension PublicFeed.Entry {
  /// What happened, in a line.
  package func title(_ language: Language) -> String {
    let what =
      switch entry.kind {
      case .released: Phrase.publicReleased
      case .renewed: Phrase.publicRenewed
      case .withdrawn: Phrase.publicWithdrawn
      }
    let word = verdict.map { " · " + language.words($0.title) } ?? ""
    return "\(entry.number) " + language.words(what) + word
  }
}
