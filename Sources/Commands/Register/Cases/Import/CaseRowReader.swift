// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Register
import WorkingDays

/// Makes of every row of a table what the register is asked, or says what is wrong with it.
struct CaseRowReader: Sendable {
  /// The mechanism that the cases run on.
  let profile: Profile
  /// The columns that were asked for.
  let columns: CaseTableColumns
  /// When it is; nothing of a table lies behind it.
  let now: CivilMoment
  /// The SHA-256 of the table: it is named where a stage wants evidence.
  let table: String

  private let agencies: [String: String]
  private let classes: [String: String]
  private let severities: [String: String]

  init(
    _ profile: Profile,
    columns: CaseTableColumns,
    directory: Directory,
    now: CivilMoment,
    table: String
  ) {
    self.profile = profile
    self.columns = columns
    self.now = now
    self.table = table
    var agencies: [String: String] = [:]
    for agency in directory.agencies.values where !agency.isClosed {
      for name in [agency.short, agency.name] where !name.isEmpty { agencies[name] = agency.id }
    }
    for id in directory.agencies.keys { agencies[id] = id }
    self.agencies = agencies
    classes = Self.names(profile.classes)
    severities = Self.names(profile.severities)
  }

  private static func names(_ entries: [NamedEntry]) -> [String: String] {
    var names: [String: String] = [:]
    for entry in entries {
      for name in [entry.title.zh, entry.title.en] { names[name] = names[name] ?? entry.id }
    }
    for entry in entries { names[entry.id] = entry.id }
    return names
  }

  /// What the register is asked for a row; nil where something is wrong with it.
  ///
  /// Private texts get their salt from `salt`.
  func history(
    of row: CSVRow,
    salt: () -> [UInt8]
  ) -> (history: CaseHistory?, problems: [CSVProblem]) {
    guard row.problems.isEmpty else { return (nil, row.problems) }
    var cells = CaseCells(row: row, columns: columns, now: now)
    let number = cells.word("number")
    if number.isEmpty { cells.fault("number", zh: "缺编号。", en: "the number is missing.") }
    var intake = CaseIntake()
    intake.mechanism = profile.id
    intake.source = number
    intake.text = PrivateText(cells.word("text"), salt: salt)
    intake.title = cells.word("title")
    if intake.title.isEmpty, intake.text.value == nil {
      cells.fault("title", zh: "标题和内容都是空的。", en: "both title and text are blank.")
    }
    intake.topic = cells.word("topic")
    intake.place = cells.word("place")
    intake.caller = PrivateText(cells.word("caller"), salt: salt)
    intake.contact = PrivateText(cells.word("phone"), salt: salt)
    let kind = cells.choice("kind", "类别", among: classes, profile.classes)
    if intake.title.isEmpty {
      // What was said is private: the public line is made of what else the row has.
      let title = profile.classes.first { $0.id == kind }?.title.zh ?? ""
      intake.title = [intake.topic, title].filter { !$0.isEmpty }.joined(separator: "：")
    }
    let severity = cells.choice(
      "severity",
      "难易程度",
      among: severities,
      profile.severities,
      first: true
    )
    intake.agency = cells.agency(agencies)
    if let received = cells.moment("received") {
      intake.receivedAt = Timestamp(received)
    } else if cells.problems.isEmpty {
      cells.fault("received", zh: "缺收到的时间。", en: "the moment of its receipt is missing.")
    }
    let registration = Registration(
      severity: severity,
      caseClass: kind,
      year: intake.receivedAt.date.year
    )
    var history = CaseHistory(intake, registration)
    let past = CasePast(&cells, agency: intake.agency)
    guard cells.problems.isEmpty else { return (nil, cells.problems) }
    CaseRun(profile, past, cells: cells, table: table).drive(&history, salt: salt)
    return (history, [])
  }
}

extension PrivateText {
  /// What a cell has of a person; nothing where it is blank.
  fileprivate init(_ word: String, salt: () -> [UInt8]) {
    self = word.isEmpty ? .none : PrivateText(value: word, salt: salt())
  }
}

