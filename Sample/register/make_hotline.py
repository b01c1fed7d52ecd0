#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes hotline.csv: 2,000 invented calls to the invented 12345 of Qinghe. Fixed seed, standard library only."""
import csv
import datetime as dt
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
COUNT = 2000
FIRST, LAST = dt.date(2024, 1, 2), dt.date(2026, 11, 20)
END = dt.datetime(2026, 11, 20, 17, 30)
R = random.Random(12345)

# The State Council's days off on weekdays, and the working weekends, as in Sources/WorkingDays/Tables.
OFF = """2024-01-01 2024-02-12 2024-02-13 2024-02-14 2024-02-15 2024-02-16 2024-04-04 2024-04-05 2024-05-01 2024-05-02 2024-05-03
2024-06-10 2024-09-16 2024-09-17 2024-10-01 2024-10-02 2024-10-03 2024-10-04 2024-10-07 2025-01-01 2025-01-28 2025-01-29 2025-01-30
2025-01-31 2025-02-03 2025-02-04 2025-04-04 2025-05-01 2025-05-02 2025-05-05 2025-06-02 2025-10-01 2025-10-02 2025-10-03 2025-10-06
2025-10-07 2025-10-08 2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-23 2026-04-06 2026-05-01
2026-05-04 2026-05-05 2026-06-19 2026-09-25 2026-10-01 2026-10-02 2026-10-05 2026-10-06 2026-10-07""".split()
WORK = """2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12 2025-01-26 2025-02-08 2025-04-27
2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10""".split()


def is_working(day):
    s = day.isoformat()
    return s in WORK or (day.weekday() < 5 and s not in OFF)


def add_working(day, n):
    """The n-th working day after `day`; for n = 0 the day itself, or the next working day."""
    if n == 0:
        while not is_working(day):
            day += dt.timedelta(1)
        return day
    while n:
        day += dt.timedelta(1)
        if is_working(day):
            n -= 1
    return day


DISTRICTS = [("dongli", 38), ("nandu", 27), ("hechuan", 17), ("yunlu", 13), ("jingkai", 5)]
ROADS = {
    "dongli": "稻香街 望岳路 桐花二路 拾穗路 苓江老街 麦溪路 南湖支路 菊苑北路 粮站巷 桂花巷 苓江大道 月泊街".split(),
    "nandu": "港前路 港西路 柳汊路 织造巷 职教园路 桑园路 船厂街 码头横街 临港大道 渔歌路 铸造厂路".split(),
    "hechuan": "禾穗大道 米市街 谷丰路 东皋路 油坊街 新渠路 稻田路 文昌街".split(),
    "yunlu": "竹海路 云栖街 笋市街 茶园路 溪口街 山门路 环麓路".split(),
    "jingkai": "耘驰大道 创业一路 创业三路 翎耕路 标准厂房路".split(),
}
ESTATES = {
    "dongli": "菊苑二期 农机厂三村 老纺织厂家属院 望岳新村 桐花里 苓江里小区 月泊花园 稻香苑 粮库宿舍 拾穗佳园 东篱人家 麦溪小区".split(),
    "nandu": "老港社区 织造新村 柳汊花园 船厂宿舍 临港公寓 渔歌小区 港前佳苑 桑园小区 铸造厂家属院 职教园公寓".split(),
    "hechuan": "谷丰小区 米市花园 禾穗家园 新渠社区 文昌苑 油坊小区".split(),
    "yunlu": "竹海小区 云栖苑 笋市社区 茶园新村 溪口花园".split(),
    "jingkai": "耘驰职工公寓 创业公寓 拓展区安置小区".split(),
}
VILLAGES = {
    "dongli": "采菊镇菊泉村 采菊镇白篱村 东郊排渠边的柳林村 采菊镇上塘村".split(),
    "nandu": "老港乡沙洲村 柳汊乡桥头村 临港镇芦滩村 石枰乡下湾村".split(),
    "hechuan": "东皋镇大塘村 谷丰镇三渠村 新渠乡麻畈村 米山镇白鹭村 东皋镇青埂村".split(),
    "yunlu": "枫桠乡高坪村 竹海镇石门村 溪口镇箬坑村 云栖乡岭脚村 枫桠乡杉树坳村".split(),
    "jingkai": "拓展区新塘村 拓展区樟树湾".split(),
}
SCHOOLS = {
    "dongli": "稻香街小学 望岳小学 南湖中学 市第三高级中学".split(), "nandu": "南渡实验初中 港前小学 职教园附小".split(),
    "hechuan": "禾川县第二小学 谷丰中学 东皋镇中心校".split(), "yunlu": "云麓县实验小学 竹海镇中心校 溪口中学".split(),
    "jingkai": "经开区实验学校 耘驰路小学".split(),
}
SURNAMES = "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 邓 韩 冯 曹 彭 曾 萧 田 董 潘 袁 蔡 蒋 余 于 杜 叶 程 魏 苏 吕 丁 任 卢 姚 沈 钟 姜 崔 谭 陆 范 汪 廖 石 金 韦 贾 夏 傅 方 邹 熊 白 孟 秦 邱 侯 江 尹 薛 阎 段 雷 龙 黎 史 陶 贺 毛 郝 顾 龚 邵 万 覃".split()

