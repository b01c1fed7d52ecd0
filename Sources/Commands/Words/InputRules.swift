// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents

/// Refuses what commands that read reports cannot do: a limit below one byte, standard input twice.
func checkInputs(_ files: [String], limit: Int) throws(ValidationError) {
  if limit < 1 {
    throw ValidationError(words(zh: "--limit 至少为 1。", en: "--limit must be at least 1."))
  }
  if files.count(where: { $0 == "-" }) > 1 {
    throw ValidationError(words(zh: "- 只能出现一次。", en: "- can be given only once."))
  }
}

extension OutputError {
  /// Ends a command whose output failed: quietly where the reader of the pipe has gone.
  func end() throws(ExitCode) {
    switch self {
    case .closed: return
    case .failed(let reason):
      complain("duixian: " + words(zh: "无法输出：", en: "cannot write: ") + reason + "\n")
      throw ExitCode(ExitStatus.failed.rawValue)
    }
  }
}

extension InputList {
  /// Says how many files of folders are no reports by their name, and names one.
  func complainOfSkipped(in language: OutputLanguage) {
    guard let first = skipped.first else { return }
    let count = skipped.count
    complain(
      "duixian: "
        + language(
          zh: "跳过 \(count) 个不是 .txt、.md、.html、.htm 的文件，如 \(first)。\n",
          en: "skipped \(count) \(count == 1 ? "file" : "files") not named"
            + " .txt, .md, .html or .htm, such as \(first).\n"
        )
    )
  }
}
