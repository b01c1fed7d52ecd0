// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing

@testable import Register

/// Who may do what: written by hand from the issue, the design and domain-rules.md, not from the code.
struct AccessTests {
  /// Who may give each command.
  ///
  /// A row: the command, then supervisor, agency, leader, auditor and administrator, each in a post of
  /// the lead agency, of a supporting one and of another; then the program. `y`: it is done.
  private static let table = """
    found                nnn nnn nnn nnn yyy n
    addAgency            nnn nnn nnn nnn yyy n
    renameAgency         nnn nnn nnn nnn yyy n
    closeAgency          nnn nnn nnn nnn yyy n
    addPost              nnn nnn nnn nnn yyy n
    appoint              nnn nnn nnn nnn yyy n
    vacate               nnn nnn nnn nnn yyy n
    grantKey             nnn nnn nnn nnn yyy n
    revokeKey            nnn nnn nnn nnn yyy n
    changeSigningKey     nnn nnn nnn nnn yyy n
    openReport           yyy nnn nnn nnn nnn n
    accept               yyy nnn nnn nnn nnn n
    acceptAll            yyy nnn nnn nnn nnn n
    setAside             yyy nnn nnn nnn nnn n
    reopen               yyy nnn nnn nnn nnn n
    correct              yyy nnn nnn nnn nnn n
    suggest              yyy yyy yyy nnn nnn n
    transfer             yyy nnn yyy nnn nnn n
    split                yyy nnn nnn nnn nnn n
    merge                yyy nnn nnn nnn nnn n
    divide               yyy ynn nnn nnn nnn n
    decompose            yyy ynn nnn nnn nnn n
    group                yyy nnn nnn nnn nnn n
    assign               yyy nnn nnn nnn nnn n
    update               nnn yyn nnn nnn nnn n
    addEvidence          yyy yyn nnn nnn nnn n
    gradeEvidence        nyy nnn nnn nnn nnn n
    raise                nnn yyn nnn nnn nnn n
    clear                yyy yyn nnn nnn nnn n
    decide               nnn nnn yyy nnn nnn n
    carryOut             yyy yyn nnn nnn nnn n
    reply                nnn yyn nnn nnn nnn n
    hang                 yyy nnn nnn nnn nnn n
    withdrawEvidence     yyy ynn nnn nnn nnn n
    unhang               yyy nnn nnn nnn nnn n
    takeBack             nnn ynn nnn nnn nnn n
    recordVote           yyy nnn nnn nnn nnn n
    proposePublication   yyy nnn nnn nnn nnn n
    approvePublication   yyy nnn yyy nnn nnn n
    declinePublication   yyy nnn yyy nnn nnn n
    withdrawPublication  yyy nnn nnn nnn nnn n
    withdraw             yyy nnn nnn nnn nnn n
    begin                yyy nnn nnn nnn nnn n
    handOver             yyy nnn nnn nnn nnn n
    closeProgramme       yyy nnn nnn nnn nnn n
    openCase             yyy nnn nnn nnn nnn y
    recordCase           yyy nnn nnn nnn nnn n
    answer               nnn ynn nnn nnn nnn n
    callBack             yyy nnn nnn nnn nnn n
    exclude              yyy nnn nnn nnn nnn n
    erase                nnn nnn nnn nnn yyy n
    takeBackCase         nnn ynn nnn nnn nnn n
    loopRegister         nnn nnn nnn nnn nnn n
    loopAssign           nnn nnn nnn nnn nnn n
    loopFile             nnn ynn nnn nnn nnn n
    loopReview           nyy nnn nnn nnn nnn n
    loopSendBack         nyy nnn nnn nnn nnn n
    loopStageClose       nyy nnn nnn nnn nnn n
    loopStrikeOff        nyy nnn nnn nnn nnn n
    loopConfirm          nyy nnn nnn nnn nnn n
    loopAskExtension     nnn ynn nnn nnn nnn n
    loopDecideExtension  nnn nnn nyy nnn nnn n
    loopStop             nyy nnn nnn nnn nnn n
    loopResume           nyy nnn nnn nnn nnn n
    loopChange           nnn nnn nyy nnn nnn n
    changeTargets        nnn nnn nyy nnn nnn n
    loopDischarge        nnn nnn nyy nnn nnn n
    loopPropose          yyy nnn nnn nnn nnn y
    loopDecideNotice     nnn nnn nyy nnn nnn n
    loopExcuse           nnn nnn nyy nnn nnn n
    loopAppeal           nnn ynn nnn nnn nnn n
    loopDecideAppeal     nnn nnn nyy nnn nnn n
    """

