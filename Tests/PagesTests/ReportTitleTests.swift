// SPDX-License-Identifier: Apache-2.0
import Pages
import Testing

struct ReportTitleTests {
  @Test(
    arguments: [
      ("政府工作报告", "青禾市", 2026, "青禾市2026年政府工作报告"),
      ("青禾市2026年政府工作报告", "青禾市", 2026, "青禾市2026年政府工作报告"),
      ("2024年政府工作报告（摘要）", nil, 2024, "2024年政府工作报告（摘要）"),
      (nil, "全国", 2025, "全国2025年政府工作报告"), ("", nil, 2025, "a.txt"), (nil, nil, nil, "a.txt"),
    ] as [(String?, String?, Int?, String)]
  )
  func isNeverBare(_ title: String?, _ place: String?, _ year: Int?, _ shown: String) {
    #expect(ReportTitle.shown(title: title, place: place, year: year, fileName: "a.txt") == shown)
  }
}