/// The cells of a row, with what is wrong with them.
struct CaseCells {
  let row: CSVRow
  let columns: CaseTableColumns
  let now: CivilMoment
  /// What is wrong so far.
  private(set) var problems: [CSVProblem] = []

  init(row: CSVRow, columns: CaseTableColumns, now: CivilMoment) {
    self.row = row
    self.columns = columns
    self.now = now
  }

  func word(_ column: String) -> String { row.word(columns.place(column)) }

  mutating func fault(_ column: String, zh: String, en: String) {
    problems.append(row.problem(column, zh: zh, en: en))
  }

  /// A moment; nil where the cell is blank or none.
  mutating func moment(_ column: String) -> CivilMoment? {
    let text = word(column)
    if text.isEmpty { return nil }
    guard let moment = PastMoment.read(text) else {
      fault(
        column,
        zh: "“\(text)”不是时间：应如 2026-03-05 09:30。",
        en: "“\(text)” is no moment such as 2026-03-05 09:30."
      )
      return nil
    }
    guard moment <= now else {
      fault(
        column,
        zh: "“\(text)”晚于现在（\(now)）：请核对。",
        en: "“\(text)” lies behind the present moment (\(now)): check it."
      )
      return nil
    }
    return moment
  }

  /// An entry of the profile by its id or title; with `first` the first one where the cell is blank.
  mutating func choice(
    _ column: String,
    _ title: String,
    among names: [String: String],
    _ entries: [NamedEntry],
    first: Bool = false
  ) -> String {
    let text = word(column)
    if text.isEmpty, first || entries.count == 1, let entry = entries.first { return entry.id }
    if let id = names[text] { return id }
    let ids = entries.map { "\($0.title.zh)(\($0.id))" }.joined(separator: "、")
    let idsEn = entries.map { "\($0.title.en) (\($0.id))" }.joined(separator: ", ")
    let missing =
      text.isEmpty
      ? Bilingual(zh: "没有填写\(title)", en: "no \(column) is given")
      : Bilingual(zh: "没有“\(text)”", en: "there is no “\(text)”")
    fault(column, zh: "\(missing.zh)；可写：\(ids)。", en: "\(missing.en); there are: \(idsEn).")
    return ""
  }

  /// The id of an agency; blank where the cell is blank or names none.
  mutating func agency(_ known: [String: String]) -> String {
    let text = word("agency")
    if text.isEmpty { return "" }
    if let id = known[text] { return id }
    fault(
      "agency",
      zh: "名录中没有单位“\(text)”：请用编号、全称或简称，见 duixian agency list。",
      en: "the directory has no agency “\(text)”: use its id, name or short name, see duixian"
        + " agency list."
    )
    return ""
  }

  /// Yes or no; nil where the cell is blank or neither.
  mutating func flag(_ column: String) -> Bool? {
    let text = word(column)
    if text.isEmpty { return nil }
    switch text.lowercased() {
    case "1", "是", "有", "已解决", "解决", "yes", "true", "y": return true
    case "0", "否", "无", "未解决", "没解决", "no", "false", "n": return false
    default:
      fault(
        column,
        zh: "“\(text)”不是“是”或“否”（1 或 0）。",
        en: "“\(text)” is neither yes nor no (1 or 0)."
      )
      return nil
    }
  }

  /// How content the caller is; nil where the cell is blank or says something else.
  mutating func opinion(_ column: String) -> Callback.Opinion? {
    let text = word(column)
    if text.isEmpty { return nil }
    switch text {
    case "满意", "非常满意", "很满意", "satisfied": return .satisfied
    case "基本满意", "一般", "fairly satisfied", "fairlySatisfied", "basically_satisfied":
      return .fairlySatisfied
    case "不满意", "非常不满意", "很不满意", "dissatisfied": return .dissatisfied
    default:
      fault(
        column,
        zh: "“\(text)”不认识；可写：满意、基本满意、不满意。",
        en: "“\(text)” is not known; there are: 满意 (satisfied), 基本满意 (fairly satisfied),"
          + " 不满意 (dissatisfied)."
      )
      return nil
    }
  }
}
