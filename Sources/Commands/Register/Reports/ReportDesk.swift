// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Reading
import Register
import ReportText
import Storage

/// Which report a command speaks of.
struct IntakeOptions: ParsableArguments {
  @Option(
    help: help(
      zh: "报告编号的前几位；不给则为最近提交的。",
      en: "The first digits of the report's id; else the one opened last.",
      name: "id"
    )
  )
  var report: String?

  /// The report, with what the reading proposes.
  func sheet(_ desk: Desk) async throws -> (intake: Intake, sheet: ReportSheet) {
    let intakes = try await desk.register.intakes()
    let found = report.map { word in intakes.filter { $0.report.hasPrefix(word) } } ?? intakes
    guard let intake = found.first else {
      if let report { throw DeskProblem.noReport(report) }
      throw DeskProblem.noIntake
    }
    if let report, found.count > 1 { throw DeskProblem.manyReports(report) }
    return (intake, try await desk.sheet(of: intake))
  }
}

extension Desk {
  /// A report that was put before the office, as the register takes it.
  func sheet(of intake: Intake) async throws -> ReportSheet {
    let entry = try await store.list().first { $0.textSHA256 == intake.report }
    guard let entry, let loaded = try await store.load(entry.id),
      let sheet = ReportSheet(loaded, place: intake.place, year: intake.year)
    else { throw DeskProblem.noReport(String(intake.report.prefix(12))) }
    return sheet
  }

  /// A report by the first digits of its id, or the file that holds it; a file is added to what is
  /// stored unless it is only tried.
  func sheet(
    _ name: String,
    place: String?,
    year: Int?,
    isDryRun: Bool
  ) async throws -> ReportSheet {
    let found = try await store.list().filter {
      name.utf8.count >= 4 && $0.textSHA256.hasPrefix(name)
    }
    guard found.count < 2 else { throw DeskProblem.manyReports(name) }
    if let entry = found.first, let loaded = try await store.load(entry.id) {
      guard let sheet = ReportSheet(loaded, place: place, year: year) else {
        throw DeskProblem.noPlaceOrYear
      }
      return sheet
    }
    let (file, text): ([UInt8], StoredText)
    do throws(InputProblem) {
      (file, text) = try storedText(of: name, limit: 64 << 20)
    } catch {
      if case .missing = error { throw DeskProblem.noReport(name) }
      throw DeskProblem.unreadable(name, error)
    }
    let reading = ReadingOptions(year: year, place: place)
    let sheet = ReportSheet(
      readReport(text, options: reading),
      text: text,
      sha256: hexSHA256(text.bytes),
      place: place,
      year: year
    )
    guard let sheet else { throw DeskProblem.noPlaceOrYear }
    if !isDryRun {
      let base = name.split(separator: "/").last.map(String.init) ?? name
      let report = NewReport(source: file, text: text, fileName: base, options: reading)
      _ = try await store.add(report, at: now)
    }
    return sheet
  }
}

/// A statement by its place in the text or by words that stand in it.
enum StatementArgument: ExpressibleByArgument {
  /// Its place.
  case span(TextSpan)
  /// Words of it.
  case words(String)

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    self = TextSpan(argument).map { .span($0) } ?? .words(argument)
  }

  /// The one of some statements that is meant.
  func span(among spans: [TextSpan], in sheet: ReportSheet) throws(DeskProblem) -> TextSpan {
    switch self {
    case .span(let span): return span
    case .words(let words):
      let found = spans.filter { sheet.quote($0)?.contains(words) == true }
      guard found.count == 1 else { throw .notOnce(words, count: found.count) }
      return found[0]
    }
  }

  /// The place of exactly these words in the whole text.
  func span(in sheet: ReportSheet) throws(DeskProblem) -> TextSpan {
    switch self {
    case .span(let span): return span
    case .words(let words):
      let places = sheet.text.places(of: Array(words.utf8))
      guard places.count == 1 else { throw .notOnce(words, count: places.count) }
      return TextSpan(places[0]..<places[0] + words.utf8.count)
    }
  }
}

extension [UInt8] {
  /// Where some bytes stand in these, none over another.
  func places(of wanted: [UInt8]) -> [Int] {
    var places: [Int] = []
    var start = 0
    while let first = wanted.first, start + wanted.count <= count,
      let next = self[start...(count - wanted.count)].firstIndex(of: first)
    {
      let isThere = self[next..<next + wanted.count].elementsEqual(wanted)
      if isThere { places.append(next) }
      start = next + (isThere ? wanted.count : 1)
    }
    return places
  }
}
