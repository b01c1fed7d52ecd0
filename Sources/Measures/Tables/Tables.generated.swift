// SPDX-License-Identifier: Apache-2.0
// Made by Tools/tables/generate.py from the .tsv files beside it; do not edit.

enum Tables {
  static let units: StaticString = """
    %	%	percent
    百分点	百分点	points
    个百分点	百分点	points
    倍	倍	times
    元	元	money
    块钱	元	money
    人民币	元	money
    元人民币	元	money
    角	角	money
    分钱	分	money
    美元	美元	money
    美金	美元	money
    欧元	欧元	money
    英镑	英镑	money
    日元	日元	money
    韩元	韩元	money
    港元	港元	money
    港币	港元	money
    卢布	卢布	money
    澳元	澳元	money
    加元	加元	money
    新台币	新台币	money
    瑞士法郎	瑞士法郎	money
    个	个	counter
    家	家	counter
    家次	家次	counter
    户	户	counter
    户次	户次	counter
    座	座	counter
    所	所	counter
    处	处	counter
    处次	处次	counter
    栋	栋	counter
    幢	幢	counter
    条	条	counter
    项	项	counter
    项次	项次	counter
    件	件	counter
    件套	件套	counter
    件次	件次	counter
    名	名	counter
    位	位	counter
    人	人	counter
    人次	人次	counter
    人份	人份	counter
    人年	人年	counter
    名次	名次	counter
    场	场	counter
    场次	场次	counter
    台	台	counter
    台套	台套	counter
    台次	台次	counter
    套	套	counter
    部	部	counter
    部次	部次	counter
    辆	辆	counter
    辆次	辆次	counter
    标辆	标辆	counter
    班	班	counter
    班次	班次	counter
    班列	班列	counter
    列	列	counter
    列次	列次	counter
    架	架	counter
    架次	架次	counter
    艘	艘	counter
    艘次	艘次	counter
    标箱	标箱	counter
    标准箱	标准箱	counter
    TEU	TEU	counter
    批	批	counter
    批次	批次	counter
    类	类	counter
    种	种	counter
    款	款	counter
    门	门	counter
    期	期	ordinal
    期次	期次	counter
    例	例	counter
    例次	例次	counter
    宗	宗	counter
    起	起	counter
    张	张	counter
    床	床	counter
    床位	床位	counter
    张床位	张	counter
    本	本	counter
    册	册	counter
    册次	册次	counter
    篇	篇	counter
    首	首	counter
    幅	幅	counter
    枚	枚	counter
    支	支	counter
    只	只	counter
    头	头	counter
    匹	匹	counter
    羽	羽	counter
    尾	尾	counter
    株	株	counter
    棵	棵	counter
    颗	颗	counter
    粒	粒	counter
    盆	盆	counter
    束	束	counter
    孔	孔	counter
    眼	眼	counter
    口	口	counter
    盏	盏	counter
    面	面	counter
    间	间	counter
    间次	间次	counter
    层	层	counter
    楼	楼	counter
    根	根	counter
    杆	杆	counter
    块	块	counter
    片	片	counter
    方	方	counter
    宗地	宗	counter
    节	节	counter
    堂	堂	counter
    课时	课时	counter
    学时	学时	counter
    道	道	counter
    股	股	counter
    对	对	counter
    双	双	counter
    组	组	counter
    队	队	counter
    支队伍	支	counter
    团	团	counter
    群	群	counter
    串	串	counter
    行	行	counter
    轮	轮	counter
    轮次	轮次	counter
    趟	趟	counter
    趟次	趟次	counter
    次	次	counter
    遍	遍	counter
    届	届	ordinal
    单	单	counter
    票	票	counter
    份	份	counter
    箱	箱	counter
    袋	袋	counter
    瓶	瓶	counter
    盒	盒	counter
    桶	桶	counter
    车	车	counter
    车次	车次	counter
    车位	车位	counter
    泊位	泊位	counter
    学位	学位	counter
    村	村	counter
    乡	乡	counter
    镇	镇	counter
    县	县	counter
    区	区	counter
    市	市	counter
    省	省	counter
    国	国	counter
    校	校	counter
    企	企	counter
    园	园	counter
    馆	馆	counter
    站	站	counter
    点	点	counter
    字	字	counter
    页	页	counter
    步	步	counter
    招	招	counter
    环	环	ordinal
    机组	机组	counter
    机位	机位	counter
    卡	卡	counter
    芯	芯	counter
    集	集	counter
    代	代	ordinal
    线	线	ordinal
    路	路	ordinal
    路次	路次	counter
    段	段	counter
    级	级	ordinal
    星级	星级	ordinal
    星	星	ordinal
    号	号	ordinal
    号线	号线	ordinal
    号楼	号楼	ordinal
    型	型	ordinal
    等	等	word
    度	度	metric
    标段	标段	counter
    分	分	metric
    档	档	counter
    幅次	幅次	counter
    吨次	吨次	counter
    桌	桌	counter
    席	席	counter
    格	格	counter
    挂	挂	counter
    顶	顶	counter
    味	味	counter
    尊	尊	counter
    封	封	counter
    副	副	counter
    笔	笔	counter
    亩	亩	metric
    亩次	亩次	metric
    公顷	公顷	metric
    平方米	平方米	metric
    平方	平方米	metric
    平米	平方米	metric
    平方千米	平方公里	metric
    m²	平方米	metric
    ㎡	平方米	metric
    平方公里	平方公里	metric
    km²	平方公里	metric
    平方尺	平方尺	metric
    公里	公里	metric
    km	公里	metric
    千米	公里	metric
    车道公里	车道公里	metric
    延米	延米	metric
    延长米	延长米	metric
    米	米	metric
    m	米	metric
    厘米	厘米	metric
    cm	厘米	metric
    毫米	毫米	metric
    mm	毫米	metric
    微米	微米	metric
    纳米	纳米	metric
    海里	海里	metric
    里	里	metric
    尺	尺	metric
    丈	丈	metric
    皮长公里	皮长公里	metric
    芯公里	芯公里	metric
    吨	吨	metric
    t	吨	metric
    吨公里	吨公里	metric
    人公里	人公里	metric
    吨标准煤	吨标准煤	metric
    吨标煤	吨标准煤	metric
    吨二氧化碳	吨二氧化碳	metric
    吨二氧化碳当量	吨二氧化碳当量	metric
    载重吨	载重吨	metric
    总吨	总吨	metric
    公斤	公斤	metric
    千克	千克	metric
    kg	公斤	metric
    斤	斤	metric
    担	担	metric
    克	克	metric
    毫克	毫克	metric
    微克	微克	metric
    立方米	立方米	metric
    立方	立方	metric
    方水	方	metric
    m³	立方米	metric
    标准立方米	标准立方米	metric
    升	升	metric
    毫升	毫升	metric
    千瓦	千瓦	metric
    kW	千瓦	metric
    KW	千瓦	metric
    kw	千瓦	metric
    瓦	瓦	metric
    兆瓦	兆瓦	metric
    MW	MW	metric
    吉瓦	吉瓦	metric
    GW	GW	metric
    MWh	MWh	metric
    GWh	GWh	metric
    兆瓦时	兆瓦时	metric
    吉瓦时	吉瓦时	metric
    千瓦时	千瓦时	metric
    kWh	千瓦时	metric
    度电	度	metric
    千伏	千伏	metric
    kV	kV	metric
    KV	kV	metric
    伏	伏	metric
    千伏安	千伏安	metric
    万伏	万伏	metric
    兆伏安	兆伏安	metric
    MVA	MVA	metric
    千乏	千乏	metric
    安时	安时	metric
    蒸吨	蒸吨	metric
    大卡	大卡	metric
    千卡	千卡	metric
    千焦	千焦	metric
    兆帕	兆帕	metric
    摄氏度	摄氏度	metric
    ℃	℃	metric
    分贝	分贝	metric
    赫兹	赫兹	metric
    比特	比特	metric
    字节	字节	metric
    Mbps	Mbps	metric
    Gbps	Gbps	metric
    兆	兆	metric
    TB	TB	metric
    PB	PB	metric
    P	P	metric
    EFLOPS	EFLOPS	metric
    PFLOPS	PFLOPS	metric
    Pflops	Pflops	metric
    EFlops	EFlops	metric
    折	折	metric
    马力	马力	metric
    年	年	duration
    个月	个月	duration
    月	月	duration
    周	周	duration
    星期	星期	duration
    天	天	duration
    日	日	duration
    工作日	工作日	duration
    个工作日	个工作日	duration
    小时	小时	duration
    个小时	小时	duration
    分钟	分钟	duration
    秒	秒	duration
    刻钟	刻钟	duration
    季度	季度	duration
    个季度	个季度	duration
    周年	周年	ordinal
    年期	年期	duration
    时	时	clock
    点钟	点钟	clock
    岁	岁	age
    周岁	周岁	age
    家庭	 	word
    家属	 	word
    家园	 	word
    家政	 	word
    家长	 	word
    人才	 	word
    人员	 	word
    人口	 	word
    人民	 	word
    人大	 	word
    人均	 	word
    人工	 	word
    人居	 	word
    人群	 	word
    人行	 	word
    户外	 	word
    户籍	 	word
    户均	 	word
    条件	 	word
    场地	 	word
    场所	 	word
    场景	 	word
    台阶	 	word
    台湾	 	word
    部分	 	word
    部门	 	word
    部委	 	word
    部队	 	word
    口径	 	word
    口岸	 	word
    口袋	 	word
    本地	 	word
    本级	 	word
    本科	 	word
    座谈	 	word
    所有	 	word
    处理	 	word
    处置	 	word
    元旦	 	word
    元宵	 	word
    米面	 	word
    里程	 	word
    面积	 	word
    面向	 	word
    点位	点位	counter
    点多	 	word
    点对点	 	word
    方面	方面	ordinal
    方案	 	word
    方式	 	word
    个方面	方面	ordinal
    方水平	 	word
    国家	 	word
    国道	 	word
    国土	 	word
    国际	 	word
    省道	 	word
    省级	 	word
    省市	 	word
    省外	 	word
    省内	 	word
    县道	 	word
    县级	 	word
    县区	 	word
    县域	 	word
    县城	 	word
    市级	 	word
    市县	 	word
    市直	 	word
    市场	 	word
    市政	 	word
    市民	 	word
    市区	 	word
    区域	 	word
    区级	 	word
    区县	 	word
    村级	 	word
    村民	 	word
    村庄	 	word
    乡镇	 	word
    乡村	 	word
    乡道	 	word
    镇村	 	word
    镇街	 	word
    镇级	 	word
    园区	 	word
    站点	 	word
    校园	 	word
    企业	 	word
    行业	 	word
    行政	 	word
    行动	 	word
    行政村	 	word
    车间	 	word
    车站	 	word
    班子	 	word
    种植	 	word
    种粮	 	word
    种子	 	word
    组织	 	word
    队伍	 	word
    团体	 	word
    群众	 	word
    项目	 	word
    支持	 	word
    支出	 	word
    支撑	 	word
    支付	 	word
    首次	 	word
    首批	 	word
    首家	 	word
    首个	 	word
    片区	 	word
    层级	 	word
    次产业	 	word
    次全会	 	word
    次会议	 	word
    次党代会	 	word
    次代表大会	 	word
    次集体	 	word
    次常务	 	word
    步走	 	word
    道路	 	word
    路径	 	word
    段式	 	word
    成功	 	word
    成为	 	word
    分别	 	word
    分之	 	word
    分类	 	word
    分级	 	word
    分区	 	word
    度假	 	word
    年度	 	word
    年代	 	word
    年来	 	word
    年级	 	word
    年前	 	word
    年后	 	word
    天然	 	word
    天候	 	word
    日报	 	word
    日均	 	word
    时代	 	word
    时期	 	word
    时间	 	word
    周边	 	word
    月度	 	word
    克拉	 	word
    升级	 	word
    升学	 	word
    担当	 	word
    担保	 	word
    卡口	 	word
    对口	 	word
    对标	 	word
    双向	 	word
    集中	 	word
    集体	 	word
    集团	 	word
    箱包	 	word
    节点	 	word
    节约	 	word
    节能	 	word
    格局	 	word
    挂牌	 	word
    档案	 	word
    副省级	 	word
    笔画	 	word
    头部	 	word
    本土	 	word
    P2P	 	word
    米粉	 	word
    尺度	 	word
    瓦斯	 	word
    伏羲	 	word
    兆赫	 	word
    楼宇	 	word
    馆藏	 	word
    门槛	 	word
    门户	 	word
    点击	 	word
    院	院	counter
    具	具	counter
    基	基	counter
    空方	空方	metric
    ‰	‰	percent
    具有	 	word
    院校	 	word
    院士	 	word
    基层	 	word
    基地	 	word
    基站	 	word
    基本	 	word
    基础	 	word
    院落	 	word
    具体	 	word
    次干道	 	word
    头只	头只	counter
    头（只）	头（只）	counter
    ℃~	 	word
    分辨率	 	word
    人天	人天	counter
    人日	人日	counter
    """
}
