// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Written by Scripts/generate-sample from Sample/; do not edit.

extension SampleTables {
  /// Of `hazards.csv`.
  static let hazards: StaticString = ###"""
number,found,text,agency,severity,class,limit,done,struck_off,fate,note,extension_asked,extended_to,returned,redone
YH2024-01,2024-02-27,南渡临港产业园一家铸造厂煤气发生炉未装连锁报警,nandu,halted,general,2024-04-30,2024-04-17,2024-04-24,struck_off,停产治理，加装连锁后复产,,,,
YH2024-02,2024-03-19,稻香街一栋经营性自建房加层开裂,dongli,major,general,2024-08-31,2024-08-20,2024-08-29,struck_off,拆除加层，加固鉴定为B级,,,,
YH2024-03,2024-04-11,云麓县一处尾矿库排洪沟淤堵,yunlu,major,general,2024-06-15,2024-06-05,2024-06-13,struck_off,汛前疏通，补做渗流监测,,,,
YH2024-04,2024-06-06,老纺织厂高层住宅消防水泵无法自动启动,xiaofang,major,general,2024-09-15,2024-09-09,2024-09-18,struck_off,更换控制柜，维保单位停业整顿,,,,
YH2024-05,2024-09-12,桐花河堤防桩号3+200管涌未根治,shuili,major,general,2025-04-30,2025-04-18,2025-04-27,struck_off,灌浆补强，汛前验收,,,,
YH2024-06,2024-10-23,禾川县一粮食仓库扬尘爆炸风险,hechuan,halted,general,2024-12-20,2024-12-11,2024-12-19,struck_off,除尘系统改防爆电机,,,,
YH2025-01,2025-02-18,环麓旅游公路14公里处边坡持续变形,jiaotong,major,general,2025-08-31,2025-09-24,2025-09-30,extended,抗滑桩增加两排，经安委会批准延期一月,2025-07-29,2025-09-30,,
YH2025-02,2025-03-05,职教园周边七家出租屋飞线充电、堵塞通道,xiaofang,major,general,2025-05-15,2025-05-08,2025-05-16,struck_off,房东签责任书，通道打开,,,,
YH2025-03,2025-04-14,南渡一家液氨冷库超期未检,shichang,halted,general,2025-07-31,2025-07-22,2025-07-30,struck_off,压力容器检验合格，重做应急演练,,,,
YH2025-04,2025-05-20,云麓一采石场开采面过陡,yunlu,halted,general,2025-09-30,2025-09-18,2025-09-26,struck_off,削坡到设计角度，重新验收,,,,
YH2025-05,2025-06-11,市一院老住院楼疏散楼梯被占用,weijian,major,general,2025-08-15,2025-08-01,2025-08-22,returned,首次核查疏散指示灯未复亮，退回后销号,,,2025-08-08,2025-08-15
YH2025-06,2025-09-03,东郊一危化品运输车停车场无防渗,dongli,major,general,2025-12-31,2025-12-19,2025-12-29,struck_off,地面硬化防渗，设应急池,,,,
YH2025-07,2025-10-15,南渡渡口两艘渡船救生设备不足,jiaotong,major,general,2025-11-30,2025-11-21,2025-11-28,struck_off,救生设备补齐，限载改造,,,,
YH2026-01,2026-01-21,港前家具厂粉尘堆积,nandu,halted,general,2026-04-30,2026-04-20,2026-04-29,struck_off,除尘改造，车间停产治理后验收,,,,
YH2026-02,2026-02-24,望岳新村高层外墙保温脱落,zhujian,major,general,2026-09-30,2026-09-17,2026-09-24,struck_off,剥离松动层，空鼓复检,,,,
YH2026-03,2026-03-17,禾川县一小学锅炉房带病运行,jiaoyu,halted,general,2026-05-31,2026-05-21,2026-05-29,struck_off,锅炉停用改空气源热泵,,,,
YH2026-04,2026-04-09,东篱一地下商场消防分区防火卷帘失灵,xiaofang,major,general,2026-07-31,2026-08-14,2026-08-24,extended,进口卷帘控制器迟到，经批准延期半月,2026-06-29,2026-08-20,,
YH2026-05,2026-06-23,云麓县溪口镇河堤护脚冲空,shuili,major,general,2026-10-15,,,overdue,设计变更后施工，期限已过，汛后抢修中,,,,
YH2026-06,2026-08-18,南渡一冷链企业氨制冷管道超压,nandu,halted,general,2026-12-15,,,halted,停产治理，压力检测与阀门更换中,,,,
YH2026-07,2026-09-22,环城东路施工段深基坑临边防护不足,zhujian,major,general,2027-01-31,,,running,支护加固完成六成，限行围挡,,,,

"""###
}
