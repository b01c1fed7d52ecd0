// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Pages
import Reading
import ReportText
import Register
import Storage

/// A report's text, its lists, its measures.
struct ReportController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.get("r/:id", .openReaders) { request, context in
      let model = try await model(context)
      let page = ReadingPage(model: model, view: ReadingView(request))
      return Response.page(page.render(context.visitor))
    }
    routes.get("r/:id/panel", .openReaders) { request, context in
      let model = try await model(context)
      var view = ReadingView(request)
      if let measure = view.measure, !model.report.measures.indices.contains(measure) {
        view.measure = nil
      }
      return Response.page(MeasurePanel(model: model, view: view).fragment(context.visitor))
    }
    routes.get("r/:id/m/:measure", .openReaders) { _, context in
      let model = try await model(context)
      guard let measure = context.parameters.get("measure", as: Int.self),
        model.report.measures.indices.contains(measure)
      else { throw PageError(.notFound) }
      return Response.seeOther(.reading(model.id, ReadingView(measure: measure)))
    }
    for kind in ListKind.allCases {
      routes.get("r/:id/\(kind.rawValue)", .openReaders) { _, context in
        let page = ListPage(model: try await model(context), kind: kind)
        return Response.page(page.render(context.visitor))
      }
    }
  }

  private func model(_ context: SiteContext) async throws -> ReportModel {
    let loaded = try await services.store.report(named: context.parameters.get("id"))
    return ReportModel(loaded, downloads: services.exports.downloads)
  }
}

extension ReportStore {
  /// The report that an address names.
  func report(named name: String?) async throws -> LoadedReport {
    guard let id = name.flatMap({ ReportID($0) }), let report = try await load(id) else {
      throw PageError(.notFound)
    }
    return report
  }
}

extension ReportModel {
  init(_ loaded: LoadedReport, downloads: [Download]) {
    var report = loaded.report
    report.diagnostics =
      loaded.text.diagnostics.filter { diagnostic in
        !loaded.report.diagnostics.contains(diagnostic)
      } + loaded.report.diagnostics
    let entry = loaded.entry
    self.init(
      id: entry.id.rawValue,
      fileName: entry.fileName,
      receivedAt: CivilTime(milliseconds: entry.receivedAt.milliseconds),
      sha256: entry.textSHA256,
      sourceSHA256: entry.sourceSHA256,
      origin: entry.origin,
      text: loaded.text.bytes,
      report: report,
      downloads: downloads
    )
  }
}

extension ReportEntry {
  /// What the file was, where that is more than plain UTF-8.
  fileprivate var origin: String? {
    let encoding: String? =
      switch self.encoding {
      case .utf8: nil
      case .gb18030: "GB 18030"
      case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
      }
    let parts = [form == .html ? "HTML" : nil, encoding].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension ReadingView {
  init(_ request: Request) {
    let query = request.uri.queryParameters
    let words = query["q"].map { String(String($0).unicodeScalars.prefix(100)) }
    let trimmed = words?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.init(
      tense: query["show"].flatMap { Tense(rawValue: String($0)) },
      kind: query["kind"].flatMap { StatementKind(rawValue: String($0)) },
      words: trimmed.flatMap { $0.isEmpty ? nil : $0 },
      measure: query["m"].flatMap { Int($0) }
    )
  }
}
