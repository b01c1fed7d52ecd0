// SPDX-License-Identifier: Apache-2.0
package import Register

/// Every sentence of what is public, for a browser that looks through them itself.
package enum PublicWords {
  /// The sentences, in the order of the numbers.
  package static func bytes(_ items: [PublicItem], _ register: PublicRegister) -> [UInt8] {
    var lines: [String] = []
    for item in items {
      lines.append(line(item.quote, "target", item.report, item, register))
      for thread in item.threads where thread.relation == "outcome" {
        lines.append(line(thread.quote, "outcome", thread.report, item, register))
      }
    }
    return Array(("[" + lines.joined(separator: ",\n") + "]\n").utf8)
  }

  private static func line(
    _ text: String,
    _ tense: String,
    _ report: String,
    _ item: PublicItem,
    _ register: PublicRegister
  ) -> String {
    var object = JSONObject()
    object.add("number", word: item.number)
    object.add("text", text)
    object.add("tense", tense)
    object.add("year", item.year)
    object.add("topic", item.topic)
    object.add("place", register.reports[report]?.place ?? "")
    return object.line
  }
}
