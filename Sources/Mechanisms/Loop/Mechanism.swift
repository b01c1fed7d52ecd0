// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// A profile with the calendar it runs on: what may be done to a case, and when things are due.
///
/// Everything is a pure function: the moment and the actor come in with the command, and the same
/// history gives the same answers.
public struct Mechanism: Sendable {
  /// The rules.
  public let profile: Profile
  /// The working days.
  public let calendar: WorkingCalendar
  /// The rules it was read from and the calendar; nil where it was made by a program.
  package let fingerprint: Fingerprint?

  /// A profile on a calendar; without a stage it registers nothing.
  public init(_ profile: Profile, calendar: WorkingCalendar) {
    self.init(profile, calendar: calendar, fingerprint: nil)
  }

  /// The same with what tells it from other rules.
  package init(_ profile: Profile, calendar: WorkingCalendar, fingerprint: Fingerprint?) {
    self.profile = profile
    self.calendar = calendar
    self.fingerprint = fingerprint
  }

  /// The events that a command makes, or why it is refused; nothing else happens.
  public func decide(
    _ state: CaseState,
    _ command: Command,
    _ context: CommandContext
  ) throws(Refusal) -> [Event] {
    if let last = state.last, context.at < last.at { throw .beforeLastEvent(last.at) }
    let fact = try Decision(mechanism: self, state: state, context: context).fact(of: command)
    return [Event(at: context.at, actor: context.actor, fact: fact)]
  }
}
