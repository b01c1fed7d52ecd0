// A log of a jurisdiction: an entry with a private field, its proof, and what erasing leaves.
import Ledger

// Randomness comes from the caller; a service takes it from the system and keeps it in a file of its own.
let key = try SignerKey(name: "duixian/qinghe", seed: Array(0..<32))
let caller = try PrivateField(name: "caller", salt: Array(100..<132), value: "来电人甲")

var log = try LedgerLog(origin: "duixian/qinghe")
try log.append(LedgerRecord(["item": .text("年底前建成口袋公园20个"), "seq": .number(0)]))
let index = try log.append(
  LedgerRecord(["item": .text("热线反映路灯不亮"), "seq": .number(1)], hiding: [caller])
)

var files: [String: [UInt8]] = [:]
for tile in log.takeTiles() { files[tile.path.description] = tile.bytes }
let note = try log.checkpoint.signed(by: [key])

// What a citizen gets: one file that holds without the log, and the key of the log.
let proof = try EntryProof(index: index, note: note) { files[$0.description] }
print(String(decoding: proof.bytes, as: UTF8.self))
print(key.verifier)

let checkpoint = try EntryProof(proof.bytes).verify(origin: log.origin, trusting: [key.verifier])
print(checkpoint.size, "entries")

// Whoever has value and salt can show them; once both are erased, everything above still holds.
try LedgerRecord(proof.entry).verify(caller)
print(String(decoding: caller.bytes, as: UTF8.self))

// Every entry and every tile against the signed root.
print(try checkpoint.problems { files[$0.description] })

// The log grows, and proves that it only grew.
try log.append(LedgerRecord(["item": .text("路灯已修复"), "seq": .number(2)]))
for tile in log.takeTiles() { files[tile.path.description] = tile.bytes }
var tree = TreeReader(size: log.size)
let growth = try tree.consistencyProof(from: checkpoint.size) { files[$0.description] }
try growth.verify(from: checkpoint, to: log.checkpoint)
