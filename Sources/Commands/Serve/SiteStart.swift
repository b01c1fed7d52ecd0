// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Glibc
import Pages
import Register
import ReportText
import Site
import Storage

/// A sample report that `demo` puts into a new database.
struct SampleReport: Sendable {
  /// Its file name.
  let name: String
  /// Its text.
  let text: StaticString
}

/// Starts the site: the one place where the command line meets `Site`.
///
/// The address stands on a line of its own on standard output, written at once.
func startSite(_ configuration: SiteConfiguration, sample: [SampleReport]) async throws {
  do {
    try await runSite(
      configuration,
      exports: .documents,
      prepare: { store in
        for (number, report) in sample.enumerated() {
          let bytes = report.text.withUTF8Buffer { [UInt8]($0) }
          let text = try StoredText.read(bytes)
          let now = SiteServices.clock()
          _ = try await store.add(
            NewReport(source: bytes, text: text, fileName: report.name),
            at: Timestamp(milliseconds: now.milliseconds + Int64(number))
          )
        }
        if !sample.isEmpty, let store = store as? SQLiteStore {
          try await loadSampleRegister(into: store)
        }
      },
      onReady: { address in
        print(address)
        fflush(nil)
      }
    )
  } catch {
    complain("duixian: \(error)\n")
    throw ExitCode(ExitStatus.failed.rawValue)
  }
}

extension ServeOptions {
  /// What the site is started with.
  var configuration: SiteConfiguration {
    get throws {
      var configuration = SiteConfiguration(
        databasePath: database,
        edition: Duixian.edition,
        host: host,
        port: port,
        limit: limit,
        language: lang.map { $0 == .zh ? .zh : .en },
        mechanisms: try mechanismLibrary(folder: mechanisms)
      )
      if let clockFile {
        let clock = try FileClock(clockFile)
        configuration.now = { clock.now }
      }
      return configuration
    }
  }
}
