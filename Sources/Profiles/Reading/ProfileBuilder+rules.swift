// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

extension ProfileBuilder {
  private func section(_ node: Node, _ keys: String...) -> Section? {
    Section(node, keys: keys + ["source", "borrowed"], mistakes)
  }

  func extensionRule(_ node: Node) -> ExtensionRule? {
    let keys = ["stage", "severity", "approver", "times", "plan"]
    let more = ["ask_working_days_before", "decide", "latest", "source", "borrowed"]
    guard let section = Section(node, keys: keys + more, mistakes) else { return nil }
    return ExtensionRule(
      stage: stageID(section, "stage"),
      severities: known(section, "severity", among: severities, .unknownSeverity),
      approver: authority(section, "approver"),
      maxTimes: section.number("times", in: 1...100) ?? 1,
      needsPlan: section.flag("plan"),
      askWorkingDaysBefore: section.number("ask_working_days_before", in: 0...250) ?? 0,
      decideWithin: section["decide"].flatMap { limit($0, stage: stageIDs.count) },
      latest: section["latest"].flatMap { limit($0, stage: stageIDs.count) },
      origin: origin(section)
    )
  }

  func stopRule(_ node: Node) -> StopRule? {
    section(node, "by", "reasons").map {
      StopRule(
        by: authority($0, "by"),
        reasons: entries(of: $0.requiredList("reasons")),
        origin: origin($0)
      )
    }
  }

  func changeRule(_ node: Node) -> ChangeRule? {
    section(node, "kinds", "reasons", "decided_by", "stage", "then").map { section in
      ChangeRule(
        kinds: section.requiredList("kinds").compactMap { section.choice($0, of: ChangeKind.self) },
        reasons: entries(of: section.requiredList("reasons")),
        decidedBy: authority(section, "decided_by"),
        stage: stageID(section, "stage"),
        duties: entries(of: section.list("then")),
        origin: origin(section)
      )
    }
  }

  func excuseRule(_ node: Node) -> ExcuseRule? {
    section(node, "decided_by").map {
      ExcuseRule(decidedBy: authority($0, "decided_by"), origin: origin($0))
    }
  }

  func stageCloseRule(_ node: Node) -> StageCloseRule? {
    section(node, "by").map { StageCloseRule(by: authority($0, "by"), origin: origin($0)) }
  }

  func appealRule(_ node: Node) -> AppealRule? {
    guard let section = section(node, "file", "decide", "decided_by") else { return nil }
    let by = authority(section, "decided_by")
    let origin = origin(section)
    let file = section.required("file").flatMap { limit($0, stage: stageIDs.count) }
    let decide = section.required("decide").flatMap { limit($0, stage: stageIDs.count) }
    return file.flatMap { file in
      decide.map { AppealRule(file: file, decide: $0, decidedBy: by, origin: origin) }
    }
  }

  func publicationRule(_ node: Node) -> PublicationRule? {
    section(node, "fields", "checks").map {
      PublicationRule(
        fields: entries(of: $0.requiredList("fields")),
        checks: entries(of: $0.list("checks")),
        origin: origin($0)
      )
    }
  }

  // 严禁纳入涉密事项 (W05, W06 art. 3): no profile may say anything else.
  func confidentiality(_ node: Node) -> Origin {
    guard let section = section(node, "classified") else { return .assumed }
    if let word = section.required("classified"), word.scalar?.string != "forbidden" {
      mistakes.add(
        .classifiedForbidden,
        at: word,
        zh: "涉密事项不得录入：只能写 forbidden。",
        en: "classified matter must not be stored here: only forbidden is possible."
      )
    }
    return origin(section)
  }
}
