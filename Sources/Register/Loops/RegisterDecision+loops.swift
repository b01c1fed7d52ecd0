// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension RegisterDecision {
  /// What is handed to a mechanism can be kept: keys name fields, evidence has an address, texts end.
  ///
  /// What must be an id of the profile is held against it by the mechanism itself.
  func check(_ command: Command) throws(RegisterError) {
    switch command {
    case .register, .review, .confirmStrikeOff, .stopClock, .resumeClock, .propose: return
    case .file(_, let filing): try check(filing)
    case .strikeOff(let evidence): try checkAddresses(evidence)
    case .sendBack(let reason), .stageClose(let reason), .decideExtension(_, let reason),
      .decideNotice(_, let reason), .excuse(let reason), .appeal(_, let reason),
      .decideAppeal(_, let reason):
      try checkLength(reason, "reason")
    case .askExtension(_, _, let plan): try checkLength(plan, "plan")
    case .change(let change): try checkLength(change.decision, "decision", limit: 500)
    case .discharge(_, let note): try checkLength(note, "note")
    }
  }

  private func check(_ filing: Filing) throws(RegisterError) {
    guard filing.says.count <= 20 else { throw .tooLong("says", limit: 20) }
    var length = 0
    for (key, text) in filing.says.sorted(by: { $0.key < $1.key }) {
      guard isKey(key) else { throw .badValue("says") }
      try checkLength(text, key)
      length += text.unicodeScalars.count
    }
    // An entry of the log has 65,535 bytes at most.
    guard length <= 6000 else { throw .tooLong("says", limit: 6000) }
    guard filing.planned.keys.allSatisfy(isKey) else { throw .badValue("planned") }
    guard filing.planned.count <= 50 else { throw .tooLong("planned", limit: 50) }
    guard filing.nodes.count <= 100 else { throw .tooLong("nodes", limit: 100) }
    try checkAddresses(filing.evidence)
  }

  private func checkAddresses(_ evidence: [String]) throws(RegisterError) {
    guard evidence.count <= 100 else { throw .tooLong("evidence", limit: 100) }
    guard evidence.allSatisfy(isHash) else { throw .badValue("evidence") }
  }

  /// Ids of mechanisms: they stand in the names of an entry's fields.
  func isKey(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
      }
  }
}
