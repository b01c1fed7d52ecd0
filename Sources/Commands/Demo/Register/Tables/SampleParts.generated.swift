// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Written by Scripts/generate-sample from Sample/; do not edit.

extension SampleTables {
  /// Of `parts.csv`.
  static let parts: StaticString = ###"""
item,form,title,quote,measure_value,measure_unit,values,fate
2024-T07,split,智能工厂,智能工厂5家,5,家,0;2;4;6,kept
2024-T07,split,数字化车间,数字化车间20个,20,个,0;8;15;22,kept
2024-T39,split,新改扩建中小学,中小学8所,8,所,0;3;8;8,kept
2024-T39,split,新改扩建幼儿园,幼儿园10所,10,所,0;2;5;7,late
2024-T49,sub,县城停车场,停车场9处,9,处,1;4;7;9,kept
2024-T49,sub,县城供水厂,供水厂2座,2,座,0;0;0;1,late
2025-T24,split,燃气老旧管网,,90,公里,4;28;67;92,kept
2025-T24,split,供水老旧管网,,60,公里,0;8;21;,silent
2026-T05,split,人工智能应用场景,人工智能应用场景30个,30,个,6;15;24;28,running
2026-T05,split,灯塔工厂,灯塔工厂1家,1,家,0;0;0;0,running
2026-T24,split,燃气管网,,60,公里,0;7;24;38;54,running
2026-T24,split,供水管网,,65,公里,0;8;23;37;52,running
2026-T24,split,排水管网,,55,公里,0;6;19;33;46,running
2026-T59,sub,产地集配中心,集配中心4个,4,个,1;2;4;4,kept
2026-T59,sub,城市前置仓,城市前置仓12个,12,个,0;4;6;9,running

"""###
}
