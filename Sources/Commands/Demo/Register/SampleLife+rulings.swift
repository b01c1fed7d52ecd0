// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension SampleLife {
  /// A decision of `decisions.csv` as the commands that make it.
  mutating func take(_ ruling: SampleItem.Ruling) {
    let day = ruling.date
    switch ruling.kind {
    case "extension": extend(ruling)
    case "change": change(ruling)
    case "excuse" where ruling.outcome == "excused":
      loop(day.at(9, 0), ruling.post, .excuse(reason: ruling.text))
    case "return": sendBack(day.at(16, 0), ruling.text)
    case "notice": notify(day, ruling.text + document(ruling), ruling.outcome)
    case "appeal": appeal(ruling)
    default:
      if ruling.isConclusion {
        conclude(ruling)
      } else {
        decide(day.at(9, 0), ruling)
      }
    }
  }

  private func document(_ ruling: SampleItem.Ruling) -> String {
    ruling.document.isEmpty ? "" : "（\(ruling.document)）"
  }

  // MARK: - Leaders

  private mutating func decide(_ at: CivilMoment, _ ruling: SampleItem.Ruling) {
    let index = decisionCount
    decisionCount += 1
    let due = at.date.later(21)
    ask(
      at,
      ruling.post,
      .decide(
        LeaderDecision(
          text: ruling.text + document(ruling),
          agency: item.lead,
          due: due,
          obstacle: standing.last
        )
      )
    )
    if ruling.outcome == "阶段性办结" { closeStage(at, ruling) }
    // One in six is not carried out yet.
    if (at.date.dayNumber + index) % 6 != 0 {
      ask(due.later(-3).at(17, 0), liaison, .carryOut(index, note: "已按要求办理"))
    }
  }

  /// Closed for a stage only: what is left goes on, with a new day where somebody lawfully sets one.
  private mutating func closeStage(_ at: CivilMoment, _ ruling: SampleItem.Ruling) {
    loop(at.later(30), watchers.first, .stageClose(reason: ruling.text))
    let next = item.kind == "project" ? "2027-05-31" : "\(item.year + 1)-12-31"
    if at.date < item.deadline {
      loop(
        at.later(10),
        head(on: at.date),
        .askExtension(stage: "request_close", to: SampleDays.day(next), plan: ruling.text)
      )
      loop(at.later(20), ruling.post, .decideExtension(grants: true, reason: ruling.text))
    } else {
      postpone(at.later(10), SampleDays.day(next), "市政府督查例会纪要（\(at.date)）：\(ruling.text)")
    }
  }

  private mutating func extend(_ ruling: SampleItem.Ruling) {
    let day = ruling.date
    let grants = ruling.outcome.hasPrefix("granted")
    guard let date = SampleDays.optionalDay(ruling.newValue) else { return }
    loop(
      day.at(9, 0),
      head(on: day),
      .askExtension(stage: "request_close", to: date, plan: ruling.text)
    )
    loop(
      day.at(16, 30),
      ruling.post,
      .decideExtension(grants: grants, reason: "同意延期" + document(ruling))
    )
  }

  // MARK: - Lawful changes

  private mutating func change(_ ruling: SampleItem.Ruling) {
    let at = ruling.date.at(10, 0)
    let decision = "\(ruling.document)：\(ruling.text)"
    if item.endsIt(ruling) {
      amend(at, .stop, decision, ruling.text)
    } else if ruling.outcome.hasPrefix("postponed:") {
      postpone(at, SampleDays.day(ruling.newValue), decision)
    } else {
      amend(at, .adjust, decision, ruling.text)
    }
    if ruling.post == "renda-committee", !item.isLivelihood {
      // The mechanism lets the government change it; the congress's consent stands beside it.
      decide(ruling.date.at(9, 0), ruling)
    }
    guard ruling.outcome.hasPrefix("adjusted:"), let target = item.target(on: ruling.date) else {
      return
    }
    ask(
      at.later(30),
      watchers.first,
      .correct(.targets, FieldValue(targets: [target]), reason: decision)
    )
  }

  private mutating func postpone(_ at: CivilMoment, _ date: CivilDate, _ decision: String) {
    amend(at, .postpone, decision, decision, date)
  }

  /// The reason of the mechanism that the words of a decision come under.
  private func reason(_ text: String) -> String {
    let isForce = ["洪", "旱", "遗址", "水毁"].contains { text.contains($0) }
    return isForce ? "force_majeure" : "policy_change"
  }

  private mutating func amend(
    _ at: CivilMoment,
    _ kind: ChangeKind,
    _ decision: String,
    _ text: String,
    _ date: CivilDate? = nil
  ) {
    let by = item.isLivelihood ? "renda-committee" : "mayor"
    loop(
      at,
      by,
      .change(LawfulChange(kind: kind, reason: reason(text), decision: decision, newDate: date))
    )
    let duty = item.isLivelihood ? "announce_change" : "publish_again"
    loop(
      at.date.later(3).orMonday.at(15, 0),
      by,
      .discharge(duty: duty, note: "已在市政府网站公布：\(decision)")
    )
  }

  // MARK: - Notices and appeals

  /// A notice: the program proposes it, the head signs it, the agency answers, or does not.
  private mutating func notify(_ day: CivilDate, _ reason: String, _ outcome: String) {
    send(day, item.isLivelihood ? "listed" : "urge", reason)
    let answer = item.progress.first { $0.date > day }?.text ?? "逐项核对，余下部分已排出时间表"
    switch outcome {
    case "answered":
      let text = "已按通知要求书面答复：\(answer)"
      ask(
        day.later(6).orMonday.at(16, 0),
        head(on: day),
        .reply(Reply(about: "notice", text: text))
      )
    case "missed" where !item.isLivelihood && !item.progress.contains { $0.date > day }:
      send(day.later(30).orMonday, "interview", "逾期未答复督促通知，约谈主要负责人")
    default: return
    }
  }

  private mutating func send(_ day: CivilDate, _ notice: String, _ reason: String) {
    plan.add(day.at(9, 20), .system) { [key = item.key] in
      .commitment($0[key], .loop(.propose(notice: notice)))
    }
    loop(day.at(16, 40), "vice-1", .decideNotice(approves: true, reason: reason))
  }

  /// The conclusion that a promise was not kept: a request to close falls, and a notice says why.
  private mutating func conclude(_ ruling: SampleItem.Ruling) {
    sendBack(ruling.date.at(9, 0), ruling.text)
    send(ruling.date, concluding, ruling.text)
  }

  /// The notice that tells a conclusion: the next step of the ladder where one was sent before.
  private var concluding: String {
    item.rulings.contains { $0.kind == "notice" } ? "interview" : "urge"
  }

  private mutating func appeal(_ ruling: SampleItem.Ruling) {
    let day = ruling.date
    switch ruling.outcome {
    case "filed":
      loop(day.at(10, 0), head(on: day), .appeal(against: .notice(concluding), reason: ruling.text))
    case let outcome where outcome.hasPrefix("amended"):
      loop(
        day.at(15, 0),
        "mayor",
        .decideAppeal(upholds: false, reason: ruling.text + document(ruling))
      )
      amendFigure(ruling)
    case "withdrawn":
      loop(day.at(15, 0), "mayor", .decideAppeal(upholds: true, reason: "申诉单位撤回：\(ruling.text)"))
    default:
      loop(
        day.at(15, 0),
        "mayor",
        .decideAppeal(upholds: true, reason: ruling.text + document(ruling))
      )
    }
  }

  /// After an appeal that held, the agency reports the number that was found and asks to close.
  private mutating func amendFigure(_ ruling: SampleItem.Ruling) {
    let wanted = item.target(on: ruling.date)?.value
    let numbers = ruling.text.split { !$0.isASCII || !$0.isNumber }.compactMap {
      Figure(String($0))
    }
    let found = numbers.last { number in wanted.map { number.value >= $0.value } ?? false }
    take(
      SampleItem.Progress(
        date: ruling.date.later(2).orMonday,
        by: item.lead,
        said: "done",
        value: (found ?? wanted)?.text ?? "",
        text: "按复核结论更正数据，重新申请办结",
        cause: ""
      ),
      isAnswer: false
    )
  }
}
