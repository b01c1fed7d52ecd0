// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// Why a commitment does not get on (堵点原因).
package enum ObstacleCause: String, Sendable, CaseIterable, Worded {
  /// Land is not there (用地).
  case land
  /// Money is not there (资金).
  case money
  /// An approval is not there (审批).
  case approval
  /// People must move first (征拆).
  case relocation
  /// The market does not want it (市场).
  case market
  /// It cannot be built so (技术).
  case technology
  /// The weather (天气).
  case weather
  /// Agencies do not agree (协调).
  case coordination
  /// A policy has changed (政策).
  case policy
  /// Anything else.
  case other
}

extension ObstacleCause {
  /// What people call it.
  package var title: Bilingual {
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

/// Something that stands in the way, with what is asked for (堵点).
package struct Obstacle: Sendable, Hashable, Coded {
  /// Why.
  package var cause = ObstacleCause.other
  /// What it is.
  package var text = ""
  /// What the agency asks for; blank for nothing.
  package var request = ""
  /// Who raised it, and when.
  package var mark = Mark.none
  /// Who said that it is gone, and when; nil while it stands.
  package var cleared: Mark?

  package init() {}

  /// Something that stands in the way.
  package init(cause: ObstacleCause, text: String, request: String = "") {
    self.cause = cause
    self.text = text
    self.request = request
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("cause", &cause)
    try coder.text("text", &text)
    try coder.text("request", &request)
  }
}

/// What a leader decided about a commitment (调度决定); it stays until it is carried out.
package struct LeaderDecision: Sendable, Hashable, Coded {
  /// What.
  package var text = ""
  /// The agency that carries it out, by its id.
  package var agency = ""
  /// By when; nil for no day.
  package var due: CivilDate?
  /// The place of the obstacle it answers; nil for none.
  package var obstacle: Int?
  /// Who decided, and when.
  package var mark = Mark.none
  /// Who said that it is carried out, and when; nil while it is not.
  package var carriedOut: Mark?

  package init() {}

  /// A decision.
  package init(text: String, agency: String = "", due: CivilDate? = nil, obstacle: Int? = nil) {
    self.text = text
    self.agency = agency
    self.due = due
    self.obstacle = obstacle
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("text", &text)
    try coder.text("agency", &agency)
    try coder.word("due", &due)
    try coder.number("obstacle", &obstacle)
  }
}

/// What an agency has to say of a notice, a verdict or a closing (回应); shown beside it.
package struct Reply: Sendable, Hashable, Coded {
  /// What it speaks of: `verdict`, `notice`, `closing`, `evidence`.
  package var about = "verdict"
  /// What it says.
  package var text = ""
  /// Who said it, and when.
  package var mark = Mark.none

  package init() {}

  /// A reply.
  package init(about: String, text: String) {
    self.about = about
    self.text = text
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.filled("about", &about)
    try coder.text("text", &text)
  }
}
