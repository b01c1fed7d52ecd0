// SPDX-License-Identifier: Apache-2.0
import Pages
import Reading
import ReportText
import TestSupport

/// The sample as the pages get it.
func model(
  _ words: String = sampleText,
  fileName: String = "qinghe-2026.txt",
  change: (inout Report) -> Void = { _ in }
) -> ReportModel {
  let bytes = Array(words.utf8)
  var report = readReport(StoredText(utf8: bytes))
  change(&report)
  return ReportModel(
    id: "0123456789ab",
    fileName: fileName,
    receivedAt: CivilTime(milliseconds: 1_767_225_600_000),
    sha256: String(repeating: "0123456789abcdef", count: 4),
    sourceSHA256: String(repeating: "fedcba9876543210", count: 4),
    text: bytes,
    report: report
  )
}

/// A short text for snapshots that are read whole.
let shortReport = """
  青禾市2026年政府工作报告
  一、2025年工作回顾
  　　新增高新技术企业47家，“专精特新”[1]企业128家。
  二、2026年工作安排
  　　主要预期目标是：地区生产总值增长5.5%左右，粮食产量4.1亿斤以上。
  （一）改善品质
  　　新增公共停车泊位6000个以上；中水利用率由27%提升至33%。
  名词解释
  [1]“专精特新”：专业化、精细化、特色化、新颖化。

  """

func words(_ page: [UInt8]) -> String { String(decoding: page, as: UTF8.self) }
