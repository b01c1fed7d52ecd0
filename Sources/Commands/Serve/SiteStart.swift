// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Glibc
import Pages
import Profiles
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
  SiteThreads.prepare()
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
  /// What the site is started with: the command line, then the file, then what is usual.
  func configuration(_ settings: SiteSettings = SiteSettings()) throws -> SiteConfiguration {
    let language = lang.map { $0 == .zh ? Language.zh : .en }
    var configuration = SiteConfiguration(
      databasePath: database ?? settings.database ?? "duixian.sqlite",
      edition: Duixian.edition,
      host: host ?? settings.host ?? "127.0.0.1",
      port: port ?? settings.port ?? 8765,
      limit: limit ?? settings.limit ?? 64 << 20,
      language: language ?? settings.language.map { $0 == .zh ? .zh : .en },
      mechanisms: try mechanismLibrary(folder: mechanisms ?? settings.mechanisms)
    )
    if let clockFile {
      let clock = try FileClock(clockFile)
      configuration.now = { clock.now }
    }
    return configuration
  }
}

extension SiteSettings {
  /// No configuration file is larger.
  private static let limit = 1 << 20

  /// Where messages go, with the secret of its file.
  var hook: Webhook? {
    get throws {
      guard let webhook else { return nil }
      let secret = try webhookSecret.map { try Self.text($0) }
        .map { String($0.filter { !$0.isWhitespace }) }
      let shape = webhookShape.flatMap { Webhook.Shape(rawValue: $0.rawValue) }
      return Webhook(url: webhook, secret: secret, shape: shape ?? .json)
    }
  }

  /// By what mail goes out; ends with 3 where half of it is missing or the address is none.
  var mail: SiteConfiguration.Mail? {
    get throws {
      guard sendmail != nil || mailFrom != nil else { return nil }
      guard let command = sendmail.flatMap({ Sendmail($0) }), command.command[0].hasPrefix("/"),
        let from = mailFrom.flatMap({ MailAddress($0) })
      else {
        complain(
          words(
            zh: "发邮件要同时给出 sendmail（命令的完整路径和参数）和 mail-from（发件地址）。\n",
            en: "Mail takes both sendmail (the whole path of a command, with its arguments) and "
              + "mail-from (an address).\n"
          )
        )
        throw ExitCode(ExitStatus.refused.rawValue)
      }
      return SiteConfiguration.Mail(sendmail: command, from: from)
    }
  }

  /// Reads a configuration file; says on standard error what is wrong with it, and ends with 3.
  init(file: String) throws {
    let text = try Self.text(file)
    let reading = SettingsReading(text, file: file)
    guard let settings = reading.settings else {
      for mistake in reading.mistakes { complain(mistake.sentence + "\n") }
      throw ExitCode(ExitStatus.refused.rawValue)
    }
    self = settings
  }

  private static func text(_ file: String) throws -> String {
    do throws(InputProblem) {
      return String(decoding: try bytes(of: file, limit: limit), as: UTF8.self)
    } catch {
      complain(error.line(file, in: UserLanguage.current))
      throw ExitCode(error.status.rawValue)
    }
  }
}
