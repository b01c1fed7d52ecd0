// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText

// The words of a report's pages.
extension Phrase {
  static let text = Phrase("原文", "Text")
  static let reportNavigation = Phrase("这份报告", "This report")
  static let yearAfter = Phrase(" 年", "")
  static let characters = Phrase(" 字", " characters")
  static let received = Phrase("收到 ", "Received ")
  static let outline = Phrase("目录", "Contents")
  static let filter = Phrase("画哪些线", "Which lines are drawn")
  static let lines = Phrase("画线", "Lines")
  static let all = Phrase("全部", "All")
  static let search = Phrase("搜索", "Search")
  static let searchLabel = Phrase("在这份报告里搜", "Search this report")
  static let searchHint = Phrase("搜一个词，如 停车", "a word, such as 停车")
  static let foundBefore = Phrase("见于 ", "in ")
  static let foundAfter = Phrase(" 段。", " paragraphs.")
  static let wholeText = Phrase("看全文", "Show the whole text")
  static let diagnostics = Phrase("文本里不寻常的地方", "What is odd in the text")
  static let textHash = Phrase("存档文本 SHA-256", "SHA-256 of the stored text")
  static let downloads = Phrase("下载", "Downloads")

  static let panelLabel = Phrase("选中的量", "The chosen measure")
  static let panelHintTitle = Phrase("每条线都可以点", "Every line can be chosen")
  static let panelHint = Phrase(
    "点一处画线的数字，这里就写出它说的是什么、多少、何时到期，以及是哪条规则认出来的。",
    """
    Choose an underlined figure, and what it counts, how much, when it is due and which rule \
    found it stand here.
    """
  )
  static let close = Phrase("关闭", "Close")
  static let first = Phrase("第一处", "First")
  static let next = Phrase("下一处", "Next")
  static let previous = Phrase("上一处", "Previous")
  static let permalink = Phrase("这一处的固定链接", "Permanent link to this place")

  static let subject = Phrase("对象", "Subject")
  static let value = Phrase("数值", "Value")
  static let basis = Phrase("口径", "Basis")
  static let action = Phrase("动作", "Action")
  static let deadline = Phrase("期限", "Deadline")
  static let noDeadline = Phrase("文中没有写明", "not said in the text")
  static let rule = Phrase("规则", "Rule")
  static let position = Phrase("位置", "Place in text")
  static let paragraphBefore = Phrase("第 ", "paragraph ")
  static let paragraphAfter = Phrase(" 段", "")
  static let bytes = Phrase("字节", "bytes")
  static let kind = Phrase("类别", "Kind")
  static let agency = Phrase("牵头", "Lead agency")
  static let suggestedBecause = Phrase("建议，因为", "suggested, for ")
  static let section = Phrase("所在部分", "Section")

  static let sentence = Phrase("报告原话", "Words of the report")
  static let growthShort = Phrase("增速", "growth")
  static let ordinal = Phrase("序", "No.")
  static let wording = Phrase("报告原话", "Words of the report")
  static let yearDue = Phrase("年份", "Year")
  static let name = Phrase("名称", "Name")
  static let tense = Phrase("时态", "Tense")
  static let nature = Phrase("性质", "Nature")
  static let period = Phrase("时期", "Period")
  static let heading = Phrase("标题", "Heading")
  static let measuresInside = Phrase("其中的量", "Measures inside")
  static let term = Phrase("名词", "Term")
  static let definition = Phrase("解释", "Explanation")
  static let listEmpty = Phrase("这份报告里没有读到。", "None was found in this report.")
}

// Words for the values of the model.
extension Phrase {
  static func tense(_ tense: Tense) -> Phrase {
    switch tense {
    case .target: Phrase("承诺", "Promised")
    case .outcome: Phrase("成效", "Achieved")
    case .context: Phrase("背景", "Background")
    }
  }

