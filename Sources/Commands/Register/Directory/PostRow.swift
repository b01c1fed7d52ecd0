// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import WorkingDays

/// A row of a table of posts: a post, and who holds or held it.
struct PostRow {
  /// Where it stands.
  let row: CSVRow
  /// The post.
  let post: Post
  /// Who holds it; blank for nobody.
  let person: String
  /// From when; nil where the table does not say.
  let since: CivilDate?
  /// The last day; nil while they do.
  let until: CivilDate?

  static var columns: [CSVColumn] {
    [
      CSVColumn("id", "编号", isRequired: true), CSVColumn("agency", "单位", isRequired: true),
      CSVColumn("title", "职务", isRequired: true), CSVColumn("role", "角色", isRequired: true),
      CSVColumn("acts", "机制角色"), CSVColumn("person", "任职人", "姓名"),
      CSVColumn("since", "任职日期"), CSVColumn("until", "离任日期"),
    ]
  }

  /// Reads a row; nil where it is wrong, with what is.
  init?(_ row: CSVRow, _ faults: inout [(row: Int, text: String)]) {
    guard row.problems.isEmpty else {
      faults += row.faults.map { (row.number, $0) }
      return nil
    }
    var isGood = true
    func day(_ column: String) -> CivilDate? {
      let word = row.word(column)
      if word.isEmpty { return nil }
      if let date = CivilDate(word) { return date }
      isGood = false
      faults.append(
        (
          row.number,
          row.fault(
            column,
            zh: "“\(word)”不是日期：应如 2026-03-05。",
            en: "“\(word)” is no day such as 2026-03-05."
          )
        )
      )
      return nil
    }
    since = day("since")
    until = day("until")
    let word = row.word("role")
    let role = RegisterRole(rawValue: word)
    if role == nil || role == .system {
      let known = RegisterRole.allCases.filter { $0 != .system }.map(\.rawValue)
      isGood = false
      faults.append(
        (
          row.number,
          row.fault(
            "role",
            zh: "没有“\(word)”这一角色；有：\(known.joined(separator: "、"))。",
            en: "there is no role “\(word)”; there are: \(known.joined(separator: ", "))."
          )
        )
      )
    }
    self.row = row
    person = row.word("person")
    post = Post(
      id: row.word("id"),
      agency: row.word("agency"),
      title: row.word("title"),
      role: role ?? .agency,
      mechanismRoles: row.word("acts").split(separator: ";").map { String($0) }
    )
    guard isGood else { return nil }
  }
}

/// What makes a directory have the posts of a table, in the order of time.
struct PostPlan {
  /// One command with the day it is of; nil for now.
  struct Step {
    let day: CivilDate?
    let row: CSVRow
    let command: DirectoryCommand
  }

  /// The commands.
  private(set) var steps: [Step] = []
  /// What is wrong with rows among each other.
  private(set) var faults: [(row: Int, text: String)] = []
  /// How many posts are as the table has them.
  private(set) var unchanged = 0
  /// How many rows begin later.
  private(set) var later = 0

  init(_ rows: [PostRow], directory: Directory, today: CivilDate) {
    var order: [String] = []
    var byPost: [String: [PostRow]] = [:]
    for row in rows {
      if byPost[row.post.id] == nil { order.append(row.post.id) }
      byPost[row.post.id, default: []].append(row)
    }
    for id in order {
      let all = (byPost[id] ?? []).sorted { ($0.since ?? .first) < ($1.since ?? .first) }
      let begun = all.filter { ($0.since ?? .first) <= today }
      later += all.count - begun.count
      add(begun, known: directory.posts[id], today: today)
    }
    // Posts are made before anybody is put into one, and what happened first comes first.
    steps.sort { ($0.day ?? .first) < ($1.day ?? .first) }
    let made = steps.filter { if case .addPost = $0.command { true } else { false } }
    steps = made + steps.filter { if case .addPost = $0.command { false } else { true } }
  }

  private mutating func add(_ rows: [PostRow], known: Post?, today: CivilDate) {
    guard let first = rows.first else { return }
    let before = steps.count
    var holder = known?.person
    if let known {
      if known.agency != first.post.agency || known.role != first.post.role {
        faults.append((first.row.number, first.row.fault(.exists(known.id))))
        return
      }
    } else {
      steps.append(Step(day: first.since, row: first.row, command: .addPost(first.post)))
    }
    // What the directory has already is not entered twice: it goes on behind the present holder.
    let place = holder.flatMap { person in rows.lastIndex { $0.person == person } }
    let isGone = known != nil && holder == nil
    for row in isGone ? rows.suffix(1) : rows.dropFirst(place.map { $0 + 1 } ?? 0) {
      let isOver = row.until.map { $0 < today } ?? false
      guard !row.person.isEmpty, row.person != holder, !(isGone && isOver) else { continue }
      let command = DirectoryCommand.appoint(post: row.post.id, person: row.person)
      steps.append(Step(day: row.since, row: row.row, command: command))
      holder = row.person
    }
    if let last = rows.last, let until = last.until, until < today, holder == last.person {
      let command = DirectoryCommand.vacate(post: last.post.id)
      steps.append(Step(day: until.adding(days: 1), row: last.row, command: command))
    }
    if steps.count == before { unchanged += 1 }
  }
}
