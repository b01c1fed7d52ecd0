// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Pages
import ReportText
import Reading
import Storage

/// Takes reports: decodes them, refuses what may not be read, keeps the rest.
struct UploadController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.upload("reports", .openKeepers, use: upload)
  }

  @Sendable
  private func upload(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await services.fields(of: request)
    try context.check(fields)
    let items = Self.items(in: fields)
    guard !items.isEmpty else { throw PageError(.refused(fileName: nil, .nothingSent)) }
    let options = Self.options(in: fields)
    var results: [(fileName: String, outcome: UploadResultPage.Outcome)] = []
    for item in items {
      results.append((item.fileName, try await keep(item, options)))
    }
    if results.count == 1, let result = results.first {
      switch result.outcome {
      case .read(let id), .known(let id): return Response.seeOther(.reading(id))
      case .refused(let refusal):
        throw PageError(.refused(fileName: result.fileName, refusal))
      }
    }
    var response = Response.page(UploadResultPage(results: results).render(context.visitor))
    let isAnyKept = results.contains { if case .refused = $0.outcome { false } else { true } }
    if !isAnyKept { response.status = .unprocessableContent }
    return response
  }

  private func keep(
    _ item: Item,
    _ options: ReadingOptions
  ) async throws -> UploadResultPage.Outcome {
    let read: Result<StoredText, SourceRefusal> = try await SiteThreads.aside {
      [limit = services.limit] in
      Result { () throws(SourceRefusal) in
        item.isPasted
          ? try StoredText.read(decoded: item.bytes, limit: limit)
          : try StoredText.read(item.bytes, limit: limit)
      }
    }
    let text: StoredText
    switch read {
    case .success(let read): text = read
    case .failure(let refusal): return .refused(Refusal(refusal, of: item.fileName))
    }
    let report = NewReport(
      source: item.bytes,
      text: text,
      fileName: item.fileName,
      options: options
    )
    return switch try await services.store.add(report, at: services.now()) {
    case .added(let id): .read(id: id.rawValue)
    case .known(let id): .known(id: id.rawValue)
    }
  }
}

extension UploadController {
  private struct Item {
    let fileName: String
    let bytes: [UInt8]
    let isPasted: Bool
  }

  /// Files that were chosen, and words that were pasted.
  private static func items(in form: FormFields) -> [Item] {
    var items: [Item] = []
    for field in form.fields {
      if let fileName = field.fileName, field.name == "file" {
        guard !(fileName.isEmpty && field.value.isEmpty) else { continue }
        items.append(
          Item(fileName: FileName.clean(fileName), bytes: field.value, isPasted: false)
        )
      } else if field.name == "text", field.fileName == nil {
        let bytes = withoutReturns(field.value)
        guard bytes.contains(where: { $0 > 0x20 }) else { continue }
        items.append(Item(fileName: "粘贴的文本.txt", bytes: bytes, isPasted: true))
      }
    }
    return items
  }

  /// Browsers write every line break of a field as CR LF.
  private static func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      if byte == 13, place + 1 < bytes.count, bytes[place + 1] == 10 { continue }
      text.append(byte)
    }
    return text
  }

  private static func options(in form: FormFields) -> ReadingOptions {
    let year = form.first("year").flatMap { Int($0) }.flatMap { 1949...2200 ~= $0 ? $0 : nil }
    let place = form.first("place").map { String($0.unicodeScalars.prefix(100)) }
    return ReadingOptions(year: year, place: place)
  }
}

extension Refusal {
  /// Says what a refusal means for a file of this name.
  init(_ refusal: SourceRefusal, of fileName: String) {
    self =
      switch refusal {
      case .empty: .empty
      case .tooLarge(let byteCount, let limit): .tooLarge(byteCount: byteCount, limit: limit)
      case .foreignFormat(let format):
        .foreignFormat(
          name: format.name,
          conversion: format.conversion.map { Self.command($0, for: fileName) }
        )
      case .binary(let offset): .binary(offset: offset)
      case .classified(let mark, _): .classified(mark: mark)
      }
  }

  /// A command with the file's name in place of `FILE`, quoted for the shell.
  static func command(_ command: String, for fileName: String) -> String {
    let quoted = fileName.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return command.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == "FILE" ? "'\(quoted)'" : String($0) }
      .joined(separator: " ")
  }
}
