// SPDX-License-Identifier: Apache-2.0
import Register

// The words of the public site.
extension Phrase {
  static let publicName = Phrase("兑现", " · promises kept")
  static let publicStart = Phrase("首页", "Start")
  static let publicAll = Phrase("全部承诺", "All commitments")
  static let publicTopics = Phrase("按领域", "By topic")
  static let publicAgencies = Phrase("按单位", "By agency")
  static let publicChanges = Phrase("变更记录", "What changed")
  static let publicMethod = Phrase("办法", "Method")
  static let publicVerify = Phrase("验真", "Verify")
  static let publicYears = Phrase("历年对照", "Year by year")
  static let publicYearsLead = Phrase(
    "一行是一件事，一列是一年；只连经人确认的脉络，没有连上的不在这里。“不再提”指经人确认，那年的报告不再承诺此事。",
    """
    A row is one matter, a column a year. Only threads that a person confirmed are followed; what \
    nobody linked is not here. What is promised no more is confirmed too: the report of that year \
    has nothing of the kind.
    """
  )
  static let publicNoChains = Phrase(
    "还没有两年以上经人确认的脉络。",
    "No confirmed thread goes over two years yet."
  )
  static let publicRepeated = Phrase("再次提出", "repeated")
  static let publicRaised = Phrase("调高", "raised")
  static let publicLowered = Phrase("调低", "lowered")
  static let publicOtherwise = Phrase("口径不同", "counted otherwise")
  static let publicIndicators = Phrase("指标", "Indicators")
  static let publicIndicatorsLead = Phrase(
    "每个指标历年的目标和报数；短横是目标，圆点是报数，各图年份轴相同，数值轴各自从零起。",
    """
    Every indicator over the years: a bar is what was aimed at, a dot what was reported. The years \
    are on one axis, each chart has its own scale from zero.
    """
  )
  static let publicNoIndicators = Phrase("还没有公开的指标。", "No indicator is public yet.")
  static let publicAim = Phrase("目标", "Aim")
  static let publicCompare = Phrase("各地对照", "Places")
  static let publicCompareLead = Phrase(
    "同一年、同一名称的指标，各地并列；口径、单位或方向不同的，写明为什么不可比。",
    """
    Indicators of one name and year, place beside place; where what is counted, the unit or the \
    direction differs, it says why they cannot be compared.
    """
  )
  static let publicNothingToCompare = Phrase(
    "没有两个地方公开了同一指标。",
    "No two places have published the same indicator."
  )
  static let publicNotComparable = Phrase("不可比：", "not comparable: ")
  static let publicOtherBasis = Phrase("一个是增速，一个是总量", "one is growth, the other a level")
  static let publicOtherUnit = Phrase("单位不同", "another unit")
  static let publicOtherDirection = Phrase("一个是下限，一个是上限", "one is a floor, the other a ceiling")
  static let publicData = Phrase("数据", "Data")
  static let publicDataLead = Phrase(
    "全部公开内容都可以整批取用，格式公开，地址不变。",
    "All of it can be had as data, in open formats, under addresses that stay."
  )
  static let publicTable = Phrase("表格（CSV）", "table (CSV)")
  static let publicTableForm = Phrase("表格说明（CSVW）", "its description (CSVW)")
  static let publicRecords = Phrase("公开的原件（JSON）", "documents (JSON)")
  static let publicCalendar = Phrase("期限日历（iCalendar）", "last days (iCalendar)")
  static let publicPackage = Phrase("数据包（Frictionless）", "data package (Frictionless)")
  static let publicSchema = Phrase("原件的格式（JSON Schema）", "the form of a document (JSON Schema)")
  static let publicFeeds = Phrase("订阅", "Feeds")
  static let publicFeedsWords = Phrase(
    "全站、每个单位、每项承诺都有订阅：在其地址后加 feed.atom 或 feed.json。",
    "The site, every agency and every commitment has a feed: add feed.atom or feed.json to its address."
  )
  static let publicAsOfWords = Phrase(
    "要看某一天公开的是什么：在 item.json 后加 ?as_of=2026-06-30。",
    "What was public on a day: add ?as_of=2026-06-30 to item.json."
  )
  static let publicAsOf = Phrase("截至 ", "As of ")
  static let publicLogOf = Phrase("存证日志共 # 条", "the log has # entries")
  static let publicHeadline = Phrase("说了什么，做了什么", "What was promised, and what was done")
  static let publicLead = Phrase(
    "每一项承诺都是政府工作报告里的原话，公开前经两人复核；每个数字都通向它的清单。",
    """
    Every commitment is quoted from a work report and was let out by two persons; every number \
    leads to the list that makes it.
    """
  )
  static let publicEmpty = Phrase("还没有公开的事项。", "Nothing has been made public yet.")
  static let publicByYear = Phrase("各年各地", "By place and year")
  static let publicPlace = Phrase("地区", "Place")
  static let publicPublished = Phrase("已公开", "Published")
  static let publicCohort = Phrase(
    "分母是该地该年已公开的全部承诺；待核的也算在内。各年公开的范围不同，不宜直接比较百分比。",
    """
    The denominator is all that was published of that place and year, unknown ones among them. \
    Years differ in what was published, so their shares should not be compared as they stand.
    """
  )
  static let livelihoodItems = Phrase("民生实事", "Livelihood items")
  static let publicPages = Phrase("翻页", "Pages")
  static let publicPageOf = Phrase("第 # 页，共 # 页", "page # of #")
  static let publicEarlier = Phrase("上一页", "Previous page")
  static let publicLater = Phrase("下一页", "Next page")
  static let publicNoneYet = Phrase(
    "最近公开的里面没有，更早的还没有查。",
    "None among the newest; the earlier ones were not looked at yet."
  )
  static let publicNewer = Phrase("较新的", "Newer")
  static let publicOlder = Phrase("较早的", "Older")
  static let publicBytes = Phrase("原文第 # 字节", "bytes # of its text")
  static let publicFromAnswer = Phrase("答复建议提案时的承诺", "promised in the answer to a proposal")
  static let publicPast = Phrase(
    "# 公开时为“#”；期限已过，尚未重新复核，按待核计。",
    "On # it was “#”; its last day has passed since and nobody has reviewed it again: unknown."
  )
  static let publicPieces = Phrase("# 件佐证", "pieces of evidence: #")
  static let publicDayPast = Phrase("期限已过", "past")
  static let publicDayAhead = Phrase("期限未到", "still ahead")
  static let publicLawful = Phrase("依法调整", "Lawful changes")
  static let publicThreads = Phrase("历年脉络", "What other reports say")
  static let publicReplies = Phrase("单位回应", "Right of reply")
  static let publicVoteNote = Phrase(
    "代表无记名投票，两个基数都列出，不判定是否通过。",
    "Deputies vote in secret; both bases are shown, and nothing says whether it passed."
  )
  static let publicPreview = Phrase(
    "这是预览：由另一人放行后，公众看到的就是这一页。",
    "A preview: once another person lets it out, this is what the public sees."
  )
  static let publicProof = Phrase("版本与存证", "Versions and proof")
  static let publicSealed = Phrase(
    "这份内容的指纹在存证日志第 # 条。",
    "The fingerprint of this document is entry # of the log."
  )
  static let publicDocument = Phrase("公开的原件（JSON）", "the document (JSON)")
  static let publicEntry = Phrase("日志条目", "the entry of the log")
  static let publicReleased = Phrase("公开", "made public")
  static let publicRenewed = Phrase("更新公开", "made public anew")
  static let publicWithdrawn = Phrase("撤下", "taken away")
  static let publicNothing = Phrase("无", "none")

