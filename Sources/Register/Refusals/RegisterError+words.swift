// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import WorkingDays

extension RegisterError {
  /// A stable word for machines, such as `wrong-role`; that of the mechanism where it refuses.
  package var code: String { row.code }

  /// What is wrong and what to do.
  package var message: Bilingual { Bilingual(zh: row.zh, en: row.en) }

  private typealias Row = (code: String, zh: String, en: String)

  /// The one table of refusals: code, Chinese, English.
  private var row: Row {
    switch self {
    case .mechanism(let refusal): (refusal.code, refusal.message.zh, refusal.message.en)
    case .wrongRole(let roles):
      (
        "wrong-role", "应由“\(roles.map(\.title.zh).joined(separator: "、"))”办理。",
        "this is done by: \(roles.map(\.title.en).joined(separator: ", "))."
      )
    case .otherAgency(let agency):
      (
        "other-agency", "事项由“\(agency.isEmpty ? "未定" : agency)”负责，其他单位不能代办。",
        "it is with “\(agency.isEmpty ? "nobody yet" : agency)”; another agency does not act for it."
      )
    case .notInPost(let post):
      (
        "not-in-post", "该人员现在不在岗位“\(post)”上：请用现任人员的身份办理。",
        "that person does not hold the post “\(post)” now: act as whoever holds it."
      )
    case .unknown(let subject): ("unknown", "没有\(subject)。", "there is no \(subject).")
    case .unknownAgency(let id):
      (
        "unknown-agency", "单位名录中没有“\(id)”，或已撤销：请先添加单位。",
        "the directory has no agency “\(id)”, or it is closed: add it first."
      )
    case .unknownPost(let id):
      (
        "unknown-post", "没有岗位“\(id)”：请先设岗。", "there is no post “\(id)”: make it first."
      )
    case .unknownMechanism(let id):
      (
        "unknown-mechanism", "没有机制“\(id)”；见 duixian mechanism list。",
        "there is no mechanism “\(id)”; see: duixian mechanism list."
      )
    default: partRow
    }
  }

