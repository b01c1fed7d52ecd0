// Every quantity and date of a text: its words, its value, its unit and its days.
import Measures

let text = "今年上半年完成投资3万5千元以上，同比增长6.5%左右，三天前验收。"
let reader = QuantityReader(now: CivilDay(year: 2026, month: 7, day: 1))
let bytes = Array(text.utf8)
for found in reader.read(text) {
  let words = String(decoding: bytes[found.span], as: UTF8.self)
  print(words, found.kind, found.value?.description ?? "", found.unit, found.iso ?? "")
}

// Over UTF-8 bytes, into an array that is used again.
var found: [Quantity] = []
reader.read(bytes.span, into: &found)
print(found.count)
