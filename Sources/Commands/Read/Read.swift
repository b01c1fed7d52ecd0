// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import CMalloc
import Documents
import Glibc

/// `duixian read`: reads reports and prints what they promise, report and measure.
package struct Read: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: words(
        zh: "读取政府工作报告，列出承诺、成效和量值及其出处。",
        en: "Read work reports and list what they promise, report and measure, with its place."
      ),
      discussion: words(zh: ReadChapter.zh, en: ReadChapter.en)
    )
  }

  @Argument(
    help: help(
      zh: "报告文件或文件夹；- 表示标准输入。",
      en: "Reports or folders of them; - is standard input.",
      name: "file"
    ),
    completion: .file()
  )
  var files: [String]

  @Flag(
    help: help(
      zh: "输入是 JSON Lines，每行一个 {\"id\",\"text\",\"year\"?,\"place\"?}。",
      en: "The input is JSON Lines, one {\"id\",\"text\",\"year\"?,\"place\"?} a line."
    )
  )
  var lines = false

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = ReadFormat.table

  @Flag(
    help: help(
      zh: "与 --format csv 合用：供 Excel 直接打开。",
      en: "With --format csv: for opening in Excel."
    )
  )
  var excel = false

  @Option(
    help: help(
      zh: "报告年份；不给则从文中判断。",
      en: "The year of the reports; else found in the text."
    )
  )
  var year: Int?

  @Option(
    help: help(
      zh: "报告所属地方；不给则从文中判断。",
      en: "The place that reports; else found in the text."
    )
  )
  var place: String?

  @Option(
    help: help(
      zh: "同时读取几份；不给则按处理器个数。",
      en: "How many to read at once; else as many as there are processors.",
      name: "n"
    )
  )
  var jobs: Int?

  @Option(help: help(zh: "只要其中一类。", en: "Print only one kind of finding."))
  var only: Selection?

  @Flag(
    help: help(
      zh: "说明每项发现所依据的规则。",
      en: "Say which rule made each finding and what it means."
    )
  )
  var explain = false

  @Flag(
    help: help(
      zh: "有警告或错误级诊断时以状态 1 结束。",
      en: "Exit with 1 where a text has diagnostics at warning or error level."
    )
  )
  var strict = false

  @Option(help: help(zh: "单份报告的字节上限。", en: "The most bytes of one report.", name: "bytes"))
  var limit = 64 << 20

  @Option(
    help: help(
      zh: "语言；不给则看 LC_ALL、LC_MESSAGES、LANG。",
      en: "The language; else that of LC_ALL, LC_MESSAGES or LANG."
    )
  )
  var lang: OutputLanguage?

  /// A command to be filled by the parser.
  package init() {}

  /// Refuses what the parser cannot know to be wrong.
  package func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError(words(zh: "--jobs 至少为 1。", en: "--jobs must be at least 1."))
    }
    try checkInputs(files, limit: limit)
    if let year, !(1...9999).contains(year) {
      throw ValidationError(words(zh: "--year 须在 1 到 9999 之间。", en: "--year must be 1 to 9999."))
    }
    if excel, format != .csv {
      throw ValidationError(
        words(
          zh: "--excel 只能与 --format csv 合用。",
          en: "--excel goes with --format csv only."
        )
      )
    }
  }

  /// Reads and prints; ends with the gravest status of all inputs.
  package func run() async throws {
    let settings = ReadSettings(
      format: format,
      isForExcel: excel,
      year: year,
      place: place,
      only: only ?? .all,
      explains: explain,
      isStrict: strict,
      limit: limit,
      width: Terminal.width,
      language: UserLanguage.current,
      machineLanguage: lang ?? .en
    )
    let status: ExitStatus
    do throws(OutputError) {
      status = try await settings.readAll(
        files,
        areLines: lines,
        jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
      )
    } catch {
      return try error.end()
    }
    if status != .done { throw ExitCode(status.rawValue) }
  }
}

extension ReadSettings {
  /// Reads every input in its order.
  func readAll(
    _ names: [String],
    areLines: Bool,
    jobs: Int
  ) async throws(OutputError) -> ExitStatus {
    keepFreedMemory()
    var output = StandardOutput()
    if format == .csv {
      var head: [UInt8] = []
      csv.appendHead(to: &head)
      try output.write(head)
    }
    var status = ExitStatus.done
    let list = areLines ? nil : InputList(names)
    var progress = Progress(total: list?.entries.count ?? 0)
    var queue = WorkQueue(list?.entries ?? [], streams: areLines ? names : [], limit: limit)
    try await inOrder(jobs: jobs, next: { queue.next() }, perform: perform) {
      (work, result) throws(OutputError) in
      for printed in result.output { try output.write(printed) }
      if areLines || !result.notes.isEmpty { try output.flush() }
      if !result.notes.isEmpty {
        progress.clear()
        complain(result.notes)
      }
      if case .file(let name) = work { progress.advance(name) }
      status = max(status, result.status)
    }
    try output.flush()
    progress.clear()
    list?.complainOfSkipped(in: language)
    return status
  }
}

/// Lets freed memory stay with the process: each report needs as much as the one before, and to take it
/// from the system anew, page by page, takes longer than to read the report.
private func keepFreedMemory() {
  mallopt(M_MMAP_THRESHOLD, 32 << 20)
  mallopt(M_TRIM_THRESHOLD, 64 << 20)
}

/// Gives out the work of a call, reading streams only as far as it is asked.
struct WorkQueue: ~Copyable {
  private var entries: ArraySlice<InputList.Entry>
  private var streams: ArraySlice<String>
  private let limit: Int
  private var source: LineSource?
  private var name = ""

  init(_ entries: [InputList.Entry], streams: [String], limit: Int) {
    self.entries = entries[...]
    self.streams = streams[...]
    self.limit = limit
  }

  mutating func next() -> ReadWork? {
    if let entry = entries.popFirst() {
      switch entry {
      case .file(let name): return .file(name)
      case .problem(let name, let problem): return .problem(name, problem)
      }
    }
    while true {
      do throws(InputProblem) {
        if source == nil {
          guard let stream = streams.popFirst() else { return nil }
          name = stream
          // A character takes at most six bytes for one in JSON, beside the other fields.
          source = try LineSource(stream, longest: 6 * limit + 1 << 16)
        }
        if let batch = try source?.next() { return .lines(batch, name: name) }
        source = nil
      } catch {
        source = nil
        return .problem(name, error)
      }
    }
  }
}
