// SPDX-License-Identifier: Apache-2.0
import Measures
import Reading
import ReportText

/// Links every pure target; `Scripts/check-linkage` looks at what comes along.
@main
enum LinkageProbe {
  static func main() throws {
    let text = try StoredText.read(Array("新增12个".utf8))
    let report = readReport(text)
    print(report.statements.count)
  }
}
