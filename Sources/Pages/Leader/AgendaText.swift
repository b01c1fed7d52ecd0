// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// What is to be said of an item of the agenda, in both languages: the gap, the cause, what is asked.
struct AgendaText {
  let item: AgendaItem
  let now: Timestamp

  /// What was planned and what there is: the target with the last figure, and the last day.
  var gap: [Bilingual] {
    var lines: [Bilingual] = []
    if let target = item.item.fields.targets.first {
      if let figure = item.item.lastFigure(of: 0) {
        let done = figure.value.grouped + (target.unit == "%" ? "%" : target.unit)
        lines.append(
          Bilingual(
            zh: "目标\(target.shown)，已报\(done)",
            en: "target \(target.shown), reported \(done)"
          )
        )
      } else {
        lines.append(
          Bilingual(zh: "目标\(target.shown)，未报数", en: "target \(target.shown), no figure")
        )
      }
      // A share does not add up over the year.
      if target.unit != "%", let permille = item.facts.permille {
        let (done, planned) = (percent(permille), percent(item.planned))
        lines.append(
          Bilingual(zh: "完成\(done)，序时应\(planned)", en: "\(done) done of \(planned) planned")
        )
      }
    }
    if let late { lines.append(late) }
    if lines.isEmpty { lines.append(Bilingual(zh: "无量化指标", en: "no figure was promised")) }
    return lines
  }

  /// How many days the nearest limit is past.
  private var late: Bilingual? {
    let facts = item.facts
    let past =
      facts.isLastDayOver(at: now) ? facts.lastDue : facts.nextDue.flatMap { $0 <= now ? $0 : nil }
    guard facts.phase == .open, let past else { return nil }
    // What runs out at midnight was due the day before.
    let days = now.date.days(since: past.date) + (past.civil.minute == 0 ? 1 : 0)
    return Bilingual(zh: "已逾期\(days)天", en: "\(days) days late")
  }

  /// Why it does not get on.
  var cause: (title: Bilingual?, text: Bilingual) {
    guard let obstacle = item.obstacle else {
      return (nil, Bilingual(zh: "未报堵点", en: "none was reported"))
    }
    return (obstacle.cause.title, Bilingual(zh: obstacle.text, en: obstacle.text))
  }

  /// What is asked of the leader.
  var ask: Bilingual {
    switch item.matter {
    case .obstacle(let index):
      let request = item.item.obstacles[index].request
      return request.isEmpty ? Self.ask(.obstacle(index)) : Bilingual(zh: request, en: request)
    case let matter?: return Self.ask(matter)
    case nil: return Bilingual(zh: "已有决定，待落实", en: "decided, to be carried out")
    }
  }

  /// What a matter asks of the leader, where nobody has said it in words of their own.
  static func ask(_ matter: AgendaMatter) -> Bilingual {
    switch matter {
    case .obstacle: Bilingual(zh: "请协调解决堵点", en: "help with the obstacle")
    case .extending(let from, let to):
      Bilingual(zh: "批准延期：\(from) → \(to)", en: "grant more time: \(from) → \(to)")
    case .notice(let title):
      Bilingual(zh: "批准发出\(title.zh)", en: "let the \(title.en) be sent")
    case .appeal: Bilingual(zh: "裁定申诉", en: "answer the appeal")
    case .late: Bilingual(zh: "未提请求，请定处置", en: "nothing: say what is to be done")
    }
  }

  private func percent(_ permille: Int) -> String { PermilleText.percent(permille) }
}

/// Thousandths as percent.
enum PermilleText {
  /// `83.3%`; whole percents have no point.
  static func percent(_ permille: Int) -> String {
    let sign = permille < 0 ? "−" : ""
    let (whole, tenth) = (permille.magnitude / 10, permille.magnitude % 10)
    return sign + "\(whole)" + (tenth == 0 ? "" : ".\(tenth)") + "%"
  }
}

extension ObstacleCause {
  /// What people call it.
  var title: Bilingual {
    switch self {
    case .land: Bilingual(zh: "用地", en: "land")
    case .money: Bilingual(zh: "资金", en: "money")
    case .approval: Bilingual(zh: "审批", en: "approval")
    case .relocation: Bilingual(zh: "征拆", en: "relocation")
    case .market: Bilingual(zh: "市场", en: "market")
    case .technology: Bilingual(zh: "技术", en: "technology")
    case .weather: Bilingual(zh: "天气", en: "weather")
    case .coordination: Bilingual(zh: "协调", en: "coordination")
    case .policy: Bilingual(zh: "政策", en: "policy")
    case .other: Bilingual(zh: "其他", en: "other")
    }
  }
}
