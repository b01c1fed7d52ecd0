// SPDX-License-Identifier: Apache-2.0

// The words of the change of several items at once.
extension Phrase {
  static let bulkEdit = Phrase("批量修改", "Change several")
  static let bulkHint = Phrase(
    "在编号前打勾，选一个字段，写明理由；先预览，再一次办完。已交办的事项换牵头单位要走移交，改期限要走延期。",
    """
    Tick the numbers, choose one field and say why; look first, then change all at once. What is \
    assigned changes its lead by a transfer and its last day by an extension.
    """
  )
  static let bulkField = Phrase("要改的字段", "Field")
  static let reason = Phrase("理由", "Reason")
  static let preview = Phrase("预览", "Preview")
  static let bulkPreview = Phrase("批量修改预览", "Preview of the change")
  static let bulkPreviewLead = Phrase(
    "还没有改动任何事项。能改的一次全部改完；其间有一件被别人改过，就一件也不改。",
    """
    Nothing is changed yet. All that can be changed is changed at once; where somebody else changed \
    one of them in between, none is.
    """
  )
  static let bulkNothing = Phrase("没有选中事项。", "No item was chosen.")
  static let bulkLeftOut = Phrase("不能改的事项不在其内，保持原样。", "What cannot be changed is left as it is.")
  static let bulkApply = Phrase("确认修改 ", "Change ")
  static let bulkDone = Phrase("已修改 ", "Changed ")
  static let cancel = Phrase("取消，回到台账", "Cancel, back to the register")
  static let oldValue = Phrase("现在", "Now")
  static let newValue = Phrase("改为", "Becomes")
  static let result = Phrase("能否修改", "Possible")
  static let can = Phrase("可以", "yes")
  static let cannot = Phrase("不能", "no")

  static func bulk(_ field: BulkChange.Field) -> Phrase {
    switch field {
    case .lead: .leadAgency
    case .topic: .topic
    case .deadline: .lastDay
    }
  }
}
