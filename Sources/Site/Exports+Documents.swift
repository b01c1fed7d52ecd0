// SPDX-License-Identifier: Apache-2.0
import Documents
import Pages
import Storage

extension Exports {
  /// Every file that `Documents` can make.
  package static let documents = Exports([
    .jsonl: { loaded, language in
      var bytes: [UInt8] = []
      appendJSONLines(
        loaded.report,
        text: loaded.text,
        source: ReadSource(loaded.entry),
        words: OutputLanguage(language),
        to: &bytes
      )
      return bytes
    },
    .csv: { loaded, _ in table(loaded, CSVPrinter(.plain)) },
    .excel: { loaded, language in table(loaded, CSVPrinter(.excel(OutputLanguage(language)))) },
    .xlsx: { loaded, language in
      try makeWorkbook(
        of: [
          WorkbookReport(
            report: loaded.report,
            text: loaded.text,
            source: ReadSource(loaded.entry)
          )
        ],
        language: OutputLanguage(language)
      )
    },
  ])

  private static func table(_ loaded: LoadedReport, _ printer: CSVPrinter) -> [UInt8] {
    var bytes: [UInt8] = []
    printer.appendHead(to: &bytes)
    printer.append(loaded.report, text: loaded.text, source: ReadSource(loaded.entry), to: &bytes)
    return bytes
  }
}

extension ReadSource {
  fileprivate init(_ entry: ReportEntry) {
    self.init(
      file: entry.fileName,
      sha256: entry.textSHA256,
      sourceSHA256: entry.sourceSHA256,
      byteCount: entry.byteCount
    )
  }
}

extension OutputLanguage {
  fileprivate init(_ language: Language) {
    self =
      switch language {
      case .zh: .zh
      case .en: .en
      }
  }
}