  /// What a version says otherwise than the one before.
  static func moved(_ field: PublicMove.Field) -> Phrase {
    switch field {
    case .verdict: .verdict
    case .targets: .targets
    case .deadline: .deadline
    case .lead: .leadAgency
    }
  }

  static let publicLogEntry = Phrase("日志第 # 条", "log entry #")
  static let publicTopicsLead = Phrase(
    "每个领域公开了多少，各是什么结论。",
    "What was published of each topic, by verdict."
  )
  static let publicAgenciesLead = Phrase(
    "只列牵头单位的承诺，不作排名。",
    "Commitments by the agency that leads them; no ranking."
  )
  static let publicChangesLead = Phrase(
    "公开、更新和撤下都留痕，按时间倒序；撤下的只留日期。",
    """
    What was made public, made public anew and taken away, the latest first; of what was taken away \
    only the day stays.
    """
  )
}

// The words of the pages of method and proof.
extension Phrase {
  static let publicMethodLead = Phrase(
    "结论怎么来的，谁复核，哪些公开，哪些不公开。",
    "How verdicts are found, who reviews, what is public and what is not."
  )
  static let publicVerdicts = Phrase("七种结论", "Seven verdicts")
  static let publicGate = Phrase("两人复核", "Two persons")
  static let publicGateWords = Phrase(
    "一人提请公开某一版，另一人看过后放行；此后发生的事，须再走一遍。一人即可撤下，须说明理由。",
    """
    One person proposes a version, another looks and lets exactly that out; what happens later goes \
    the same way again. One person alone may take away, saying why.
    """
  )
  static let publicReply = Phrase("回应权", "Right of reply")
  static let publicReplyWords = Phrase(
    "责任单位对结论、佐证和督办单的回应，与结论并列公开。",
    "What an agency has to say of a verdict, of evidence or of a notice stands beside it."
  )
  static let publicClock = Phrase("时限", "The clock")
  static let publicClockWords = Phrase(
    "公开时在推进或滞后、此后期限已过而没有重新复核的，按待核计，不自动判为未兑现。",
    """
    What was in progress or behind when it was let out, and whose last day has passed since, counts \
    as unknown until it is reviewed again; no clock makes a broken promise of it.
    """
  )
  static let publicCounting = Phrase("怎么计数", "How it is counted")
  static let publicCountingWords = Phrase(
    "每项承诺算一次，分母是已公开的全部承诺，待核也在内。不合成百分比，不给单位和个人排名。",
    """
    Each commitment counts once; the denominator is all that was published, unknown ones among \
    them. No figure blends verdicts, and nobody is ranked.
    """
  )
  static let publicFields = Phrase("字段公开规则", "Which field is public")
  static let publicVerifyLead = Phrase(
    "不必相信本站：每份公开内容的指纹都在一条只增不改的日志里。",
    "You need not trust this site: the fingerprint of every document is in a log that only grows."
  )
  static let publicStep1 = Phrase(
    "下载事项页上的“公开的原件”，算出它的 SHA-256。",
    "Fetch the document of an item's page and take its SHA-256."
  )
  static let publicStep2 = Phrase(
    "下载“日志条目”，核对其中 document 一栏就是这个值。",
    "Fetch the entry of the log: its field document is that value."
  )
  static let publicStep3 = Phrase(
    "用日志的哈希块（tile/…）算出该条目到检查点（checkpoint）的证明。",
    "From the tiles of the log compute the proof from that entry to the checkpoint."
  )
  static let publicStep4 = Phrase(
    "用公布的验证公钥核对检查点的签名；与你以前存下的检查点比对，确认日志只增不改。",
    """
    Check the checkpoint's signature with the published key, and compare it with one you kept \
    before: the log may only have grown.
    """
  )
  static let publicByProgram = Phrase("用程序核对", "With a program")