ALL = range(1, 13)
WINTER, SUMMER, RAIN, AUTUMN = (11, 12, 1, 2, 3), (6, 7, 8, 9), (5, 6, 7, 8), (9, 10, 11)
# topic, kind, severity, agency (`*` = the district, `~water` = who runs the water then), months, weight, texts, answers
T = [
 ("供热", "help", "utilities", "reli", WINTER, 64, ["{e}{b}室温只有{t}度，家里有老人", "{e}暖气片半边凉，排过气也不热", "{e}顶楼供热温度上不去，{d}报修还没来人"], ["上门测温并调节楼前阀门，复测{t2}度，已请住户签字确认。", "立管堵塞，当日冲洗疏通，室温恢复到{t2}度。", "二次网失衡，已调整单元流量，三日后回访复测。"]),
 ("供热", "complain", "ordinary", "reli", WINTER, 12, ["{e}供热费交了，供热首日却停了{n}小时，要求退费", "{e}换热站半夜噪声大，{b}睡不着"], ["停热时长按规定折算退费{n2}元，次月抵扣。", "水泵加装减振垫，夜间实测达标。"]),
 ("供热", "consult", "ordinary", "reli", (10, 11), 12, ["咨询{e}今年哪天开始供热、空置房怎么报停", "{e}想改成分户计量，流程怎么走"], ["供热11月15日开始；报停须在10月底前到营业厅登记，收取基本热费。", "分户改造由热力公司免费勘察，材料费由住户承担，预约电话见缴费单。"]),
 ("供热", "help", "danger", "reli", WINTER, 5, ["{r}地下热力管道冒热水，路面塌了一块", "{e}换热站跑水，水漫到楼道"], ["半小时内到场围挡并关阀，{n}小时修复恢复供热。", "已切断阀门抽排积水，管段更换完毕。"]),
 ("停水", "help", "utilities", "~water", ALL, 17, ["{e}{d}起停水，没有通知", "{e}{b}水压太小，三楼以上上不来水", "{r}一带早高峰没水"], ["主管接口渗漏抢修，已恢复供水并现场致歉。", "增压泵跳闸，更换后水压0.28兆帕。", "抢修误挖支管，两小时内恢复，改进停水通知群发。"]),
 ("水质", "complain", "utilities", "~water", ALL, 6, ["{e}放出来的水发黄有味", "{r}洗衣水里有泥沙"], ["管网冲洗后取样检测，浊度和余氯合格。", "水箱清洗消毒，检测报告贴在单元门口。"]),
 ("停水", "help", "danger", "~water", ALL, 5, ["{r}自来水主管爆裂，水没到膝盖", "{r}路面喷水，车都过不去"], ["抢修队四十分钟到场，关阀围挡，当夜修复。", "管径三百的铸铁管破裂，已更换两节并恢复路面。"]),
 ("供电", "help", "utilities", "*", (1, 7, 8, 12), 14, ["{e}晚上反复跳闸，空调带不动", "{v}停电一上午，冰箱里东西坏了"], ["协调供电部门更换变压器分接头，负荷均衡后未再跳闸。", "树枝压线跳闸，两小时恢复送电，已安排砍伐通道。"]),
 ("燃气", "help", "danger", "zhujian", ALL, 9, ["{e}{b}楼道里有很浓的煤气味", "{r}施工挖断燃气管，能听到漏气声"], ["二十分钟到场检测，表前接头松动，已更换并复测。", "关阀疏散四十户，焊接修复后逐户通气。"]),
 ("燃气", "consult", "ordinary", "zhujian", ALL, 6, ["{e}灶具软管多久换一次，能免费吗", "咨询{e}燃气改造后何时通气"], ["不锈钢软管免费换一次，社区已登记{n}户，预约上门。", "气密试验已合格，本周内逐户通气，公告贴在楼下。"]),
 ("路灯", "help", "ordinary", "chengguan", ALL, 28, ["{r}路灯坏了{n}盏，晚上看不清路", "{e}门口路灯白天亮晚上灭", "{r}路灯灯杆倾斜"], ["更换光源{n}盏，当晚全部亮灯。", "时控器失准，已校准并更换熔断器。", "灯杆扶正加固，检修门上锁。"]),
 ("井盖", "help", "danger", "chengguan", ALL, 10, ["{r}井盖丢了，电动车差点栽进去", "{r}井盖移位，车一压就翘"], ["一小时内围挡，更换防坠井盖。", "井圈下沉，垫实后换新并复测平整度。"]),
 ("道路", "help", "ordinary", "chengguan", RAIN, 20, ["{r}坑洼严重，下雨看不出深浅", "{r}人行道砖松动，老人崴了脚", "{r}路面塌陷半米"], ["热料修补{n2}平方米，次日通行。", "翻铺人行道{n2}平方米，盲道一并恢复。", "探地雷达检测无空洞，分层回填压实。"]),
 ("占道经营", "complain", "ordinary", "chengguan", ALL, 16, ["{r}流动摊贩堵住非机动车道", "{r}烧烤摊油烟飘进家里"], ["划定临时疏导点，引导{n}家摊位进场。", "责令整改油烟设施，错峰巡查一周未复发。"]),
 ("公厕", "complain", "ordinary", "chengguan", ALL, 8, ["{r}公厕没水冲，味道很大", "{r}公厕门锁坏了，晚上没灯"], ["更换水箱阀门，增加一次夜间保洁。", "门锁灯具当日换新，卫生指示牌公示责任人。"]),
 ("垃圾", "complain", "ordinary", "chengguan", SUMMER, 18, ["{e}垃圾点溢满，{n}天没清运", "{r}建筑垃圾堆在绿化带里"], ["增派车辆当日清运，清运时段改为每天两次。", "查找来源并处罚，现场清理恢复绿化。"]),
 ("停车", "help", "ordinary", "chengguan", ALL, 16, ["{e}车位不够，晚归停在消防通道", "{r}路边停车收费没出票", "{e}把消防通道划成了收费车位"], ["挖潜增设泊位{n}个，错时共享周边单位车场{n2}个。", "系统断网补开票据，费用原路退回。", "已清除不合规标线，恢复通道并通报物业。"]),
 ("停车", "consult", "ordinary", "chengguan", ALL, 6, ["咨询{r}夜间共享停车怎么收费", "医院陪护停车能打折吗"], ["20点至次日7点包月80元，可在停车平台申请。", "持住院卡全天封顶10元，九月起已执行。"]),
 ("犬只", "complain", "ordinary", "gongan", ALL, 9, ["{e}有人遛狗不牵绳，孩子被吓哭", "{r}流浪狗成群，夜里追人"], ["上门告诫并补办犬证，小区设犬绳借用点。", "联合收容流浪犬{n}只，布设警示牌。"]),
 ("噪声", "complain", "ordinary", "huanjing", (4, 5, 6, 7, 8, 9), 22, ["{r}工地凌晨{w}点还在打桩", "{e}楼下烧烤店音响到半夜", "{r}渣土车半夜鸣笛"], ["责令停止夜间施工，补办审批前不得复工。", "噪声监测超标{n}分贝，限期加装隔声。", "运输车辆绕行，夜间限速限鸣。"]),
 ("噪声", "complain", "ordinary", "gongan", ALL, 9, ["{e}{b}半夜装修，劝过不听", "广场舞在{e}楼下放到22点"], ["劝止并告知作业时段，楼栋长跟进。", "调整场地朝向和音量，约定21点收场。"]),
 ("油烟", "complain", "ordinary", "huanjing", ALL, 8, ["{r}饭店油烟直排窗户", "{e}一楼餐馆烟道对着居民"], ["加装净化器并改高空排放，检测合格。", "责令停业整改，烟道改造完成后复业。"]),
 ("异味", "complain", "ordinary", "huanjing", SUMMER, 8, ["{e}下午有塑料味，孩子嗓子疼", "东郊排渠边臭味大，{e}不敢开窗"], ["锁定{n}公里外加工点，当晚停产整改。", "排渠清淤并加氧，溢流口加闸门，味道缓解。"]),
 ("扬尘", "complain", "ordinary", "zhujian", (10, 11, 12, 1, 2, 3), 8, ["{r}工地裸土没盖，风一吹全是灰", "渣土车在{r}撒了一路"], ["六项抑尘措施补齐，处罚并公示。", "冲洗车辆、清扫路面，运输企业扣分。"]),
 ("违建", "complain", "long", "*", ALL, 8, ["{e}{b}顶楼加盖一层，承重让人担心", "{v}有人占耕地建棚"], ["立案查处，责令自行拆除，逾期依法强制。", "认定违法用地，拆除复垦并移交农业农村部门。"]),
 ("老旧小区", "help", "ordinary", "zhujian", ALL, 22, ["{e}改造挖开的沟{n}天没回填", "{e}改造后楼道墙面起皮", "{e}改造没做雨棚，门口积水"], ["督促施工方当日回填夯实，绿化同步恢复。", "质保期内返工，下周完成粉刷。", "补装雨棚和导水槽，淋水试验通过。"]),
 ("老旧小区", "consult", "ordinary", "zhujian", ALL, 7, ["咨询{e}今年排不排改造，怎么报名", "{e}改造费用居民要不要出"], ["改造名单按居民同意率和管网条件排序，本年度清单已公示。", "公共部分政府投入，户内部分自愿，出资方案公示。"]),
 ("加装电梯", "help", "ordinary", "zhujian", ALL, 14, ["{e}{b}加电梯一楼不同意怎么办", "{e}电梯装好半年没验收", "{e}加装电梯要补签什么材料"], ["街道牵头协商，调整连廊方案后一楼同意。", "特检机构本周检验，合格后办理使用登记。", "先做可行性勘察，再做意愿公示，一窗受理。"]),
 ("物业", "complain", "ordinary", "zhujian", ALL, 20, ["{e}物业不公布公共收益", "{e}保安夜里锁单元门，急诊耽误了", "{e}物业费涨价没有投票"], ["督促公示近两年收支，业委会抽查票据。", "应急通道设门禁并张贴24小时联系电话。", "暂停涨价，按程序征求意见后再议。"]),
 ("房屋维修", "help", "ordinary", "zhujian", RAIN, 14, ["{e}{b}屋顶漏水，下雨接盆", "{e}外墙砖往下掉", "{e}外墙空鼓，风大会掉"], ["启用应急维修资金，先做临时防水，汛后大修。", "设置警戒区，脱落部位封闭，聘请机构鉴定。", "无人机扫描外墙，空鼓{n2}平方米限期剥离。"]),
 ("保交楼", "complain", "long", "zhujian", ALL, 8, ["{e}说好去年交房，现在还没通水电", "{e}延期交付没有违约金"], ["项目专班约谈开发企业，水电月底并网，交付日期书面告知。", "违约金按合同协商，协商不成可申请调解或诉讼。"]),
 ("公租房", "consult", "ordinary", "zhujian", ALL, 6, ["咨询{e}公租房续租要交哪些材料", "新市民怎么申请保障性租赁住房"], ["身份证、收入证明和原合同，续租前一个月提交。", "在政务服务平台申请，{n}个工作日内核验，轮候号可查。"]),
 ("不动产登记", "help", "ordinary", "ziran", ALL, 12, ["{e}入住十年还没有房产证", "{e}二手房过户卡在抵押注销"], ["“证缴分离”办理首次登记，欠缴费用另行追缴。", "协调银行在线注销抵押，当日办结过户。"]),
 ("征地补偿", "complain", "long", "ziran", ALL, 6, ["{v}征地补偿款半年没到账", "{v}丈量面积与实际相差{n}分地"], ["资金已拨到村账户，公示三天后发放到户。", "现场复核，面积误差更正并补发差额。"]),
 ("公交", "help", "ordinary", "gongjiao", ALL, 20, ["{l}路等了{n2}分钟没来", "{l}路末班车提前收了，学生没赶上", "{r}公交站牌被树挡住"], ["车辆故障临时甩班，调整备班，近期准点率上升。", "司机提前离站，已培训并扣罚。", "修剪枝条，站牌换成反光字。"]),
 ("公交", "consult", "ordinary", "gongjiao", ALL, 8, ["咨询老年卡年审要不要本人来", "咨询11路改线后到不到医院"], ["可在社区代审，人脸识别替代。", "11路延伸至市一院东院区，站名更新。"]),
 ("出租车", "complain", "ordinary", "jiaotong", ALL, 9, ["高铁青禾东站打车司机不打表", "网约车绕路{n}公里"], ["查实不打表，退费并记分。", "平台退还差价，司机停运学习。"]),
 ("农村公路", "help", "ordinary", "jiaotong", ALL, 12, ["{v}村道塌方堵了半幅", "{v}会车处没有护栏"], ["清理塌方{n2}立方米，设观察人员。", "安装钢护栏{n2}米，反光柱{n}根。"]),
 ("高速服务", "consult", "ordinary", "jiaotong", ALL, 4, ["咨询禾云高速在建段要绕行哪条路", "三桥通车后货车限重多少"], ["在建段货车绕行苓江大道，施工标志已更新。", "三桥限重49吨，限速60公里，危险品车辆绕行旧桥。"]),
 ("拖欠工资", "complain", "long", "renshe", (10, 11, 12, 1, 2), 22, ["{r}工地干完活，{n}个月工资没结", "{r}餐馆拖欠工资{n}个月", "{v}修路工程款没发到工人手里"], ["约谈总包，专户支付{n2}人工资，逐人打卡签字。", "劳动监察立案，责令三日内支付。", "分包款已结，班组长克扣部分由总包先行垫付。"]),
 ("劳动合同", "consult", "ordinary", "renshe", ALL, 8, ["试用期没签合同能要双倍工资吗", "外卖平台让我注册成个体户怎么维权"], ["用工满一个月未签书面合同的，可主张二倍工资，材料清单已发短信。", "存在劳动管理的按劳动关系处理，已转仲裁窗口指导。"]),
 ("社保", "consult", "ordinary", "renshe", ALL, 14, ["灵活就业参保基数怎么选", "异地工作养老保险怎么转回来", "{e}老人养老资格认证不会操作"], ["可按档位自选，年度内可调整一次。", "掌上办理转移接续，预计{n}个工作日，进度可查。", "社区上门帮办认证，已完成。"]),
 ("社保", "help", "ordinary", "renshe", ALL, 8, ["退休金{n}月份少发了", "社保卡丢失急用住院"], ["核查系调整过渡，差额次月补发。", "即时补办，医院先按身份证结算。"]),
 ("医保", "help", "ordinary", "yibao", ALL, 12, ["{v}在省城住院医保没报上", "慢特病备案被退回，不知缺什么", "新生儿参保后医保没生效"], ["补录转诊备案，手工报销{n2}00元。", "缺诊断证明，代为补齐，次日备案成功。", "出生三月内参保追溯生效，已更正。"]),
 ("医疗服务", "complain", "ordinary", "weijian", ALL, 12, ["市一院检查排队等了{n}天", "乡镇卫生院晚上没人接诊", "医院检查重复收费"], ["影像科增开周末机位，预约缩短到两天。", "核实缺岗，恢复夜间值班并公示电话。", "退还重复收费{n2}元，检查单规范开立。"]),
 ("医疗急救", "help", "danger", "weijian", ALL, 2, ["{r}救护车被违停车辆堵在路口", "{v}老人胸闷，路不熟，救护车找不到"], ["民警到场疏通，{n}分钟后救护车通过，已送医。", "网格员路口引导，救护车{n}分钟到达。"]),
 ("疫苗", "consult", "ordinary", "weijian", ALL, 6, ["{e}孩子疫苗本丢了怎么补", "老人打流感疫苗收费吗"], ["接种系统留底可补本，到社区卫生服务中心即办。", "60岁以上户籍老人免费接种一剂，按预约时段前往。"]),
 ("托育", "consult", "ordinary", "weijian", ALL, 6, ["{e}附近有没有普惠托育，几点接孩子", "育儿补贴怎么领，要上传什么"], ["两处普惠托育点，8点至17点半，可延时到18点。", "掌上办一表申请，{n}个工作日到账。"]),
 ("学位", "help", "ordinary", "jiaoyu", (4, 5, 6, 7, 8), 22, ["{s}今年学位够不够，孩子户口刚迁来", "{s}报名系统显示学区不符", "外来务工子女怎么进{s}"], ["学区内“六年一学位”核实无冲突，已登记审核。", "户籍地址与房产对接延迟，人工复核通过。", "居住证满六个月，可就近申请，不收费。"]),
 ("校园午餐", "complain", "ordinary", "jiaoyu", (3, 4, 5, 9, 10, 11, 12), 9, ["{s}午餐份量不足，菜凉", "{s}食堂吃出异物"], ["更换保温箱，家长陪餐每月一次公示。", "留样检测，供餐公司整改，当日餐费退还。"]),
 ("课后服务", "consult", "ordinary", "jiaoyu", (2, 3, 9), 8, ["{s}课后服务几点结束，能不能不参加", "{s}兴趣班收费退不退"], ["课后服务到18点，自愿参加，退费按未上课时折算。", "已退{n}课时费用，申请表在班主任处。"]),
 ("校外培训", "complain", "ordinary", "jiaoyu", SUMMER, 9, ["{r}培训班关门，{n}000元学费退不出来", "培训机构周末补课到22点"], ["预收费资金监管账户先行退费，剩余通过调解。", "责令停课，违规时段处罚并公示。"]),
 ("学校噪声", "help", "ordinary", "jiaoyu", ALL, 4, ["{s}广播早上6点就响，吵到{e}", "{s}操场照明晚上直射{b}"], ["广播推迟至7点半，音量下调。", "照明加遮光罩，21点关灯。"]),
 ("学生交通", "help", "ordinary", "gongan", (3, 4, 5, 9, 10, 11), 9, ["{s}门口放学堵车，没有交警", "{s}门口斑马线磨掉了"], ["增设护学岗，错峰放学划分时段。", "标线重新热熔，并设行人按钮。"]),
 ("低保", "help", "ordinary", "minzheng", ALL, 9, ["{v}老人低保申请{n}个月没消息", "{e}低保核减没有告诉原因"], ["村组公示完毕，入户调查已排期，结果短信告知。", "共享信息核对有误，已恢复并补发{n2}0元。"]),
 ("养老服务", "consult", "ordinary", "minzheng", ALL, 8, ["{e}社区食堂几点开饭，外地户口能吃吗", "高龄津贴怎么申请"], ["60岁以上均可办卡，10点半开餐，外地常住同价。", "80岁当月自动认领，未到账者社区代为核查。"]),
 ("养老服务", "complain", "ordinary", "minzheng", ALL, 6, ["养老院涨价没通知家属", "{e}助餐点送餐总晚"], ["收费与合同不符，退还{n2}0元并公示标准。", "调整配送线路，送达误差缩到十五分钟。"]),
 ("殡葬", "consult", "ordinary", "minzheng", (3, 4, 9), 5, ["咨询公墓续费要带什么材料", "清明祭扫要不要预约"], ["墓穴续费到期前半年可办，带原发票和身份证，丧属可代办。", "高峰三日须预约，平日不限，祭扫车免费停放。"]),
 ("残疾人", "help", "ordinary", "minzheng", ALL, 6, ["{e}坡道被花坛占了，轮椅下不来", "残疾人两项补贴停发"], ["恢复坡道并加扶手，施工两天。", "复核延期材料，补贴恢复并补发。"]),
 ("户籍", "consult", "ordinary", "gongan", ALL, 10, ["随迁老人落户需要哪些证明", "身份证异地丢了能办吗"], ["投靠落户即时办理，需亲属关系证明，可在线申请。", "全国通办，现场采集，{n}个工作日寄达。"]),
 ("交通信号", "help", "ordinary", "gongan", ALL, 14, ["{r}路口红绿灯时间太短，老人过不去", "{r}信号灯不亮，车乱串", "{r}左转灯和直行冲突"], ["绿灯延长{n}秒，高峰自适应调节。", "更换控制板，派人指挥到恢复。", "改配时方案，跟踪三日车流。"]),
 ("电信诈骗", "help", "danger", "gongan", ALL, 4, ["刚转出去{n}万元，怕是被骗了", "老人被要求转账，正在银行排队"], ["紧急止付已冻结部分资金，立案侦办。", "民警到场劝阻，账户未转出。"]),
 ("消费维权", "complain", "ordinary", "shichang", ALL, 22, ["{r}餐馆标价和结账不一样", "{r}健身房关门卡费没退", "网购农机配件是假的"], ["退还差价，责令明码标价。", "预付卡退费{n2}00元，其余分期，企业列入重点监管。", "要求平台下架，商家三倍赔付到账。"]),
 ("食品安全", "complain", "ordinary", "shichang", SUMMER, 13, ["{r}饭店苍蝇多，餐具不消毒", "外卖里吃出头发，商家不退钱", "超市卖过期面包"], ["下达整改通知，复查合格后恢复评级。", "退餐费并赔付，平台核查后厨。", "下架{n}袋，处罚并建立临期台账。"]),
 ("电梯故障", "help", "danger", "shichang", ALL, 9, ["{e}电梯困住两个人", "{e}电梯突然下坠又停住"], ["维保人员十五分钟到场，两人平安救出。", "停梯检修，更换制动器，检测合格后复梯。"]),
 ("商铺", "consult", "ordinary", "shichang", ALL, 6, ["开小餐馆要哪些证，能一次办吗", "个体转公司字号能保留吗"], ["“餐饮一件事”一次办，现场核查承诺后{n}天取证。", "可保留字号，许可证同步变更。"]),
 ("计量", "complain", "ordinary", "shichang", ALL, 4, ["{r}加油站油枪少给油", "菜市场短斤少两"], ["油枪复检{n}支，误差在范围内，不准的两支停用。", "公平秤复称属实，责令退一补三。"]),
 ("隐患", "help", "danger", "yingji", ALL, 5, ["{r}仓库外堆放油桶还抽烟", "{r}建筑边坡有裂缝，掉石头"], ["责令停业清运，{n}桶转移至合规库。", "划定警戒，观测位移，加固施工已进场。"]),
 ("消防通道", "complain", "ordinary", "xiaofang", ALL, 14, ["{e}消防通道被锁，救护车进不去", "{e}楼道堆满电动车"], ["剪锁恢复通道，责任人签承诺书。", "清理{n}辆，新增充电棚两处。"]),
 ("电动车充电", "complain", "ordinary", "xiaofang", ALL, 11, ["{e}{b}飞线充电从四楼下来", "充电棚插座坏了一半"], ["拆除飞线，引导到集中充电，复查两次。", "维修插座{n}个，价格公示。"]),
 ("积水", "help", "danger", "zhujian", RAIN, 8, ["{r}积水到车门，有人困在里面", "{r}下穿桥积水，公交停在里面"], ["移动泵车半小时到位，救出人员，{n}小时排干。", "封闭道路抽排，{n}小时退水，安排改造。"]),
 ("排水", "complain", "ordinary", "zhujian", RAIN, 12, ["{e}污水倒灌进地下室", "{r}雨水篦子堵了", "{e}化粪池外溢"], ["加装防倒灌阀，清淤{n2}米管道。", "清掏篦子{n}处，纳入汛前清单。", "抽排消毒，改造管道限期完成。"]),
 ("黑臭水体", "complain", "ordinary", "shuili", SUMMER, 7, ["东郊排渠水黑，{e}开不了窗", "{v}沟里有死鱼"], ["清淤{n2}立方米，上游截污口封堵。", "取样氨氮超标，源头作坊已关停。"]),
 ("灌溉", "help", "ordinary", "shuili", (4, 5, 6, 7, 8), 11, ["{v}渠水断流，稻田开裂", "{v}提灌站抽不上水"], ["加密放水，三天内保证{n}亩灌溉。", "更换密封件并清淤取水口，当晚出水。"]),
 ("水库", "help", "danger", "shuili", RAIN, 3, ["{v}水库坝体渗水", "{v}溢洪道堵树枝"], ["值守人员到场，降低水位，专家会诊。", "清理树枝，夜间巡查两次。"]),
 ("农业补贴", "help", "ordinary", "nongye", (5, 6, 7, 8, 11, 12), 9, ["{v}种粮补贴没有收到", "农机购置补贴材料退了两次"], ["银行卡号错误，已更正，批次发放。", "发票抬头更正后通过，款项{n}日内到账。"]),
 ("农产品", "consult", "ordinary", "nongye", AUTUMN, 5, ["菊花病虫害怎么打药", "稻谷卖到哪家收购点价格透明"], ["农技员已现场指导，配药表发到微信。", "收购网点价格每日上午更新，可电话核对。"]),
 ("农村污水", "complain", "ordinary", "nongye", ALL, 7, ["{v}污水池满了溢到路上", "{v}厕所改造留下坑没盖"], ["清抽转运，池体加盖补破，由乡镇管护。", "施工方当日覆土，三日验收。"]),
 ("森林防火", "complain", "ordinary", "linye", (2, 3, 4, 10, 11, 12), 6, ["{v}有人上坟烧纸点着枯草", "{v}烧秸秆冒黑烟"], ["护林员及时扑灭，对当事人教育处罚。", "引导离田，每亩补助60元。"]),
 ("树木", "help", "ordinary", "yuanlin", SUMMER, 11, ["{r}树枝挡路灯，大风前希望修剪", "{e}老香樟蛀空，快倒了", "{e}行道树招虫，车上全是黏液"], ["修剪{n}株，保留遮阴枝。", "树木健康诊断后支护并逐步更新。", "夜间喷药{n}次，作业前在小区门口告知。"]),
 ("公园", "complain", "ordinary", "yuanlin", ALL, 7, ["口袋公园晚上灯不亮", "公园健身器材坏了没人修"], ["更换灯具{n}盏，改为亮度分级。", "维保进场，每周巡检。"]),
 ("图书馆", "consult", "ordinary", "wenlv", ALL, 7, ["禾下书房晚上能待到几点", "通借通还坏书怎么赔"], ["书房21点闭馆，夜间试点至22点。", "按原价赔付，旧书折价，可用同类书替换。"]),
 ("旅游", "complain", "ordinary", "wenlv", AUTUMN, 9, ["菊花会停车场收费80元", "云麓景区缆车排队{n}小时", "民宿照片和实际不符"], ["退还超收{n2}元，摊位取消资格。", "错峰入园，限流公告提前推送。", "差价退还，平台下架整改。"]),
 ("文物", "help", "ordinary", "wenlv", ALL, 5, ["宋代码头遗址护栏松动", "{r}古井被填了一半"], ["加固护栏，设专人巡看。", "清理恢复，纳入不可移动文物清单。"]),
 ("体育设施", "help", "ordinary", "tiyu", ALL, 6, ["{e}篮球架生锈晃动", "游泳馆水质浑"], ["更换篮球架，签维保合同。", "停馆换水，水质检测公示。"]),
 ("招商政策", "consult", "ordinary", "jingkai", ALL, 6, ["园区厂房租金有没有优惠", "经开区申请技改补助流程"], ["按投资强度给予租金梯度补助，条款可书面提供。", "网上填报，联审{n}个工作日，专员一对一。"]),
 ("企业服务", "help", "ordinary", "gongxin", ALL, 8, ["园区企业用气压力不足停产两小时", "政府采购款拖欠{n}个月"], ["协调燃气公司扩容，临时增设调压箱。", "列入清欠台账，{n}个工作日内支付。"]),
 ("数据服务", "help", "ordinary", "shuju", ALL, 8, ["一件事平台上传材料总失败", "市民卡实名认证过不去", "政务大厅叫号机坏了"], ["修复附件压缩上限，已重发短信。", "人工复核通过，三日内可用。", "更换主机，临时人工叫号。"]),
 ("数据服务", "consult", "ordinary", "shuju", ALL, 5, ["哪个窗口办出生一件事", "外地户口能在青禾办开店证明吗"], ["3号窗口或线上，出生一件事含户口、医保、社保卡。", "可以，跨省通办，无需回户籍地。"]),
 ("司法服务", "consult", "ordinary", "sifa", ALL, 8, ["家庭纠纷可以免费调解吗", "公证遗嘱要本人来吗", "社区矛盾有律师值班吗"], ["街道调解室免费，禾下书房每周两晚值班律师。", "公证须本人，行动不便者可上门。", "法律援助可电话预约，经济困难免费。"]),
 ("审批", "complain", "ordinary", "shuju", ALL, 5, ["施工许可补正三次才说清", "窗口说系统没更新，让我明天再来"], ["一次性告知，由帮办员全程代办，次日出证。", "核实系人为疏忽，向申请人致歉并通报。"]),
 ("社区服务", "help", "ordinary", "*", ALL, 11, ["{e}网格员联系不上", "社区公告栏没有更新半年", "{e}居民议事会记录想看"], ["更换网格员联系方式，公示在单元门。", "更新公告并设电子屏。", "议事会纪要复印给居民，并在微信群公布。"]),
 ("快递", "complain", "ordinary", "shangwu", ALL, 9, ["{e}快递柜超时收费", "{v}快递不送进村，让自己去镇上拿"], ["免费保管延至48小时，退费{n}元。", "站点约定每周{n}送，先电话通知。"]),
 ("以旧换新", "consult", "ordinary", "shangwu", ALL, 8, ["家电以旧换新还有没有额度", "汽车置换补贴{n}天没到账"], ["额度按月投放，{n}日10点开抢，线上查余量。", "材料审核通过，财政拨付批次短信告知。"]),
 ("农贸市场", "complain", "ordinary", "shangwu", ALL, 8, ["菜市场地面湿滑摔人", "改造后摊位费涨了"], ["加铺防滑地垫，排水沟疏通。", "摊位费两年不涨，多收部分已退。"]),
 ("创业补贴", "consult", "ordinary", "renshe", ALL, 7, ["大学生创业补贴要缴多久社保", "返乡创业担保贷款能贷多少"], ["缴满六个月可申请，线上{n}个工作日审核。", "个人最高30万元，贴息两年。"]),
 ("招考", "consult", "ordinary", "renshe", (2, 3, 4, 9, 10), 5, ["社区工作者招聘什么时候报名", "事业单位体检有没有复检"], ["公告发布后七个工作日报名，岗位表可下载。", "可申请一次复检，以复检结果为准。"]),
 ("退役军人", "consult", "ordinary", "tuiyi", ALL, 5, ["退役军人创业贷款额度多少", "优待证补办要什么"], ["已提高到30万元，财政贴息。", "到社区工作站采集，{n}个工作日寄送。"]),
 ("旧物处置", "consult", "ordinary", "chengguan", ALL, 5, ["旧沙发怎么扔，能上门收吗", "废旧电池投哪里"], ["大件垃圾预约上门，公共清运免费一件。", "社区分类点设有害桶，月清运一次。"]),
 ("共享单车", "complain", "ordinary", "chengguan", SUMMER, 8, ["{r}共享单车堵盲道", "{e}门口单车倒成一片"], ["清运{n}辆，入栏停车引导员驻守。", "运维车每日两次整理，企业扣分。"]),
 ("工业噪声", "complain", "long", "huanjing", ALL, 4, ["{e}旁边厂房鼓风机整夜响", "{v}石料厂炮声大"], ["限期安装消声房，夜间停机，复测{n}分贝。", "核定爆破时段与药量，公示施工日历。"]),
 ("建议", "help", "ordinary", "*", ALL, 10, ["建议{r}加装减速带", "建议{e}增设儿童游乐场", "建议把{e}围墙改成栅栏"], ["现场勘察，设置减速标线与减速带。", "纳入微更新清单，征求居民意见后实施。", "经协商部分打开，增设行人入口。"]),
 ("建议", "help", "ordinary", "duchashi", (1, 2, 12), 4, ["建议民生实事进度贴在小区门口", "希望把承诺清单发到家门口"], ["进度已贴社区公告栏，也在市政府网站公开。", "每季度更新一次，网格员入户送达。"]),
]

