// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import WorkingDays

/// The founding of the register, its agencies and posts, and who came into office later.
struct SampleOffice {
  private static let founding = SampleDays.day("2024-01-02")
  private static let areaCode = "QH0100"

  /// Plans all of it.
  func plan(into plan: SamplePlan) {
    let founder = Officer(person: "贺其昌", post: "", role: .administrator, agency: "")
    let start = Self.founding.at(8, 0)
    func give(_ at: CivilMoment, _ command: DirectoryCommand) {
      plan.add(at, founder) { _ in .directory(command) }
    }
    give(start, .found(name: "青禾市", areaCode: Self.areaCode))
    let tenures = plan.staff.tenures
    for row in SampleTables.rows("agencies") {
      let first = tenures.filter { $0.post.agency == row["id"] }.map(\.since).min()
      let agency = Agency(
        id: row["id"],
        name: row["name"],
        short: row["short"],
        parent: row["parent"],
        kind: Agency.Kind(rawValue: row["kind"]) ?? .bureau
      )
      give(max(start.later(1), (first ?? Self.founding).at(8, 0)), .addAgency(agency))
    }
    var made: Set<String> = []
    for tenure in tenures {
      let at = max(start.later(2), tenure.since.at(8, 10))
      if made.insert(tenure.post.id).inserted { give(at, .addPost(tenure.post)) }
      give(at, .appoint(post: tenure.post.id, person: tenure.person))
      if let until = tenure.until, plan.staff.isVacated(tenure, until) {
        give(until.later(1).at(8, 0), .vacate(post: tenure.post.id))
      }
    }
  }
}