  static func tenseMeaning(_ tense: Tense) -> Phrase {
    switch tense {
    case .target: Phrase("要做到的，可以核对", "to be done, and to be checked")
    case .outcome: Phrase("报告说已经做到的", "reported as done")
    case .context: Phrase("基数、现状、说明", "a base, a state, an explanation")
    }
  }

  static func kind(_ kind: StatementKind) -> Phrase {
    switch kind {
    case .indicator: Phrase("指标", "Indicator")
    case .livelihood: Phrase("民生实事", "Livelihood")
    case .project: Phrase("项目", "Project")
    case .task: Phrase("任务", "Task")
    case .reform: Phrase("改革", "Reform")
    case .other: Phrase("其他", "Other")
    }
  }

  static func comparator(_ comparator: Comparator) -> Phrase {
    switch comparator {
    case .equal: Phrase("就是这个数", "exactly")
    case .atLeast: Phrase("至少", "at least")
    case .atMost: Phrase("至多", "at most")
    case .about: Phrase("大约", "about")
    }
  }

  static func basis(_ basis: Basis) -> Phrase {
    switch basis {
    case .growth: Phrase("增速（与上期比）", "Growth (against the period before)")
    case .level: Phrase("水平（数量、总量、占比）", "Level (a count, total or share)")
    }
  }

  static func nature(_ nature: Nature) -> Phrase {
    switch nature {
    case .expected: Phrase("预期性", "Expected")
    case .binding: Phrase("约束性", "Binding")
    }
  }

  static func severity(_ severity: Diagnostic.Severity) -> Phrase {
    switch severity {
    case .note: Phrase("提示", "Note")
    case .warning: Phrase("注意", "Warning")
    case .error: Phrase("错误", "Error")
    }
  }

  static func list(_ list: ListKind) -> Phrase {
    switch list {
    case .targets: Phrase("承诺", "Promised")
    case .outcomes: Phrase("成效", "Achieved")
    case .livelihood: Phrase("民生实事", "Livelihood")
    case .indicators: Phrase("指标", "Indicators")
    case .sections: Phrase("目录", "Contents")
    case .terms: Phrase("名词", "Terms")
    }
  }

  static func listLead(_ list: ListKind) -> Phrase {
    switch list {
    case .targets:
      Phrase(
        "报告里要做到的每一个量，按原文次序；点数值回到原文。",
        "Every measure that is promised, in the order of the text; its value leads back there."
      )
    case .outcomes:
      Phrase(
        "报告里说已经做到的每一个量，按原文次序；点数值回到原文。",
        "Every measure reported as achieved, in the order of the text; its value leads back there."
      )
    case .livelihood:
      Phrase("民生实事清单，一件一行。", "The list of livelihood items, one a line.")
    case .indicators:
      Phrase(
        "目标清单里的指标；预期性指标只作参考，不计分。",
        "The entries of lists of targets; expected ones are never scored."
      )
    case .sections:
      Phrase("报告的各级标题，和每一部分里的量。", "The headings, and how many measures stand under each.")
    case .terms: Phrase("报告自己的名词解释。", "The glossary that the report gives.")
    }
  }

  static func download(_ file: Download) -> Phrase {
    switch file {
    case .jsonl: Phrase("JSON Lines", "JSON Lines")
    case .xlsx: Phrase("Excel 工作簿", "Excel workbook")
    case .csv: Phrase("CSV", "CSV")
    case .excel: Phrase("给 Excel 的 CSV", "CSV for Excel")
    case .text: Phrase("存档文本", "Stored text")
    case .source: Phrase("原文件", "Original file")
    }
  }

  static func downloadHint(_ file: Download) -> Phrase {
    switch file {
    case .jsonl: Phrase("读出的一切，一行一项", "everything that was read, one a line")
    case .xlsx: Phrase("一张表一个清单", "a sheet a list")
    case .csv: Phrase("量值，逐字节照原样", "measures, byte-true")
    case .excel: Phrase("带 BOM，公式已中和", "with a BOM, formulas neutralised")
    case .text: Phrase("字节位置以它为准", "what positions count in")
    case .source: Phrase("收到时的样子", "as it came")
    }
  }
}
