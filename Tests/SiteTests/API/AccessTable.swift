// SPDX-License-Identifier: Apache-2.0
import HTTPTypes

/// Who may ask for what, written by hand a second time.
///
/// S supervisor, A the agency that leads, O another agency, L leader, U auditor, M administrator. A
/// small letter: let in at the door, and then its mechanism decides; as another agency it never does
/// anything.
struct AccessRow: Sendable {
  let id: String
  let path: String
  let who: String
  var body: String?
  var method = HTTPRequest.Method.post

  static let readers = "SAOLUM"

  static let rows: [AccessRow] = reading + items + loops + cases + others

  private static func get(_ id: String, _ path: String) -> AccessRow {
    AccessRow(id: id, path: path, who: readers, method: .get)
  }

  private static let reading = [
    get("listItems", "/items"), get("countItems", "/items/counts"), get("getItem", "/items/2026-1"),
    get("getItemHistory", "/items/2026-1/history"), get("listCases", "/cases"),
    get("getCase", "/cases/2026-1"), get("getCaseHistory", "/cases/2026-1/history"),
    get("search", "/search?words=%E5%B0%8F%E5%8C%BA"), get("listProgrammes", "/programmes"),
    get("getProgramme", "/programmes/2026-1"),
    get("getDirectory", "/directory"), get("getDirectoryHistory", "/directory/history"),
    get("listAgencies", "/agencies"), get("getAgency", "/agencies/zhujian"),
    get("listPosts", "/posts"), get("getPost", "/posts/shizhang"), get("listReports", "/reports"),
    get("getReport", "/reports/SHA"), get("getReportHistory", "/reports/SHA/history"),
    get("getCheckpoint", "/log/checkpoint"), get("listEvents", "/log/events"),
    get("proveEvent", "/log/events/0/proof"), get("getBytes", "/blobs/PIECE"),
  ]

  private static func item(_ id: String, _ word: String, _ who: String, _ body: String) -> AccessRow
  {
    AccessRow(id: id, path: "/items/2026-1/\(word)", who: who, body: body)
  }

