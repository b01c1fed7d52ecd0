// SPDX-License-Identifier: Apache-2.0
import Mechanisms

@testable import Register

/// Every kind of command by name: the switch below has no default, so that a new command does not
/// compile before it has a name here, and fails before it has a row and a sample.
enum CommandName: String, CaseIterable, Hashable {
  case found, addAgency, renameAgency, closeAgency, addPost, appoint, vacate, grantKey, revokeKey
  case changeSigningKey
  case openReport, accept, acceptAll, setAside, reopen
  case correct, suggest, transfer, split, merge, divide, decompose, group, assign, update
  case addEvidence, gradeEvidence, raise, clear, decide, carryOut, reply, hang, withdraw
  case changeTargets, withdrawEvidence, unhang, takeBack, recordVote
  case proposePublication, approvePublication, declinePublication, withdrawPublication
  case begin, handOver, closeProgramme
  case openCase, recordCase, answer, callBack, exclude, erase, takeBackCase
  case loopRegister, loopAssign, loopFile, loopReview, loopSendBack, loopStageClose, loopStrikeOff
  case loopConfirm, loopAskExtension, loopDecideExtension, loopStop, loopResume, loopChange
  case loopDischarge, loopPropose, loopDecideNotice, loopExcuse, loopAppeal, loopDecideAppeal

  init(_ command: RegisterCommand) {
    switch command {
    case .directory(let command): self.init(command)
    case .intake(let command):
      switch command {
      case .open: self = .openReport
      case .accept: self = .accept
      case .acceptAll: self = .acceptAll
      case .setAside: self = .setAside
      case .reopen: self = .reopen
      }
    case .commitment(_, let command): self.init(command)
    case .programme(let command):
      switch command {
      case .begin: self = .begin
      case .handOver: self = .handOver
      case .close: self = .closeProgramme
      }
    case .handling(let command):
      switch command {
      case .open: self = .openCase
      case .record: self = .recordCase
      case .loop(_, let command): self.init(command)
      case .answer: self = .answer
      case .callBack: self = .callBack
      case .exclude: self = .exclude
      case .erase: self = .erase
      case .takeBack: self = .takeBackCase
      }
    }
  }

  private init(_ command: DirectoryCommand) {
    switch command {
    case .found: self = .found
    case .addAgency: self = .addAgency
    case .renameAgency: self = .renameAgency
    case .closeAgency: self = .closeAgency
    case .addPost: self = .addPost
    case .appoint: self = .appoint
    case .vacate: self = .vacate
    case .grantKey: self = .grantKey
    case .revokeKey: self = .revokeKey
    case .changeSigningKey: self = .changeSigningKey
    }
  }

  private init(_ command: CommitmentCommand) {
    switch command {
    case .correct: self = .correct
    case .suggest: self = .suggest
    case .transfer: self = .transfer
    case .split: self = .split
    case .merge: self = .merge
    case .divide: self = .divide
    case .decompose: self = .decompose
    case .group: self = .group
    case .assign: self = .assign
    case .loop(let command): self.init(command)
    case .update: self = .update
    case .addEvidence: self = .addEvidence
    case .gradeEvidence: self = .gradeEvidence
    case .raise: self = .raise
    case .clear: self = .clear
    case .decide: self = .decide
    case .carryOut: self = .carryOut
    case .reply: self = .reply
    case .hang: self = .hang
    case .withdraw: self = .withdraw
    case .withdrawEvidence: self = .withdrawEvidence
    case .unhang: self = .unhang
    case .takeBack: self = .takeBack
    case .recordVote: self = .recordVote
    case .publish(.propose): self = .proposePublication
    case .publish(.approve): self = .approvePublication
    case .publish(.decline): self = .declinePublication
    case .publish(.withdraw): self = .withdrawPublication
    case .change: self = .changeTargets
    }
  }

  private init(_ command: Command) {
    switch command {
    case .register: self = .loopRegister
    case .file(let stage, _): self = stage == "assign" ? .loopAssign : .loopFile
    case .review: self = .loopReview
    case .sendBack: self = .loopSendBack
    case .stageClose: self = .loopStageClose
    case .strikeOff: self = .loopStrikeOff
    case .confirmStrikeOff: self = .loopConfirm
    case .askExtension: self = .loopAskExtension
    case .decideExtension: self = .loopDecideExtension
    case .stopClock: self = .loopStop
    case .resumeClock: self = .loopResume
    case .change: self = .loopChange
    case .discharge: self = .loopDischarge
    case .propose: self = .loopPropose
    case .decideNotice: self = .loopDecideNotice
    case .excuse: self = .loopExcuse
    case .appeal: self = .loopAppeal
    case .decideAppeal: self = .loopDecideAppeal
    }
  }
}