  private var partRow: Row {
    switch self {
    case .exists(let name):
      ("exists", "“\(name)”已经有了。", "“\(name)” is there already.")
    case .stale(let subject, let expected, let current):
      (
        "stale", "\(subject)已被他人更改：你看到的是第\(expected)版，现在是第\(current)版。请核对差异后再办。",
        "\(subject) was changed since: you saw version \(expected), it is at \(current). Look at the difference first."
      )
    case .settled(let span):
      ("settled", "该句（\(span)）已经入库或搁置。", "the statement at \(span) is settled already.")
    case .notSetAside(let span):
      ("not-set-aside", "该句（\(span)）没有被搁置。", "the statement at \(span) was not set aside.")
    case .badSpan(let span):
      (
        "bad-span", "位置\(span)不在原文（或上级事项）之内，或切断了字符。",
        "the span \(span) lies outside the text or its parent's, or cuts a character."
      )
    case .nothingUnseen:
      ("nothing-unseen", "没有待看的句子了。", "there is no statement left that nobody looked at.")
    case .missing(let field): ("missing", "缺少“\(field)”。", "“\(field)” is missing.")
    case .badValue(let field):
      ("bad-value", "“\(field)”的值不可用。", "the value of “\(field)” cannot be meant.")
    case .notActive(let number):
      (
        "not-active", "\(number)已拆分、合并或撤回：请在取代它的事项上办理；撤回的，原句重新待看后可再入库。",
        "\(number) was split, merged or withdrawn: act on what took its place, or take its statement in again."
      )
    case .unchanged(let field): ("unchanged", "“\(field)”没有变化。", "“\(field)” is that already.")
    case .sameCommitment: ("same-commitment", "不能并入自身。", "it cannot be merged into itself.")
    case .noSuchPart(let part, let index):
      ("no-such-part", "没有第\(index)项“\(part)”。", "there is no \(part) \(index).")
    case .doesNotAddUp(let sum, let target):
      (
        "does-not-add-up", "各份之和\(sum)不等于目标\(target)：请改数，或说明理由（gapReason）。",
        "the parts come to \(sum), the target is \(target): change them, or say why (gapReason)."
      )
    case .evidenceNotShown(let address):
      (
        "evidence-not-shown", "佐证\(address.prefix(12))未提交，或未经核实支持：请先提交并核定等级。",
        "the evidence \(address.prefix(12)) was not handed in, or nobody found that it supports: hand it in and have it graded first."
      )
    case .stillOpen(let name):
      (
        "still-open", "“\(name)”还在办理之中：已交办的事项请用移交、延期或依法调整。",
        "“\(name)” is still open: what was assigned is changed by transfer, extension or lawful change."
      )
    case .openSubitems(let numbers):
      (
        "subitems-open", "子项\(numbers.named.zh)还没有办结：请先销号、并入、撤回，或依法终止，再办上级事项。",
        "\(numbers.named.en) are open sub-items of it: strike them off, merge, withdraw or lawfully stop them first."
      )
    case .promiseLives(let number):
      (
        "promise-lives", "该办件已承诺的事项\(number)仍在：承诺不变的，答复时不再写承诺；有变的，先更正、调整或撤回该事项。",
        "its promise \(number) lives: answer without a promise if it stands, or correct, change or withdraw that commitment first."
      )
    case .stillLeads(let subjects):
      (
        "still-leads", "该单位还在牵头办理\(subjects.map(\.description).named.zh)：请先移交或改派，再撤销单位。",
        "the agency leads \(subjects.map(\.description).named.en): transfer or dispatch them anew before it is closed."
      )
    case .signedUpon(let address):
      (
        "signed-upon", "佐证\(address.prefix(12))已有销号签字为据，不能撤回：须先退回，或经申诉重新打开。",
        "a striking off was signed upon the evidence \(address.prefix(12)): send it back, or have an appeal open it, first."
      )
    case .isPublic(let number):
      (
        "is-public", "\(number)已公开或已提请公开：请先撤下公开，说明理由，再改动这一行。",
        "\(number) is public, or proposed to be: take it from the public first, saying why."
      )
    case .notProposed(let number):
      (
        "not-proposed", "\(number)没有待复核的公开，或待复核的是另一版：请重新打开，看过再办。",
        "nothing of \(number) waits for a second person, or another version does: look at it again."
      )
    case .notTakenBack:
      (
        "not-taken-back", "不能撤销了：只有本人能在 10 分钟内撤销刚办的这一步，此后有人办过、或者已经发给单位的，不能撤销。",
        "it cannot be taken back: only one's own last act can, within 10 minutes, unless somebody has acted since or it went out to an agency."
      )
    case .timeRunsBack(let last):
      (
        "time-runs-back", "时间早于台账的最后一条记录（\(last)）：请检查系统时钟。",
        "it is dated before the last event of the register (\(last)): check the clock."
      )
    case .tooLong(let field, let limit):
      ("too-long", "“\(field)”太长，最多\(limit)。", "“\(field)” is too long, \(limit) at most.")
    default: preconditionFailure("every refusal has a row in one of two tables")
    }
  }
}

extension [SerialNumber] {
  /// The first ones, and whether there are more.
  fileprivate var named: Bilingual { map(\.description).named }
}

extension [String] {
  /// The first ones, and whether there are more.
  fileprivate var named: Bilingual {
    let first = prefix(5)
    let isMore = count > first.count
    return Bilingual(
      zh: first.joined(separator: "、") + (isMore ? "等" : ""),
      en: first.joined(separator: ", ") + (isMore ? " and others" : "")
    )
  }
}

extension RegisterRole {
  /// What people call it.
  package var title: Bilingual {
    switch self {
    case .supervisor: Bilingual(zh: "督查", en: "supervisor")
    case .agency: Bilingual(zh: "责任单位", en: "agency")
    case .leader: Bilingual(zh: "领导", en: "leader")
    case .auditor: Bilingual(zh: "审计", en: "auditor")
    case .administrator: Bilingual(zh: "管理员", en: "administrator")
    case .system: Bilingual(zh: "系统", en: "the program")
    }
  }
}
