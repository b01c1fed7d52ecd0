// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// Proposes, as the program, the notices that are due; a person decides each.
///
/// Safe to run as often as one likes, also twice at once: what was proposed or sent is not proposed
/// again, and the register decides each proposal anew.
package struct NoticeScan: Sendable {
  /// What is looked at.
  package enum Scope: Sendable, CaseIterable {
    /// The items of the register.
    case items
    /// The cases.
    case cases
  }

  /// The register.
  let register: any RegisterStore
  /// The mechanisms by their ids.
  let mechanisms: [String: Mechanism]
  /// Whether it is only told what would be proposed.
  let isDryRun: Bool

  /// How many are looked at between two breaths.
  private static let pageSize = 500

  /// A scan of a register by its mechanisms.
  package init(
    _ register: any RegisterStore,
    _ mechanisms: [String: Mechanism],
    isDryRun: Bool = false
  ) {
    self.register = register
    self.mechanisms = mechanisms
    self.isDryRun = isDryRun
  }

  /// Goes over everything that runs and tells what was proposed.
  ///
  /// - Throws: ``SubmitError`` where the register fails; one that refuses a proposal because somebody
  ///   came first is no failure.
  package func run(
    _ scope: Scope,
    at now: Timestamp
  ) async throws -> [RegisterEvent] {
    var events: [RegisterEvent] = []
    var after: String?
    repeat {
      let page = try await open(scope, at: now, after: after)
      for found in page.found {
        guard let notice = found.mechanism.dueNotice(of: found.loop, at: now) else { continue }
        let order = Order(
          found.command(.propose(notice: notice)),
          at: now,
          officer: .system,
          isDryRun: isDryRun
        )
        do throws(SubmitError) {
          events += try await register.submit(order).events
        } catch {
          guard case .refused = error else { throw error }
        }
      }
      after = page.next
      await Task.yield()
    } while after != nil
    return events
  }

  /// Something that runs, with its rules and where it stands.
  private struct Found {
    let mechanism: Mechanism
    let loop: CaseState
    let command: (Command) -> RegisterCommand
  }

  private func open(
    _ scope: Scope,
    at now: Timestamp,
    after: String?
  ) async throws(StorageError) -> (found: [Found], next: String?) {
    switch scope {
    case .items:
      var query = CommitmentQuery(now: now)
      (query.limit, query.after) = (Self.pageSize, after)
      let page = try await register.commitments(query)
      let numbers = page.lines.filter { $0.facts.phase == .open }.map(\.number)
      let state = try await register.state(of: numbers.map { .commitment($0) })
      let found = numbers.compactMap { number -> Found? in
        guard let item = state.commitments[number], let mechanism = mechanisms[item.entry.mechanism]
        else { return nil }
        return Found(mechanism: mechanism, loop: item.loop) { .commitment(number, .loop($0)) }
      }
      return (found, page.next)
    case .cases:
      var query = CaseQuery(now: now)
      (query.limit, query.after, query.phase) = (Self.pageSize, after, .open)
      let page = try await register.cases(query)
      let numbers = page.lines.map(\.number)
      let state = try await register.state(of: numbers.map { .handling($0) })
      let found = numbers.compactMap { number -> Found? in
        guard let handling = state.handlings[number],
          let mechanism = mechanisms[handling.intake.mechanism]
        else { return nil }
        return Found(mechanism: mechanism, loop: handling.loop) { .handling(.loop(number, $0)) }
      }
      return (found, page.next)
    }
  }
}

extension Mechanism {
  /// The first notice of the ladder that the program may propose now.
  package func dueNotice(of loop: CaseState, at now: Timestamp) -> String? {
    let roles = profile.roles.filter { $0.side == .system }.map(\.entry.id)
    for rule in profile.ladder {
      for role in roles {
        let actor = Actor(person: Officer.system.person, role: role, body: "")
        let context = CommandContext(at: now.civil, actor: actor)
        if (try? decide(loop, .propose(notice: rule.id), context)) != nil { return rule.id }
      }
    }
    return nil
  }
}
