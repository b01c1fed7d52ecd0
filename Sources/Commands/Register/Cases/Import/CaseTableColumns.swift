// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms

/// The columns of a table of cases: those of every table, and one for each thing that the mechanism
/// wants said at a stage.
struct CaseTableColumns {
  /// Each with the titles under which people have it.
  let columns: [CSVColumn]
  /// The ids of the fields that have a column of their own.
  let fields: Set<String>

  private let places: [String: Int]

  init(_ profile: Profile) {
    var columns = Self.common
    var fields: Set<String> = []
    let taken = Set(columns.flatMap { [$0.name] + $0.synonyms })
    for field in profile.stages.flatMap(\.mustSay) where !taken.contains(field.id) {
      guard fields.insert(field.id).inserted else { continue }
      let title = field.title.zh
      let isFree = !taken.contains(title)
      columns.append(isFree ? CSVColumn(field.id, title) : CSVColumn(field.id))
    }
    self.columns = columns
    self.fields = fields
    places = Dictionary(columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The place of a column among those asked for; -1 where there is none.
  func place(_ name: String) -> Int { places[name] ?? -1 }

  private static var common: [CSVColumn] {
    [
      CSVColumn(
        "number",
        "工单编号",
        "编号",
        "工单号",
        "案件编号",
        "案卷编号",
        "建议编号",
        "提案编号",
        "source",
        isRequired: true
      ),
      CSVColumn("received", "受理时间", "收到时间", "来电时间", "登记时间", "上报时间", "立案时间", isRequired: true),
      CSVColumn("kind", "类别", "诉求类型", "工单类型", "类型", "案件类别", "class"),
      CSVColumn("severity", "难易程度", "紧急程度", "现场情形", "等级", "condition"),
      CSVColumn("title", "标题", "事由", "诉求标题"),
      CSVColumn("text", "内容", "诉求内容", "原话", "问题描述"),
      CSVColumn("topic", "领域", "主题", "诉求领域"),
      CSVColumn("place", "地点", "地区", "辖区", "区县", "district"),
      CSVColumn("agency", "承办单位", "单位", "责任单位", "处置单位", "主办单位"),
      CSVColumn("caller", "诉求人", "来电人", "姓名"),
      CSVColumn("phone", "联系电话", "电话", "联系方式", "contact"),
      CSVColumn("dispatched", "派单时间", "派遣时间", "交办时间"),
      CSVColumn("signed", "签收时间"),
      CSVColumn("answered", "答复时间", "处置时间", "首次答复时间"),
      CSVColumn("answer", "答复内容", "答复", "处置结果"),
      CSVColumn("grade", "答复类别", "answer_class"),
      CSVColumn("closed", "办结时间", "结案时间"),
      CSVColumn("redo", "退回重办", "返工"),
      CSVColumn("first_closed", "首次办结时间"),
      CSVColumn("sent_back", "退回时间", "重办时间"),
      CSVColumn("redone", "重办答复时间"),
      CSVColumn("called", "回访时间"),
      CSVColumn("resolved", "是否解决", "解决情况"),
      CSVColumn("satisfied", "是否满意", "满意度", "满意情况"),
    ]
  }
}