TAILS = {
    "consult": ["，请回电告知", "，窗口电话一直占线", "，盼短信答复", "，想先问清楚再跑", "，网上没查到", "，电话里说不清", "，怕白跑一趟"],
    "help": ["，请尽快派人看看", "，已经反映过一次", "，已经等了几天", "，希望今天能处理", "，附近的人也都遇到过", "，麻烦先回个电话", "，不知道该找谁"],
    "complain": ["，希望给个说法", "，多次反映没有结果", "，已经有一阵子了", "，请查处后回复", "，不止我一个人遇到", "，有照片可以提供", "，要求公开处理结果"],
}


def expand(text, district, kept=None):
    """Fills the slots; `kept` holds the numbers of the call, so that the answer speaks of the same ones."""
    kept = {} if kept is None else kept
    slots = {
        "{r}": lambda: R.choice(ROADS[district]), "{e}": lambda: R.choice(ESTATES[district]), "{v}": lambda: R.choice(VILLAGES[district]),
        "{s}": lambda: R.choice(SCHOOLS[district]), "{b}": lambda: f"{R.randint(1, 22)}栋{R.randint(1, 6)}单元",
        "{l}": lambda: str(R.choice([1, 2, 5, 7, 9, 11, 12, 16, 18, 21])), "{d}": lambda: R.choice(["昨天", "前天", "上周三", "上周五", "早上"]),
        "{n2}": lambda: str(R.randint(12, 96)), "{n}": lambda: str(R.randint(2, 8)), "{t2}": lambda: str(R.randint(19, 22)),
        "{t}": lambda: str(R.randint(12, 16)), "{w}": lambda: R.choice("一两三四"),
    }
    for slot, value in slots.items():
        while slot in text:
            text = text.replace(slot, kept.get(slot) or kept.setdefault(slot, value()), 1)
    return text


