// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Mechanisms
import Pages
import Register
import ReportText
import Storage

/// Why an act of a form was not done: the register's refusal, or one of what was typed or brought.
struct ActRefusal: Error {
  /// Why, and what to do.
  let message: Bilingual
  /// What was done since the page was shown.
  var since: [RegisterEvent] = []
  /// The status of the answer.
  var status = HTTPResponse.Status.unprocessableContent

  /// A reason of the form's own.
  init(_ message: Bilingual) { self.message = message }

  /// A refusal of the register, with fields and agencies by the names that people read.
  init(_ error: RegisterError, names: Names) {
    message = names.message(of: error)
    switch error {
    case .stale: status = .conflict
    case .otherAgency, .wrongRole, .notInPost, .mechanism(.wrongRole), .mechanism(.otherAgency):
      status = .forbidden
    case .unknown: status = .notFound
    default: break
    }
  }

  /// What became of an order that was not kept; a failure of the database is none of it and is thrown.
  init(_ error: SubmitError, names: Names) throws {
    switch error {
    case .refused(let error, let difference, _):
      self.init(error, names: names)
      since = difference.map(\.event)
    case .keyReused:
      self.init(
        Bilingual(
          zh: "这张表单已经提交过别的内容，请核对后再提交一次。",
          en: "This form was sent before with other words; look at it and send it again."
        )
      )
      status = .conflict
    case .failed(let failure): throw failure
    }
  }

  /// A file that may not be kept.
  init?(_ refusal: SourceRefusal) {
    switch refusal {
    case .classified(let mark, _):
      self.init(
        Bilingual(
          zh: "佐证文件带有密级标志“\(mark)”，没有保存。涉密文件不得放入本系统。",
          en: "The file bears the classification mark “\(mark)” and was not kept."
        )
      )
    case .tooLarge(_, let limit):
      self.init(
        Bilingual(
          zh: "佐证文件太大，最多 \(max(1, limit >> 20)) MiB，没有保存。",
          en: "The file is too large, \(max(1, limit >> 20)) MiB at most; it was not kept."
        )
      )
      status = .contentTooLarge
    case .empty:
      self.init(Bilingual(zh: "佐证文件是空的。", en: "The file is empty."))
    // A picture or a document is evidence, though no report.
    case .foreignFormat, .binary: return nil
    }
  }

  /// What people call the fields and agencies that a refusal names.
  struct Names {
    var directory = Directory()
    var stage: Stage?

    func message(of error: RegisterError) -> Bilingual {
      switch error {
      case .mechanism(.missing(let field)): both(field) { .mechanism(.missing($0)) }
      case .missing(let field): both(field) { .missing($0) }
      case .badValue(let field): both(field) { .badValue($0) }
      case .otherAgency(let id): RegisterError.otherAgency(name(of: id)).message
      case .mechanism(.otherAgency(let id)):
        RegisterError.mechanism(.otherAgency(name(of: id))).message
      case .stale(_, let seen, let now):
        Bilingual(
          zh: "这一件已有人办过：你看到的是第 \(seen) 版，现在是第 \(now) 版。看过下面的更改，再提交一次。",
          en:
            "Somebody has acted on it: you saw version \(seen), it is at \(now). Look at what was done and send it again."
        )
      case .unknown: Bilingual(zh: "没有这一件。", en: "There is no such thing.")
      default: error.message
      }
    }

    func name(of agency: String) -> String { directory.name(ofAgency: agency) }

    private func both(_ field: String, _ error: (String) -> RegisterError) -> Bilingual {
      let title = title(of: field)
      return Bilingual(zh: error(title.zh).message.zh, en: error(title.en).message.en)
    }

    private func title(of field: String) -> Bilingual {
      if let entry = stage?.mustSay.first(where: { $0.id == field }) { return entry.title }
      return Self.titles[field] ?? Bilingual(zh: field, en: field)
    }

    private static let titles: [String: Bilingual] = [
      "evidence": Bilingual(zh: "佐证文件", en: "evidence"),
      "plan": Bilingual(zh: "说明和后续安排", en: "what will be done"),
      "reason": Bilingual(zh: "理由", en: "why"), "why": Bilingual(zh: "理由", en: "why"),
      "value": Bilingual(zh: "应由哪个单位办", en: "the agency"),
      "text": Bilingual(zh: "内容", en: "text"),
      "promise": Bilingual(zh: "承诺事项", en: "what is promised"),
      "deadline": Bilingual(zh: "承诺时限", en: "by when"),
      "asOf": Bilingual(zh: "数据截至", en: "figures as of"),
      "day": Bilingual(zh: "日期", en: "day"),
      "body": Bilingual(zh: "测评机构", en: "who voted"),
      "title": Bilingual(zh: "一行说明", en: "what it is about"),
      "source": Bilingual(zh: "来处编号", en: "number at its source"),
      "receivedAt": Bilingual(zh: "收到时间", en: "when it was received"),
      "members": Bilingual(zh: "组成人员总数", en: "all members"),
      "present": Bilingual(zh: "到会人数", en: "those present"),
      "satisfied": Bilingual(zh: "满意票", en: "votes for satisfied"),
      "fairlySatisfied": Bilingual(zh: "基本满意票", en: "votes for fairly satisfied"),
      "dissatisfied": Bilingual(zh: "不满意票", en: "votes for not satisfied"),
      "update": Bilingual(zh: "以前的进展", en: "an earlier report"),
    ]
  }
}
