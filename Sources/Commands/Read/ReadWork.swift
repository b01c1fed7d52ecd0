// SPDX-License-Identifier: Apache-2.0
import Crypto
import Documents
import Glibc
import Reading
import ReportText

/// One thing to do for `duixian read`.
enum ReadWork: Sendable {
  /// A file to read.
  case file(String)
  /// An input that cannot be read, found out on the way.
  case problem(String, InputProblem)
  /// Lines of JSON from the input of that name.
  case lines(LineBatch, name: String)
}

/// What came of one thing to do.
struct ReadResult: Sendable {
  /// For standard output, in order.
  var output: [[UInt8]] = []
  /// For standard error.
  var notes = ""
  /// The gravest that happened.
  var status = ExitStatus.done
}

extension ReadSettings {
  /// Does the work; never fails, whatever happens is in the result.
  func perform(_ work: ReadWork) -> ReadResult {
    var result = ReadResult()
    switch work {
    case .problem(let name, let problem):
      result.add(problem, name: name, in: language)
    case .file(let name):
      do {
        try read(file: name, into: &result)
      } catch {
        result.add(error, name: name, in: language)
      }
    case .lines(let batch, let name):
      read(batch, name: name, into: &result)
    }
    return result
  }

  private func read(file name: String, into result: inout ReadResult) throws(InputProblem) {
    let (file, text) = try storedText(of: name, limit: limit)
    let sha256 = hexSHA256(text.bytes)
    let source = ReadSource(
      file: name,
      sha256: sha256,
      sourceSHA256: text.bytes == file ? sha256 : hexSHA256(file),
      byteCount: text.bytes.count
    )
    let report = readReport(text, options: ReadingOptions(year: year, place: place))
    print(report, text, source, name: name, into: &result)
  }

  private func read(_ batch: LineBatch, name: String, into result: inout ReadResult) {
    for number in batch.tooLong {
      result.add(.badLine(.tooLong(limit: limit)), name: "\(name):\(number)", in: language)
    }
    batch.forEachLine { line, number in
      do throws(InputProblem) {
        try read(line: line, name: name, number: number, into: &result)
      } catch {
        result.add(error, name: "\(name):\(number)", in: language)
      }
    }
  }

  private func read(
    line: UnsafeBufferPointer<UInt8>,
    name: String,
    number: Int,
    into result: inout ReadResult
  ) throws(InputProblem) {
    let input: InputLine
    do {
      input = try InputLine(line)
    } catch {
      throw .badLine(error)
    }
    let text: StoredText
    do {
      text = try StoredText.read(valid: input.text, limit: limit)
    } catch {
      throw .refused(error)
    }
    let sha256 = hexSHA256(text.bytes)
    let source = ReadSource(
      id: input.id ?? "null",
      sha256: sha256,
      sourceSHA256: sha256,
      byteCount: text.bytes.count
    )
    var report = readReport(
      text,
      options: ReadingOptions(year: input.year ?? year, place: input.place ?? place)
    )
    report.diagnostics += input.repairs.map { span in
      Diagnostic(
        code: .invalidBytes,
        severity: .warning,
        span: span,
        message: "Bytes that are no character stand as U+FFFD.",
        messageZh: "不成字符的字节以 U+FFFD 代替。"
      )
    }
    print(report, text, source, name: "\(name):\(number)", into: &result)
  }

  private func print(
    _ report: Report,
    _ text: StoredText,
    _ source: ReadSource,
    name: String,
    into result: inout ReadResult
  ) {
    var report = report
    let known = Set(report.diagnostics)
    report.diagnostics += text.diagnostics.filter { !known.contains($0) }
    // Of each report its own: what was printed is not moved again before it is written.
    var printed: [UInt8] = []
    switch format {
    case .jsonl:
      appendJSONLines(
        report,
        text: text,
        source: source,
        only: only,
        explain: explains ? machineLanguage : nil,
        words: machineLanguage,
        to: &printed
      )
    case .json:
      appendPrettyJSON(
        report,
        text: text,
        source: source,
        only: only,
        explain: explains ? machineLanguage : nil,
        words: machineLanguage,
        to: &printed
      )
    case .csv:
      csv.append(report, text: text, source: source, only: only, to: &printed)
    case .table:
      appendTable(
        report,
        source: source,
        only: only,
        explain: explains,
        language: language,
        width: width,
        to: &printed
      )
    }
    result.output.append(printed)
    for diagnostic in report.diagnostics {
      let isGrave = diagnostic.severity != .note
      if isStrict, isGrave { result.status = max(result.status, .diagnosed) }
      if format == .table || format == .csv || (isStrict && isGrave) {
        result.notes += diagnostic.text(name: name, stored: text.bytes, in: language)
      }
    }
  }
}

extension ReadResult {
  /// Names an input that was not read.
  fileprivate mutating func add(
    _ problem: InputProblem,
    name: String,
    in language: OutputLanguage
  ) {
    notes += problem.line(name, in: language)
    status = max(status, problem.status)
  }
}

/// The SHA-256 in lower-case hexadecimal.
func hexSHA256(_ bytes: [UInt8]) -> String {
  var hash = SHA256()
  bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  let digits: [UInt8] = Array("0123456789abcdef".utf8)
  return String(unsafeUninitializedCapacity: 64) { buffer in
    var place = 0
    for byte in hash.finalize() {
      buffer[place] = digits[Int(byte >> 4)]
      buffer[place + 1] = digits[Int(byte & 15)]
      place += 2
    }
    return place
  }
}
