// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// Who acts: a person in a post of a body.
public struct Actor: Sendable, Hashable {
  /// The person, as the directory calls them; two signatures must differ in it.
  public var person: String
  /// The role of the profile in which they act.
  public var role: String
  /// The agency or office they act for.
  public var body: String

  /// Somebody.
  public init(person: String, role: String, body: String) {
    self.person = person
    self.role = role
    self.body = body
  }
}

/// When and by whom a command is given; the loop reads no clock.
public struct CommandContext: Sendable, Hashable {
  /// The moment, in China.
  public var at: CivilMoment
  /// Who gives it.
  public var actor: Actor

  /// A context.
  public init(at: CivilMoment, actor: Actor) {
    self.at = at
    self.actor = actor
  }
}
