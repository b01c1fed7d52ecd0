// SPDX-License-Identifier: Apache-2.0

/// What a call of the program ends with; over several inputs the largest.
package enum ExitStatus: Int32, Sendable, Comparable, CaseIterable {
  /// Everything was done.
  case done = 0
  /// With `--strict`: a text was read and has diagnostics at warning or error level.
  case diagnosed = 1
  /// The command line is wrong.
  case usage = 2
  /// An input is not read, and why not is said.
  case refused = 3
  /// The world did not do its part: a file is missing, a disk is full.
  case failed = 4

  /// Orders by gravity.
  package static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}
