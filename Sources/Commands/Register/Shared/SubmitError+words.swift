// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import Storage

extension SubmitError {
  /// Says on standard error why an order was not kept, and gives what the command ends with: the one
  /// place where a refusal of the register becomes words and a status.
  func end() -> ExitCode {
    switch self {
    case .refused(let refusal, let difference, _):
      complain("duixian: \(refusal.sentence)\n")
      for logged in difference { complain("  \(EventText(logged.event).line)\n") }
      return ExitCode(ExitStatus.refused.rawValue)
    case .keyReused:
      complain(
        "duixian: "
          + words(
            zh: "同一个口令已用于另一项办理。\n",
            en: "the word was used for another order.\n"
          )
      )
      return ExitCode(ExitStatus.refused.rawValue)
    case .failed(let failure): return failure.end()
    }
  }
}

extension RegisterError {
  /// What is wrong and what to do, with its code; parts are counted from 1 here, as they are shown.
  var sentence: String {
    if case .noSuchPart(let part, let index) = self, index < Int.max {
      return RegisterError.noSuchPart(part, index + 1).plainSentence
    }
    return plainSentence
  }

  private var plainSentence: String { "\(message.shown) [\(code)]" }
}

extension StorageError {
  /// Says on standard error what failed, and gives what the command ends with.
  func end() -> ExitCode {
    let shown = words(zh: chinese ?? description, en: description)
    complain("duixian: \(shown)\n")
    let isRefused = [.unknownJurisdiction, .inUse, .exists, .corrupt].contains(code)
    return ExitCode((isRefused ? ExitStatus.refused : .failed).rawValue)
  }

  /// The sentence in Chinese, with what the layer below said; nil where there is none.
  private var chinese: String? {
    let sentences: [(Code, String)] = [
      (.locked, "另一个进程正在写这个数据库：请先停下 duixian serve 或其他命令。"),
      (.notDurable, "数据库不能保证所写不丢：请换一个磁盘。"),
      (.cannotOpen, "数据库打不开：请检查路径和权限。"),
      (.newerSchema, "数据库由更新版本的 duixian 写成：请升级程序。"),
      (.corrupt, "数据库内容与其校验值不符：请从备份恢复。"),
      (.inUse, "有台账在用这份报告，不能删除。"), (.exists, "目标文件或同名台账已经存在：请换一个名称。"),
      (.unknownJurisdiction, "没有这个台账。"), (.failed, "数据库拒绝了这一步。"),
    ]
    return sentences.first { $0.0 == code }.map { sentence in
      sentence.1 + " [\(code)\(cause.map { ": \($0)" } ?? "")]"
    }
  }
}
