// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Mechanisms
import Register
import Storage

/// Something that runs through a mechanism: an item of the register or a case.
protocol LoopSubject: Sendable {
  /// What its number is, in the help.
  static var numberHelp: ArgumentHelp { get }

  /// What verbs must know of it.
  static func target(_ number: SerialNumber, _ desk: Desk) async throws -> LoopTarget

  /// What a scan for notices looks at.
  static var scope: NoticeScan.Scope { get }

  /// What its history is of.
  static func subject(_ number: SerialNumber) -> Subject

  /// What the command line calls it.
  static var word: String { get }

  /// The command that takes back what has happened since a version, or the last act.
  static func takingBack(
    _ number: SerialNumber,
    since version: Int?,
    _ desk: Desk
  ) async throws -> RegisterCommand

  /// The command that changes lawfully; of an item it may say new targets.
  static var changing: any ParsableCommand.Type { get }

  /// A step of its mechanism as a command of the register.
  static func step(_ number: SerialNumber, _ command: Command) -> RegisterCommand
}

/// One thing that a mechanism rules; items and cases share all of them.
protocol LoopVerb: ParsableArguments {
  /// The word on the command line.
  static var name: String { get }
  /// What it does, in the language of the user.
  static var abstract: String { get }

  /// The step of the mechanism.
  func command(_ target: LoopTarget) async throws -> Command
}

/// A verb of the loop upon an item or a case.
struct LoopCommand<On: LoopSubject, Verb: LoopVerb>: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: Verb.name, abstract: Verb.abstract)
  }

  @Argument(help: On.numberHelp) var number: SerialNumber
  @OptionGroup var verb: Verb
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    var target = try await On.target(number, desk)
    target.isDryRun = writing.dryRun
    return [On.step(number, try await verb.command(target))]
  }
}

/// What the verbs of the loop must know of what they act upon.
struct LoopTarget: Sendable {
  /// The open register.
  let desk: Desk
  /// The addresses of all evidence, in the order it came.
  let evidence: [String]
  /// The addresses of what was found to support.
  let shown: [String]
  /// Whether files that are named become evidence; items have a command of their own for that.
  let keepsFiles: Bool
  /// Whether nothing is to be kept.
  var isDryRun = false

  /// The address of a piece of evidence by its number from 1, the first digits of its SHA-256 or,
  /// for cases, the file that holds it.
  func address(_ word: String) async throws -> String {
    if let number = Int(word), evidence.indices.contains(number - 1) { return evidence[number - 1] }
    // What was taken back may have been handed in again, with the same bytes.
    let found = Set(evidence.filter { $0.hasPrefix(word) })
    if word.utf8.count >= 4, found.count == 1, let address = found.first { return address }
    guard keepsFiles else { throw DeskProblem.noEvidence(word) }
    let bytes: [UInt8]
    do throws(InputProblem) {
      bytes = try Commands.bytes(of: word, limit: EvidenceFile.limit)
    } catch {
      throw DeskProblem.unreadable(word, error)
    }
    return isDryRun ? hexSHA256(bytes) : try await desk.register.keep(bytes)
  }

  /// The addresses of several.
  func addresses(_ words: [String]) async throws -> [String] {
    var all: [String] = []
    for word in words { all.append(try await address(word)) }
    return all
  }
}

/// Bounds of files that are handed in as evidence.
enum EvidenceFile {
  /// No file is larger.
  static let limit = 64 << 20
}

extension Desk {
  /// A commitment; refused where there is none.
  func commitment(_ number: SerialNumber) async throws -> Commitment {
    let found = try await state(of: .commitment(number)).commitments[number]
    guard let found else { throw RegisterError.unknown(.commitment(number)) }
    return found
  }

  /// A case; refused where there is none.
  func handling(_ number: SerialNumber) async throws -> Handling {
    let found = try await state(of: .handling(number)).handlings[number]
    guard let found else { throw RegisterError.unknown(.handling(number)) }
    return found
  }
}

/// Items of the register as what verbs of the loop act upon.
enum ItemLoop: LoopSubject {
  static let scope = NoticeScan.Scope.items

  static var numberHelp: ArgumentHelp { itemNumberHelp }

  static func target(_ number: SerialNumber, _ desk: Desk) async throws -> LoopTarget {
    let item = try await desk.commitment(number)
    return LoopTarget(
      desk: desk,
      evidence: item.evidence.map(\.sha256),
      shown: item.standingEvidence.filter { $0.isSupporting == true && $0.grade != .d }
        .map(\.sha256),
      keepsFiles: false
    )
  }

  static func subject(_ number: SerialNumber) -> Subject { .commitment(number) }

  static let word = "item"

  static func takingBack(
    _ number: SerialNumber,
    since version: Int?,
    _ desk: Desk
  ) async throws -> RegisterCommand {
    let last = try await desk.commitment(number).versionBeforeLastAct
    return .commitment(number, .takeBack(since: version ?? last))
  }

  static var changing: any ParsableCommand.Type { ChangeItem.self }

  static func step(_ number: SerialNumber, _ command: Command) -> RegisterCommand {
    .commitment(number, .loop(command))
  }
}

/// Cases as what verbs of the loop act upon.
enum CaseLoop: LoopSubject {
  static let scope = NoticeScan.Scope.cases

  static var numberHelp: ArgumentHelp { caseNumberHelp }

  static func target(_ number: SerialNumber, _ desk: Desk) async throws -> LoopTarget {
    let evidence = try await desk.handling(number).loop.evidence
    return LoopTarget(desk: desk, evidence: evidence, shown: evidence, keepsFiles: true)
  }

  static func subject(_ number: SerialNumber) -> Subject { .handling(number) }

  static let word = "case"

  static func takingBack(
    _ number: SerialNumber,
    since version: Int?,
    _ desk: Desk
  ) async throws -> RegisterCommand {
    let last = try await desk.handling(number).versionBeforeLastAct
    return .handling(.takeBack(number, since: version ?? last))
  }

  static var changing: any ParsableCommand.Type {
    LoopCommand<CaseLoop, ChangeLawfully>.self
  }

  static func step(_ number: SerialNumber, _ command: Command) -> RegisterCommand {
    .handling(.loop(number, command))
  }
}

/// The help of the number of an item.
var itemNumberHelp: ArgumentHelp {
  help(zh: "事项的编号，如 2026-17。", en: "The number of the item, as 2026-17.", name: "number")
}

/// The help of the number of a case.
var caseNumberHelp: ArgumentHelp {
  help(zh: "办件的编号，如 2026-230。", en: "The number of the case, as 2026-230.", name: "number")
}
