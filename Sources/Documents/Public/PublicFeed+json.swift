// SPDX-License-Identifier: Apache-2.0
package import Register

extension PublicFeed {
  /// The feed as JSON Feed 1.1; `page` and `item` say where things lie as seen from the feed.
  package func json(
    page: String,
    title: (Entry) -> String,
    item: (Entry) -> String
  ) -> [UInt8] {
    var object = JSONObject()
    object.add("version", "https://jsonfeed.org/version/1.1")
    object.add("title", self.title)
    object.add("home_page_url", page)
    object.add("language", "zh-CN")
    object.add(
      "items",
      entries.map { entry in
        var object = JSONObject()
        object.add("id", id(of: entry))
        object.add("url", item(entry))
        object.add("title", title(entry))
        object.add("content_text", entry.quote ?? title(entry))
        object.add("date_published", entry.entry.at.rfc3339)
        object.add("tags", entry.verdict.map { [$0.rawValue] } ?? [])
        return object
      }
    )
    return Array((object.line + "\n").utf8)
  }
}
