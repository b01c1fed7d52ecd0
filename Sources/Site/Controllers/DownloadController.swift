// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Pages
import ReportText
import Storage

/// Files made from reports; always saved, never shown.
struct DownloadController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    for file in Download.allCases {
      routes.get("r/:id/\(file.rawValue)", .openReaders) { _, context in
        let report = try await services.store.report(named: context.parameters.get("id"))
        guard let bytes = try await bytes(file, of: report, in: context.language) else {
          throw PageError(.notFound)
        }
        return Response(
          status: .ok,
          headers: [
            .contentType: file.mediaType,
            .contentDisposition: FileName.disposition(file.name(for: report.entry)),
          ],
          body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
      }
    }
  }

  private func bytes(
    _ file: Download,
    of report: LoadedReport,
    in language: Language
  ) async throws -> [UInt8]? {
    switch file {
    case .text: report.text.bytes
    case .source: try await services.store.source(of: report.entry.id)
    default:
      try await SiteThreads.aside { [exports = services.exports] in
        try exports.bytes(file, of: report, in: language)
      }
    }
  }
}

extension Download {
  fileprivate var mediaType: String {
    switch self {
    case .jsonl: "application/jsonl"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .csv, .excel: "text/csv; charset=utf-8"
    case .text: "text/plain; charset=utf-8"
    case .source: "application/octet-stream"
    }
  }

  fileprivate func name(for entry: ReportEntry) -> String {
    let parts = entry.fileName.split(separator: ".", omittingEmptySubsequences: false)
    let stem = parts.count > 1 ? parts.dropLast().joined(separator: ".") : entry.fileName
    switch self {
    case .jsonl: return stem + ".jsonl"
    case .xlsx: return stem + ".xlsx"
    case .csv: return stem + ".csv"
    case .excel: return stem + "-excel.csv"
    case .text: return stem + ".txt"
    case .source: return entry.fileName
    }
  }
}

/// Names of files as browsers send and take them.
enum FileName {
  /// A `Content-Disposition` that saves under a name (RFC 6266, RFC 5987).
  static func disposition(_ name: String) -> String {
    let plain = String(
      decoding: name.utf8.map { byte in
        let isPlain =
          (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"")
          && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "%")
        return isPlain ? byte : UInt8(ascii: "_")
      },
      as: UTF8.self
    )
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encode(name))"
  }

  /// The last part of a path without control signs, at most 120 signs long.
  static func clean(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let shown = last.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    let clean = String(String.UnicodeScalarView(shown.prefix(120)))
    return clean.allSatisfy { $0 == "." || $0 == " " } ? "report.txt" : clean
  }
}
