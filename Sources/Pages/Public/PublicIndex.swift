// SPDX-License-Identifier: Apache-2.0
package import Register
package import WorkingDays

/// What is public of a register on a day, by part and by verdict, so that each page and each number finds
/// its lines at once.
package final class PublicIndex: Sendable {
  /// What it is made of.
  package let register: PublicRegister
  /// The day that verdicts are of.
  package let day: CivilDate
  /// The places of lines in the register, by part and by verdict group, in the order of the numbers.
  private let lists: [PublicScope: [[Int32]]]
  /// The places and years that promise, the latest year first.
  package let years: [(place: String, year: Int)]
  /// The fields of government and the agencies that answer, in the order of their names.
  package let topics: [String]
  package let agencies: [String]
  /// The years of plans of which something is public, the latest first.
  package let planYears: [Int]
  /// The years that have livelihood items, the latest first.
  package let livelihood: [Int]

  /// The places of lines that follow one another over the years by confirmed threads, or that one says is
  /// promised no more; each row in the order of its years.
  package let chains: [[Int]]

  /// How many lines a page of a list shows.
  package static let pageSize = 50

  /// Sorts what is public.
  package init(_ register: PublicRegister, on day: CivilDate) {
    self.register = register
    self.day = day
    let groups = VerdictGroup.allCases
    let place = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    // The list of all is there though it may be empty.
    var names: [String: Bool] = [:]
    func isName(_ word: String) -> Bool {
      if let known = names[word] { return known }
      let isName = PathWord.part(of: word) != nil
      names[word] = isName
      return isName
    }
    var lists: [PublicScope: [[Int32]]] = [.all: Array(repeating: [], count: groups.count)]
    for (index, line) in register.lines.enumerated() {
      let group = place[VerdictGroup(line.verdict(on: day))] ?? 0
      var scopes: [PublicScope] = [.all, .year(line.year)]
      if let report = register.reports[line.report], isName(report.place) {
        scopes.append(.place(report.place, line.year))
      }
      if isName(line.topic) { scopes.append(.topic(line.topic)) }
      if !line.lead.isEmpty { scopes.append(.agency(line.lead)) }
      if line.kind == "livelihood" { scopes.append(.livelihood(line.year)) }
      for scope in scopes {
        lists[scope, default: Array(repeating: [], count: groups.count)][group]
          .append(Int32(index))
      }
    }
    self.lists = lists
    chains = Self.chains(of: register.lines)
    var (years, topics, agencies) = ([(String, Int)](), [String](), [String]())
    var (planYears, livelihood) = ([Int](), [Int]())
    for scope in lists.keys {
      switch scope {
      case .place(let place, let year): years.append((place, year))
      case .topic(let topic): topics.append(topic)
      case .agency(let id): agencies.append(id)
      case .livelihood(let year): livelihood.append(year)
      case .year(let year): planYears.append(year)
      case .all: break
      }
    }
    // The place itself comes before what lies in it.
    let own = register.place
    self.years = years.sorted {
      ($1.1, $0.0 == own ? 0 : 1, $0.0) < ($0.1, $1.0 == own ? 0 : 1, $1.0)
    }.map { (place: $0.0, year: $0.1) }
    self.topics = topics.sorted()
    self.agencies = agencies.sorted()
    self.planYears = planYears.sorted(by: >)
    self.livelihood = livelihood.sorted(by: >)
  }

  /// The same where nothing but the log has grown.
  private init(_ other: PublicIndex, _ register: PublicRegister) {
    self.register = register
    (day, lists, years, chains) = (other.day, other.lists, other.years, other.chains)
    (topics, agencies, livelihood) = (other.topics, other.agencies, other.livelihood)
    planYears = other.planYears
  }

  /// The same of a register of which nothing public has changed since.
  package func following(_ register: PublicRegister) -> PublicIndex {
    PublicIndex(self, register)
  }

  /// Rows of lines that follow one another, the longest way back first.
  private static func chains(of lines: PublicLines) -> [[Int]] {
    // Only reports that some thread leads to are looked through.
    let reports = Set(lines.compactMap { $0.next?.report })
    guard !reports.isEmpty else { return [] }
    var dropped: [Int] = []
    var places: [String: [Int]] = [:]
    for (index, line) in lines.enumerated() where reports.contains(line.report) {
      places[line.report, default: []].append(index)
    }
    var (follows, before): ([Int: Int], Set<Int>) = ([:], [])
    for (index, line) in lines.enumerated() {
      guard let next = line.next else { continue }
      guard let span = next.span else {
        dropped.append(index)
        continue
      }
      guard
        let other = places[next.report]?.first(where: { place in
          lines[place].span.map { $0.range.overlaps(span.range) } ?? false
        }), other != index, before.insert(other).inserted
      else { continue }
      follows[index] = other
    }
    let heads = Set(follows.keys).union(dropped).subtracting(before).sorted()
    return heads.map { head in
      var row = [head]
      while let next = follows[row[row.count - 1]] { row.append(next) }
      return row
    }
  }

  /// The rows of a page of the table of years.
  package func chains(page: Int) -> [[Int]] {
    let size = PublicYearsPage.pageSize
    return Array(chains.dropFirst((page - 1) * size).prefix(size))
  }

  /// The numbers of the indicators, at most so many.
  package func indicators(limit: Int) -> [SerialNumber] {
    register.lines.lazy.filter { $0.kind == "indicator" }.prefix(limit).map(\.number)
  }

  /// The numbers of a year's plan, in their order.
  package func numbers(of year: Int) -> [SerialNumber] {
    let places = lists[.year(year)]?.joined().sorted() ?? []
    return places.map { register.lines[Int($0)].number }
  }

  /// Every file of data that is made of this.
  package var files: [PublicFile] {
    var files: [PublicFile] = [.package, .schema, .words, .atom(.all), .jsonFeed(.all)]
    for year in planYears {
      files += [.table(year), .tableMetadata(year), .records(year), .calendar(year)]
    }
    for id in agencies { files += [.atom(.agency(id)), .jsonFeed(.agency(id))] }
    for line in register.lines {
      files += [.atom(.item(line.number)), .jsonFeed(.item(line.number))]
    }
    return files
  }

  /// How many lines of a part bear which verdict; nil where there is no such part.
  package func counts(_ scope: PublicScope) -> PublicCounts? {
    lists[scope].map { PublicCounts($0.map(\.count)) }
  }

  /// The lines of a page of a part, each with its verdict, in the order of the verdicts; nil where there
  /// is no such page.
  package func lines(_ scope: PublicScope, page: Int) -> [(line: PublicLine, group: VerdictGroup)]?
  {
    guard let groups = lists[scope] else { return nil }
    var skip = (page - 1) * Self.pageSize
    var lines: [(PublicLine, VerdictGroup)] = []
    for (group, places) in zip(VerdictGroup.allCases, groups) {
      guard lines.count < Self.pageSize else { break }
      let rest = places.dropFirst(skip)
      skip -= min(skip, places.count)
      for place in rest.prefix(Self.pageSize - lines.count) {
        lines.append((register.lines[Int(place)], group))
      }
    }
    return lines.isEmpty && (scope != .all || page > 1) ? nil : lines
  }

  /// Every page and file of the site that is made of this, in both languages.
  package var addresses: [PublicAddress] {
    var places: [PublicPlace] = [
      .start, .topics, .agencies, .method, .verify, .data, .indicators, .compare, .search,
    ]
    let rows = PublicYearsPage.pageSize
    places += (1...max(1, (chains.count + rows - 1) / rows)).map { .years(page: $0) }
    for (scope, groups) in lists {
      let pages = PublicCounts(groups.map(\.count)).pages
      places += (1...max(1, pages)).map { .list(scope, page: $0) }
    }
    places += register.lines.map { .item($0.number) }
    return places.flatMap { place in [Language.zh, .en].map { PublicAddress(place, $0) } }
  }
}

/// How many commitments bear which verdict, and how many there are.
package struct PublicCounts: Sendable, Hashable {
  private let counts: [Int]

  init(_ counts: [Int]) { self.counts = counts }

  /// All of them: the denominator of every share.
  package var all: Int { counts.reduce(0, +) }

  /// How many of a verdict.
  package subscript(_ group: VerdictGroup) -> Int {
    counts[VerdictGroup.allCases.firstIndex(of: group) ?? 0]
  }

  /// How many pages they fill.
  package var pages: Int { (all + PublicIndex.pageSize - 1) / PublicIndex.pageSize }

  /// The page on which those of a verdict begin.
  package func page(of group: VerdictGroup) -> Int {
    let before = VerdictGroup.allCases.prefix { $0 != group }.reduce(0) { $0 + self[$1] }
    return before / PublicIndex.pageSize + 1
  }
}
