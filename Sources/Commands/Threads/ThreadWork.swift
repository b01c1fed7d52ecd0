// SPDX-License-Identifier: Apache-2.0
import Documents
import Reading
import ReportText
import Threads

/// One call of `duixian threads`.
struct ThreadWork {
  let level: ThreadLevel
  let format: ThreadFormat
  let explains: Bool
  let limit: Int
  let width: Int
  let language: OutputLanguage
  /// The language of words in machine formats, as `ReadSettings` has it.
  let machineLanguage: OutputLanguage
  /// The gravest that happened.
  private(set) var status = ExitStatus.done

  /// Reads the inputs, compares them and prints.
  mutating func run(_ names: [String]) throws(OutputError) {
    var output = StandardOutput()
    guard let first = names.first else { return }
    if names.count == 1 {
      try runFolder(first, &output)
    } else {
      guard let earlier = read(first) else { return }
      let later = read(InputList(Array(names.dropFirst())))
      switch level {
      case .years:
        try head(ThreadCSV.threadTitles(explains: explains), &output)
        for source in later { try compare(earlier, source, &output) }
      case .cityDistrict:
        try head(ThreadCSV.shareTitles, &output)
        if !later.isEmpty { try share(earlier, later, &output) }
      }
    }
    try output.flush()
  }

  // MARK: - A folder

  private mutating func runFolder(
    _ folder: String,
    _ output: inout StandardOutput
  ) throws(OutputError) {
    let pairs = YearPairs(read(InputList([folder])))
    for name in pairs.withoutYear {
      complain(
        "duixian: \(name): "
          + language(
            zh: "文中和文件名里都没有年份，未对照。\n",
            en: "no year in the text or its name; not paired.\n"
          )
      )
    }
    if pairs.pairs.isEmpty {
      complain(
        "duixian: \(folder): "
          + language(
            zh: "没有同一地方、年份相邻的两份报告。\n",
            en: "no two reports of one place and of consecutive years.\n"
          )
      )
      status = max(status, .failed)
      return
    }
    try head(ThreadCSV.threadTitles(explains: explains), &output)
    for (earlier, later) in pairs.pairs { try compare(earlier, later, &output) }
  }

  // MARK: - Reading

  private mutating func read(_ list: InputList) -> [ThreadSource] {
    var sources: [ThreadSource] = []
    for entry in list.entries {
      switch entry {
      case .file(let name):
        if let source = read(name) { sources.append(source) }
      case .problem(let name, let problem): refuse(name, problem)
      }
    }
    list.complainOfSkipped(in: language)
    return sources
  }

  private mutating func read(_ name: String) -> ThreadSource? {
    do throws(InputProblem) {
      return ThreadSource(file: name, read: ReadText(try storedText(of: name, limit: limit).text))
    } catch {
      refuse(name, error)
      return nil
    }
  }

  private mutating func refuse(_ name: String, _ problem: InputProblem) {
    complain(problem.line(name, in: language))
    status = max(status, problem.status)
  }

  // MARK: - Printing

  private func head(
    _ titles: [String],
    _ output: inout StandardOutput
  ) throws(OutputError) {
    guard format == .csv else { return }
    var out: [UInt8] = []
    ThreadCSV.append(titles, to: &out)
    try output.write(out)
  }

  private func compare(
    _ earlier: ThreadSource,
    _ later: ThreadSource,
    _ output: inout StandardOutput
  ) throws(OutputError) {
    let threads = findThreads(from: earlier.read, to: later.read)
    var out: [UInt8] = []
    switch format {
    case .jsonl:
      appendThreadLines(
        threads,
        from: earlier,
        to: later,
        explains: explains,
        words: machineLanguage,
        to: &out
      )
    case .csv:
      ThreadCSV.append(
        threads,
        from: earlier,
        to: later,
        explains: explains,
        words: machineLanguage,
        to: &out
      )
    case .table:
      appendThreadTable(
        threads,
        from: earlier,
        to: later,
        explains: explains,
        language: language,
        width: width,
        to: &out
      )
    }
    try output.write(out)
  }

  private func share(
    _ city: ThreadSource,
    _ districts: [ThreadSource],
    _ output: inout StandardOutput
  ) throws(OutputError) {
    let shares = findShares(of: city.read, among: districts.map(\.read))
    var out: [UInt8] = []
    switch format {
    case .jsonl:
      appendShareLines(shares, of: city, among: districts, words: machineLanguage, to: &out)
    case .csv:
      ThreadCSV.append(shares, of: city, among: districts, words: machineLanguage, to: &out)
    case .table:
      appendShareTable(
        shares,
        of: city,
        among: districts,
        explains: explains,
        language: language,
        width: width,
        to: &out
      )
    }
    try output.write(out)
  }
}
