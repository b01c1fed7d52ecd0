// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// Who may see a field of the register: the rule of the house, shown on the method page.
package struct FieldRule: Sendable, Hashable {
  /// Who may see a field.
  package enum Visibility: String, Sendable, CaseIterable {
    /// Everybody, once two persons have let the commitment out.
    case `public`
    /// Whoever works with the register.
    case `internal`
    /// Whoever must, and nobody else; it is erased when it is not needed any more.
    case `private`
  }

  /// The field, by the part of the register it is of: `entry.quote`.
  package let field: String
  /// Who may see it.
  package let visibility: Visibility
  /// Why.
  package let why: Bilingual

  private init(_ field: String, _ visibility: Visibility, _ zh: String, _ en: String) {
    self.field = field
    self.visibility = visibility
    why = Bilingual(zh: zh, en: en)
  }

  /// All fields of a commitment; a test holds them against the types.
  package static let all: [FieldRule] = promise + standing + work + marks + cases

  private static let promise = [
    FieldRule("number", .public, "编号，引用用", "its number, to be cited"),
    FieldRule("version", .public, "公开的是哪一版", "which version is seen"),
    FieldRule("entry.report", .public, "报告本身是公开的", "the report itself is public"),
    FieldRule("entry.span", .public, "原话在报告中的位置", "where the words stand"),
    FieldRule("entry.quote", .public, "报告原话", "the words of the report"),
    FieldRule("entry.section", .public, "所在章节", "the headings it stands under"),
    FieldRule("entry.year", .public, "计划年度", "the year of the plan"),
    FieldRule("entry.origin", .internal, "入库途径", "how it came into the register"),
    FieldRule("entry.parent", .internal, "内部拆分", "how the office split it"),
    FieldRule("entry.handling", .internal, "来自哪件办件", "the case that promised it"),
    FieldRule("entry.mechanism", .internal, "内部机制", "how the office runs it"),
    FieldRule("entry.isAtOnce", .internal, "入库途径", "how it came into the register"),
    FieldRule("entry.suggestedLead", .internal, "识读建议", "what the reading suggested"),
    FieldRule("entry.suggestedWhy", .internal, "识读建议", "what the reading suggested"),
    FieldRule("entry.fields", .internal, "更正前的值", "the fields before corrections"),
    FieldRule("fields.title", .public, "简称", "what it is called"),
    FieldRule("fields.kind", .public, "类别", "what it speaks of"),
    FieldRule("fields.topic", .public, "领域", "the field of government"),
    FieldRule("fields.lead", .public, "谁负责", "who answers"),
    FieldRule("fields.supporting", .public, "谁配合", "who supports"),
    FieldRule("fields.deadline", .public, "时限", "the last day"),
    FieldRule("fields.targets", .public, "目标值", "what is promised in numbers"),
    FieldRule("fields.nature", .public, "约束性或预期性", "how binding it is"),
    FieldRule("fields.post", .internal, "岗位，内部分工", "posts are the office's own affair"),
    FieldRule("fields.leader", .internal, "分管领导，内部分工", "so is who is in charge"),
    FieldRule("fields.deadlineRule", .internal, "时限的推算", "how the day was found"),
    FieldRule("fields.nodes", .internal, "内部调度节点", "the office's own milestones"),
    FieldRule("fields.resultForm", .internal, "内部要求", "what the office asks for"),
  ]

  private static let standing = [
    FieldRule("updates.saying", .public, "单位自述", "what the agency says"),
    FieldRule("updates.figures", .public, "报告的数值", "the figures it reports"),
    FieldRule("updates.isUnchanged", .internal, "内部反馈方式", "how it was reported"),
    FieldRule("updates.text", .internal, "工作文字，可能涉人", "working notes, may name persons"),
    FieldRule("countedUpdates", .internal, "内部计算", "how the program counts"),
    FieldRule("evidence.sha256", .public, "文件指纹，可对证", "the fingerprint of the file"),
    FieldRule("evidence.grade", .public, "佐证等级", "what it is worth"),
    FieldRule("evidence.isSupporting", .public, "是否支持", "whether it supports"),
    FieldRule("evidence.name", .internal, "文件名可能涉人", "names of files may name persons"),
    FieldRule("evidence.mediaType", .internal, "文件本身不公开", "files are not public"),
    FieldRule("evidence.byteCount", .internal, "文件本身不公开", "files are not public"),
    FieldRule("evidence.note", .internal, "工作文字，可能涉人", "working notes, may name persons"),
    FieldRule("evidence.withdrawn", .internal, "撤回的不算", "what was taken back does not count"),
    FieldRule("amendments.kind", .public, "依法调整须公开", "lawful changes are public"),
    FieldRule("amendments.reason", .public, "依法调整须公开", "lawful changes are public"),
    FieldRule("amendments.decision", .public, "依据的文号", "the decision they stand on"),
    FieldRule("amendments.changes", .public, "旧值和新值", "the old and the new values"),
    FieldRule("replies.about", .public, "回应权", "the right of reply"),
    FieldRule("replies.text", .public, "回应权", "the right of reply"),
    FieldRule("threads.report", .public, "另一份报告是公开的", "the other report is public"),
    FieldRule("threads.span", .public, "在其中的位置", "where it stands there"),
    FieldRule("threads.quote", .public, "另一份报告原话", "the words of the other report"),
    FieldRule("threads.relation", .public, "经人确认的脉络", "a thread that a person confirmed"),
    FieldRule("threads.verdict", .public, "经人确认的脉络", "a thread that a person confirmed"),
    FieldRule("threads.withdrawn", .internal, "取下的不算", "what was taken off does not count"),
    FieldRule("votes", .public, "人大测评结果依法公布", "results of deputies' votes are published"),
  ]

  private static let work = [
    FieldRule("life", .internal, "内部合并拆分", "how rows were split and merged"),
    FieldRule("loop", .internal, "内部督办流程", "the office's own course"),
    FieldRule("absorbed", .internal, "内部合并", "how rows were merged"),
    FieldRule("subitems", .internal, "内部拆分", "how the office split it"),
    FieldRule("programme", .internal, "内部专班", "how the office groups"),
    FieldRule("decompositions", .internal, "内部分解", "how the office shares out"),
    FieldRule("suggestions", .internal, "内部建议", "what people suggested"),
    FieldRule("signedEvidence", .internal, "内部签字", "what signatures stand on"),
    FieldRule("obstacles", .internal, "内部协调", "what is in the way, for the office"),
    FieldRule("decisions", .internal, "内部调度", "what leaders decided within"),
    FieldRule("links", .internal, "内部办理方式", "how it was answered"),
    FieldRule("undo", .internal, "撤销用", "for taking back"),
    FieldRule("publication", .internal, "谁提交、谁复核", "who proposed and who approved"),
  ]

  private static let marks = [
    FieldRule("mark.at", .public, "只公开日期", "the day alone"),
    FieldRule("mark.officer.agency", .public, "回应的单位", "the agency that replies"),
    FieldRule("mark.officer.person", .private, "个人", "a person"),
    FieldRule("mark.officer.post", .internal, "岗位", "a post"),
    FieldRule("mark.officer.role", .internal, "岗位", "a post"),
    FieldRule("mark.officer.link", .private, "个人", "a person"),
  ]

  private static let cases = [
    FieldRule("case", .internal, "办件逐件不公开", "cases are not public one by one"),
    FieldRule("case.caller", .private, "来电来信人", "who called or wrote"),
    FieldRule("case.contact", .private, "联系方式", "how to reach them"),
    FieldRule("case.text", .private, "诉求原文", "what they said"),
    FieldRule("case.answer.text", .private, "给个人的答复", "what they were answered"),
  ]
}
