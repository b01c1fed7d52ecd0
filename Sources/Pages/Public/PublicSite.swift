// SPDX-License-Identifier: Apache-2.0
package import Register

/// The public site as of a state of the register: any page of it as bytes, the same for a server and for
/// files on a disk.
package struct PublicSite: Sendable {
  /// What a page needs of the store besides the index.
  package enum Need: Sendable, Hashable {
    /// Nothing.
    case nothing
    /// Some documents.
    case documents([SerialNumber])
    /// A document and what happened to it.
    case item(SerialNumber)
    /// A page of what was let out and taken away: so many entries are skipped.
    case entries(skip: Int, limit: Int)
  }

  /// What was found of it.
  package struct Found: Sendable {
    /// Documents, by their numbers.
    package var items: [SerialNumber: PublicItem]
    /// Entries, the latest first.
    package var entries: [PublicEntry]
    /// The entry of the log that names the document; nil where nobody has let it out yet.
    package var seal: Int?

    /// Nothing unless told.
    package init(
      items: [SerialNumber: PublicItem] = [:],
      entries: [PublicEntry] = [],
      seal: Int? = nil
    ) {
      (self.items, self.entries, self.seal) = (items, entries, seal)
    }
  }

  private let index: PublicIndex

  /// A page of indicators shows no more: a city has some dozen a year.
  private static let mostIndicators = 1000

  /// The site of what is public.
  package init(_ index: PublicIndex) { self.index = index }

  /// What a page needs; nil where there is no such page.
  ///
  /// Files are no pages and need nothing here.
  package func need(_ place: PublicPlace) -> Need? {
    switch place {
    case .start, .list, .topics, .agencies, .method, .verify, .data, .search: .nothing
    case .years(let page):
      .documents(index.chains(page: page).joined().map { index.register.lines[$0].number })
    case .indicators, .compare: .documents(index.indicators(limit: Self.mostIndicators))
    case .item(let number): .item(number)
    case .changes(let page):
      .entries(
        skip: (page - 1) * PublicChangesPage.pageSize,
        limit: PublicChangesPage.pageSize + 1
      )
    case .document, .entry, .style, .script, .file: nil
    }
  }

  /// A page; nil where there is none, or what it needs was not found.
  package func page(_ address: PublicAddress, _ found: Found) -> [UInt8]? {
    let language = address.language
    switch address.place {
    case .start: return PublicStartPage(index: index, language: language).bytes()
    case .topics, .agencies:
      return PublicDirectoryPage(
        index: index,
        isOfAgencies: address.place == .agencies,
        language: language
      ).bytes()
    case .method: return PublicMethodPage(index: index, language: language).bytes()
    case .search: return PublicSearchPage(index, language).bytes()
    case .data: return PublicDataPage(index: index, language: language).bytes()
    case .verify: return PublicVerifyPage(index: index, language: language).bytes()
    case .list(let scope, let page):
      return PublicListPage(
        index: index,
        scope: scope,
        page: page,
        language: language
      ).bytes()
    case .years(let page):
      return PublicYearsPage(
        index: index,
        page: page,
        language: language,
        documents: found.items
      ).bytes()
    case .indicators:
      return PublicIndicatorsPage(index: index, language: language, documents: found.items).bytes()
    case .compare:
      return PublicComparePage(index: index, language: language, documents: found.items).bytes()
    case .item(let number):
      guard let item = found.items[number] else { return nil }
      return PublicItemPage(
        index: index,
        item: item,
        seal: found.seal,
        history: found.entries,
        language: language
      ).bytes()
    case .changes(let page):
      guard page == 1 || !found.entries.isEmpty else { return nil }
      let size = PublicChangesPage.pageSize
      return PublicChangesPage(
        index: index,
        entries: Array(found.entries.prefix(size)),
        page: page,
        hasMore: found.entries.count > size,
        language: language
      ).bytes()
    case .document, .entry, .style, .script, .file: return nil
    }
  }
}
