// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import Pages
import Register
package import Storage

/// The first of what waits for an agency, a line each, with a link to answer by where links are given.
package struct DigestText: Sendable {
  let register: any RegisterStore
  let mechanisms: [String: Mechanism]
  /// Makes links; nil gives none.
  let links: LinkDesk?
  /// What stands before the path of a link.
  let origin: String

  /// Lines with links, or without.
  package init(
    register: any RegisterStore,
    mechanisms: [String: Mechanism],
    links: LinkDesk?,
    origin: String
  ) {
    self.register = register
    self.mechanisms = mechanisms
    self.links = links
    self.origin = origin
  }

  /// The most lines: robots take 2,048 bytes.
  private static let most = 8
  /// A link that is good no longer than so many seconds is not sent.
  private static let leastSeconds: Int64 = 3 * 86_400

  /// The lines of what is due before a moment.
  func lines(
    of agency: String,
    dueBefore end: Timestamp,
    at now: Timestamp
  ) async throws -> [String] {
    var query = CommitmentQuery(now: now)
    (query.lead, query.order, query.limit, query.dueBefore) = (agency, .due, Self.most, end)
    var lines: [String] = []
    for row in try await register.commitments(query).lines {
      let title = row.fields.title.isEmpty ? row.quote : row.fields.title
      let due = row.facts.nextDue.map { "，\($0.lastDay) 到期" } ?? ""
      lines.append("\(row.number) \(title)\(due)")
      lines += try await link(for: .commitment(row.number), at: now)
    }
    return lines
  }

  /// The line with the link by which something is answered; none where no link is given, or nothing waits.
  func link(for subject: Subject, at now: Timestamp) async throws -> [String] {
    try await address(for: subject, at: now).map { ["  不用登录，凭链接答复：\($0)"] } ?? []
  }

  /// The address of a link; one that the program made and that is good for days yet is sent again.
  private func address(for subject: Subject, at now: Timestamp) async throws -> String? {
    guard let links else { return nil }
    let state = try await register.state(of: [subject])
    guard let asked = state.asked(subject, mechanisms) else { return nil }
    let later = now.later(bySeconds: Self.leastSeconds)
    let known = try await links.links.links(of: subject, limit: 20).first { link in
      link.maker == Officer.system.person && link.agency == asked.officer.agency
        && link.stage == asked.stage && link.isOpen(at: now) && link.until > later
    }
    var link = known
    if link == nil {
      link = try await links.make(
        about: subject,
        mechanisms: mechanisms,
        maker: Officer.system.person
      )
    }
    guard let link else { return nil }
    return origin + SiteURL.answer(token: try await links.word(of: link)).description
  }
}
