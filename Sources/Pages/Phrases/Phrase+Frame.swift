// SPDX-License-Identifier: Apache-2.0

// The words of the frame, the start page and the page about the site.
extension Phrase {
  static let brand = Phrase("兑现", "Duixian")
  static let ownName = Phrase("中文", "English")
  static let skip = Phrase("跳到正文", "Skip to content")
  static let siteNavigation = Phrase("网站", "Site")
  static let reports = Phrase("报告", "Reports")
  static let report = Phrase("报告", "Report")
  static let howItReads = Phrase("怎么读", "How it reads")
  static let privacyLine = Phrase(
    "兑现只在这台机器上运行，报告不会传到别处。",
    "Duixian runs on this machine only; no report leaves it."
  )

  static let emptyTitle = Phrase("把一份政府工作报告放进来", "Bring a government work report")
  static let emptyLead = Phrase(
    "读出每一处承诺和每一个数字，分清做成的和要做的；每一处都能回到报告里的原话。",
    """
    Every promise and every figure is found, what was done told apart from what is to be done, \
    and each leads back to the words of the report.
    """
  )
  static let whatComesOut = Phrase("读出来是这样", "What comes out")
  static let exampleFields = Phrase(
    "点“6000个以上”，看到的是：",
    "Choose 6000个以上 and you see:"
  )
  static let exampleCaption = Phrase(
    "青禾市为虚构示例。",
    "Qinghe is an invented city; the text stays in Chinese."
  )
  static let bringReport = Phrase("放进报告", "Bring a report")
  static let listLead = Phrase(
    "每个数字都通向它的清单，每一项都通向报告里的原话。",
    "Every number leads to its list, every item to the words of the report."
  )
  static let dropFile = Phrase("选择文件", "Choose files")
  static let orDropHere = Phrase("，或拖到这里", " or drop them here")
  static let fileHintBefore = Phrase(
    "文本、Markdown 或 HTML，每份不超过 ",
    "Text, Markdown or HTML, up to "
  )
  static let fileHintAfter = Phrase(" MiB，可以一次选几份", " MiB each; several at once if you like")
  static let or = Phrase("或", "or")
  static let pasteText = Phrase("粘贴全文", "Paste the text")
  static let pasteHint = Phrase("各位代表：现在，我代表市人民政府……", "各位代表：现在，我代表市人民政府……")
  static let place = Phrase("地方", "Place")
  static let year = Phrase("年份", "Year")
  static let optional = Phrase("可不填，会从文中找", "optional; found in the text")
  static let read = Phrase("开始读", "Read it")
  static let classifiedWarning = Phrase(
    "请勿放入涉密文件：带密级标志的会被拒收，也不会保存。",
    "No classified matter: a file that bears a classification mark is refused and not kept."
  )
  static let delete = Phrase("删除", "Delete")
  static let deletedBefore = Phrase("已删除《", "Deleted: ")
  static let deletedAfter = Phrase("》。一小时内可以恢复。", ". It can be brought back for an hour.")
  static let bringBack = Phrase("撤销删除", "Undo")

  static let uploadResults = Phrase("收到的文件", "Files received")
  static let wasRead = Phrase("已读", "read")
  static let wasKnown = Phrase("已有，是同一份", "already here, the same text")
  static let wasRefused = Phrase("没有收下", "not taken")
  static let backToStart = Phrase("回到报告列表", "Back to the reports")

  static let aboutLead = Phrase(
    "照规则读，不靠模型；同一份报告读多少次，结果都一样。",
    "It reads by rules, not by a model; the same report gives the same result every time."
  )
  static let aboutReads = Phrase("读的是什么", "What it reads")
  static let aboutReads1 = Phrase(
    "先把文件变成文本：认出编码（UTF-8、GB18030、UTF-16），接上断行，分出标题和段落。",
    """
    A file becomes text first: its encoding (UTF-8, GB18030 or UTF-16) is recognised, broken \
    lines are joined, headings \
    and paragraphs told apart.
    """
  )
  static let aboutReads2 = Phrase(
    """
    再把每句话分成最小的意思，判断它是报告成效、作出承诺，还是只讲背景。\
    主要看它在哪个部分：回顾，还是安排。
    """,
    """
    Each sentence is then cut into the smallest clauses, and each clause is taken as reporting, \
    promising or merely stating – first by the section it stands in.
    """
  )
  static let aboutReads3 = Phrase(
    "最后找出每一个量：数的是什么，多少，怎么限定，什么时候到期；每一处都写明是哪条规则认出来的。",
    """
    Last, every quantity: what is counted, how much, how it binds, when it is due – each with \
    the name of the rule that found it.
    """
  )
  static let aboutLines = Phrase("三种线", "Three lines")
  static let aboutNumbers = Phrase("数字怎么写", "How figures are written")
  static let aboutNumbers1 = Phrase(
    "≥ 是“以上、不低于、余”，≤ 是“以内、不超过”，≈ 是“左右、约、近”。万和亿都已乘开。",
    """
    ≥ stands for 以上, 不低于 and 余; ≤ for 以内 and 不超过; ≈ for 左右, 约 and 近. \
    万 and 亿 are multiplied out.
    """
  )
  static let aboutNumbers2 = Phrase(
    "“字节”是这处文字在存档文本里的位置；页脚的 SHA-256 是存档文本的指纹，任何人都能核对。",
    """
    The bytes tell where the words stand in the stored text; the SHA-256 in the footer is the \
    fingerprint of that text, which anyone can check.
    """
  )
  static let aboutKeys = Phrase(
    "每页的快捷键按 ? 列出，在那里也可以关掉单键。列表中的一行或一张卡片有焦点时才起作用，打字时不起作用。",
    """
    `?` lists the keys of a page and has the switch that turns single letters off. They work while \
    a line of a list or a card has the focus, and never while you type.
    """
  )
  static let aboutPrivacy = Phrase("留下什么", "What it keeps")
  static let aboutPrivacy1 = Phrase(
    "报告存在这台机器的一个数据库文件里，不联网，不统计，不需要帐号；只有这台机器能打开这个网站。",
    """
    Reports are kept in one database file on this machine. There is no network, no statistics, \
    no account; only this machine can open the site.
    """
  )
  static let aboutPrivacy2 = Phrase(
    "删除的报告一小时后彻底清除。cookie 只记你选的语言、是否关了单键和登录。",
    """
    A deleted report is removed for good after an hour. Cookies keep the language you chose, \
    whether single letters are off, and that you are signed in; nothing else.
    """
  )
  static let aboutRules = Phrase("规则", "Rules")
  static let aboutRules1 = Phrase(
    "面板里写着的规则名，意思如下。",
    "What the rule names in the panel mean."
  )
}
