// SPDX-License-Identifier: Apache-2.0
import Register

/// A view that everybody finds above the register, with the name it goes by.
struct NamedView {
  let name: Phrase
  let view: RegisterView

  /// Those that a visitor finds.
  static func all(for visitor: Visitor) -> [NamedView] {
    func view(_ name: Phrase, _ change: (inout RegisterView) -> Void) -> NamedView {
      NamedView(name: name, view: RegisterView().with(change))
    }
    var views = [
      view(.all) { _ in }, view(.viewOverdue) { ($0.due, $0.order) = (.overdue, .due) },
      view(.viewSeven) { ($0.due, $0.order) = (.seven, .due) },
      view(.viewClaimed) { ($0.said, $0.isNotShown) = (.done, true) },
      view(.viewUnknown) { $0.verdict = .unknown }, view(.viewNoLead) { $0.lead = "" },
      view(.viewLivelihood) { $0.kind = "livelihood" },
    ]
    switch visitor.account?.officer.role {
    case .agency: views.append(view(.viewOfAgency) { $0.isMine = true })
    case .leader: views.append(view(.viewOfLeader) { $0.isMine = true })
    default: break
    }
    return views
  }
}
