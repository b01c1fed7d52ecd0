// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

extension Mechanism {
  /// When the extension that was asked for must be decided; nil where none is open or no rule says.
  public func extensionDecisionDue(in state: CaseState) -> Due? {
    guard let asked = state.extensions.last, asked.isGranted == nil,
      let rule = extensionRule(for: asked.stage, in: state)
    else { return nil }
    return rule.decideWithin.flatMap { due(of: $0, from: asked.asked.at) }
  }

  /// When the appeal that was filed must be answered; nil where none is open or no rule says.
  public func appealDecisionDue(in state: CaseState) -> Due? {
    guard let appeal = state.appeals.last, appeal.isUpheld == nil else { return nil }
    return profile.appeal.flatMap { due(of: $0.decide, from: appeal.filed.at) }
  }

  /// The rule by which the limit of a stage may be put off in a case.
  public func extensionRule(for stage: String, in state: CaseState) -> ExtensionRule? {
    profile.extensions.first {
      $0.stage == stage
        && ($0.severities.isEmpty || $0.severities.contains(state.registration.severity))
    }
  }
}
