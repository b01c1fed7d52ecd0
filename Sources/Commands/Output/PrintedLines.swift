// SPDX-License-Identifier: Apache-2.0

/// Prints lines, quietly where the reader has gone.
func printLines(_ lines: [String]) throws {
  do throws(OutputError) {
    try writeAll(Array(lines.map { $0 + "\n" }.joined().utf8), to: 1)
  } catch {
    try error.end()
  }
}
