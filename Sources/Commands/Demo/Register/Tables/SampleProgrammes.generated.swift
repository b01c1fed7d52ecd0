// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Written by Scripts/generate-sample from Sample/; do not edit.

extension SampleTables {
  /// Of `programmes.csv`.
  static let programmes: StaticString = ###"""
id,title,owner_agency,leader_post,kind,items
nongji,丘陵智能农机产业链,gongxin,vice-2,产业链,2024-T01;2024-T07;2025-T02;2025-T05;2026-T01;2026-T05;2026-T13
zhu,竹基新材料产业链,gongxin,vice-2,产业链,2024-T02;2024-T47;2025-T03;2025-T49;2025-R01;2026-T02;2026-T03;2026-T42
dapan,重大项目调度专班,fagai,vice-1,专班,2024-P01;2024-P02;2024-P03;2024-P10;2025-P01;2025-P02;2025-P03;2026-P01;2026-P02;2026-P04;2026-P05
laoxiaoqu,城市更新和老旧小区专班,zhujian,vice-3,专班,2024-L02;2024-L03;2024-L04;2025-L02;2025-L05;2025-L06;2026-L02;2026-L05;2026-L06;2026-T21;2026-T28
shuizhi,治水专班,huanjing,vice-4,专班,2024-T34;2024-T35;2024-T36;2025-T34;2025-T35;2025-T36;2025-T37;2026-I10;2026-T37;2026-T39
liangshi,粮食安全和农田水利专班,nongye,vice-4,专班,2024-I09;2024-T28;2024-T29;2025-I08;2025-T30;2025-T31;2025-T50;2026-I07;2026-T31;2026-T32;2026-T33
yilaoyixiao,“一老一小”服务专班,minzheng,vice-5,专班,2024-L07;2024-L08;2024-T40;2025-L03;2025-L07;2025-L08;2025-T45;2026-L03;2026-L07;2026-L08;2026-T49

"""###
}
