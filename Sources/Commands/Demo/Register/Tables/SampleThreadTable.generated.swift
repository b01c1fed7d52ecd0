// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Written by Scripts/generate-sample from Sample/; do not edit.

extension SampleTables {
  /// Of `threads.tsv`.
  static let threads: StaticString = ###"""
earlier_file	promise_text	later_file	outcome_text	verdict	next_text	fate	why
qinghe-2024.txt	地区生产总值增长6%左右	qinghe-2025.txt	地区生产总值 963.6 亿元，增长 5.6%	met	地区生产总值增长 5.5%左右	lowered	5.6% against about 6%, within half a point; the next target is 5.5%.
qinghe-2024.txt	规模以上工业增加值增长8%左右	qinghe-2025.txt	规模以上工业增加值增长 6.3%	missed	规模以上工业增加值增长 7%左右	lowered	6.3% against about 8%; 8 becomes 7.
qinghe-2024.txt	固定资产投资增长9%左右	qinghe-2025.txt	固定资产投资增长 3.1%	missed	固定资产投资增长 6%左右	lowered	3.1% against about 9%; 9 becomes 6.
qinghe-2024.txt	社会消费品零售总额增长7.5%左右	qinghe-2025.txt	社会消费品零售总额 381.8 亿元，增长 7.2%	met	社会消费品零售总额增长 7%左右	lowered	7.2% against about 7.5%, within half a point.
qinghe-2024.txt	一般公共预算收入增长6%	qinghe-2025.txt	一般公共预算收入 61.2 亿元，增长 4.8%	missed	一般公共预算收入增长 5%	lowered	4.8% against 6%.
qinghe-2024.txt	进出口总额增长10%左右	qinghe-2025.txt	进出口总额 48.5 亿元，增长 10.7%	met	进出口总额增长 8%左右	lowered	10.7% against about 10%.
qinghe-2024.txt	城镇居民人均可支配收入与经济增长同步	qinghe-2025.txt	城镇居民人均可支配收入 44775 元，增长 5.7%	met	城镇居民人均可支配收入与经济增长同步	repeated	5.7% with GDP at 5.6%.
qinghe-2024.txt	农村居民人均可支配收入增速高于经济增长	qinghe-2025.txt	农村居民人均可支配收入 23799 元，增长 7.3%	met	农村居民人均可支配收入增速高于经济增长	repeated	7.3% with GDP at 5.6%.
qinghe-2024.txt	城镇新增就业3万人	qinghe-2025.txt	城镇新增就业 3.26 万人	met	城镇新增就业 3.2 万人	raised	32,600 against 30,000.
qinghe-2024.txt	城镇登记失业率控制在3.5%以内	qinghe-2025.txt	全年城镇调查失业率平均为 5.2%	unclear	城镇调查失业率 5.5%左右	renamed	Definition changed: registered rate promised, surveyed rate answered; not comparable.
qinghe-2024.txt	居民消费价格涨幅控制在3%左右	qinghe-2025.txt	居民消费价格上涨 0.4%	unclear	居民消费价格涨幅控制在 2%左右	raised	More than a point under about 3%: met as a ceiling, not as a level. Fate by demand: the ceiling is tighter (the digit falls).
qinghe-2024.txt	粮食产量稳定在4.05亿斤以上	qinghe-2025.txt	粮食产量 4.12 亿斤	met	粮食产量稳定在 4.1 亿斤以上	raised	412 million jin against at least 405.
qinghe-2024.txt	单位地区生产总值能耗降低2.5%左右	qinghe-2025.txt	单位地区生产总值能耗完成省定目标	unclear	单位地区生产总值能耗降低 3%左右	raised	Answered without a figure.
qinghe-2024.txt	智能农机装备产业产值达到150亿元	qinghe-2025.txt	智能农机装备产业产值达到 151.3 亿元	met	智能农机装备产业产值突破 170 亿元	raised	15.13 bn against 15 bn.
qinghe-2024.txt	竹产业全产业链产值突破100亿元	qinghe-2025.txt	竹产业全产业链产值为 98.4 亿元	missed	竹产业全产业链产值达到 110 亿元	raised	9.84 bn against over 10 bn; raised though missed.
qinghe-2024.txt	新增规模以上工业企业40家	qinghe-2025.txt	新增规模以上工业企业 43 家	met	新增规模以上工业企业 45 家	raised	43 against 40.
qinghe-2024.txt	新增省级专精特新中小企业25家	qinghe-2025.txt	新增省级专精特新中小企业 21 家	missed	新增省级专精特新中小企业 20 家	lowered	21 against 25.
qinghe-2024.txt	净增高新技术企业30家	qinghe-2025.txt	高新技术企业净增 34 家	met	净增高新技术企业 30 家	repeated	34 against 30, the same 30 again.
qinghe-2024.txt	全社会研发经费投入强度达到1.9%	qinghe-2025.txt	全社会研发经费投入保持两位数增长	unclear	全社会研发经费投入强度达到 2.0%	raised	A share of GDP promised, a growth without figure answered.
qinghe-2024.txt	技术合同成交额达到18亿元	qinghe-2025.txt	技术合同成交额 21.4 亿元	met	技术合同成交额达到 25 亿元以上	raised	2.14 bn against 1.8 bn.
qinghe-2024.txt	全年实施技术改造项目120个	qinghe-2025.txt	实施技术改造项目 131 个	met		dropped	131 against 120; the next plan sets no number of projects.
qinghe-2024.txt	建成智能工厂5家	qinghe-2025.txt	建成智能工厂 6 家	met		dropped	6 against 5; no such promise in the next plan.
qinghe-2024.txt	关停退出落后铸造产能6万吨	qinghe-2025.txt	退出落后铸造产能 6.4 万吨	met		dropped	64,000 t against 60,000 t.
qinghe-2024.txt	新建5G基站600个	qinghe-2025.txt	每万人拥有 5G基站 22.4 个	unclear		dropped	New stations promised, stations per 10,000 people answered: another base.
qinghe-2024.txt	盘活闲置低效工业用地1000亩	qinghe-2025.txt	盘活闲置低效工业用地 1080 亩	met	全年盘活闲置低效工业用地 1200 亩	raised	1,080 mu against 1,000.
qinghe-2024.txt	青禾经开区力争升级为国家级经济技术开发区	qinghe-2025.txt	青禾经开区升级国家级经开区通过省级评审	partly	全力冲刺国家级经济技术开发区	repeated	Only the provincial stage of the upgrade is reported.
qinghe-2024.txt	力争新增境内上市公司1家	qinghe-2025.txt		unanswered	力争实现企业上市零的突破	renamed	Review silent on listings; the same thing returns as “breaking the zero”.
qinghe-2024.txt	苓和本草中药配方颗粒车间6月底前投产	qinghe-2025.txt	苓和本草中药配方颗粒车间 6 月 18 日投产	met		done	In production on 18 June, before the end of June.
qinghe-2024.txt	引进硕士以上人才500名	qinghe-2025.txt	引进硕士以上人才 527 名	met	引进硕士以上人才 550 名	raised	527 against 500.
qinghe-2024.txt	实施重点项目198个	qinghe-2025.txt	实施重点项目 201 个	met	实施重点项目 206 个	raised	201 against 198.
qinghe-2024.txt	年度计划投资250亿元	qinghe-2025.txt	完成投资 246 亿元	missed	年度计划投资 260 亿元	raised	24.6 bn against 25 bn.
qinghe-2024.txt	清苓江三桥年底建成通车	qinghe-2025.txt	清苓江三桥主桥合龙	partly	清苓江三桥 6 月底前建成通车	repeated	The main span is closed, the bridge is not open.
qinghe-2024.txt	禾云高速完成投资18亿元	qinghe-2025.txt	禾云高速完成投资 15.3 亿元	missed	禾云高速完成投资 20 亿元	raised	1.53 bn against 1.8 bn.
qinghe-2024.txt	高铁青禾东站站前广场改造9月底前完工	qinghe-2025.txt	高铁青禾东站站前广场 9 月 26 日完成改造	met		done	26 September, before the end of September.
qinghe-2024.txt	南渡港集装箱吞吐量达到6万标箱	qinghe-2025.txt	集装箱吞吐量达到 6.3 万标箱	met		dropped	63,000 TEU against 60,000; the next plan speaks of rail-water shipments instead.
qinghe-2024.txt	新引进亿元以上项目80个	qinghe-2025.txt	新引进亿元以上项目 86 个	met	新引进亿元以上项目 90 个	raised	86 against 80.
qinghe-2024.txt	力争落地10亿元以上项目8个	qinghe-2025.txt		unanswered	引进总投资 10 亿元以上项目 10 个	raised	Review silent on this size; promised again, higher.
qinghe-2024.txt	网络零售额增长15%	qinghe-2025.txt	农产品网络零售额增长 21.6%	partly		dropped	Only the farm-produce part is answered.
qinghe-2024.txt	引进首店20家以上	qinghe-2025.txt	引进首店 26 家	met	引进首店 30 家	raised	26 against at least 20.
qinghe-2024.txt	新建改造农贸市场12个	qinghe-2025.txt		unanswered		dropped	Neither review nor plan speak of markets.
qinghe-2024.txt	接待国内游客突破2600万人次	qinghe-2025.txt	全年接待国内游客 2713.2 万人次	met		dropped	27.132 million against over 26 million; the next plan sets no number of visitors.
qinghe-2024.txt	工程建设项目审批时限压减至50个工作日以内	qinghe-2025.txt	工程建设项目审批时限压减至 48 个工作日	met	工程建设项目审批时限压减至 40 个工作日以内	raised	48 working days against at most 50; fate by demand.
qinghe-2024.txt	高频政务服务事项跨省通办达到150项	qinghe-2025.txt	高频政务服务事项跨省通办 168 项	met		dropped	168 against 150.
qinghe-2024.txt	普惠小微贷款余额增长20%以上	qinghe-2025.txt	普惠小微贷款余额 115.7 亿元，增长 22.8%	met	普惠小微贷款余额增长 20%以上	repeated	22.8% against at least 20%.
qinghe-2024.txt	新增有进出口实绩企业25家	qinghe-2025.txt	新增有进出口实绩企业 28 家	met	新增有进出口实绩企业 30 家	raised	28 against 25.
qinghe-2024.txt	力争签约额30亿元以上	qinghe-2025.txt	首届丘陵农机博览会签约 34.2 亿元	met		dropped	3.42 bn against at least 3 bn; the next plan repeats the fair but not the sum.
qinghe-2024.txt	更新新能源公交车60辆	qinghe-2025.txt	更新新能源公交车 80 辆	met		dropped	80 against 60.
qinghe-2024.txt	新建公共充电桩800个	qinghe-2025.txt	新建公共充电桩 1120 个	met	新建公共充电桩 1000 个	raised	1,120 against 800; the next target lies above the last target.
qinghe-2024.txt	更新改造燃气老旧管网80公里	qinghe-2025.txt	更新改造燃气老旧管网 86 公里	met	更新改造供水、燃气老旧管网 150 公里	raised	86 km against 80; the next promise takes in water pipes.
qinghe-2024.txt	改造易涝点14处	qinghe-2025.txt	治理易涝点 14 处	met	易涝点 12 处	lowered	14 of 14, then 12.
qinghe-2024.txt	城东污水处理厂二期6月底前建成投运	qinghe-2025.txt	城东污水处理厂二期 5 月建成投运	met		done	In May, before the end of June.
qinghe-2024.txt	新建口袋公园20个	qinghe-2025.txt	建成口袋公园 23 个	met	新建口袋公园 20 个	repeated	23 against 20.
qinghe-2024.txt	新增城市绿道30公里	qinghe-2025.txt	城市绿道加快延伸成网	unclear		dropped	A qualitative answer to a number.
qinghe-2024.txt	公园绿地服务半径覆盖率达到80%	qinghe-2025.txt	公园绿地服务半径覆盖率达到 81.3%	met	公园绿地步行可达率提高到 82%	renamed	81.3% against 80%; from 2025 the measure is renamed and defined by walking time.
qinghe-2024.txt	市文化艺术中心年内竣工	qinghe-2025.txt	竣工时限延至 2025 年 10 月	missed	市文化艺术中心 10 月底前建成开放	repeated	[changed] Not finished; lawfully put off by the standing committee because of a find.
qinghe-2024.txt	开工建设市博物馆新馆	qinghe-2025.txt		unanswered		dropped	The museum is mentioned nowhere in the later report.
qinghe-2024.txt	背街小巷整治80条	qinghe-2025.txt	整治背街小巷 83 条	met	整治背街小巷 60 条	lowered	83 against 80, then 60.
qinghe-2024.txt	筹集保障性租赁住房1500套	qinghe-2025.txt	筹集保障性租赁住房 1526 套	met		dropped	1,526 against 1,500; the next plan promises another kind of housing.
qinghe-2024.txt	交付保交楼住房3200套	qinghe-2025.txt	交付保交楼住房 3268 套	met		done	3,268 against 3,200; no further batch promised with a number.
qinghe-2024.txt	新建高标准农田4万亩	qinghe-2025.txt	新建高标准农田 4.2 万亩	met	新建高标准农田 4.5 万亩	raised	42,000 mu against 40,000.
qinghe-2024.txt	除险加固小型水库28座	qinghe-2025.txt	28 座小型水库完成除险加固	met	除险加固小型水库 30 座	raised	28 of 28, then 30.
qinghe-2024.txt	主要农作物综合机械化率达到70%	qinghe-2025.txt	主要农作物综合机械化率达到 70.6%	met	主要农作物综合机械化率达到 72%	raised	70.6% against 70%.
qinghe-2024.txt	建设精品示范村20个	qinghe-2025.txt	建成精品示范村 20 个	met	建设和美乡村 30 个	renamed	20 of 20; the village programme goes on under another name.
qinghe-2024.txt	农村自来水普及率达到93%	qinghe-2025.txt	农村自来水普及率达到 93.4%	met	农村规模化供水工程覆盖农村人口比例达到 70%	renamed	93.4% against 93%; rural water is from then on measured by large works.
qinghe-2024.txt	生活污水治理率提高到48%	qinghe-2025.txt	生活污水治理率提高到 48.6%	met	生活污水治理率达到 53%	raised	48.6% against 48%.
qinghe-2024.txt	新建农村消防站10座	qinghe-2025.txt		unanswered	新建乡镇专职消防站 10 座	renamed	Review silent; the same ten return as township stations.
qinghe-2024.txt	年经营性收入20万元以上的行政村占比达到60%	qinghe-2025.txt	年经营性收入 20 万元以上的行政村占比达到 63.5%	met	年经营性收入 20 万元以上的行政村占比达到 70%	raised	63.5% against 60%.
qinghe-2024.txt	细颗粒物平均浓度降至35微克/立方米以下	qinghe-2025.txt	细颗粒物平均浓度降至 34.8 微克/立方米	met	细颗粒物平均浓度降至 34 微克/立方米以下	raised	34.8 under 35; the tighter 34 is the higher demand.
qinghe-2024.txt	优良天数比率达到87%	qinghe-2025.txt	优良天数比率为 86.1%	missed	优良天数比率达到 87%	repeated	86.1% against 87%, promised again.
qinghe-2024.txt	国省考断面水质优良率保持在100%	qinghe-2025.txt	9 个国省考断面水质优良率保持 100%	met	国省考断面水质优良率保持在 100%	repeated	100% as promised.
qinghe-2024.txt	完成桐花河、石枰河两条河道综合治理	qinghe-2025.txt	桐花河综合治理全面完工	partly	石枰河综合治理年底前全面完成	repeated	One river of two; the other is promised again.
qinghe-2024.txt	新建污水管网65公里	qinghe-2025.txt	新建污水管网 68 公里	met	新建雨污分流管网 72 公里	renamed	68 km against 65; the next plan lays 72 km of separated sewers.
qinghe-2024.txt	完成营造林12万亩	qinghe-2025.txt	完成营造林 12.6 万亩	met	完成营造林 10 万亩	lowered	126,000 mu against 120,000, then 100,000.
qinghe-2024.txt	力争创成国家森林城市	qinghe-2025.txt	获评国家森林城市	met		done	The title was awarded.
qinghe-2024.txt	建成零工驿站12个	qinghe-2025.txt	12 个零工驿站全部建成	met	建设零工市场示范站点 15 个	renamed	All twelve; the same service goes on as model sites of the day-labour market.
qinghe-2024.txt	开展职业技能培训2.5万人次	qinghe-2025.txt	开展职业技能培训 2.64 万人次	met	开展“技能照亮前程”培训 2.8 万人次	raised	26,400 against 25,000.
qinghe-2024.txt	新改扩建中小学8所、幼儿园10所	qinghe-2025.txt	新改扩建中小学 8 所	partly		dropped	Schools answered, kindergartens not.
qinghe-2024.txt	为2万名小学生配备午休躺椅	qinghe-2025.txt	为 2.1 万名小学生配备了午休躺椅	met	为 3 万名小学生配备午休躺椅	raised	21,000 against 20,000.
qinghe-2024.txt	市第一人民医院东院区主体封顶	qinghe-2025.txt	市第一人民医院东院区主体封顶	met		done	Topped out; the next plan promises the next stage, trial running.
qinghe-2024.txt	新增普惠托位1200个	qinghe-2025.txt	新增普惠托位 1350 个	met	每千人口托位数达到 4.5 个	renamed	1,350 against 1,200; the next promise counts places per thousand people.
qinghe-2024.txt	新建改造村卫生室60个	qinghe-2025.txt	村卫生室新建改造任务随行政村撤并由 60 个调整为 48 个	missed		dropped	[changed] Lawfully cut to 48, all 48 done; 48 of the 60 first promised.
qinghe-2024.txt	城乡低保标准提高5%以上	qinghe-2025.txt	城市、农村低保标准分别提高 5.2%和 6.0%	met	城乡低保标准提高 4%以上	lowered	5.2% and 6.0% against at least 5%.
qinghe-2024.txt	12345热线群众满意率保持在95%以上	qinghe-2025.txt	12345 热线按时办结率达到 99.1%	unclear	12345 热线群众满意率保持在 95%以上	repeated	Satisfaction promised, punctuality answered.
qinghe-2024.txt	新增公共停车泊位5000个	qinghe-2025.txt	新增公共停车泊位 5218 个	met	新增公共停车泊位 6000 个以上	raised	5,218 against 5,000.
qinghe-2024.txt	改造老旧小区60个	qinghe-2025.txt	改造老旧小区 62 个	met	改造老旧小区 85 个	raised	62 against 60.
qinghe-2024.txt	打通断头路6条	qinghe-2025.txt	打通断头路 4 条	missed	打通断头路 8 条	raised	4 against 6; raised though missed.
qinghe-2024.txt	既有住宅加装电梯50部	qinghe-2025.txt	既有住宅加装电梯 31 部	missed	既有住宅加装电梯 40 部	lowered	31 against 50.
qinghe-2024.txt	新增公办学位6000个	qinghe-2025.txt	新增公办学位 7100 个	met	新增公办学位 5000 个	lowered	7,100 against 6,000.
qinghe-2024.txt	为1.8万名适龄妇女免费开展“两癌”筛查	qinghe-2025.txt	为 1.82 万名适龄妇女免费开展“两癌”筛查	met	免费为 2 万名适龄妇女开展“两癌”筛查	raised	18,200 against 18,000.
qinghe-2024.txt	新建社区食堂15家	qinghe-2025.txt	新建社区食堂 16 家	met	建成社区食堂 20 家	raised	16 against 15.
qinghe-2024.txt	新增护理型养老床位800张	qinghe-2025.txt	新增护理型养老床位 620 张	missed	新增护理型养老床位 600 张	lowered	620 against 800.
qinghe-2024.txt	新改建农村公路300公里	qinghe-2025.txt	新改建农村公路 326 公里	met	新改建农村公路 300 公里	repeated	326 km against 300.
qinghe-2024.txt	新建“禾下书房”8个	qinghe-2025.txt	新建“禾下书房”9 个	met	新建“禾下书房”8 个	repeated	9 against 8.
qinghe-2024.txt	数字经济核心产业营业收入增长15%	qinghe-2025.txt	数字经济核心产业营业收入增长 16.3%	met	数字经济核心产业营业收入增长 16%	raised	16.3% against 15%.
qinghe-2024.txt	规模以上工业企业设立研发机构的比例提高到38%	qinghe-2025.txt	规模以上工业企业设立研发机构的比例提高到 38.7%	met	规模以上工业企业设立研发机构的比例提高到 42%	raised	38.7% against 38%.
qinghe-2024.txt	创建国家级绿色工厂1家	qinghe-2025.txt		unanswered	培育国家级绿色工厂 2 家	raised	Review silent; promised again, two.
qinghe-2024.txt	科技型企业贷款余额突破40亿元	qinghe-2025.txt	科技型企业贷款余额 41.2 亿元	met		dropped	4.12 bn against over 4 bn.
qinghe-2024.txt	年内办结8000户“办证难”	qinghe-2025.txt	办结“办证难”8400 户	met		dropped	8,400 against 8,000.
qinghe-2025.txt	地区生产总值增长 5.5%左右	qinghe-2026.txt	地区生产总值达到1018.5亿元，增长5.7%	met	地区生产总值增长5.5%左右	repeated	5.7% against about 5.5%.
qinghe-2025.txt	规模以上工业增加值增长 7%左右	qinghe-2026.txt	规模以上工业增加值增长7.4%	met	规模以上工业增加值增长7.5%左右	raised	7.4% against about 7%.
qinghe-2025.txt	固定资产投资增长 6%左右	qinghe-2026.txt	固定资产投资结构持续优化	unclear	固定资产投资增长4%左右	lowered	A qualitative answer to a number.
qinghe-2025.txt	社会消费品零售总额增长 7%左右	qinghe-2026.txt	社会消费品零售总额405.1亿元，增长6.1%	missed	社会消费品零售总额增长6.5%左右	lowered	6.1% against about 7%: more than half a point and a tenth under.
qinghe-2025.txt	一般公共预算收入增长 5%	qinghe-2026.txt	一般公共预算收入64.4亿元，增长5.2%	met	一般公共预算收入增长5%	repeated	5.2% against 5%.
qinghe-2025.txt	进出口总额增长 8%左右	qinghe-2026.txt	进出口总额46.9亿元，下降3.3%	missed	进出口总额力争正增长	lowered	A fall of 3.3% against a rise of about 8%.
qinghe-2025.txt	城镇居民人均可支配收入与经济增长同步	qinghe-2026.txt	城镇居民人均可支配收入47372元，增长5.8%	met	城乡居民人均可支配收入与经济增长同步	repeated	5.8% with GDP at 5.7%; the next plan joins town and country.
qinghe-2025.txt	农村居民人均可支配收入增速高于经济增长	qinghe-2026.txt	农村居民人均可支配收入25441元，增长6.9%	met	城乡居民人均可支配收入与经济增长同步	lowered	6.9% with GDP at 5.7%; from “above” to “in step with”.
qinghe-2025.txt	城镇新增就业 3.2 万人	qinghe-2026.txt	城镇新增就业3.31万人	met	城镇新增就业3.2万人	repeated	33,100 against 32,000.
qinghe-2025.txt	城镇调查失业率 5.5%左右	qinghe-2026.txt	城镇调查失业率年末为5.4%	partly	城镇调查失业率5.5%左右	repeated	An end-of-year point for a whole-year target.
qinghe-2025.txt	居民消费价格涨幅控制在 2%左右	qinghe-2026.txt	居民消费价格上涨1.1%	met	居民消费价格涨幅控制在2%左右	repeated	A ceiling, under it by less than a point.
qinghe-2025.txt	粮食产量稳定在 4.1 亿斤以上	qinghe-2026.txt	粮食产量4.07亿斤	missed	粮食产量稳定在4.1亿斤以上	repeated	407 million jin against at least 410.
qinghe-2025.txt	单位地区生产总值能耗降低 3%左右	qinghe-2026.txt	单位地区生产总值能耗降低3.4%	met	单位地区生产总值二氧化碳排放降低3.8%左右	renamed	3.4% against about 3%; from 2026 carbon replaces energy as the indicator.
qinghe-2025.txt	四大主导产业产值突破 500 亿元	qinghe-2026.txt	四大主导产业产值达到510.5亿元	met		dropped	51.05 bn against over 50 bn; no value for the year 2026, only for 2030.
qinghe-2025.txt	智能农机装备产业产值突破 170 亿元	qinghe-2026.txt	智能农机装备产业产值168.9亿元	missed	智能农机装备产业产值达到190亿元	raised	16.89 bn against over 17 bn.
qinghe-2025.txt	竹产业全产业链产值达到 110 亿元	qinghe-2026.txt	竹产业全产业链产值达到112.6亿元	met	竹产业全产业链产值达到125亿元	raised	11.26 bn against 11 bn.
qinghe-2025.txt	绿色食品产业产值突破 170 亿元	qinghe-2026.txt	绿色食品产业产值170.2亿元	met	绿色食品产业产值突破185亿元	raised	17.02 bn against over 17 bn.
qinghe-2025.txt	推动 100 家规上工业企业开展数字化改造	qinghe-2026.txt	112家规模以上工业企业完成数字化改造	met	规模以上工业企业数字化改造覆盖率达到60%	renamed	112 against 100; the count becomes a share.
qinghe-2025.txt	全年交付 8000 架	qinghe-2026.txt	全年交付8640架	met		dropped	8,640 against 8,000.
qinghe-2025.txt	起降点 36 个	qinghe-2026.txt	36个起降点投用	met	新增起降点24个	lowered	36 of 36, then 24 more.
qinghe-2025.txt	开通无人机物流航线 20 条	qinghe-2026.txt	无人机物流航线开到21条	met	无人机物流航线达到30条	raised	21 against 20.
qinghe-2025.txt	新增规模以上工业企业 45 家	qinghe-2026.txt	全年新增规模以上工业企业38家	missed	新增规模以上工业企业40家	lowered	38 against 45.
qinghe-2025.txt	新增省级专精特新中小企业 20 家	qinghe-2026.txt	新增省级专精特新中小企业24家	met	新增省级专精特新中小企业25家	raised	24 against 20.
qinghe-2025.txt	净增高新技术企业 30 家	qinghe-2026.txt	高新技术企业净增26家	missed	净增高新技术企业28家	lowered	26 against 30.
qinghe-2025.txt	力争实现企业上市零的突破	qinghe-2026.txt	实现了青禾企业上市零的突破	met		done	First listing in November.
qinghe-2025.txt	全力冲刺国家级经济技术开发区	qinghe-2026.txt		unanswered		dropped	The upgrade is mentioned no more.
qinghe-2025.txt	全社会研发经费投入强度达到 2.0%	qinghe-2026.txt	2024年全社会研发经费投入强度为1.93%	unclear	全社会研发经费投入增长10%以上	renamed	The figure is for the year before; the next plan promises growth instead of a share.
qinghe-2025.txt	技术合同成交额达到 25 亿元以上	qinghe-2026.txt	技术合同成交额24.1亿元	missed	技术合同成交额达到26亿元	raised	2.41 bn against at least 2.5 bn.
qinghe-2025.txt	实施市级重大科技专项 15 项	qinghe-2026.txt	实施市级重大科技专项16项	met	实施重大科技专项18项	raised	16 against 15.
qinghe-2025.txt	引进硕士以上人才 550 名	qinghe-2026.txt	引进硕士以上人才561名	met	引进硕士以上人才580名	raised	561 against 550.
qinghe-2025.txt	数字经济核心产业营业收入增长 16%	qinghe-2026.txt	数字经济核心产业营业收入增长16.8%	met	数字经济核心产业营业收入增长15%以上	lowered	16.8% against 16%.
qinghe-2025.txt	新建冷链仓储设施 5 万立方米	qinghe-2026.txt		unanswered		dropped	Cold stores are mentioned nowhere in the later report.
qinghe-2025.txt	实施重点项目 206 个	qinghe-2026.txt	实施重点项目209个	met	实施重点项目212个	raised	209 against 206.
qinghe-2025.txt	年度计划投资 260 亿元	qinghe-2026.txt	完成投资263亿元	met	年度计划投资270亿元	raised	26.3 bn against 26 bn.
qinghe-2025.txt	清苓江三桥 6 月底前建成通车	qinghe-2026.txt	清苓江三桥于6月28日建成通车	met		done	Open on 28 June, before the end of June (second promise).
qinghe-2025.txt	禾云高速完成投资 20 亿元	qinghe-2026.txt	禾云高速累计完成投资43亿元	unclear	禾云高速完成投资16亿元	lowered	A running total answered to a yearly sum.
qinghe-2025.txt	云麓抽水蓄能电站通风洞贯通	qinghe-2026.txt	云麓抽水蓄能电站通风洞提前贯通	met		done	Broken through ahead of time.
qinghe-2025.txt	枫桠水库引水工程年内主管道全线贯通	qinghe-2026.txt	枫桠水库引水工程8月主管道全线贯通	met		done	In August; the next plan promises water in June.
qinghe-2025.txt	民间投资占比提高到 58%以上	qinghe-2026.txt		unanswered		dropped	Review and plan silent.
qinghe-2025.txt	新引进亿元以上项目 90 个	qinghe-2026.txt	新签约并落地亿元以上项目92个	met	新引进产业链项目60个	renamed	92 against 90; the next plan counts supply-chain projects.
qinghe-2025.txt	引进总投资 10 亿元以上项目 10 个	qinghe-2026.txt	其中10亿元以上7个	missed		dropped	7 against 10; the size class disappears.
qinghe-2025.txt	新增有进出口实绩企业 30 家	qinghe-2026.txt	新增有进出口实绩企业24家	missed	新增有进出口实绩企业20家	lowered	24 against 30.
qinghe-2025.txt	年发运集装箱 2 万标箱	qinghe-2026.txt	铁水联运班列发运2.1万标箱	met		dropped	21,000 TEU against 20,000.
qinghe-2025.txt	“高效办成一件事”集成办理事项达到 35 项	qinghe-2026.txt	38项“高效办成一件事”落地见效	met	“高效办成一件事”集成办理事项达到45项	raised	38 against 35.
qinghe-2025.txt	工程建设项目审批时限压减至 40 个工作日以内	qinghe-2026.txt	工程建设项目审批时限压减至43个工作日	missed	工程建设项目审批时限压减至40个工作日以内	repeated	43 working days against at most 40.
qinghe-2025.txt	普惠小微贷款余额增长 20%以上	qinghe-2026.txt	普惠小微贷款余额135.9亿元，增长17.5%	missed	普惠小微贷款余额增长15%以上	lowered	17.5% against at least 20%.
qinghe-2025.txt	新建口袋公园 20 个	qinghe-2026.txt	建成口袋公园18个	missed	新建口袋公园15个	lowered	18 against 20.
qinghe-2025.txt	启用社区邻里中心 15 个	qinghe-2026.txt		unanswered	新建社区邻里中心12个	lowered	Review silent; promised again, fewer.
qinghe-2025.txt	盘活闲置资产 12 万平方米	qinghe-2026.txt		unanswered	盘活闲置厂房、商办楼宇10万平方米	lowered	Review silent; promised again, less.
qinghe-2025.txt	南渡片区 3 条断头路 9 月底前全部打通	qinghe-2026.txt	南渡片区2条9月20日通车	partly		dropped	Two of three in time; the third now waits for the railway, without a date.
qinghe-2025.txt	新建公共充电桩 1000 个	qinghe-2026.txt	建成公共充电站46座	unclear	新增公共充电终端1200个	renamed	Piles promised, stations answered: another unit; the next plan counts terminals.
qinghe-2025.txt	公交线网新开和优化线路 12 条	qinghe-2026.txt	新开和优化公交线路15条	met	新开通学公交、就医公交线路8条	lowered	15 against 12; then 8, to schools and hospitals.
qinghe-2025.txt	更新改造供水、燃气老旧管网 150 公里	qinghe-2026.txt	更新改造燃气老旧管网92公里	partly	更新改造城市地下管网180公里	renamed	Only the gas part is answered.
qinghe-2025.txt	新建乡镇专职消防站 10 座	qinghe-2026.txt	新建乡镇专职消防站7座	missed	新建乡镇专职消防站5座	lowered	7 against 10.
qinghe-2025.txt	公园绿地步行可达率提高到 82%	qinghe-2026.txt	公园绿地步行可达率为78.6%	missed	公园绿地步行可达率提高到82%	repeated	78.6% against 82%, under the definition of 2025.
qinghe-2025.txt	市文化艺术中心 10 月底前建成开放	qinghe-2026.txt	市文化艺术中心9月28日建成开放	met		done	Open on 28 September (second promise, after a lawful change).
qinghe-2025.txt	配售型保障性住房开工 600 套	qinghe-2026.txt	配售型保障性住房开工412套	missed	配售型保障性住房开工600套	repeated	412 against 600.
qinghe-2025.txt	业主委员会组建率提高到 80%	qinghe-2026.txt		unanswered		dropped	Review and plan silent.
qinghe-2025.txt	城市生活垃圾回收利用率达到 38%	qinghe-2026.txt	城区生活垃圾分类小区覆盖率达到100%	unclear		dropped	A recycling rate promised, the cover of sorting answered.
qinghe-2025.txt	12345 热线群众满意率保持在 95%以上	qinghe-2026.txt	12345热线群众满意率达到95.8%	met	12345热线群众满意率提高到96%以上	raised	95.8% against at least 95%.
qinghe-2025.txt	新建高标准农田 4.5 万亩	qinghe-2026.txt	新建高标准农田3.4万亩	missed	新建高标准农田3.5万亩	lowered	34,000 mu against 45,000.
qinghe-2025.txt	除险加固小型水库 30 座	qinghe-2026.txt	33座小型水库完成除险加固	met		done	33 against 30, and the whole stock is declared finished.
qinghe-2025.txt	年经营性收入 20 万元以上的行政村占比达到 70%	qinghe-2026.txt	村级集体经济持续壮大	unclear		dropped	A qualitative answer to a share.
qinghe-2025.txt	建设和美乡村 30 个	qinghe-2026.txt	建成和美乡村33个	met	建设和美乡村40个	raised	33 against 30.
qinghe-2025.txt	农村规模化供水工程覆盖农村人口比例达到 70%	qinghe-2026.txt	农村规模化供水工程覆盖农村人口比例达到66%	missed	农村规模化供水工程覆盖农村人口比例达到70%	repeated	66% against 70%.
qinghe-2025.txt	细颗粒物平均浓度降至 34 微克/立方米以下	qinghe-2026.txt	细颗粒物平均浓度34.6微克/立方米	missed	细颗粒物平均浓度降至34微克/立方米以下	repeated	34.6 is above 34.
qinghe-2025.txt	优良天数比率达到 87%	qinghe-2026.txt	优良天数比率达到87.4%	met	优良天数比率达到87.5%以上	raised	87.4% against 87%.
qinghe-2025.txt	国省考断面水质优良率保持在 100%	qinghe-2026.txt	国省考断面水质优良率为88.9%	missed	国省考断面水质优良率达到100%	repeated	88.9% (8 of 9) against 100%.
qinghe-2025.txt	三条入河沟渠水质年内稳定达标	qinghe-2026.txt	麦溪、柳汊两条入河沟渠水质稳定达标	partly	三条入河沟渠水质全部稳定达标	repeated	Two of three.
qinghe-2025.txt	石枰河综合治理年底前全面完成	qinghe-2026.txt	石枰河综合治理全面完工	met		done	Finished; the next plan treats phosphorus only.
qinghe-2025.txt	南渡污水处理厂提标改造 9 月底前完成	qinghe-2026.txt	南渡污水处理厂提标改造9月完成	met		done	In September as promised.
qinghe-2025.txt	中水利用率由 27%提升至 33%	qinghe-2026.txt	再生水利用率达到35.2%	unclear	再生水利用率达到38%	renamed	Definition changed: river water counted in; not comparable.
qinghe-2025.txt	完成营造林 10 万亩	qinghe-2026.txt		unanswered		dropped	Review and plan silent on planting.
qinghe-2025.txt	实施竹林质量精准提升 6 万亩	qinghe-2026.txt	竹林质量精准提升6.4万亩	met		dropped	64,000 mu against 60,000.
qinghe-2025.txt	秸秆露天焚烧火点数量下降 50%以上	qinghe-2026.txt	秸秆露天火点下降58%	met		dropped	A fall of 58% against at least 50%.
qinghe-2025.txt	新增公办学位 5000 个	qinghe-2026.txt	新增各级各类学位5860个	unclear		dropped	Public places promised, places of every kind answered; the next plan counts high-school places only.
qinghe-2025.txt	新建寄宿制学校 9 所	qinghe-2026.txt	寄宿制学校建设任务由9所调整为6所	missed		dropped	[changed] Lawfully cut to 6, all 6 built; 6 of the 9 first promised.
qinghe-2025.txt	中小学心理辅导室实现全覆盖	qinghe-2026.txt	城区中小学心理辅导室实现全覆盖	partly	中小学心理辅导室实现城乡全覆盖	repeated	Only in the city proper.
qinghe-2025.txt	市第一人民医院东院区年底前投入试运行	qinghe-2026.txt	市第一人民医院东院区门诊部10月开诊	partly	市第一人民医院东院区年底前全面投用	raised	Out-patients only; the wards are being fitted. The next promise is full use.
qinghe-2025.txt	每千人口托位数达到 4.5 个	qinghe-2026.txt	每千人口托位数达到4.7个	met	新增普惠托位1000个	renamed	4.7 against 4.5; the next promise counts new places again.
qinghe-2025.txt	培育国家级绿色工厂 2 家	qinghe-2026.txt	新增国家级绿色工厂2家	met		dropped	2 of 2; the next plan names provincial ones only.
qinghe-2025.txt	带动汽车、家电、家装消费 15 亿元以上	qinghe-2026.txt	拉动消费17.6亿元	met		dropped	1.76 bn against at least 1.5 bn.
qinghe-2025.txt	建设海外仓 5 个	qinghe-2026.txt	海外仓建成5个	met		dropped	5 of 5.
qinghe-2025.txt	城市生命线平台接入点位突破 5000 个	qinghe-2026.txt	城市生命线平台接入点位5260个	met		dropped	5,260 against over 5,000.
qinghe-2025.txt	开展“技能照亮前程”培训 2.8 万人次	qinghe-2026.txt	技能培训2.9万人次	met	开展项目制、订单式技能培训3万人次	raised	29,000 against 28,000.
qinghe-2025.txt	组建市文旅集团和水务集团	qinghe-2026.txt	市文旅集团、市水务集团挂牌运行	met		done	Both at work: a promise without a figure.
qinghe-2025.txt	推动竹林碳票进入省级交易平台	qinghe-2026.txt	竹林碳票进入省级交易平台	met		done	Done as promised: no figure.
qinghe-2025.txt	建设零工市场示范站点 15 个	qinghe-2026.txt	建成零工市场示范站点16个	met		dropped	16 against 15.
qinghe-2025.txt	通过国家卫生城市复审	qinghe-2026.txt	通过国家卫生城市复审	met		done	Passed.
qinghe-2025.txt	城乡低保标准提高 4%以上	qinghe-2026.txt	农村低保标准提高5.5%	partly	城乡低保标准继续适度提高	lowered	The rural half answered; the next promise has no figure.
qinghe-2025.txt	新建县级老年护理院 2 所	qinghe-2026.txt	新建县级老年护理院2所	met		dropped	2 of 2.
qinghe-2025.txt	长期护理保险参保人数达到 60 万人	qinghe-2026.txt	长期护理保险参保61.5万人	met		dropped	615,000 against 600,000.
qinghe-2025.txt	市域内住院率达到 92%	qinghe-2026.txt	市域内住院率达到92.3%	met		dropped	92.3% against 92%.
qinghe-2025.txt	6 月底前清偿无分歧账款不低于 90%	qinghe-2026.txt	无分歧账款清偿率93%	partly		dropped	93% against at least 90%, but at the end of the year; nothing is said of June.
qinghe-2025.txt	新增公共停车泊位 6000 个以上	qinghe-2026.txt	新增公共停车泊位6412个	met	新增公共停车泊位6000个	repeated	6,412 against at least 6,000.
qinghe-2025.txt	改造老旧小区 85 个	qinghe-2026.txt	改造老旧小区71个	missed	改造老旧小区60个	lowered	71 against 85.
qinghe-2025.txt	建成社区食堂 20 家	qinghe-2026.txt		unanswered	新建社区助餐点30个	renamed	Review silent; canteens return as meal points.
qinghe-2025.txt	免费为 2 万名适龄妇女开展“两癌”筛查	qinghe-2026.txt	为20316名适龄妇女免费开展“两癌”筛查	met	为2万名适龄妇女免费开展“两癌”筛查	repeated	20,316 against 20,000.
qinghe-2025.txt	打通断头路 8 条	qinghe-2026.txt	实际打通6条	missed	打通断头路5条	lowered	[changed] Lawfully cut from 8 to 6, all 6 opened; 6 of the 8 first promised.
qinghe-2025.txt	既有住宅加装电梯 40 部	qinghe-2026.txt	既有住宅加装电梯44部	met	既有住宅加装电梯40部	repeated	44 against 40.
qinghe-2025.txt	新增护理型养老床位 600 张	qinghe-2026.txt	新增护理型养老床位640张	met	新增护理型养老床位600张	repeated	640 against 600.
qinghe-2025.txt	为 3 万名小学生配备午休躺椅	qinghe-2026.txt	为3.2万名小学生配备了午休躺椅	met	实现城区小学午休躺睡全覆盖	raised	32,000 against 30,000; next, full cover in the city proper.
qinghe-2025.txt	新改建农村公路 300 公里	qinghe-2026.txt	新改建农村公路312公里	met	新改建农村公路240公里	lowered	312 km against 300.
qinghe-2025.txt	新建“禾下书房”8 个	qinghe-2026.txt	新建“禾下书房”10个	met	新建“禾下书房”8个	repeated	10 against 8.
qinghe-2024.txt	常住人口城镇化率要达到61%	qinghe-2026.txt	常住人口城镇化率达到61.2%	met	常住人口城镇化率达到65%	raised	Five-year target to the end of 2025: 61.2% against 61%; 65% by 2030.
qinghe-2024.txt	高标准农田累计达到38万亩	qinghe-2026.txt	累计达到38.6万亩	met	高标准农田累计达到50万亩	raised	Five-year target to the end of 2025: 386,000 mu against 380,000; 500,000 by 2030.
qinghe-2024.txt	四大主导产业产值迈上500亿元台阶	qinghe-2026.txt	四大主导产业产值达到510.5亿元	met	四大主导产业产值突破800亿元	raised	Five-year target to the end of 2025: 51.05 bn against 50 bn; 80 bn by 2030.

"""###
}
