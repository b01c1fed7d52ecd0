// SPDX-License-Identifier: Apache-2.0
package import Pages
import Register
package import Storage
import Synchronization
package import WorkingDays

/// Reads the public site out of what is public, and can read nothing else: a server and the command that
/// writes files get the same bytes from it.
package final class PublicReader: Sendable {
  let store: any PublicStore
  private let kept = Mutex<Kept?>(nil)

  private typealias Kept = (revision: Int, day: CivilDate, index: Task<PublicIndex, any Error>)

  /// Reads what is public of a register.
  package init(_ store: any PublicStore) { self.store = store }

  /// What is public on a day; sorted anew where something was let out or taken away, or a day began.
  ///
  /// Whoever asks while it is sorted waits for the same one.
  package func index(on day: CivilDate) async throws -> PublicIndex {
    let register = try await store.publicRegister()
    let made = kept.withLock { kept in
      if let kept, kept.revision == register.revision, kept.day == day { return kept.index }
      let index = Task { try await SiteThreads.aside { PublicIndex(register, on: day) } }
      kept = (register.revision, day, index)
      return index
    }
    do {
      let index = try await made.value
      return index.register.logSize == register.logSize ? index : index.following(register)
    } catch {
      kept.withLock { $0 = nil }
      throw error
    }
  }

  /// A page or a file; nil where there is none.
  package func bytes(_ address: PublicAddress, _ index: PublicIndex) async throws -> [UInt8]? {
    switch address.place {
    case .style: return Asset.publicStyle.bytes
    case .script: return Asset.publicScript.bytes
    case .document(let number): return try await store.publicDocuments([number]).first?.bytes
    case .entry(let number):
      guard let document = try await store.publicDocuments([number]).first else { return nil }
      return try await store.sealedEntry(document.seal)
    case .file(let file): return try await self.bytes(file, index)
    default: break
    }
    let site = PublicSite(index)
    guard let need = site.need(address.place) else { return nil }
    return site.page(address, try await find(need))
  }

  /// The search, with what it finds.
  func bytes(
    _ search: PublicSearch,
    _ language: Language,
    _ index: PublicIndex
  ) async throws -> [UInt8] {
    guard let query = search.query(in: index) else {
      return PublicSearchPage(index, language, search: search).bytes()
    }
    let found = try await store.publicSearch(
      query,
      before: search.before,
      limit: PublicSearchPage.pageSize
    )
    return PublicSearchPage(index, language, search: search, found: found).bytes()
  }

  /// The document that was public of a commitment at the end of a day; nil where none was, or it was
  /// taken away since.
  func document(of number: SerialNumber, asOf day: CivilDate) async throws -> [UInt8]? {
    guard let next = day.adding(days: 1) else { return nil }
    let end = Timestamp(CivilMoment(next)).earlier(bySeconds: 1)
    return try await store.publicDocument(of: number, at: end)?.bytes
  }

  private func find(_ need: PublicSite.Need) async throws -> PublicSite.Found {
    switch need {
    case .nothing: return PublicSite.Found()
    case .documents(let numbers):
      let documents = try await store.publicDocuments(numbers)
      return PublicSite.Found(
        items: Dictionary(documents.map { ($0.item.number, $0.item) }) { $1 }
      )
    case .item(let number):
      guard let (document, entries) = try await store.publicRecord(of: number, limit: 100) else {
        return PublicSite.Found()
      }
      return PublicSite.Found(
        items: [number: document.item],
        entries: entries,
        seal: document.seal
      )
    case .entries(let skip, let limit):
      let entries = try await store.publicEntries(
        before: nil,
        of: nil,
        lead: nil,
        limit: skip + limit
      )
      return PublicSite.Found(entries: Array(entries.dropFirst(skip)))
    }
  }
}
