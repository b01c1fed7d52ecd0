// SPDX-License-Identifier: Apache-2.0
import Pages
import Site
import Storage
import TestSupport
import ReportText

@main
enum Toysite {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let configuration = SiteConfiguration(
      databasePath: arguments[1],
      port: Int(arguments[2]) ?? 8080
    )
    try await runSite(
      configuration,
      exports: Exports([
        .jsonl: { _ in [] }, .csv: { _ in [] }, .excel: { _ in [] }, .xlsx: { _ in [] },
      ]), 
      prepare: { store in
        guard arguments.count > 3 else { return }
        _ = try await store.add(
          NewReport(
            source: Array(toyReport.utf8),
            text: StoredText(utf8: Array(toyReport.utf8)),
            fileName: "qinghe-2026.txt"
          ),
          at: SiteServices.clock()
        )
      },
      onReady: { print($0) }
    )
  }
}
