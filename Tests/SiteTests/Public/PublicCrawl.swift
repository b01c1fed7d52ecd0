// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Site

/// Everything that can be reached of the public site from its start, by its own links.
struct PublicCrawl {
  /// The bodies by their paths.
  private(set) var pages: [String: String] = [:]
  /// Links that led nowhere.
  private(set) var broken: [String] = []

  /// Follows every link that stays below `/public/`.
  static func run(_ site: SignedInSite) async throws -> PublicCrawl {
    var (crawl, waiting) = (PublicCrawl(), ["/public/"])
    while let path = waiting.popLast() {
      guard crawl.pages[path] == nil else { continue }
      let response = try await site.get(path)
      crawl.pages[path] = response.page
      guard response.status == .ok else {
        crawl.broken.append(path)
        continue
      }
      guard response.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
      waiting += links(response.page, from: path)
    }
    return crawl
  }

  /// The paths that a page leads to.
  static func links(_ page: String, from path: String) -> [String] {
    let base = URL(string: "http://site" + path)
    return ["href=\"", "src=\""].flatMap { mark in
      page.components(separatedBy: mark).dropFirst().compactMap { rest in
        let link = rest.prefix { $0 != "\"" }.prefix { $0 != "#" }
        return URL(string: String(link), relativeTo: base)?.absoluteURL.path(percentEncoded: true)
      }
    }.filter { $0.hasPrefix("/public/") }
  }
}
