// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// A sample report that `demo` puts into a new database.
struct SampleReport: Sendable {
  /// Its file name.
  let name: String
  /// Its text.
  let text: StaticString
}

/// Starts the site: the one place where the command line meets `Site`.
///
/// WIRE HERE: `try await runSite(SiteConfiguration(database:host:port:language:…))` of `Site`.
func startSite(_ options: ServeOptions, sample: [SampleReport]) async throws {
  complain(
    "duixian: " + words(zh: "这个版本还不含网站。\n", en: "the site is not part of this build yet.\n")
  )
  throw ExitCode(ExitStatus.failed.rawValue)
}