  private static let items = [
    item("correctItem", "correct", "S", #"{"field":"topic","value":{"text":"城建"},"reason":"归口"}"#),
    item("suggestItem", "suggest", "SAOL", #"{"field":"topic","value":"城建"}"#),
    item("transferItem", "transfer", "SL", #"{"agency":"jiaoyu","reason":"职能调整"}"#),
    item(
      "splitItem",
      "split",
      "S",
      #"{"parts":[{"fields":{"title":"甲"}},{"fields":{"title":"乙"}}]}"#
    ),
    item("mergeItem", "merge", "S", #"{"into":"2026-2"}"#),
    item("divideItem", "divide", "SA", #"{"fields":{"title":"子项"}}"#),
    item(
      "decomposeItem",
      "decompose",
      "SA",
      #"{"target":0,"shares":[{"agency":"dongli","value":"60"}]}"#
    ),
    item("groupItem", "group", "S", #"{"programme":"2026-1"}"#),
    item("withdrawItem", "withdraw", "S", #"{"reason":"background"}"#),
    item("assignItem", "assign", "S", "{}"),
    item("updateItem", "update", "A", #"{"saying":"running","text":"已开工"}"#),
    item("addItemEvidence", "add-evidence", "SA", #"{"name":"验收.pdf","bytes":"REVG"}"#),
    item(
      "gradeItemEvidence",
      "grade-evidence",
      "S",
      #"{"evidence":0,"grade":"B","supports":true}"#
    ),
    item("withdrawItemEvidence", "withdraw-evidence", "SA", #"{"evidence":0,"reason":"错件"}"#),
    item("raiseObstacle", "raise", "A", #"{"cause":"land","text":"用地未批"}"#),
    item("clearObstacle", "clear", "SA", #"{"obstacle":0,"note":"已到位"}"#),
    item("decideItem", "decide", "L", #"{"text":"月底前开工"}"#),
    item("carryOutDecision", "carry-out", "SA", #"{"decision":0,"note":"已垫付"}"#),
    item("replyItem", "reply", "A", #"{"about":"verdict","text":"进度属实"}"#),
    item(
      "recordItemVote",
      "vote",
      "S",
      #"{"body":"市人大常委会","day":"2026-01-10","members":41,"present":38,"satisfied":30,"#
        + #""fairlySatisfied":6,"dissatisfied":1}"#
    ),
    item("proposeItemPublication", "propose-publication", "S", "{}"),
    item("approveItemPublication", "approve-publication", "SL", #"{"version":3}"#),
    item(
      "declineItemPublication",
      "decline-publication",
      "SL",
      #"{"version":3,"reason":"口径未定"}"#
    ),
    item("withdrawItemPublication", "withdraw-publication", "S", #"{"reason":"口径有误"}"#),
    item("takeBackItem", "take-back", "SAoL", "{}"),
    item("unhangThread", "unhang", "S", #"{"thread":0,"reason":"误挂"}"#),
    item("hangThread", "hang", "S", #"{"report":"SHA","span":[0,3],"relation":"outcome"}"#),
  ]

  private static let words: [(id: String, word: String, body: String)] = [
    ("file", "file", #"{"stage":"plan","says":{"target":"60个"}}"#), ("review", "review", "{}"),
    ("sendBack", "send-back", #"{"reason":"不实"}"#),
    ("stageClose", "stage-close", #"{"reason":"一期完成"}"#),
    ("strikeOff", "strike-off", #"{"evidence":[]}"#),
    ("confirmStrikeOff", "confirm-strike-off", "{}"),
    ("askExtension", "ask-extension", #"{"stage":"request_close","to":"2027-01-31","plan":"雨季"}"#),
    ("decideExtension", "decide-extension", #"{"grants":true}"#),
    ("stopClock", "stop-clock", #"{"reason":"superior_decision"}"#),
    ("resumeClock", "resume-clock", "{}"),
    ("change", "change", #"{"kind":"stop","reason":"policy_change","decision":"青政〔2026〕1号"}"#),
    ("discharge", "discharge", #"{"duty":"publish_again"}"#),
    ("propose", "propose", #"{"notice":"urge"}"#),
    ("decideNotice", "decide-notice", #"{"approves":true}"#),
    ("excuse", "excuse", #"{"reason":"汛情"}"#),
    ("appeal", "appeal", #"{"against":"closing","reason":"不服"}"#),
    ("decideAppeal", "decide-appeal", #"{"upholds":true}"#),
  ]

  private static let loops = words.flatMap { word in
    ["Item", "Case"].map { kind in
      AccessRow(
        id: word.id + kind,
        path: "/\(kind.lowercased())s/2026-1/\(word.word)",
        who: "saol",
        body: word.body
      )
    }
  }

  private static func on(_ id: String, _ path: String, _ who: String, _ body: String) -> AccessRow {
    AccessRow(id: id, path: path, who: who, body: body)
  }

  private static let cases = [
    on("openCase", "/cases", "S", #"{"mechanism":"proposals","title":"建议"}"#),
    on(
      "answerCase",
      "/cases/2026-1/answer",
      "A",
      #"{"grade":"A","text":"已办","filing":{"says":{"text":"答复函","outcome":"A"}}}"#
    ),
    on("callBackCase", "/cases/2026-1/call-back", "S", #"{"resolved":true}"#),
    on("excludeCase", "/cases/2026-1/exclude", "S", #"{"reason":"重复"}"#),
    on("takeBackCase", "/cases/2026-1/take-back", "SAoL", "{}"),
    on("eraseCase", "/cases/2026-1/erase", "M", #"{"reason":"本人要求"}"#),
  ]

  private static let others = [
    on("openReport", "/reports/SHA/open", "S", "{}"),
    on("acceptStatement", "/reports/SHA/accept", "S", #"{"span":[0,3]}"#),
    on("acceptAllStatements", "/reports/SHA/accept-all", "S", "{}"),
    on(
      "setStatementAside",
      "/reports/SHA/set-aside",
      "S",
      #"{"span":[0,3],"reason":"background"}"#
    ),
    on("reopenStatement", "/reports/SHA/reopen", "S", #"{"span":[0,3]}"#),
    on("beginProgramme", "/programmes", "S", #"{"year":2026,"title":"产业链","owner":"fushizhang"}"#),
    on("handOverProgramme", "/programmes/2026-1/hand-over", "S", #"{"owner":"shizhang"}"#),
    on("closeProgramme", "/programmes/2026-1/close", "S", #"{"reason":"任务完成"}"#),
    on("foundRegister", "/directory/found", "M", #"{"name":"青禾市"}"#),
    on("addAgency", "/directory/add-agency", "M", #"{"id":"lvyou","name":"市文旅局"}"#),
    on("renameAgency", "/directory/rename-agency", "M", #"{"id":"zhujian","name":"市住建局"}"#),
    on("closeAgency", "/directory/close-agency", "M", #"{"id":"nandu"}"#),
    on(
      "addPost",
      "/directory/add-post",
      "M",
      #"{"id":"x","agency":"zhujian","title":"科长","role":"agency"}"#
    ),
    on("appoint", "/directory/appoint", "M", #"{"post":"shizhang","person":"某甲"}"#),
    on("vacate", "/directory/vacate", "M", #"{"post":"shizhang"}"#),
    on("grantKey", "/directory/grant-key", "M", #"{"hash":"SHA","post":"shizhang"}"#),
    on("revokeKey", "/directory/revoke-key", "M", #"{"hash":"SHA"}"#),
    on("changeSigningKey", "/directory/change-signing-key", "M", #"{"key":"k"}"#),
    AccessRow(id: "putBytes", path: "/blobs/PIECE", who: "SAO", body: "ABC", method: .put),
  ]
}
