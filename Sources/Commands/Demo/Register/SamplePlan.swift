// SPDX-License-Identifier: Apache-2.0
import Crypto
import Mechanisms
import Register
import WorkingDays

/// The numbers that the register gives out while the plan is played, by words of the plan.
struct SampleNumbers {
  private var numbers: [String: SerialNumber] = [:]
  private var last: [RegisterState.Serial: Int] = [:]

  /// The number of what was made under that word.
  subscript(key: String) -> SerialNumber {
    guard let number = numbers[key] else {
      preconditionFailure("“\(key)” is used before it is made")
    }
    return number
  }

  /// Gives out the next number of a row.
  mutating func make(_ made: SampleStep.Made) {
    let row = RegisterState.Serial(kind: made.kind, year: made.year)
    let serial = (last[row] ?? 0) + 1
    last[row] = serial
    precondition(numbers[made.key] == nil, "“\(made.key)” is made twice")
    numbers[made.key] = SerialNumber(year: made.year, serial: serial)
  }
}

/// One thing that somebody does on some day.
struct SampleStep {
  /// A number that it makes.
  struct Made {
    /// Under which word the plan speaks of it.
    var key: String
    /// `item`, `case`, `programme`.
    var kind: String
    /// The year it is counted in.
    var year: Int
  }

  /// When.
  var at: CivilMoment
  /// Who.
  var officer: Officer
  /// The numbers that it makes, in order.
  var makes: [Made]
  /// What, once the numbers are known.
  var command: (SampleNumbers) -> RegisterCommand
}

/// Everything that happens in the sample, in no order yet.
///
/// One object that all parts of the plan write to.
final class SamplePlan {
  /// Who holds which post when.
  let staff: SampleStaff
  /// The reports, by file name.
  let sheets: [String: SampleSheet]
  /// What happens.
  private(set) var steps: [SampleStep] = []
  /// Pieces of evidence by their SHA-256.
  private(set) var blobs: [String: [UInt8]] = [:]

  /// A plan of nothing.
  init(staff: SampleStaff, sheets: [String: SampleSheet]) {
    self.staff = staff
    self.sheets = sheets
  }

  /// Lets the holder of a post do something.
  func add(
    _ at: CivilMoment,
    _ post: String,
    makes: [SampleStep.Made] = [],
    _ command: @escaping (SampleNumbers) -> RegisterCommand
  ) {
    add(at, staff.officer(post, on: at.date), makes: makes, command)
  }

  /// Lets somebody do something; what lies behind the end has not happened yet.
  func add(
    _ at: CivilMoment,
    _ officer: Officer,
    makes: [SampleStep.Made] = [],
    _ command: @escaping (SampleNumbers) -> RegisterCommand
  ) {
    guard at <= SampleDays.end else { return }
    steps.append(SampleStep(at: at, officer: officer, makes: makes, command: command))
  }

  /// Something asked of a commitment.
  func add(
    _ at: CivilMoment,
    _ post: String,
    to key: String,
    _ command: CommitmentCommand
  ) {
    add(at, post) { .commitment($0[key], command) }
  }

  /// Something asked of a case.
  func add(
    _ at: CivilMoment,
    _ post: String,
    on key: String,
    _ command: @escaping (SerialNumber) -> HandlingCommand
  ) {
    add(at, post) { .handling(command($0[key])) }
  }

  /// A step of the mechanism of a case.
  func add(_ at: CivilMoment, _ post: String, loop key: String, _ command: Command) {
    add(at, post) { .handling(.loop($0[key], command)) }
  }

  /// A piece of evidence: a short paper with that text.
  func evidence(_ name: String, _ text: String) -> Evidence {
    let bytes = Array("\(name)\n\n\(text)\n".utf8)
    let hash = SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
    blobs[hash] = bytes
    return Evidence(
      sha256: hash,
      name: name + ".txt",
      mediaType: "text/plain; charset=utf-8",
      byteCount: bytes.count,
      note: text
    )
  }

  /// The steps in the order of their moments; those of one moment in the order they were planned.
  func ordered() -> [SampleStep] {
    steps.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }
}
