// SPDX-License-Identifier: Apache-2.0
import Documents
import Pages
import Register
import Storage
import WorkingDays

extension CommitmentQuery {
  /// What a view of the register asks the store for, seen by somebody at a moment; but for the day
  /// since which something changed, which the log knows.
  init(_ view: RegisterView, for officer: Officer, now: Timestamp) {
    self.init(now: now)
    words = view.words
    verdict = view.verdict?.verdict
    isUnknown = view.verdict == .unknown
    said = view.said
    shown = view.shown
    isNotShown = view.isNotShown
    lead = view.lead
    agency = view.agency
    leader = view.leader
    topic = view.topic
    kind = view.kind
    year = view.year
    programme = view.programme
    if view.isMine {
      switch officer.role {
      case .agency: agency = officer.agency
      case .leader: leader = officer.post
      default: break
      }
    }
    bound(view.due)
    order = view.storeOrder
    after = view.after
    limit = RegisterPage.size
  }

  private mutating func bound(_ window: DueWindow?) {
    // A limit that runs out at this moment has run out.
    let next = now.next
    switch window {
    case nil: return
    case .overdue: dueBefore = next
    case .week: (dueFrom, dueBefore) = (next, midnight(in: 8 - now.date.weekday))
    case .seven: (dueFrom, dueBefore) = (next, midnight(in: 8))
    case .thirty: (dueFrom, dueBefore) = (next, midnight(in: 31))
    }
    // What is due on a day runs out at its end, which is the midnight behind it.
    if window != .overdue {
      dueBefore = dueBefore.map(\.next)
    }
  }

  /// The beginning of the day that many days from today.
  private func midnight(in days: Int) -> Timestamp {
    Timestamp(CivilMoment(now.date.adding(days: days) ?? .last))
  }

  /// The query as the API takes it, but for the place in the list.
  var apiWords: [String: String] {
    var found: [String: String] = [:]
    found["words"] = words
    found["verdict"] = verdict?.rawValue
    found["unknown"] = isUnknown ? "true" : nil
    found["said"] = said?.rawValue
    found["shown"] = shown?.rawValue
    found["notShown"] = isNotShown ? "true" : nil
    found["lead"] = lead.flatMap { $0.isEmpty ? nil : $0 }
    found["noLead"] = lead?.isEmpty == true ? "true" : nil
    found["agency"] = agency
    found["leader"] = leader
    found["topic"] = topic
    found["kind"] = kind
    found["year"] = year.map(String.init)
    found["programme"] = programme?.description
    found["dueFrom"] = dueFrom?.rfc3339
    found["dueBefore"] = dueBefore?.rfc3339
    found["changedFrom"] = changedFrom.map(String.init)
    found["order"] = order.rawValue
    return found
  }
}

extension RegisterView {
  /// The order that the store brings lines in: a grouping needs its own.
  fileprivate var storeOrder: CommitmentQuery.Order {
    switch group {
    case .section: return .entered
    case .agency: return .agency
    case .leader: return .leader
    case nil: break
    }
    return switch order {
    case .due: .due
    case .updated: .updated
    case .entered: .entered
    case .number: .number
    }
  }
}
