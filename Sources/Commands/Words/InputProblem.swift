// SPDX-License-Identifier: Apache-2.0
package import Documents
package import ReportText

/// Why an input was not read.
package enum InputProblem: Error, Sendable, Equatable {
  /// Its bytes are no report.
  case refused(SourceRefusal)
  /// There is no such file.
  case missing
  /// The file may not be read by this user.
  case forbidden
  /// A folder without a file that could be a report.
  case emptyFolder
  /// The system could not read it, in its own words.
  case unreadable(String)
  /// A line of JSON Lines that is none.
  case badLine(LineProblem)

  /// What the program ends with.
  package var status: ExitStatus {
    switch self {
    case .refused: .refused
    case .missing, .forbidden, .emptyFolder, .unreadable, .badLine: .failed
    }
  }

  /// The line for standard error: which input, what is wrong, what to do.
  func line(_ name: String, in language: OutputLanguage) -> String {
    "duixian: \(name): \(message(name, in: language))\n"
  }

  /// What is wrong with the input of that name, and what to do.
  package func message(_ name: String, in language: OutputLanguage) -> String {
    switch self {
    case .refused(let refusal):
      return refusal.message(name, in: language)
    case .missing:
      return language(
        zh: "没有这个文件：请检查路径和当前目录。",
        en: "no such file: check the path and the current folder."
      )
    case .forbidden:
      return language(
        zh: "没有读取权限：请用 chmod u+r \(shellQuoted(name)) 授权，或换有权限的用户。",
        en: "not allowed to read it: grant access with chmod u+r \(shellQuoted(name)),"
          + " or run as a user who may."
      )
    case .emptyFolder:
      return language(
        zh: "文件夹里没有 .txt、.md、.html 或 .htm 文件。",
        en: "no .txt, .md, .html or .htm file in this folder."
      )
    case .unreadable(let reason):
      return language(
        zh: "无法读取：\(reason)。请检查磁盘后重试。",
        en: "cannot be read: \(reason). Check the disk and try again."
      )
    case .badLine(let problem):
      return problem.message(in: language)
    }
  }
}

extension SourceRefusal {
  /// Why the bytes of that name are refused, and what to do.
  package func message(_ name: String, in language: OutputLanguage) -> String {
    switch self {
    case .empty:
      return language(
        zh: "文件是空的：请检查是否下载或保存完整。",
        en: "it is empty: check that it was downloaded or saved whole."
      )
    case .tooLarge(let byteCount, let limit):
      return language(
        zh: "至少有 \(byteCount) 字节，超过上限 \(limit)：请拆分，或用 --limit 提高上限。",
        en: "it has at least \(byteCount) bytes and the limit is \(limit): split it, or raise the"
          + " limit with --limit."
      )
    case .foreignFormat(let format):
      guard let conversion = format.conversion else {
        return language(
          zh: "是 \(format.name)，不是报告文本。",
          en: "it is \(format.name), no text of a report."
        )
      }
      let command = conversion.split(separator: "FILE", omittingEmptySubsequences: false)
        .joined(separator: shellQuoted(name))
      return language(
        zh: "是 \(format.name)，还不能直接读取；请先转换：\(command)",
        en: "it is \(format.name), which is not read yet; convert it first: \(command)"
      )
    case .binary(let offset):
      return language(
        zh: "不是文本（第 \(offset) 字节处）：请提供 UTF-8、GB18030 或 UTF-16 的文本文件。",
        en: "it is no text (see byte \(offset)): give a text file in UTF-8, GB18030 or UTF-16."
      )
    case .classified(let mark, let offset):
      return language(
        zh: "第 \(offset) 字节处有密级标志“\(mark)”：涉密文件不得在本系统处理，未读取也未保存。",
        en: "it bears the classification mark \(mark) at byte \(offset): classified matter is"
          + " neither read nor stored here."
      )
    }
  }
}

/// A name as one word of a POSIX shell.
func shellQuoted(_ name: String) -> String {
  let isPlain =
    !name.isEmpty
    && name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "/"):
        true
      default:
        byte >= 0x80
      }
    }
  if isPlain { return name }
  return "'"
    + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
    + "'"
}
