// SPDX-License-Identifier: Apache-2.0
import Reading

/// A table of what a report holds, each row with its way back into the text.
package struct ListPage: Sendable {
  /// The report.
  package var model: ReportModel
  /// Which table.
  package var kind: ListKind

  /// Makes a page from its parts.
  package init(model: ReportModel, kind: ListKind) {
    self.model = model
    self.kind = kind
  }

  /// The measures of one tense, statement by statement.
  func groups(_ tense: Tense) -> [(statement: Int, measures: [Int])] {
    var groups: [(statement: Int, measures: [Int])] = []
    for (index, measure) in model.report.measures.enumerated() where measure.tense == tense {
      if let last = groups.indices.last, groups[last].statement == measure.statement {
        groups[last].measures.append(index)
      } else {
        groups.append((measure.statement, [index]))
      }
    }
    return groups
  }

  /// How many measures stand under each section, those below it included.
  func measureCounts() -> [Int: Int] {
    var parents: [Int: Int] = [:]
    for section in model.report.sections { parents[section.id] = section.parent }
    var counts: [Int: Int] = [:]
    for measure in model.report.measures {
      var next = model.report.statement(of: measure)?.section
      var depth = 0
      while let section = next, depth < 8 {
        counts[section, default: 0] += 1
        next = parents[section]
        depth += 1
      }
    }
    return counts
  }
}
