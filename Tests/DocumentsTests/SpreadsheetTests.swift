// SPDX-License-Identifier: Apache-2.0
import Documents
import Foundation
import Reading
import TestSupport
import Testing

@Suite struct SpreadsheetTests {
  private func csv(
    _ flavour: CSVPrinter.Flavour,
    only: Selection = .all,
    explain: OutputLanguage? = nil
  ) -> String {
    let printer = CSVPrinter(flavour, explain: explain)
    return printed {
      printer.appendHead(to: &$0)
      printer.append(Sample.report, text: Sample.text, source: Sample.source, only: only, to: &$0)
    }
  }

  @Test(arguments: Selection.allCases)
  func plainCSV(_ only: Selection) {
    expectSnapshot(of: csv(.plain, only: only, explain: .en), named: "plain-\(only.rawValue).csv")
  }

  @Test(arguments: OutputLanguage.allCases)
  func excelCSV(_ language: OutputLanguage) {
    let text = csv(.excel(language))
    #expect(text.hasPrefix("\u{FEFF}"))
    expectSnapshot(of: text, named: "excel-\(language.rawValue).csv")
  }

  @Test(arguments: ["=1+1", "+1-1", "-5", "@x", "\tx", "\rx", "\nx", "\0x", "＝1", "＋1", "－1", "＠1"])
  func neutralisesFormulas(_ dangerous: String) {
    var report = Sample.report
    report.place = dangerous
    let printer = CSVPrinter(.excel(.en))
    let cells = printed {
      printer.append(report, text: Sample.text, source: Sample.source, to: &$0)
    }
    #expect(cells.contains("'" + dangerous))
    let plain = printed {
      CSVPrinter(.plain).append(report, text: Sample.text, source: Sample.source, to: &$0)
    }
    #expect(!plain.contains("'" + dangerous))
  }

  @Test func numbersStayNumbers() {
    var report = Sample.report
    report.measures = report.measures.map {
      Measure(
        statement: $0.statement,
        span: $0.span,
        plain: $0.plain,
        value: -5.5,
        upper: nil,
        unit: $0.unit,
        comparator: $0.comparator,
        basis: $0.basis,
        subject: $0.subject,
        action: $0.action,
        tense: $0.tense,
        deadline: $0.deadline,
        rule: $0.rule
      )
    }
    let cells = printed {
      CSVPrinter(.excel(.en)).append(report, text: Sample.text, source: Sample.source, to: &$0)
    }
    #expect(cells.contains(",-5.5,"))
  }

  @Test func everyRowHasAsManyCells() {
    for only in Selection.allCases {
      let rows = parse(csv(.plain, only: only))
      #expect(Set(rows.map(\.count)) == [25])
    }
  }

  @Test(arguments: OutputLanguage.allCases)
  func workbook(_ language: OutputLanguage) throws {
    let reports = [
      WorkbookReport(report: Sample.report, text: Sample.text, source: Sample.source)
    ]
    let bytes = try makeWorkbook(of: reports, language: language)
    #expect(try makeWorkbook(of: reports, language: language) == bytes)
    expectSnapshot(of: try unpacked(bytes), named: "workbook-\(language.rawValue).xml")
  }

  @Test func workbookTakesLongTextAndNUL() throws {
    var report = Sample.report
    report.place = String(repeating: "长", count: 40_000) + "\0"
    let reports = [WorkbookReport(report: report, text: Sample.text, source: Sample.source)]
    let xml = try unpacked(try makeWorkbook(of: reports, language: .zh))
    #expect(xml.contains("长…"))
  }

  /// The parts of a workbook that say what it holds, by way of Python's own zip reader.
  private func unpacked(_ bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      for n in sorted(z.namelist()):
          if "worksheets/sheet" in n or n in ("xl/workbook.xml", "xl/sharedStrings.xml"):
              print(n); print(z.read(n).decode().replace("><", ">\\n<"))
      """, file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self)
  }

  /// RFC 4180, read by the book.
  private func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        scalars.removeFirst()
        cell.unicodeScalars.append("\"")
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(cell)
        cell = ""
      case ("\r", false): break
      case ("\n", false):
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    #expect(!isQuoted && cell.isEmpty && row.isEmpty)
    return rows
  }
}
