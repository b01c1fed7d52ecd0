// What a report promises, with the place of each promise in its bytes.
import Reading
import ReportText

let file = Array(
  """
  青禾市政府工作报告（2026年）

  一、2026年重点工作
  年底前建成口袋公园20个以上，10月底前开通2条公交线路。
  """.utf8
)
let text = try StoredText.read(file)
for measure in readReport(text).measures where measure.tense == .target {
  print(measure.span, measure.subject, measure.value, measure.unit, measure.rule.name)
}
