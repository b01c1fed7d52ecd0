// SPDX-License-Identifier: Apache-2.0

// What the keys do.
extension Phrase {
  static let keys = Phrase("快捷键", "Keys")
  static let keysWhere = Phrase(
    "列表中的一行或一张卡片有焦点时才起作用（点一下，或按 Tab 到那里）；打字和选字时不起作用。",
    """
    They work while a line of a list or a card has the focus (click it, or go there with Tab), and \
    never while you type.
    """
  )
  static let keysAreOff = Phrase(
    "单键已关闭；Enter、Esc、Ctrl+Enter 仍可用。",
    "Single letters are off; Enter, Esc and Ctrl+Enter still work."
  )
  static let switchKeysOff = Phrase("关闭单键", "Switch single letters off")
  static let switchKeysOn = Phrase("打开单键", "Switch single letters on")

  static let everyPage = Phrase("每一页", "Every page")
  static let keyHelp = Phrase("快捷键说明", "This help")
  static let keyEscape = Phrase(
    "离开输入框，关闭卡片",
    "Leave the field, close the card"
  )
  static let keySend = Phrase("提交正在填写的表单", "Send the form you are typing in")
  static let keyLineNext = Phrase("下一行", "Next line")
  static let keyLinePrevious = Phrase("上一行", "Previous line")
  static let keyOpen = Phrase("打开这一行", "Open the line")
  static let keyUnfold = Phrase("展开或收起", "Unfold or fold")
  static let keyUnchanged = Phrase("无变化", "No change")
  static let keyFile = Phrase("填报本环节、报办结", "What the stage asks for, report it done")
  static let keyDeal = Phrase("办理这一行", "Deal with the line")
  static let keyLadder = Phrase("拟发第 1–4 级督办", "Propose step 1–4 of the ladder")
  static let keyYes = Phrase("同意、交办、确认、销号", "Approve, assign, confirm, strike off")
  static let keyNo = Phrase("退回或不同意，须写理由", "Send back or refuse, with the reason")
  static let keyTakeIn = Phrase("入库，并看下一句", "Take in and go on")
  static let keyChoose = Phrase("选中这一行", "Choose the line")
  static let keyBulk = Phrase("批量修改选中的", "Change those chosen")
  static let keyApply = Phrase("照此修改", "Make the change")
  static let keyAct = Phrase("去办理", "Go where it is dealt with")
  static let keyBehind = Phrase("看数字背后的清单", "The list behind the number")
  static let keyAssign = Phrase("交由哪个单位落实", "Who carries it out")
  static let keyRuleYes = Phrase("同意（延期、督办单、申诉）", "Say yes to an extension, a notice, an appeal")
  static let keyRuleNo = Phrase("不同意，写明理由", "Say no, with the reason")
  static let keyNext = Phrase("下一处", "Next measure")
  static let keyPrevious = Phrase("上一处", "Previous measure")
  static let keySearch = Phrase("搜索这份报告", "Search this report")
}
