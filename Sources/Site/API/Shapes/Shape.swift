// SPDX-License-Identifier: Apache-2.0

/// What a value of JSON looks like: one description for what is taken, what is answered and what the
/// OpenAPI description says of both.
struct Shape: Sendable {
  /// The kinds of value.
  indirect enum Kind: Sendable {
    /// A text of at most so many characters (Unicode scalars).
    case text(most: Int)
    /// A text with an exact form.
    case form(TextForm)
    /// One of some words.
    case choice([String])
    /// A whole number.
    case whole(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// An array.
    case list(Shape, count: ClosedRange<Int>)
    /// An object of these keys and no other.
    case object([Field])
    /// An object whose keys are names of the caller's.
    case map(Shape, most: Int)
    /// An object of names with texts and whole numbers, as the log's record has them.
    case record
    /// Bytes of any kind; no JSON.
    case bytes
  }

  /// A key of an object with its value.
  struct Field: Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool
  }

  /// What it is.
  var kind: Kind
  /// The name under which the OpenAPI description keeps it; nil where it stands in place.
  var name: String?
  /// Whether `null` is such a value too.
  var isNullable = false

  init(_ kind: Kind, name: String? = nil) {
    self.kind = kind
    self.name = name
  }

  /// The same, or `null`.
  var orNull: Shape {
    var shape = self
    shape.isNullable = true
    return shape
  }

  /// The fields, where it is an object of known keys.
  var fields: [Field] {
    if case .object(let fields) = kind { fields } else { [] }
  }

  // MARK: - Shapes by name

  /// What stands for no limit: what is answered has the limits of what was taken.
  static let unbounded = 1_000_000_000
  /// A text that is answered.
  static let words = text(unbounded)
  /// Texts that are answered.
  static let wordList = list(words, most: unbounded)

  /// An array that is answered.
  static func all(_ shape: Shape) -> Shape { list(shape, most: unbounded) }

  static func text(_ most: Int = 2000) -> Shape { Shape(.text(most: most)) }
  static func form(_ form: TextForm) -> Shape { Shape(.form(form)) }
  static func choice(_ words: [String]) -> Shape { Shape(.choice(words)) }
  static func list(_ shape: Shape, most: Int = 50) -> Shape { Shape(.list(shape, count: 0...most)) }
  static func object(_ name: String, _ fields: [Field]) -> Shape {
    Shape(.object(fields), name: name)
  }
  static func object(_ fields: [Field]) -> Shape { Shape(.object(fields)) }

  static let flag = Shape(.flag)
  /// A place in a list, or a count.
  static let count = Shape(.whole(0...9_007_199_254_740_991))
  static let day = form(.day)
  static let moment = form(.moment)
  static let sha256 = form(.sha256)
  static let number = form(.number)
  /// `[start,end]`, bytes of the stored text.
  static let span = Shape(.list(count, count: 2...2))

  static func cases<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> Shape {
    choice(type.allCases.map(\.rawValue))
  }
}

/// A key that must be there.
func must(_ name: String, _ shape: Shape) -> Shape.Field {
  Shape.Field(name: name, shape: shape, isRequired: true)
}

/// A key that may be left out.
func may(_ name: String, _ shape: Shape) -> Shape.Field {
  Shape.Field(name: name, shape: shape, isRequired: false)
}
