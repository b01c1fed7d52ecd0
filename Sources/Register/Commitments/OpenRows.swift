// SPDX-License-Identifier: Apache-2.0
import Mechanisms

/// Which rows of the register commitments count as, whatever became of them: those that are open.
///
/// One that was merged counts as the one it went into, one that was split as its parts; one that was
/// withdrawn counts as none.
struct OpenRows {
  /// The open ones, in the order in which they are met.
  private(set) var open: [SerialNumber] = []
  /// What the state lacks to tell.
  private(set) var lacking: [Subject] = []
  /// What was met already.
  private var met: Set<SerialNumber> = []

  /// Those of several commitments.
  init(of numbers: [SerialNumber], in state: RegisterState) {
    for number in numbers { meet(number, in: state) }
  }

  /// Those of the sub-items of a commitment.
  ///
  /// What went back into it, or into what it is a sub-item of, is none: they would wait for each other.
  init(under item: Commitment, in state: RegisterState) {
    var above: SerialNumber? = item.subitems.isEmpty ? nil : item.number
    while let number = above, met.insert(number).inserted {
      let known = state.commitments[number]
      if known == nil { lacking.append(.commitment(number)) }
      above = known?.entry.parent
    }
    for number in item.subitems { meet(number, in: state) }
  }

  private mutating func meet(_ number: SerialNumber, in state: RegisterState) {
    guard met.insert(number).inserted else { return }
    guard let item = state.commitments[number] else {
      lacking.append(.commitment(number))
      return
    }
    switch item.life {
    case .active: if item.isOpen { open.append(number) }
    case .split(let parts): for part in parts { meet(part, in: state) }
    case .merged(let goal): meet(goal, in: state)
    case .withdrawn: break
    }
  }
}

extension Commitment {
  /// Whether it is neither struck off nor ended.
  var isOpen: Bool { loop.phase == .open || loop.phase == .unregistered }
}

extension CommitmentCommand {
  /// Whether a commitment may be done with it.
  var mayEnd: Bool {
    switch self {
    case .loop(.file), .loop(.review), .loop(.strikeOff), .loop(.confirmStrikeOff): true
    case .update(_, let filing): filing != nil
    default: false
    }
  }
}
