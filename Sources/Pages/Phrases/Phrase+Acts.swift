// SPDX-License-Identifier: Apache-2.0

// The words of what somebody does about a commitment or a case.
extension Phrase {
  static let actRefused = Phrase("没有办成。", "Not done.")
  static let actKept = Phrase(
    "你填的内容还在下面；文件要重新选择。",
    "What you typed is still here; a file must be chosen again."
  )
  static let othersChanged = Phrase("你打开页面之后，有人办了：", "Since you opened the page:")

  static let signFor = Phrase("签收", "Sign for it")
  static let reportProgress = Phrase("填报进展", "Report progress")
  static let sendProgress = Phrase("报送进展", "Send")
  static let stateSaid = Phrase("目前状态", "State")
  static let progressText = Phrase("进展", "Progress")
  static let progressHint = Phrase("一两句话，不超过 200 字", "A sentence or two, 200 characters at most")
  static let figuresAsOf = Phrase("数据截至", "Figures as of")
  static let answersStage = Phrase("同时作为到期的反馈", "Takes the place of the report that is due")
  static let evidenceFile = Phrase("佐证文件", "Evidence (a file)")
  static let evidenceFileIfAny = Phrase("佐证文件（可不附）", "Evidence (a file, if there is one)")
  static let noClassifiedFile = Phrase(
    "请勿上传涉密文件；带密级标志的会被拒收，不保存。",
    "No classified matter: a file that bears a classification mark is refused and not kept."
  )
  static let needsEvidence = Phrase("这一步须附佐证。", "This step needs evidence.")
  static let shownBy = Phrase("附上已交的佐证：#", "With the evidence handed in: #")

  static let sendAnswer = Phrase("发出答复", "Send the answer")
  static let answerText = Phrase("答复内容", "Answer")
  static let answerIsPrivate = Phrase(
    "只给提出人看，不公开；公开的只有类别和承诺。",
    "For whoever asked; only its class and its promise are public."
  )
  static let answerClass = Phrase("办理结果", "Class of the answer")
  static let answerPromise = Phrase("承诺事项（B 类填写）", "What is promised (class B)")
  static let answerPromiseHint = Phrase("会成为台账里的一个事项", "It becomes an item of the register")
  static let answerDeadline = Phrase("承诺时限（B 类填写）", "By when (class B)")

  static let extensionTitle = Phrase("申请延期", "Ask for an extension")
  static let askExtension = Phrase("提交申请", "Send the request")
  static let newDay = Phrase("申请延至", "New day")
  static let cause = Phrase("原因", "Cause")
  static let extensionPlan = Phrase("说明和后续安排", "Why, and what will be done")

  static let wrongUnit = Phrase("不属本单位", "Not for this agency")
  static let betterAgency = Phrase("应由哪个单位办", "Which agency it is for")
  static let chooseAgency = Phrase("（请选择）", "(choose)")
  static let reasonWhy = Phrase("理由", "Why")
  static let sendSuggestion = Phrase("提出建议", "Send the suggestion")
  static let suggestNote = Phrase(
    "督查室决定是否改由其他单位牵头；决定之前仍由本单位负责。",
    "The supervision office decides; until then this agency answers for it."
  )
  static let handBack = Phrase("退回改派", "Hand it back")
  static let handBackNote = Phrase(
    "退回派单的单位重新派，不清楚该给谁也可以不选。",
    "It goes back to whoever sent it; the agency may be left open."
  )

  static let undoAct = Phrase("撤销", "Undo")
  static let undone = Phrase(
    "已撤销，恢复原状；记录里两步都留着。",
    "Undone: it is as it was before. Both steps stay in the log."
  )
  static let notUndone = Phrase(
    "不能撤销了：只有本人能在 10 分钟内撤销刚办的这一步，此后有人办过的不能撤销。",
    "Not undone: only one's own last act can be, within 10 minutes, while nobody has acted since."
  )
}
