// SPDX-License-Identifier: Apache-2.0
import Documents
import TestSupport
import Testing

/// Every sentence that a table can be answered with.
@Suite struct CSVWordsTests {
  @Test(arguments: OutputLanguage.allCases)
  func saysWhatIsWrongAndWhatToDo(_ language: OutputLanguage) throws {
    let refusals: [CSVRefusal] = [
      .page, .unknownEncoding, .noTitles, .unclosedTitles(line: 1),
      .tooManyColumns(count: 300, limit: 256), .tooManyRows(limit: 500_000),
      .missingColumns(["工单编号 (number)"], found: (1...22).map { "列\($0)" }, row: 2),
    ]
    let notices: [CSVNotice] = [
      .unknown(title: "备注", place: 27),
      .duplicate(title: "工单编号", place: 4, first: "编号", firstPlace: 1), .untitled(place: 702),
      .titlesBelow(row: 3),
    ]
    let table = """
      编号,类别,
      1,"a"b,
      2,b
      3,b,c,d
      4,\(String(repeating: "长", count: 4)),
      5,"c

      """
    var problems = try csv(table, limits: CSVLimits(cellByteCount: 9)).problems
    try csv("编号,,类别\n1,2,3\n").forEachRow { row in
      problems.append(row.problem("kind", zh: "不是已知的类别。", en: "not a known kind."))
      problems.append(row.problem("due", zh: "缺截止时间。", en: "the due date is missing."))
      problems.append(row.problem(zh: "重复。", en: "it is there twice."))
    }
    let lines =
      refusals.map { $0.message(in: language) } + notices.map { $0.message(in: language) }
      + problems.map { $0.message(in: language) }
    expectSnapshot(of: lines.joined(separator: "\n") + "\n", named: "\(language.rawValue).txt")
  }
}
