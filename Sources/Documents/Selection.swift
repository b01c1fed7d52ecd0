// SPDX-License-Identifier: Apache-2.0
package import Reading

/// Which findings are printed.
///
/// Whatever is chosen, the report itself is printed, and so is every statement that a printed
/// finding refers to: no reference dangles.
package enum Selection: String, Sendable, CaseIterable {
  /// Everything that was read.
  case all
  /// What is promised: statements, measures and indicators whose tense is target.
  case targets
  /// What is reported as achieved: statements, measures and indicators whose tense is outcome.
  case outcomes
  /// The livelihood items (民生实事).
  case livelihood
  /// The entries of lists of targets (指标).
  case indicators

  /// Whether sections and terms are printed.
  package var takesStructure: Bool { self == .all }

  /// Whether livelihood items are printed.
  package var takesLivelihood: Bool { self == .all || self == .livelihood }

  /// Whether a measure is printed.
  package func takes(_ measure: Measure) -> Bool {
    takesMeasures(of: measure.tense)
  }

  /// Whether an indicator is printed.
  package func takes(_ indicator: Indicator) -> Bool {
    self == .indicators || takesMeasures(of: indicator.tense)
  }

  private func takesMeasures(of tense: Tense) -> Bool {
    switch self {
    case .all: true
    case .targets: tense == .target
    case .outcomes: tense == .outcome
    case .livelihood, .indicators: false
    }
  }
}

/// The findings of a report under their statements, by place in the report's arrays.
struct Grouping {
  /// The measures of each statement: `measures[bounds[s]..<bounds[s + 1]]`.
  let measures: Grouped
  /// The indicators of each statement.
  let indicators: Grouped
  /// Whether the statement is printed.
  let isPrinted: [Bool]

  init(_ report: Report, _ selection: Selection) {
    let count = report.statements.count
    // Read where they lie: a copy of an element counts each of its strings in and out.
    measures = report.measures.withUnsafeBufferPointer { all in
      Grouped(groups: all.indices.map { selection.takes(all[$0]) ? all[$0].statement : -1 }, count)
    }
    indicators = report.indicators.withUnsafeBufferPointer { all in
      Grouped(groups: all.indices.map { selection.takes(all[$0]) ? all[$0].statement : -1 }, count)
    }
    var printed = [Bool](repeating: selection == .all, count: count)
    if selection != .all {
      for (index, statement) in report.statements.enumerated() {
        printed[index] =
          !measures[index].isEmpty || !indicators[index].isEmpty
          || (selection == .targets && statement.tense == .target)
          || (selection == .outcomes && statement.tense == .outcome)
      }
    }
    isPrinted = printed
  }
}

/// Indices of elements, gathered by group and in their own order within a group.
struct Grouped {
  private var order: [Int] = []
  private var bounds: [Int]

  /// Gathers the indices of `groups` by what stands there; one outside `0..<groupCount` is left
  /// out.
  init(groups: [Int], _ groupCount: Int) {
    var sizes = [Int](repeating: 0, count: groupCount + 1)
    for group in groups where group >= 0 && group < groupCount { sizes[group + 1] += 1 }
    for group in 0..<groupCount { sizes[group + 1] += sizes[group] }
    bounds = sizes
    order = [Int](repeating: 0, count: sizes[groupCount])
    for (index, group) in groups.enumerated() where group >= 0 && group < groupCount {
      order[sizes[group]] = index
      sizes[group] += 1
    }
  }

  /// The indices of one group.
  subscript(group: Int) -> ArraySlice<Int> { order[bounds[group]..<bounds[group + 1]] }

  /// Calls `body` with the indices of one group; a slice would be counted in and out.
  @inline(__always)
  func forEach(in group: Int, _ body: (Int) -> Void) {
    for place in bounds[group]..<bounds[group + 1] { body(order[place]) }
  }
}