  private static let rows = Dictionary(
    uniqueKeysWithValues: table.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return (String(words[0]), words.dropFirst().joined())
    }
  )

  @Test func everyCommandHasARowAndASample() {
    let names = Set(CommandName.allCases.map(\.rawValue))
    #expect(names.subtracting(Self.rows.keys) == [])
    #expect(Set(Self.rows.keys).subtracting(names) == [])
    #expect(Self.rows.values.allSatisfy { $0.count == 16 })
  }

  @Test(arguments: CommandName.allCases)
  func isDoneByThoseOnlyWhomTheTableNames(_ name: CommandName) throws {
    let row = try #require(Self.rows[name.rawValue], "denied until the table says who may")
    let (stage, command) = try AccessStage.sample(name)
    #expect(CommandName(command) == name)
    for (officer, expected) in zip(AccessStage.officers, row) {
      var stage = stage
      var isDone = false
      var refusal: RegisterError?
      do {
        isDone = try !stage.give(command, by: officer).isEmpty
      } catch {
        refusal = error
      }
      let who = "\(name) by \(officer.role) of \(officer.agency): \(String(describing: refusal))"
      #expect(isDone == (expected == "y"), "\(who)")
      if let refusal { #expect(Self.isAboutWhoMay(refusal, name), "\(who)") }
    }
  }

  /// A refusal for another reason would hide that somebody may.
  private static func isAboutWhoMay(_ refusal: RegisterError, _ name: CommandName) -> Bool {
    switch refusal {
    case .wrongRole, .otherAgency: true
    // It is for whoever has just acted.
    case .notTakenBack: name == .takeBack || name == .takeBackCase
    case .mechanism(let inner):
      switch inner {
      case .wrongRole, .ownCase, .otherAgency: true
      // Nobody does these by hand: registering and assigning have commands of their own.
      case .alreadyRegistered: name == .loopRegister
      case .wrongStage: name == .loopAssign
      default: false
      }
    default: false
    }
  }

  @Test func whoSaysToBeInAPostMustHoldIt() throws {
    let (stage, command) = try AccessStage.sample(.correct)
    for change: (inout Officer) -> Void in [
      { $0.person = "别人" }, { $0.post = "none" }, { $0.agency = "jiaotong" }, { $0.post = "" },
    ] {
      var (stage, officer) = (stage, Stage.supervisor)
      change(&officer)
      #expect(throws: RegisterError.notInPost(officer.post)) {
        try stage.give(command, by: officer)
      }
    }
  }

  @Test(arguments: [RegisterRole.supervisor, .agency, .leader, .auditor])
  func nobodyButAnAdministratorActsWithoutAPost(role: RegisterRole) {
    let officer = Officer(person: "某人", post: "", role: role, agency: "")
    let context = RegisterContext(
      at: Timestamp(milliseconds: 1_768_838_400_000),
      officer: officer,
      mechanisms: Stage.mechanisms
    )
    #expect(throws: RegisterError.notInPost("")) {
      try RegisterState().decide(.intake(.open(Stage.sheet)), context)
    }
  }

  @Test func anAgencyThatADecisionNamesSaysThatItWasCarriedOut() throws {
    var (stage, _) = try AccessStage.sample(.carryOut)
    let decision = LeaderDecision(text: "交通局先行开工。", agency: "jiaotong")
    try stage.give(.commitment(Stage.first, .decide(decision)), by: Stage.deputy)
    let other = AccessStage.officer(.agency, "jiaotong")
    #expect(throws: RegisterError.otherAgency("zhujian")) {
      try stage.give(.commitment(Stage.first, .carryOut(0, note: "已办")), by: other)
    }
    try stage.give(.commitment(Stage.first, .carryOut(1, note: "已开工")), by: other)
    #expect(stage.state.commitments[Stage.first]?.decisions[1].carriedOut?.officer == other)
  }
}
