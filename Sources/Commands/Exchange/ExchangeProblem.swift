// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Storage

/// Why a register does not go out or come in.
enum ExchangeProblem: Error {
  /// A file or folder cannot be made or written.
  case cannotWrite(String)
  /// Something is there already.
  case exists(String)
  /// A file of the export cannot be read.
  case unreadable(String, InputProblem)
  /// A line of the export is none; lines are counted from 1.
  case badLine(String, Int)
  /// A later version of the program wrote it.
  case newer(Int)
  /// The database does not take it, or does not give it.
  case storage(StorageError)
  /// A key that is none, by its file or the name it was to have.
  case badKey(String)
  /// A key is of another log than this.
  case otherLog(key: String, origin: String)
  /// Bytes do not agree with their SHA-256.
  case changed(String)

  /// Says what is wrong on standard error and gives what the command ends with.
  func end() -> ExitCode {
    if case .unreadable(let name, let problem) = self {
      complain(problem.line(name, in: UserLanguage.current))
      return ExitCode(problem.status.rawValue)
    }
    if case .storage(let error) = self { return error.end() }
    complain("duixian: \(message)\n")
    return ExitCode(status.rawValue)
  }

  private var status: ExitStatus {
    switch self {
    case .cannotWrite, .unreadable, .storage: .failed
    case .exists, .badLine, .newer, .changed, .badKey, .otherLog: .refused
    }
  }

  private var message: String {
    switch self {
    case .cannotWrite(let name):
      words(
        zh: "\(name) 写不了：请检查磁盘空间和权限。",
        en: "\(name) cannot be written: look at the room on the disk and at the permissions."
      )
    case .exists(let name):
      words(
        zh: "\(name) 已经存在：请换一个名称。",
        en: "\(name) is there already: give another name."
      )
    case .unreadable(let name, _): name
    case .storage(let error): error.description
    case .badLine(let name, let line):
      words(
        zh: "\(name) 第 \(line) 行不可读：文件被改动或不完整。",
        en: "\(name), line \(line), cannot be read: the file was changed or is not whole."
      )
    case .newer(let version):
      words(
        zh: "导出格式第 \(version) 版比本程序新：请升级 duixian。",
        en: "The export is of form \(version), which is newer than this program: upgrade duixian."
      )
    case .badKey(let name):
      words(
        zh: "\(name) 不是签名密钥：请用 duixian log key 新建；名称中不能有空格和加号。",
        en: "\(name) is no signing key: make one with duixian log key;"
          + " its name has no space and no plus."
      )
    case .otherLog(let key, let origin):
      words(
        zh: "密钥属于日志 \(key)，这里的日志是 \(origin)：请用它自己的密钥。",
        en: "The key is of the log \(key), this log is \(origin): give its own key."
      )
    case .changed(let name):
      words(
        zh: "\(name) 与其 SHA-256 不符：文件被改动或不完整。",
        en: "\(name) is not what its SHA-256 says: it was changed or is not whole."
      )
    }
  }
}
