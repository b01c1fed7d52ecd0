// SPDX-License-Identifier: Apache-2.0
import Documents
import Pages
import Storage
import Threads

extension Exports {
  /// Every file that `Documents` can make.
  package static let documents = Exports(
    [
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
    ],
    threads: [
      .jsonl: { earlier, later, rows, language in
        var bytes: [UInt8] = []
        appendThreadLines(
          rows.map(\.counted),
          from: ThreadSource(earlier),
          to: ThreadSource(later),
          explains: false,
          statuses: rows.map(\.status.rawValue),
          words: OutputLanguage(language),
          to: &bytes
        )
        return bytes
      },
      .csv: { earlier, later, rows, language in
        var bytes: [UInt8] = []
        ThreadCSV.append(ThreadCSV.threadTitles(explains: false, hasStatus: true), to: &bytes)
        ThreadCSV.append(
          rows.map(\.counted),
          from: ThreadSource(earlier),
          to: ThreadSource(later),
          explains: false,
          statuses: rows.map(\.status.rawValue),
          words: OutputLanguage(language),
          to: &bytes
        )
        return bytes
      },
      .xlsx: { earlier, later, rows, language in
        try makeThreadWorkbook(
          rows.map(\.counted),
          statuses: rows.map { $0.status.words(language) },
          from: ThreadSource(earlier),
          to: ThreadSource(later),
          language: OutputLanguage(language)
        )
      },
    ],
    register: [
      .csv: { lines, _ in lines.table.csv(.plain, lines.rows) },
      .excel: { lines, language in
        lines.table.csv(.excel(OutputLanguage(language)), lines.rows)
      },
      .xlsx: { lines, language in
        try lines.table.workbook(lines.rows, language: OutputLanguage(language))
      },
    ]
  )

  private static func table(_ loaded: LoadedReport, _ printer: CSVPrinter) -> [UInt8] {
    var bytes: [UInt8] = []
    printer.appendHead(to: &bytes)
    printer.append(loaded.report, text: loaded.text, source: ReadSource(loaded.entry), to: &bytes)
    return bytes
  }
}

extension RegisterLines {
  fileprivate var table: RegisterSheet {
    RegisterSheet(directory: names.directory, mechanisms: names.mechanisms, at: now)
  }
}

extension ThreadSource {
  fileprivate init(_ loaded: LoadedReport) {
    self.init(
      file: loaded.entry.fileName,
      read: ReadText(text: loaded.text, report: loaded.report)
    )
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
