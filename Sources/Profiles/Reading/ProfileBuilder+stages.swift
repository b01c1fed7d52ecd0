// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

extension ProfileBuilder {
  static let stageKeys =
    entryKeys + [
      "act", "by", "optional", "opens", "year", "limits", "must_say", "evidence", "returns_to",
    ]

  func stages() -> [Stage] {
    let sections = root.requiredList("stages").compactMap {
      Section($0, keys: ProfileBuilder.stageKeys, mistakes)
    }
    checkUnique(sections)
    stageIDs = sections.map { $0["id"]?.scalar?.string ?? "" }
    let assigns = sections.first { $0["act"]?.scalar?.string == Act.assign.rawValue }
    assignStage = (assigns ?? sections.first)?["id"]?.scalar?.string ?? ""
    let stages = sections.enumerated().map { stage($1, place: $0) }
    checkOrder(stages, sections)
    return stages
  }

  private func stage(_ section: Section, place: Int) -> Stage {
    let act = section.required("act").flatMap { section.choice($0, of: Act.self) } ?? .step
    var stage = Stage(entry: entry(section), act: act, by: role(section, "by"))
    stage.isOptional = section.flag("optional")
    stage.opens = yearDay(section, "opens")
    stage.limits = limits(section.list("limits"), stage: place)
    stage.mustSay = entries(of: section.list("must_say"))
    stage.needsEvidence = section.flag("evidence")
    if let node = section["returns_to"], let goal = section.text(node) {
      stage.returnsTo = goal
      if let to = stageIDs.firstIndex(of: goal) {
        if to >= place || to == 0 {
          mistakes.add(
            .returnGoesBack,
            at: node,
            zh: "只能退回到更早的环节，且不能退到立项。",
            en: "a case goes back to an earlier stage, and not to the register."
          )
        }
      } else {
        unknown(goal, node, among: stageIDs, .unknownStage)
      }
    }
    if act == .register || act == .review || act == .strikeOff, let node = section["must_say"] {
      mistakes.add(
        .notFiled,
        at: node,
        zh: "\(act.rawValue) 环节不填写内容：请把 must_say 写到其他环节。",
        en: "nothing is filed at \(act.rawValue): write must_say at another stage."
      )
    }
    if act == .review || act == .strikeOff { checkAuthority(stage.by, section["by"]) }
    return stage
  }

  /// The law of the loop: registered first, assigned once, ended by others than the agency.
  private func checkOrder(_ stages: [Stage], _ sections: [Section]) {
    var isAssigned = false
    for (place, (stage, section)) in zip(stages, sections).enumerated() {
      let node = section["act"] ?? section.node
      if (stage.act == .register) != (place == 0) {
        mistakes.add(
          .firstStageRegisters,
          at: node,
          zh: "第一个环节须为 register，且只有它是。",
          en: "the first stage registers, and only it."
        )
      }
      let isAgency = sides[stage.by] == .agency
      if stage.act == .assign ? isAssigned : isAgency && !isAssigned {
        mistakes.add(
          .assignedOnce,
          at: node,
          zh: "承办单位办理之前须有一个、且只有一个 assign 环节。",
          en: "exactly one stage assigns, before the agency acts."
        )
      }
      isAssigned = isAssigned || stage.act == .assign
      if place == stages.count - 1, isAgency {
        mistakes.add(
          .agencyEndsCase,
          at: section["by"] ?? section.node,
          zh: "最后一个环节不能由承办单位办理：单位不能办结自己的事项。",
          en: "the last stage is not the agency's: nobody closes their own case."
        )
      }
    }
  }

  /// A role that the profile has.
  func role(_ section: Section, _ key: String) -> String {
    guard let node = section.required(key), let id = section.text(node) else { return "" }
    if sides[id] == nil { unknown(id, node, among: sides.keys.sorted(), .unknownRole) }
    return id
  }

  /// A role that may decide.
  func authority(_ section: Section, _ key: String) -> String {
    let id = role(section, key)
    checkAuthority(id, section[key])
    return id
  }

  private func checkAuthority(_ role: String, _ node: Node?) {
    guard let side = sides[role], let node, side != .supervision, side != .decision else { return }
    mistakes.add(
      .agencyDecides,
      at: node,
      zh: "“\(role)”属于 \(side.rawValue)：审定须由 supervision 或 decision 一方办理。",
      en: "“\(role)” is of the side \(side.rawValue): supervision or decision decides."
    )
  }

  /// A stage that the profile has.
  func stageID(_ section: Section, _ key: String) -> String {
    guard let node = section.required(key), let id = section.text(node) else { return "" }
    if !stageIDs.contains(id) { unknown(id, node, among: stageIDs, .unknownStage) }
    return id
  }
}
