// SPDX-License-Identifier: Apache-2.0
import Documents
import WorkingDays

/// A due date as it is printed.
struct DueAnswer {
  let due: Due

  func lines(_ format: RuleFormat) -> [String] {
    format == .json ? [object.line] : sentences
  }

  private var sentences: [String] {
    switch due {
    case .stopped(let since):
      return [words(zh: "停表中，自 \(since) 起；尚无到期日。", en: "Stopped since \(since); not due yet.")]
    case .on(let date):
      let mark = date.isProvisional ? words(zh: "（暂定）", en: " (provisional)") : ""
      let head = words(
        zh: "到期日 \(date.date)\(mark)，自 \(date.instant) 起算逾期",
        en: "Due on \(date.date)\(mark), overdue from \(date.instant)"
      )
      return [head] + date.steps.map { "  " + words(zh: $0.wording.zh, en: $0.wording.en) }
    }
  }

  private var object: JSONObject {
    var object = JSONObject()
    object.add("type", "due")
    switch due {
    case .stopped(let since):
      object.add("status", "stopped")
      object.add("since", "\(since)")
    case .on(let date):
      object.add("status", "due")
      object.add("date", "\(date.date)")
      object.add("instant", "\(date.instant)")
      object.add("provisional", date.isProvisional)
      object.add("steps", date.steps.map { words(zh: $0.wording.zh, en: $0.wording.en) })
    }
    return object
  }
}
