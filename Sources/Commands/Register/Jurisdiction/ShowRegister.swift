// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Ledger
import Register
import Storage

/// `duixian jurisdiction show`: how large a register is, and what its log is now.
struct ShowRegister: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: words(
        zh: "查看台账：规模、结论计数、校核进度、日志。",
        en: "Show a register: its sizes, verdicts, coverage of reports, log."
      )
    )
  }

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let directory = try await desk.directory()
    let verdicts = try await desk.register.verdicts(CommitmentQuery(now: desk.now))
    let cases = try await desk.register.cases(CaseQuery(now: desk.now)).total
    let programmes = try await desk.register.programmes()
    let intakes = try await desk.register.intakes()
    let checkpoint = try await desk.register.checkpoint()
    if output.format == .json {
      var object = JSONObject()
      object.add("jurisdiction", desk.register.jurisdiction)
      object.add("name", directory.name)
      object.add("areaCode", directory.areaCode)
      object.add("agencies", directory.agencies.count)
      object.add("posts", directory.posts.count)
      object.add("keys", directory.keys.count)
      object.add("items", verdicts.values.reduce(0, +))
      object.add("verdicts", JSONObject.counts(verdicts))
      object.add("cases", cases)
      object.add("programmes", programmes.count)
      object.add("reports", intakes.map(\.json))
      object.add("origin", checkpoint.origin)
      object.add("logSize", checkpoint.size)
      object.add("logRoot", checkpoint.root.base64)
      try printLines([object.line])
      return
    }
    let held = directory.posts.values.count { $0.person != nil }
    var lines = [
      "\(directory.name)  [\(desk.register.jurisdiction)]  \(directory.areaCode)",
      words(
        zh: "单位 \(directory.agencies.count)，岗位 \(directory.posts.count)（在任 \(held)），"
          + "密钥 \(directory.keys.values.count { !$0.isRevoked })",
        en: "\(directory.agencies.count) agencies, \(directory.posts.count) posts (\(held) held),"
          + " \(directory.keys.values.count { !$0.isRevoked }) keys"
      ),
      words(
        zh: "事项 \(verdicts.values.reduce(0, +))，办件 \(cases)，专班 \(programmes.count)",
        en: "\(verdicts.values.reduce(0, +)) items, \(cases) cases, \(programmes.count) programmes"
      ),
    ]
    lines += verdicts.lines
    lines += intakes.map { "\($0.report.prefix(12))  \($0.place) \($0.year)  \($0.coverage.shown)" }
    lines.append(
      words(
        zh: "日志 \(checkpoint.origin)：\(checkpoint.size) 条，根 \(checkpoint.root.base64)",
        en: "log \(checkpoint.origin): \(checkpoint.size) entries, root \(checkpoint.root.base64)"
      )
    )
    try printLines(lines)
  }
}

extension [CommitmentVerdict: Int] {
  /// A line for each verdict there is; none is left out, the unknown ones least of all.
  var lines: [String] {
    CommitmentVerdict.allCases.compactMap { verdict in
      self[verdict].map { "  \(verdict.title.shown) [\(verdict.word)]  \($0)" }
    }
  }
}

extension Coverage {
  /// How much was looked at, in words.
  var shown: String {
    words(
      zh: "候选 \(proposed)，入库 \(accepted)，搁置 \(setAside)，未看 \(unseen)",
      en: "\(proposed) proposed, \(accepted) taken, \(setAside) set aside, \(unseen) unseen"
    )
  }
}
