// SPDX-License-Identifier: Apache-2.0
import Documents

extension Shape {
  /// The shape as a JSON Schema (2020-12); a named one by reference.
  var schema: JSONObject {
    var plain = definition
    if let name {
      plain = JSONObject()
      plain.add("$ref", "#/components/schemas/\(name)")
    }
    guard isNullable else { return plain }
    var null = JSONObject()
    null.add("type", "null")
    var object = JSONObject()
    object.add("anyOf", [plain, null])
    return object
  }

  /// The schema itself, whatever it is called, and without `null`.
  var definition: JSONObject {
    var object = JSONObject()
    switch kind {
    case .text(let most):
      object.add("type", "string")
      if most < Shape.unbounded { object.add("maxLength", most) }
    case .form(let form):
      object.add("type", "string")
      object.add("pattern", form.pattern)
      if let format = form.format { object.add("format", format) }
    case .choice(let words):
      object.add("type", "string")
      object.add("enum", words)
    case .whole(let range):
      object.add("type", "integer")
      object.add("minimum", range.lowerBound)
      object.add("maximum", range.upperBound)
    case .flag: object.add("type", "boolean")
    case .list(let inner, let count):
      object.add("type", "array")
      object.add("items", inner.schema)
      object.add("minItems", count.lowerBound)
      if count.upperBound < Shape.unbounded { object.add("maxItems", count.upperBound) }
    case .object(let fields):
      object.add("type", "object")
      var properties = JSONObject()
      for field in fields { properties.add(field.name, field.shape.schema) }
      object.add("properties", properties)
      object.add("required", fields.filter(\.isRequired).map(\.name))
      object.add("additionalProperties", false)
    case .map(let inner, let most):
      object.add("type", "object")
      object.add("propertyNames", Shape.form(.word).definition)
      object.add("additionalProperties", inner.schema)
      object.add("maxProperties", most)
    case .record:
      object.add("type", "object")
      var values = JSONObject()
      values.add("type", ["string", "integer"])
      object.add("additionalProperties", values)
    case .bytes: break
    }
    return object
  }

  /// The named shapes in it, itself among them, by their names.
  func collect(into named: inout [String: Shape]) {
    if let name {
      guard named[name] == nil else { return }
      var plain = self
      plain.isNullable = false
      named[name] = plain
    }
    switch kind {
    case .list(let inner, _), .map(let inner, _): inner.collect(into: &named)
    case .object(let fields): for field in fields { field.shape.collect(into: &named) }
    default: return
    }
  }
}
