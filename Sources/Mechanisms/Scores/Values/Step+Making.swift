// SPDX-License-Identifier: Apache-2.0

extension Step {
  /// A figure that somebody entered; nil where nobody did.
  static func given(_ label: Bilingual, _ figure: Exact?) -> Step {
    Step(label: label, operation: .given, parts: [], result: figure, source: .entered)
  }

  /// A figure that a rule fixes.
  static func fixed(_ label: Bilingual, _ figure: Exact, _ source: RuleSource) -> Step {
    Step(label: label, operation: .fixed, parts: [], result: figure, source: source)
  }

  /// A constant that is its own name: `1`.
  static func constant(_ figure: Exact, _ source: RuleSource) -> Step {
    fixed(Bilingual(zh: figure.description, en: figure.description), figure, source)
  }

  /// The figure of another step under a name that says why it is taken.
  static func same(_ label: Bilingual, _ part: Step, _ source: RuleSource) -> Step {
    Step(label: label, operation: .same, parts: [part], result: part.result, source: source)
  }

  /// All parts together.
  static func sum(_ label: Bilingual, _ parts: [Step], _ source: RuleSource) -> Step {
    folded(label, .sum, parts, source, from: 0) { $0 + $1 }
  }

  /// The parts multiplied.
  static func product(_ label: Bilingual, _ parts: [Step], _ source: RuleSource) -> Step {
    folded(label, .product, parts, source, from: 1) { $0 * $1 }
  }

  /// The first less the second.
  static func difference(
    _ label: Bilingual,
    _ first: Step,
    _ second: Step,
    _ source: RuleSource
  ) -> Step {
    both(label, .difference, first, second, source) { $0 - $1 }
  }

  /// The first divided by the second; undefined where the second is 0.
  static func quotient(
    _ label: Bilingual,
    _ first: Step,
    _ second: Step,
    _ source: RuleSource
  ) -> Step {
    both(label, .quotient, first, second, source) { $0.divided(by: $1) }
  }

  /// The smaller of the two.
  static func least(
    _ label: Bilingual,
    _ first: Step,
    _ second: Step,
    _ source: RuleSource
  ) -> Step {
    both(label, .least, first, second, source) { min($0, $1) }
  }

  /// The larger of the two.
  static func greatest(
    _ label: Bilingual,
    _ first: Step,
    _ second: Step,
    _ source: RuleSource
  ) -> Step {
    both(label, .greatest, first, second, source) { max($0, $1) }
  }

  /// The part rounded half away from zero.
  static func rounded(
    _ label: Bilingual,
    _ part: Step,
    places: Int,
    _ source: RuleSource
  ) -> Step {
    Step(
      label: label,
      operation: .rounded(places: places),
      parts: [part],
      result: part.result?.rounded(places: places),
      source: source
    )
  }

  /// A step over any number of parts; undefined where one of them is.
  private static func folded(
    _ label: Bilingual,
    _ operation: Operation,
    _ parts: [Step],
    _ source: RuleSource,
    from start: Exact,
    _ join: (Exact, Exact) -> Exact
  ) -> Step {
    var result: Exact? = start
    for part in parts {
      result = result.flatMap { sum in part.result.map { join(sum, $0) } }
    }
    return Step(label: label, operation: operation, parts: parts, result: result, source: source)
  }

  /// A step over two parts; undefined where one of them is.
  private static func both(
    _ label: Bilingual,
    _ operation: Operation,
    _ first: Step,
    _ second: Step,
    _ source: RuleSource,
    _ join: (Exact, Exact) -> Exact?
  ) -> Step {
    let result = first.result.flatMap { a in second.result.flatMap { join(a, $0) } }
    return Step(
      label: label,
      operation: operation,
      parts: [first, second],
      result: result,
      source: source
    )
  }
}
