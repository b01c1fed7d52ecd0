// SPDX-License-Identifier: Apache-2.0
import GRDB
import Ledger
package import Register
import WorkingDays

extension SQLiteRegister: PublicStore {
  package func publicRegister() async throws(StorageError) -> PublicRegister {
    let settled = settled
    let kept = try await published.answer { () throws(StorageError) in
      try await readPublicRegister()
    }
    guard var register = kept else {
      throw StorageError(.corrupt, "What is public cannot be read.")
    }
    register.logSize = settled.checkpoint.size
    register.lastAt = settled.lastAt
    return register
  }

  private func readPublicRegister() async throws(StorageError) -> PublicRegister {
    let (directory, revision) = (settled.directory, settled.checkpoint.size)
    let (reports, lines) = try await read { [id] db in
      let rows = PublicRows(db: db, jurisdiction: id)
      return (try rows.reports(), try rows.lines())
    }
    return PublicRegister(
      place: directory.name,
      agencies: directory.agencies.mapValues(\.name),
      reports: reports,
      lines: lines,
      logSize: 0,
      lastAt: Timestamp(milliseconds: 0),
      revision: revision
    )
  }

  package func publicDocuments(
    _ numbers: [SerialNumber]
  ) async throws(StorageError) -> [PublicDocument] {
    try await read { [id] db in
      let rows = PublicRows(db: db, jurisdiction: id)
      return try numbers.compactMap { try rows.document(of: $0) }
    }
  }

  package func publicRecord(
    of number: SerialNumber,
    limit: Int
  ) async throws(StorageError) -> (document: PublicDocument, entries: [PublicEntry])? {
    try await read { [id] db in
      let rows = PublicRows(db: db, jurisdiction: id)
      guard let document = try rows.document(of: number) else { return nil }
      return (document, try rows.history(of: document, limit: limit))
    }
  }

  package func publicDocument(
    of number: SerialNumber,
    at moment: Timestamp
  ) async throws(StorageError) -> PublicDocument? {
    try await read { [id] db in
      try PublicRows(db: db, jurisdiction: id).document(of: number, at: moment)
    }
  }

  package func publicEntries(
    before index: Int?,
    of number: SerialNumber?,
    lead: String?,
    limit: Int
  ) async throws(StorageError) -> [PublicEntry] {
    try await read { [id] db in
      try PublicRows(db: db, jurisdiction: id)
        .entries(before: index, of: number, lead: lead, limit: limit)
    }
  }

  package func publicSearch(
    _ query: PublicQuery,
    before place: Int64?,
    limit: Int
  ) async throws(StorageError) -> PublicFound {
    try await read { [id] db in
      try PublicTexts(db: db, jurisdiction: id).find(query, before: place, limit: limit)
    }
  }

  package func sealedEntry(_ index: Int) async throws(StorageError) -> [UInt8]? {
    try await read { [id] db in
      let events = EventTables(db: db, jurisdiction: id)
      guard let kept = try events.kept(from: index, limit: 1).first,
        case .commitment(.publication(let fact)) = try RegisterEvent(kept).change,
        fact.change == .sealed
      else { return nil }
      return kept.entry
    }
  }
}
