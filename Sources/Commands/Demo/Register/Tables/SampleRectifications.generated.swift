// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Written by Scripts/generate-sample from Sample/; do not edit.

extension SampleTables {
  /// Of `rectifications.csv`.
  static let rectifications: StaticString = ###"""
number,found,text,agency,severity,class,limit,done,struck_off,fate,note,extension_asked,extended_to,returned,redone
ZG2024-01,2024-05-14,石枰河下游两家漂染作坊夜间偷排，暗管未封堵,nandu,province,listed,2024-09-30,2024-09-12,2024-10-18,struck_off,暗管拆除，立案处罚，同类作坊举一反三排查14家,,,,
ZG2024-02,2024-05-14,云麓县废弃石料场弃渣压占林地42亩,yunlu,city,listed,2024-11-30,2024-11-21,2024-12-20,struck_off,弃渣清运、覆土补植，林地恢复验收,,,,
ZG2024-03,2024-05-20,东郊生活垃圾转运站渗滤液外溢，附近居民来信,chengguan,city,letter,2024-07-31,2024-07-24,2024-08-15,struck_off,加盖调节池，转运时段避开夜间,,,,
ZG2024-04,2024-06-03,禾川县两处畜禽养殖场粪污直排灌渠,hechuan,city,listed,2024-10-31,2024-10-28,2025-01-17,returned,首次申请现场核查发现化粪池未防渗，退回补做后销号,,,2024-11-12,2024-12-26
ZG2025-01,2025-04-22,东郊排渠沿线47处雨污错接未清完,zhujian,province,listed,2025-12-31,2025-12-24,,stage_closed,清完31处，余16处因小区管网改造未竣工，阶段性办结,,,,
ZG2025-02,2025-04-22,麦溪截污管断头，雨天溢流入河,zhujian,city,listed,2025-08-31,2025-08-19,2025-09-12,struck_off,断头段接通，连续三月水质达标,,,,
ZG2025-03,2025-04-25,南渡港装卸作业粉尘扰民，居民来信,nandu,city,letter,2025-06-30,2025-06-20,2025-07-11,struck_off,皮带加罩、喷雾联动，扬尘在线监测,,,,
ZG2025-04,2025-05-09,经开区三家企业危废超期贮存,jingkai,province,listed,2025-10-31,2025-11-14,2025-12-12,extended,处置单位停产检修，经批准延期半月后清运完毕,2025-10-20,2025-11-20,,
ZG2026-01,2026-04-16,石枰河口断面总磷超标，上游磷肥企业雨污混排,huanjing,province,listed,2026-08-31,2026-08-21,2026-09-24,struck_off,雨污分流，初期雨水池投用，断面恢复Ⅲ类,,,,
ZG2026-02,2026-04-16,望岳路餐饮油烟直排，居民来信,dongli,city,letter,2026-06-30,2026-06-18,2026-07-10,struck_off,21家更换净化器，智能监测联网,,,,
ZG2026-03,2026-04-21,云麓县一处历史遗留矿坑积水未治理,yunlu,province,listed,2026-10-31,,,overdue,抽排后发现坑壁渗漏，治理方案重新论证，期限已过,,,,
ZG2026-04,2026-05-06,柳汊桥下建筑垃圾堆场未覆盖,nandu,city,listed,2026-12-31,,,running,已覆盖八成，分拣外运中,,,,

"""###
}
