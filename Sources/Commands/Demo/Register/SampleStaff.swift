// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import WorkingDays

/// Who held which post when, from `posts.csv`.
struct SampleStaff {
  /// A time in office.
  struct Tenure {
    var post: Post
    var person: String
    var since: CivilDate
    var until: CivilDate?
  }

  /// The posts in the order of the table, each with those who held it, one after the other.
  let tenures: [Tenure]
  private let byPost: [String: [Tenure]]

  init() {
    tenures = SampleTables.rows("posts").map { row in
      let id = row["id"]
      let acts = Self.acts(id, role: RegisterRole(rawValue: row["role"]) ?? .agency)
      return Tenure(
        post: Post(
          id: id,
          agency: row["agency"],
          title: row["title"],
          role: acts.role,
          mechanismRoles: acts.roles
        ),
        person: row["person"],
        since: SampleDays.day(row["since"]),
        until: SampleDays.optionalDay(row["until"])
      )
    }
    byPost = Dictionary(grouping: tenures, by: \.post.id)
  }

  /// The roles in which the holder of a post acts.
  ///
  /// A liaison answers for an agency, also where the agency itself watches others (the hotline centre
  /// and the supervision office have commitments of their own). The first vice-mayor signs notices in
  /// the head's stead, so that the mayor can decide the appeals against them.
  private static func acts(
    _ id: String,
    role: RegisterRole
  ) -> (role: RegisterRole, roles: [String]) {
    switch id {
    case "mayor": (role, ["head", "government"])
    case "vice-1": (role, ["leader", "head"])
    case "renda-committee": (role, ["congress", "presidium", "committee"])
    case "renda-liaison", "zhengxie-liaison": (role, ["deputy", "deputies"])
    case "rexian-liaison", "duchashi-liaison": (.agency, ["unit", "cooperator"])
    default:
      switch role {
      case .leader: (role, ["leader"])
      case .agency where id.hasSuffix("-liaison"): (role, ["unit", "cooperator"])
      default: (role, [])
      }
    }
  }

  /// Who holds a post on a day.
  func officer(_ post: String, on day: CivilDate) -> Officer {
    guard let found = holder(post, on: day) else {
      preconditionFailure("nobody holds the post “\(post)” on \(day)")
    }
    return found
  }

  /// Whether somebody holds a post on a day.
  func isHeld(_ post: String, on day: CivilDate) -> Bool { holder(post, on: day) != nil }

  /// Who speaks for an agency on a day: its head, or its liaison where the head's post is vacant.
  func head(_ agency: String, on day: CivilDate) -> String {
    let head = agency + "-head"
    guard let holder = holder(head, on: day), holder.role == .agency else {
      return agency + "-liaison"
    }
    return head
  }

  private func holder(_ post: String, on day: CivilDate) -> Officer? {
    guard let tenure = byPost[post]?.last(where: { $0.since <= day }) else { return nil }
    // A day or two between two holders is a weekend: the first keeps the keys.
    if let until = tenure.until, day > until, isVacated(tenure, until) { return nil }
    let post = tenure.post
    return Officer(person: tenure.person, post: post.id, role: post.role, agency: post.agency)
  }

  /// Whether a post stood empty behind somebody who held it.
  func isVacated(_ tenure: Tenure, _ until: CivilDate) -> Bool {
    let next = byPost[tenure.post.id]?.first { $0.since > until }
    return next.map { $0.since.days(since: until) > 3 } ?? true
  }
}
