// SPDX-License-Identifier: Apache-2.0
import Ledger

/// Links the log; `Scripts/check-linkage` looks at what comes along.
@main
enum LedgerProbe {
  static func main() throws {
    var log = try LedgerLog(origin: "duixian/qinghe")
    try log.append(LedgerRecord(["item": .text("新增12个")]))
    print(try log.checkpoint.signed(by: [SignerKey(name: log.origin, seed: Array(0..<32))]))
  }
}
