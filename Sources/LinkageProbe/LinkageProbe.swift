// SPDX-License-Identifier: Apache-2.0
import Measures
import Mechanisms
import Reading
import ReportText
import Threads
import WorkingDays

/// Links every pure target; `Scripts/check-linkage` looks at what comes along.
@main
enum LinkageProbe {
  static func main() throws {
    let text = try StoredText.read(Array("新增12个".utf8))
    let report = readReport(text)
    let threads = findThreads(from: ReadText(text), to: ReadText(text))
    print(report.statements.count, threads.count, WorkingCalendar.shipped.years.count)
    print(Refusal.classified.code)
  }
}
