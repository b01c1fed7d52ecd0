// SPDX-License-Identifier: Apache-2.0
package import Register
package import WorkingDays

/// The documents of a year in one file, each as it was let out with its hash, and the form they have.
package enum PublicRecords {
  /// A document: its bytes, what they say, the entry of the log that names them, and when it was let out.
  package struct Part: Sendable {
    let item: PublicItem
    let bytes: [UInt8]
    let seal: Int
    let approvedAt: Timestamp

    /// A document.
    package init(item: PublicItem, bytes: [UInt8], seal: Int, approvedAt: Timestamp) {
      (self.item, self.bytes) = (item, bytes)
      (self.seal, self.approvedAt) = (seal, approvedAt)
    }
  }

  /// The file of a year.
  package static func bytes(_ parts: [Part], year: Int, place: String, on day: CivilDate) -> [UInt8]
  {
    var head = JSONObject()
    head.add("place", place)
    head.add("year", year)
    head.add("asOf", word: day)
    var out = Array(head.line.utf8.dropLast())
    out += Array(",\"items\":[".utf8)
    for (number, part) in parts.enumerated() {
      if number > 0 { out.append(UInt8(ascii: ",")) }
      var object = JSONObject()
      object.add("verdict", word: part.item.verdict(on: day))
      object.add("sha256", PublicItem.hash(of: part.bytes))
      object.add("logEntry", part.seal)
      object.add("approvedAt", part.approvedAt)
      out += Array(object.line.utf8.dropLast())
      // The document as it was let out, byte for byte: its hash is of these.
      out += Array(",\"document\":".utf8)
      out += part.bytes
      out.append(UInt8(ascii: "}"))
    }
    out += Array("]}\n".utf8)
    return out
  }

  /// The form of a document (JSON Schema 2020-12): one flat object, what says nothing left out.
  package static let schema = Array(
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "A commitment as the public sees it",
      "type": "object",
      "required": ["asOf", "number", "said", "shown", "verdict"],
      "properties": {
        "number": {"type": "string", "pattern": "^[0-9]{4}-[0-9]+$"},
        "version": {"type": "integer", "minimum": 1},
        "asOf": {"type": "string", "format": "date"},
        "verdict": {"enum": ["met", "partly", "missed", "changed", "running", "behind", "unclear", "unanswered"]},
        "lastDay": {"type": "string", "format": "date"},
        "year": {"type": "integer"},
        "report": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "span": {"type": "string", "pattern": "^[0-9]+-[0-9]+$"},
        "quote": {"type": "string"},
        "section": {"type": "string"},
        "title": {"type": "string"},
        "kind": {"type": "string"},
        "topic": {"type": "string"},
        "nature": {"type": "string"},
        "lead": {"type": "string"},
        "supporting": {"type": "string", "description": "ids, one a line"},
        "deadline": {"type": "string", "format": "date"},
        "said": {"enum": ["unknown", "notStarted", "running", "stageDone", "done", "blocked"]},
        "saidDay": {"type": "string", "format": "date"},
        "shown": {"enum": ["unknown", "unchecked", "papers", "shown", "contradicted"]}
      },
      "patternProperties": {
        "^(target|promised|figure|evidence|change|thread|reply|vote)$": {"type": "integer", "minimum": 1},
        "^(target|promised|figure|evidence|change|thread|reply|vote)\\\\.[0-9]+\\\\..+$": {"type": ["string", "integer"]}
      },
      "additionalProperties": false
    }

    """.utf8
  )
}
