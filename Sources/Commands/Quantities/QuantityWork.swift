// SPDX-License-Identifier: Apache-2.0
import Documents
import Measures
import ReportText

/// One call of `duixian quantities`.
struct QuantityWork {
  let now: CivilDay
  let format: QuantityFormat
  let limit: Int
  let width: Int
  let language: OutputLanguage
  /// The gravest that happened.
  private(set) var status = ExitStatus.done

  init(now: CivilDay, format: QuantityFormat, limit: Int, width: Int, language: OutputLanguage) {
    self.now = now
    self.format = format
    self.limit = limit
    self.width = width
    self.language = language
  }

  /// Reads the inputs and prints what is found in each.
  mutating func run(_ names: [String], areLines: Bool) throws(OutputError) {
    var output = StandardOutput()
    if areLines {
      for name in names { try readLines(name, &output) }
    } else {
      let list = InputList(names)
      var progress = Progress(total: list.entries.count)
      for entry in list.entries {
        switch entry {
        case .file(let name):
          try read(name, &output)
          progress.advance(name)
        case .problem(let name, let problem): refuse(name, problem)
        }
      }
      progress.clear()
      list.complainOfSkipped(in: language)
    }
    try output.flush()
  }

  private mutating func read(_ name: String, _ output: inout StandardOutput) throws(OutputError) {
    let text: StoredText
    do throws(InputProblem) {
      text = try storedText(of: name, limit: limit).text
    } catch {
      return refuse(name, error)
    }
    var found: [Quantity] = []
    QuantityReader(now: now).read(text.bytes.span, into: &found)
    var out: [UInt8] = []
    print(found, text.bytes, ("file", jsonString(name)), title: name, to: &out)
    try output.write(out)
  }

  private mutating func readLines(
    _ name: String,
    _ output: inout StandardOutput
  ) throws(OutputError) {
    var failure: OutputError?
    do throws(InputProblem) {
      // A character takes at most six bytes for one in JSON, beside the other fields.
      var source = try LineSource(name, longest: 6 * limit + 1 << 16)
      while failure == nil, let batch = try source.next() {
        do throws(OutputError) {
          try output.write(answer(to: batch, name))
          // Whoever waits at the other end of a pipe gets an answer for each batch.
          try output.flush()
        } catch {
          failure = error
        }
      }
    } catch {
      refuse(name, error)
    }
    if let failure { throw failure }
  }

  private mutating func answer(to batch: LineBatch, _ name: String) -> [UInt8] {
    for number in batch.tooLong {
      refuse("\(name):\(number)", .badLine(.tooLong(limit: limit)))
    }
    var out: [UInt8] = []
    var found: [Quantity] = []
    batch.forEachLine { line, number in
      do throws(LineProblem) {
        let input = try InputLine(line)
        found.removeAll(keepingCapacity: true)
        QuantityReader(now: input.now ?? now).read(input.text.span, into: &found)
        let id = input.id ?? "null"
        print(found, input.text, ("id", id), title: id, to: &out)
      } catch {
        refuse("\(name):\(number)", .badLine(error))
      }
    }
    return out
  }

  private func print(
    _ found: [Quantity],
    _ text: [UInt8],
    _ name: (key: StaticString, value: String),
    title: String,
    to out: inout [UInt8]
  ) {
    switch format {
    case .jsonl: appendQuantityLine(found, in: text, name: name, to: &out)
    case .table:
      appendQuantityTable(
        found,
        in: text,
        name: title,
        language: language,
        width: width,
        to: &out
      )
    }
  }

  private mutating func refuse(_ name: String, _ problem: InputProblem) {
    complain(problem.line(name, in: language))
    status = max(status, problem.status)
  }
}