  static func visibility(_ visibility: FieldRule.Visibility) -> Phrase {
    switch visibility {
    case .public: Phrase("公开", "Public")
    case .internal: Phrase("内部", "Internal")
    case .private: Phrase("保密", "Private")
    }
  }

  static func meaning(_ group: VerdictGroup) -> Phrase {
    switch group {
    case .met:
      Phrase(
        "经两人销号，报告的数值都达到了承诺。",
        "Struck off by two persons; every figure keeps what was promised."
      )
    case .partly: Phrase("已销号，有数值没有达到。", "Struck off; a figure falls short.")
    case .missed:
      Phrase(
        "期限已过，没有完成或数值不足，也没有依法调整。",
        "Its last day has passed; it is not done or falls short, and no decision changed it."
      )
    case .changed:
      Phrase("依法终止，或承诺经决定调低后完成。", "Lawfully ended, or done after a decision lowered it.")
    case .running:
      Phrase(
        "在推进，没有过期。阶段性办结也在此。",
        "Under way and in time; a stage that is closed is no more."
      )
    case .behind:
      Phrase(
        "在推进，有环节逾期，或进度落后于计划。",
        "Under way; a limit is past, or less is done than was planned."
      )
    case .unknown:
      Phrase(
        "说完成了但没有佐证，或到期没有反馈，或期限过后未再复核。",
        "Said to be done and not shown, or nothing was said, or not reviewed since its last day."
      )
    }
  }
}

// The words of the search.
extension Phrase {
  static let publicSearch = Phrase("查找", "Search")
  static let publicSearchLead = Phrase(
    "在公开的每一句承诺、每一句后来的说法里找；一个字也能找。",
    "Over every public promise and what was said of it later; one character is enough."
  )
  static let publicWords = Phrase("词语", "Words")
  static let publicAny = Phrase("不限", "any")
  static let publicTense = Phrase("时态", "Tense")
  static let publicNothingFound = Phrase("没有找到。", "Nothing was found.")

  static func tense(_ tense: PublicQuery.Tense) -> Phrase {
    switch tense {
    case .target: Phrase("承诺", "promise")
    case .outcome: Phrase("后来的说法", "said later")
    }
  }
}
