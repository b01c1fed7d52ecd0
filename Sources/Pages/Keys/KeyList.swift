// SPDX-License-Identifier: Apache-2.0

/// The keys of a page, as `?` lists them (product.md, section 3).
enum KeyList: CaseIterable {
  case inbox, desk, intake, register, bulk, item, leader, meeting, threads, reading
  case cases, openCase, start, people, account

  /// What the page is called.
  var page: Phrase {
    switch self {
    case .inbox: .inbox
    case .desk: .desk
    case .intake: .intakes
    case .register: .register
    case .bulk: .bulkEdit
    case .item: .itemTitle
    case .leader: .leaderPage
    case .meeting: .meeting
    case .threads: .threads
    case .reading: .report
    case .cases: .caseList
    case .openCase: .openCaseTitle
    case .start: .reports
    case .people: .people
    case .account: .ownAccount
    }
  }

  /// Its own keys with what they do, in the order of use.
  var own: [(key: StaticString, does: Phrase)] {
    switch self {
    case .inbox:
      [
        ("J", .keyLineNext), ("K", .keyLinePrevious), ("Enter", .keyUnfold), ("S", .signFor),
        ("N", .keyUnchanged), ("P", .reportProgress), ("T", .extensionTitle), ("W", .wrongUnit),
        ("E", .keyFile), ("Z", .keyTakeBack),
      ]
    case .desk:
      [
        ("J", .keyLineNext), ("K", .keyLinePrevious), ("Enter", .keyDeal), ("1–4", .keyLadder),
        ("Y", .keyYes), ("X", .keyNo),
      ]
    case .intake:
      [
        ("J", .keyLineNext), ("K", .keyLinePrevious), ("A", .keyTakeIn), ("X", .setAsideAct),
      ]
    case .register:
      [
        ("J", .keyLineNext), ("K", .keyLinePrevious), ("Enter", .keyOpen), ("Space", .keyChoose),
        ("B", .keyBulk), ("/", .searchRegister),
      ]
    case .bulk: [("Y", .keyApply)]
    case .item: [("P", .keyAct), ("H", .historyOf), ("V", .evidence), ("B", .obstacles)]
    case .leader:
      [
        ("J", .keyLineNext), ("K", .keyLinePrevious), ("Enter", .keyOpen), ("L", .keyBehind),
      ]
    case .meeting:
      [
        ("←", .previousItem), ("→", .nextItem), ("D", .writeDecision), ("A", .keyAssign),
        ("Y", .keyRuleYes), ("X", .keyRuleNo),
      ]
    case .threads:
      [
        ("J", .nextThread), ("K", .previousThread), ("Enter", .keyOpen), ("Y", .keyConfirm),
        ("X", .keyRefuse), ("P", .keyFindSentence), ("Z", .keyTakeBack), ("/", .searchThreads),
      ]
    case .reading: [("J", .keyNext), ("K", .keyPrevious), ("/", .keySearch)]
    case .cases: [("J", .keyLineNext), ("K", .keyLinePrevious), ("Enter", .keyUnfold)]
    case .openCase: []
    case .start: [("J", .keyLineNext), ("K", .keyLinePrevious), ("Enter", .keyOpen)]
    case .people: [("J", .keyLineNext), ("K", .keyLinePrevious)]
    case .account: []
    }
  }

  /// The keys of every page.
  static let common: [(key: StaticString, does: Phrase)] = [
    ("Ctrl+Enter", .keySend), ("Esc", .keyEscape), ("?", .keyHelp),
  ]

  /// Writes the keys with what they do.
  static func write(_ keys: [(key: StaticString, does: Phrase)], to html: inout Html) {
    html.raw("<dl class=\"keys\">")
    for (key, does) in keys {
      html.raw("<dt><kbd>")
      html.raw(key)
      html.raw("</kbd></dt>")
      html.element("dd", does)
    }
    html.raw("</dl>")
  }
}
