// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import Storage

/// `duixian item evidence`: hand in a file.
struct AddEvidence: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evidence",
      abstract: words(
        zh: "提交佐证文件；按内容存入数据库，只存一次。",
        en: "Hand in a file as evidence; it is kept in the database by its content."
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber

  @Argument(help: help(zh: "文件。", en: "The file.", name: "file"), completion: .file())
  var file: String

  @Option(help: help(zh: "它说明什么。", en: "What it is said to show.", name: "text"))
  var note = ""

  @Option(
    help: help(
      zh: "媒体类型；不给则看文件名。",
      en: "The media type; else by the file's name.",
      name: "type"
    )
  )
  var type: String?

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let bytes: [UInt8]
    do throws(InputProblem) {
      bytes = try Commands.bytes(of: file, limit: EvidenceFile.limit)
    } catch {
      throw DeskProblem.unreadable(file, error)
    }
    let hash = writing.dryRun ? hexSHA256(bytes) : try await desk.register.keep(bytes)
    let name = file.split(separator: "/").last.map { String($0) } ?? file
    let piece = Evidence(
      sha256: hash,
      name: name,
      mediaType: type ?? Evidence.mediaType(of: name),
      byteCount: bytes.count,
      note: note
    )
    return [.commitment(number, .addEvidence(piece))]
  }
}

/// `duixian item grade`: say what a piece is worth.
struct GradeEvidence: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "grade",
      abstract: words(
        zh: "核定佐证：A 统计或第三方，B 现场核查，C 单位材料，D 单位自述。",
        en: "Grade evidence: A statistics or a third party, B seen on the spot, C papers of the"
          + " agency, D its word."
      )
    )
  }

  /// Whether a piece supports what was said.
  enum Finding: String, EnumerableFlag {
    case supports, contradicts
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "第几件佐证。", en: "Which piece, from 1.", name: "place"))
  var place: Int
  @Argument(help: help(zh: "等级。", en: "What it is worth.")) var grade: EvidenceGrade
  @Flag(
    help: help(zh: "支持（--supports）或不支持（--contradicts）。", en: "Whether it supports what was said.")
  )
  var finding: Finding
  @Option(help: help(zh: "说明。", en: "A note.", name: "text")) var note = ""
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    let command = CommitmentCommand.gradeEvidence(
      place - 1,
      grade,
      isSupporting: finding == .supports,
      note: note
    )
    return [.commitment(number, command)]
  }
}

/// `duixian item withdraw-evidence`: take a piece back.
struct WithdrawEvidence: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw-evidence",
      abstract: words(
        zh: "撤回佐证：仍可见，不再计；已有销号签字为据的不能撤回。",
        en: "Take a piece of evidence back: it stays visible and counts no more."
      ),
      discussion: words(
        zh: "例子：duixian item withdraw-evidence 2026-1 2 --reason 误传其他项目的验收单 --as zhujian-head",
        en: """
          Whoever handed it in does, or a supervisor; not what a striking off was signed upon.
          Example:
            duixian item withdraw-evidence 2026-1 2 --reason "of another project" --as zhujian-head
          """
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "第几件佐证。", en: "Which piece, from 1.", name: "place"))
  var place: Int
  @OptionGroup var why: ReasonOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.commitment(number, .withdrawEvidence(place - 1, reason: why.reason))]
  }
}
