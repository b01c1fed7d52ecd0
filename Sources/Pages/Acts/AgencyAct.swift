// SPDX-License-Identifier: Apache-2.0

/// What somebody of an agency does about a commitment or a case.
package enum AgencyAct: String, Sendable, CaseIterable {
  /// Signs for it (签收).
  case sign
  /// Says that nothing has changed (无变化).
  case unchanged
  /// Reports progress (填报进展).
  case progress
  /// Does what a stage asks: a plan, a report, the request to close (办理环节).
  case file
  /// Answers a case (答复).
  case answer
  /// Asks to put off a limit (申请延期).
  case extend = "extension"
  /// Suggests another lead agency (建议改由其他单位牵头).
  case suggest = "wrong-unit"
  /// Hands a case back, to be given to another agency (退回改派).
  case handBack = "hand-back"
  /// Says that a leader's decision is carried out (批示落实).
  case carryOut = "carry-out"
  /// Replies to a notice (回复督办单).
  case reply
}