def day_weight(day):
    weight = {2024: 1.0, 2025: 1.12, 2026: 1.22}[day.year]
    weight *= 1.4 if day.weekday() == 0 else 1.0
    weight *= 0.55 if not is_working(day) else 1.0
    if day.month in (11, 12, 1) and (day.month != 11 or day.day >= 10):
        weight *= 1.35
    if dt.date(2024, 8, 18) <= day <= dt.date(2024, 9, 5):   # the flood of 桐花河
        weight *= 1.8
    if day >= dt.date(2026, 11, 14):   # the first days of heating
        weight *= 1.9
    return weight


def moment(day):
    hour = R.choices(range(24), [.4, .2, .1, .1, .1, .4, 2, 6, 10, 13, 12, 9, 6, 6, 9, 10, 9, 8, 6, 6, 6, 5, 3, 2])[0]
    return dt.datetime.combine(day, dt.time(hour, R.randint(0, 59)))


def office(day, early=None):
    """A moment in office hours of a working day, after `early` where that is the same day; None = too late that day."""
    first = max(8 * 60 + 40, (early.hour * 60 + early.minute + 12) if early and early.date() == day else 0)
    if first > 17 * 60:
        return None
    minute = R.randint(first, 17 * 60)
    if 12 * 60 <= minute < 14 * 60:
        minute = 14 * 60 + R.randint(1, 50)
    return dt.datetime.combine(day, dt.time(minute // 60, minute % 60))


def later_office(start, days):
    day = add_working(start.date(), days)
    at = office(day, start)
    while at is None:
        day = add_working(day, 1)
        at = office(day)
    return at


def handle(received, kind, severity):
    """Instants of signing, answering, closing, calling back; a dictionary."""
    late = R.random() < 0.068
    if severity in ("danger", "utilities"):
        limit = "2h" if severity == "danger" else "24h"
        signed = received + dt.timedelta(minutes=R.randint(3, 18))
        whole = 120 if severity == "danger" else 1440
        share = R.uniform(1.15, 2.4) if late else R.betavariate(2.2, 2.6) * 0.92
        answered = max(received + dt.timedelta(minutes=int(whole * share)), signed + dt.timedelta(minutes=9))
        if severity == "utilities" and not late and answered.hour < 7:   # nobody is told at night
            morning = dt.datetime.combine(answered.date(), dt.time(7, R.randint(5, 55)))
            answered = morning if morning < received + dt.timedelta(hours=23) else received + dt.timedelta(minutes=R.randint(60, 200))
    else:
        count = 15 if severity == "long" else 3 if kind == "consult" else 5
        limit = f"{count}wd"
        signed = later_office(received, 0)
        if (signed - received) > dt.timedelta(minutes=140) and signed.date() == received.date():
            signed = received + dt.timedelta(minutes=R.randint(8, 50))
        days = count + R.randint(1, 5) if late else R.choices(range(0, count + 1), [1.2] + [2 + i for i in range(count)])[0]
        answered = later_office(signed, days)
        if not late and answered.date() > add_working(received.date(), count):
            answered = dt.datetime.combine(add_working(received.date(), count), dt.time(16, R.randint(10, 58)))
    result = {"signed": signed, "answered": answered, "limit": limit, "late": late}
    result["first_closed"] = later_office(answered, R.choice([0, 0, 1]))
    result["called"] = later_office(result["first_closed"], R.choice([0, 1, 1]))
    return result


def main():
    days = [FIRST + dt.timedelta(n) for n in range((LAST - FIRST).days + 1)]
    arrivals = sorted(moment(day) for day in R.choices(days, [day_weight(day) for day in days], k=COUNT))
    arrivals = [at for at in arrivals if at < END]
    while len(arrivals) < COUNT:
        arrivals.append(END - dt.timedelta(minutes=R.randint(30, 4000)))
    arrivals.sort()
    phones = R.sample(range(1000, 9999), COUNT)
    rows, seen, per_year = [], set(), {}
    for index, received in enumerate(arrivals):
        fitting = [t for t in T if received.month in t[4]]
        if received.month in (11, 3):
            heating = dt.date(received.year, 11, 15) <= received.date() or received.date() <= dt.date(received.year, 3, 15)
            fitting = [t for t in fitting if t[0] != "供热" or t[1] == "consult" or heating]
        weights = [t[5] * (12 / len(t[4])) ** 0.35 for t in fitting]
        for _ in range(40):
            template = R.choices(fitting, weights)[0]
            topic, kind, severity, agency, _, _, texts, answers = template
            pool = [("jingkai", 1)] if agency == "jingkai" else DISTRICTS
            if any("{v}" in text for text in texts):
                pool = [("dongli", 12), ("nandu", 22), ("hechuan", 38), ("yunlu", 26), ("jingkai", 2)]
            district = R.choices([d for d, _ in pool], [w for _, w in pool])[0]
            which = R.randrange(len(texts))
            kept = {}
            text = expand(texts[which], district, kept)
            if R.random() < 0.2 or text in seen:
                text += R.choice(TAILS[kind])
            if text not in seen:
                break
        seen.add(text)
        answer = expand(answers[which % len(answers)], district, kept)
        if agency == "*":
            agency = district
        if agency == "~water":
            agency = "shuiwu" if received.date() >= dt.date(2025, 6, 1) else "zhujian"
        h = handle(received, kind, severity)
        redo = R.random() < 0.062
        satisfied = R.choices(["满意", "基本满意", "不满意", ""], [76, 15, 3.4, 5.6])[0]
        resolved = "1" if satisfied in ("满意", "基本满意") else "0" if satisfied == "不满意" else ""
        if satisfied == "基本满意" and R.random() < 0.12:
            resolved = "0"
        closed, called, sent_back, redone = h["first_closed"], h["called"], None, None
        if redo:
            sent_back = called
            redone = later_office(sent_back, R.randint(1, 5))
            closed = later_office(redone, R.choice([0, 1]))
            called = later_office(closed, 1)
            satisfied, resolved = R.choices([("满意", "1"), ("基本满意", "1"), ("不满意", "0")], [52, 36, 12])[0]

        def seen_by(at):
            return at.strftime("%Y-%m-%dT%H:%M") if at and at <= END else ""
        if not (sent_back and sent_back <= END):
            redo, sent_back, redone = False, None, None
            if h["called"] and h["called"] > END:
                closed, called = h["first_closed"], h["called"]
        if severity == "long" and received > dt.datetime(2026, 9, 1) and R.random() < 0.3:   # hard ones, nobody has answered yet
            h.update(answered=None, first_closed=None, called=None, late=add_working(received.date(), 15) < LAST)
            closed, called, redo, sent_back, redone = None, None, False, None, None
        answered = seen_by(h["answered"])
        late = "1" if h["late"] and (answered or received < END - dt.timedelta(14)) else "0"
        if not seen_by(called) or not seen_by(closed):
            satisfied, resolved = "", ""
        per_year[received.year] = per_year.get(received.year, 0) + 1
        caller = "匿名" if R.random() < 0.04 else R.choice(SURNAMES) + R.choice(["女士", "先生"])
        rows.append([
            f"RX{received.year}{per_year[received.year]:05d}", received.strftime("%Y-%m-%dT%H:%M"), kind, severity, topic, district, agency, text, caller,
            f"000-0000-{phones[index]:04d}", h["limit"], answered, seen_by(closed), resolved, satisfied, "1" if redo else "0", seen_by(h["signed"]),
            answer if answered else "", seen_by(redone), late, seen_by(h["first_closed"]) if redo else "", seen_by(sent_back), seen_by(called),
        ])
    head = ("number,received,kind,severity,topic,district,agency,text,caller,phone,limit_kind,answered,closed,resolved,satisfied,redo,signed,answer,"
            "redone,late,first_closed,sent_back,called").split(",")
    with open(os.path.join(HERE, "hotline.csv"), "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


if __name__ == "__main__":
    main()
