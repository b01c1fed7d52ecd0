// SPDX-License-Identifier: Apache-2.0

/// The form of the lines of an export, as JSON Schema 2020-12; written beside them.
enum ExportSchema {
  /// The file.
  static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Duixian export, form 1",
      "$comment": "events.jsonl holds one event a line, reports.jsonl one report a line.",
      "$defs": {
        "hash": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "event": {
          "type": "object",
          "required": ["entry"],
          "additionalProperties": false,
          "properties": {
            "entry": {
              "description": "The entry of the log. Its bytes are this object after RFC 8785.",
              "type": "object",
              "required": ["at", "event", "subject", "version"],
              "properties": {
                "subject": {"type": "string"},
                "version": {"type": "integer", "minimum": 1},
                "at": {"description": "Milliseconds since 1970, as text.", "type": "string"},
                "event": {"type": "string"}
              },
              "additionalProperties": {
                "oneOf": [
                  {"type": "string"},
                  {"type": "integer"},
                  {
                    "type": "object",
                    "required": ["sha256"],
                    "additionalProperties": false,
                    "properties": {"sha256": {"$ref": "#/$defs/hash"}}
                  }
                ]
              }
            },
            "secrets": {
              "description": "The private texts behind the hashes of the entry; not public.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["name", "salt", "value"],
                "additionalProperties": false,
                "properties": {
                  "name": {"type": "string"},
                  "salt": {"type": "string", "pattern": "^([0-9a-f]{2}){16,64}$"},
                  "value": {"type": "string"}
                }
              }
            }
          }
        },
        "report": {
          "type": "object",
          "required": ["fileName", "receivedAt", "sourceSHA256", "textSHA256"],
          "additionalProperties": false,
          "properties": {
            "fileName": {"type": "string"},
            "place": {"type": ["string", "null"]},
            "year": {"type": ["integer", "null"]},
            "receivedAt": {"type": "integer"},
            "textSHA256": {"$ref": "#/$defs/hash"},
            "sourceSHA256": {"$ref": "#/$defs/hash"}
          }
        }
      },
      "oneOf": [{"$ref": "#/$defs/event"}, {"$ref": "#/$defs/report"}]
    }

    """
}
