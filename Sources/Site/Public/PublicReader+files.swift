// SPDX-License-Identifier: Apache-2.0
import Documents
import Pages
import Register
import Storage
import WorkingDays

extension PublicReader {
  /// A file of data; nil where there is none.
  func bytes(_ file: PublicFile, _ index: PublicIndex) async throws -> [UInt8]? {
    let (register, day) = (index.register, index.day)
    switch file {
    case .schema: return PublicRecords.schema
    case .package: return PublicTable.package(register, years: index.planYears, on: day)
    case .words:
      return try await made(of: register.lines.map(\.number)) { documents in
        PublicWords.bytes(documents.map(\.item), register)
      } ?? Array("[]".utf8)
    case .atom(let scope):
      return try await feed(scope, index).map { AtomFeed($0, of: scope).bytes() }
    case .jsonFeed(let scope):
      return try await feed(scope, index).map { feed in
        let own = PublicAddress(.file(file))
        func link(_ place: PublicPlace) -> String { PublicAddress(place).link(from: own) }
        return feed.json(
          page: link(scope.page),
          title: { $0.title(.zh) },
          item: { link($0.quote == nil ? .changes() : .item($0.entry.number)) }
        )
      }
    case .tableMetadata(let year):
      guard index.planYears.contains(year) else { return nil }
      return PublicTable(register, year: year, on: day).metadata
    case .table(let year):
      return try await made(of: index.numbers(of: year)) { documents in
        PublicTable(register, year: year, on: day).csv(documents.map(\.item))
      }
    case .records(let year):
      return try await made(of: index.numbers(of: year)) { documents in
        PublicRecords.bytes(
          documents.map {
            PublicRecords.Part(
              item: $0.item,
              bytes: $0.bytes,
              seal: $0.seal,
              approvedAt: $0.approvedAt
            )
          },
          year: year,
          place: register.place,
          on: day
        )
      }
    case .calendar(let year):
      let jurisdiction = store.jurisdiction
      return try await made(of: index.numbers(of: year)) { documents in
        let events = documents.compactMap { $0.event(in: jurisdiction, on: day) }
        return CalendarWriter(name: "\(register.place) \(year)").bytes(of: events)
      }
    }
  }

  /// Something made of some documents, on a thread of its own; nil of none.
  private func made(
    of numbers: [SerialNumber],
    _ make: @escaping @Sendable ([PublicDocument]) -> [UInt8]
  ) async throws -> [UInt8]? {
    guard !numbers.isEmpty else { return nil }
    let documents = try await store.publicDocuments(numbers)
    return try await SiteThreads.aside { make(documents) }
  }

  private func feed(_ scope: PublicFeedScope, _ index: PublicIndex) async throws -> PublicFeed? {
    var (number, title) = (SerialNumber?.none, index.register.place + "兑现")
    switch scope {
    case .all: break
    case .agency(let id):
      guard index.agencies.contains(id) else { return nil }
      title += " · " + (index.register.agencies[id] ?? id)
    case .item(let one):
      number = one
      title += " · \(one)"
    }
    let agency: String? = if case .agency(let id) = scope { id } else { nil }
    let entries = try await store.publicEntries(
      before: nil,
      of: number,
      lead: agency,
      limit: PublicFeed.limit
    )
    guard number == nil || !entries.isEmpty else { return nil }
    let documents = try await store.publicDocuments(Array(Set(entries.map(\.number))))
    let items = Dictionary(documents.map { ($0.item.number, $0.item) }) { $1 }
    return PublicFeed(
      jurisdiction: store.jurisdiction,
      title: title,
      updatedAt: entries.first?.at ?? index.register.lastAt,
      entries: entries.map { entry in
        let item = items[entry.number]
        return PublicFeed.Entry(
          entry,
          quote: item?.quote,
          verdict: item?.verdict(on: index.day)
        )
      }
    )
  }
}

extension PublicDocument {
  /// Its last day as calendar programs show it; nil where there is none, or it is over.
  fileprivate func event(in jurisdiction: String, on day: CivilDate) -> CalendarEvent? {
    guard let last = item.lastDay ?? item.deadline,
      [.running, .behind, .unclear, .unanswered].contains(item.verdict(on: day))
    else { return nil }
    return CalendarEvent(
      uid: "\(jurisdiction)-\(item.number)@duixian",
      sequence: item.version,
      stamp: approvedAt,
      day: last,
      summary: item.title.isEmpty ? item.quote : item.title,
      details: item.quote,
      url: ""
    )
  }
}
