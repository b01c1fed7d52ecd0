// Every quantity of a sentence: its words, its value and its unit.
import Measures

let sentence = "年底前建成口袋公园20个以上，新增公共停车位1.1万余个。"
for quantity in QuantityScanner().scan(sentence) {
  let words = String(decoding: Array(sentence.utf8)[quantity.span], as: UTF8.self)
  print(words, quantity.value.doubleValue, quantity.unit)
}
