// SPDX-License-Identifier: Apache-2.0
// Made by Tools/tables/generate.py from the .tsv files beside it; do not edit.

enum Tables {
  static let indicators: StaticString = """
    gdp	gdp	higher	rate	地区生产总值 国内生产总值 生产总值 GDP 经济总量 地区生产总值（GDP） 全市生产总值 经济增长预期目标 经济增长目标 经济增长预期 经济增速
    gdp-per-head	gdp-per-head	higher	rate	人均地区生产总值 人均国内生产总值 人均生产总值 人均GDP
    industry	industry	higher	rate	规模以上工业增加值 规上工业增加值 规模工业增加值
    all-industry	industry	higher	rate	工业增加值 全部工业增加值
    industry-hightech	industry-hightech	higher	rate	高技术制造业增加值 高技术产业增加值
    industry-equipment	industry-equipment	higher	rate	装备制造业增加值
    primary	primary	higher	rate	第一产业增加值 农业增加值 农林牧渔业增加值
    secondary	secondary	higher	rate	第二产业增加值
    services	services	higher	rate	服务业增加值 第三产业增加值
    investment	investment	higher	rate	固定资产投资 全社会固定资产投资 固定资产投资额
    investment-industry	investment-industry	higher	rate	工业投资
    investment-technology	investment-technology	higher	rate	技术改造投资 工业技改投资 技改投资 工业技术改造投资
    investment-private	investment-private	higher	rate	民间投资 民间固定资产投资
    investment-manufacturing	investment-manufacturing	higher	rate	制造业投资
    investment-property	investment-property	higher	rate	房地产开发投资
    retail	retail	higher	rate	社会消费品零售总额 社零总额 社会消费品零售额
    retail-online	retail-online	higher	rate	网络零售额 网上零售额
    budget-revenue	budget-revenue	higher	flow	一般公共预算收入 地方一般公共预算收入 财政收入 地方财政收入 全国财政收入
    budget-spending	budget-spending	higher	flow	一般公共预算支出 财政支出
    tax	tax	higher	flow	税收收入
    trade	trade	higher	flow	进出口总额 外贸进出口总额 货物进出口总额 外贸进出口 进出口总值 进出口 对外贸易总额 货物贸易进出口总值
    export	export	higher	flow	出口总额 外贸出口
    foreign-investment	foreign-investment	higher	flow	实际使用外资 实际利用外资 利用外资 使用外资
    income	income	higher	rate	居民人均可支配收入 全国居民人均可支配收入 全体居民人均可支配收入 全市居民人均可支配收入 居民收入 居民可支配收入 人均可支配收入 城乡居民人均可支配收入 城乡居民收入 城镇、农村居民人均可支配收入 城镇和农村居民人均可支配收入 城镇、农村常住居民人均可支配收入 城镇和农村常住居民人均可支配收入 城乡常住居民人均可支配收入
    income-urban	income	higher	rate	城镇居民人均可支配收入 城镇常住居民人均可支配收入 城镇居民收入
    income-rural	income	higher	rate	农村居民人均可支配收入 农村常住居民人均可支配收入 农村居民收入 农民人均纯收入 农民收入
    income-gap	income-gap	lower	stock	城乡居民收入比 城乡收入比
    jobs	jobs	higher	flow	城镇新增就业 城镇新增就业人数 城镇新增就业人员 新增城镇就业
    jobs-rural	jobs-rural	higher	flow	农村劳动力转移就业 农业富余劳动力转移就业 农村劳动力新增转移就业 新增农村劳动力转移就业
    unemployment	unemployment	lower	mean	城镇调查失业率 调查失业率
    registered-unemployment	unemployment	lower	stock	城镇登记失业率 登记失业率
    prices	prices	ceiling	mean	居民消费价格 居民消费价格指数 居民消费价格涨幅 居民消费价格总水平 CPI 消费价格指数 消费价格涨幅 物价涨幅
    deficit	deficit	lower	flow	赤字率 财政赤字率
    deficit-sum	deficit-sum	lower	flow	赤字规模 财政赤字
    bonds	bonds	higher	flow	地方政府专项债券 地方专项债券 专项债券 地方政府新增专项债券 新增专项债券 地方政府专项债
    bonds-special	bonds-special	higher	flow	超长期特别国债
    central-investment	central-investment	higher	flow	中央预算内投资
    transfers	transfers	higher	flow	中央对地方转移支付 对地方转移支付 对地方一般性转移支付 一般性转移支付
    tax-cuts	tax-cuts	higher	flow	减税降费 新增减税降费 退税减税 减税退税降费 退税减税降费 新增减税降费及退税缓费 减税降费及退税缓费 减负
    grain	grain	higher	flow	粮食产量 粮食总产量 粮食总产
    grain-capacity	grain-capacity	higher	stock	粮食综合生产能力
    grain-area	grain-area	higher	flow	粮食播种面积 粮食种植面积
    energy	energy	lower	rate	单位地区生产总值能耗 单位国内生产总值能耗 单位GDP能耗 单位生产总值能耗 万元地区生产总值能耗 万元GDP能耗 万元国内生产总值能耗 能耗强度 单位地区生产总值能源消耗 单位国内生产总值能源消耗 万元生产总值能耗
    carbon	energy	lower	rate	单位地区生产总值二氧化碳排放 单位国内生产总值二氧化碳排放 单位GDP二氧化碳排放 单位地区生产总值二氧化碳排放量 碳排放强度
    water-use	water-use	lower	rate	万元地区生产总值用水量 单位地区生产总值用水量 万元国内生产总值用水量 万元GDP用水量
    pollutants	pollutants	lower	rate	主要污染物排放量 主要污染物排放总量 化学需氧量、氨氮排放量
    pm25	pm25	lower	mean	细颗粒物平均浓度 细颗粒物（PM2.5）平均浓度 细颗粒物（PM2.5）浓度 PM2.5平均浓度 PM2.5浓度 PM2.5年均浓度 细颗粒物浓度 细颗粒物年均浓度
    air	air	higher	mean	优良天数比率 优良天数比例 空气质量优良天数比率 空气质量优良天数比例 优良天数占比 空气优良天数比率 空气质量优良率 环境空气质量优良天数比例
    days-of-air	air	higher	flow	优良天数 空气质量优良天数
    water	water	higher	mean	国省考断面水质优良率 国考断面水质优良率 地表水优良水质断面比例 地表水优良水体比例 国考断面优良水体比例 水质优良率 国控断面水质优良率 地表水水质优良比例 国考断面水质优良比例
    forest	forest	higher	stock	森林覆盖率
    green-area	green-area	higher	stock	建成区绿化覆盖率
    urbanization	urbanization	higher	stock	常住人口城镇化率 城镇化率
    registered-urbanization	urbanization	higher	stock	户籍人口城镇化率
    r-and-d	r-and-d	higher	stock	全社会研发经费投入强度 研发经费投入强度 研发投入强度 全社会研发投入强度 研究与试验发展经费投入强度 研发经费占地区生产总值比重 全社会研发经费占地区生产总值比重 R&D经费投入强度
    growth-of-r-and-d	r-and-d	higher	rate	全社会研发经费投入 全社会研发投入 研发经费投入 研发投入 全社会研究与试验发展经费
    technology-contracts	technology-contracts	higher	flow	技术合同成交额 技术合同成交总额 技术合同认定登记额 技术合同交易额
    patents	patents	higher	stock	每万人高价值发明专利拥有量 万人高价值发明专利拥有量 高价值发明专利拥有量
    held-patents	patents	higher	stock	有效发明专利拥有量 万人发明专利拥有量 每万人发明专利拥有量
    high-tech-firms	high-tech-firms	higher	stock	高新技术企业
    little-giants	little-giants	higher	stock	专精特新中小企业 省级专精特新中小企业 专精特新企业
    large-firms	large-firms	higher	stock	规模以上工业企业 规上工业企业 规上企业 “四上”企业
    firms	firms	higher	stock	经营主体 市场主体 新登记经营主体 新增经营主体 新增市场主体 新登记市场主体
    digital	digital	higher	stock	数字经济核心产业增加值占地区生产总值比重 数字经济核心产业增加值占国内生产总值比重 数字经济核心产业增加值占GDP比重
    revenue-digital	digital	higher	rate	数字经济核心产业营业收入 数字经济核心产业增加值
    loans-small	loans-small	higher	stock	普惠小微贷款余额 普惠小微企业贷款余额 普惠小微贷款 普惠小微企业贷款 普惠型小微企业贷款
    loans	loans	higher	stock	人民币贷款余额 各项贷款余额 金融机构贷款余额 本外币贷款余额
    money	money	higher	rate	广义货币供应量 广义货币 社会融资规模
    pension	pension	higher	stock	基本养老保险参保率 基本养老保险参保人数
    medical-insurance	medical-insurance	higher	stock	基本医疗保险参保率 基本医保参保率
    medical-subsidy	medical-subsidy	higher	flow	居民医保人均财政补助标准 城乡居民医保财政补助标准 居民医保财政补助标准
    life-expectancy	life-expectancy	higher	stock	人均预期寿命 居民人均预期寿命
    schooling	schooling	higher	stock	劳动年龄人口平均受教育年限 新增劳动力平均受教育年限
    rate-of-nursery	nursery	higher	stock	每千人口托位数 每千人口拥有3岁以下婴幼儿托位数 千人口托位数
    nursery	nursery	higher	flow	普惠托位 普惠性托位 托位
    farmland	farmland	higher	flow	高标准农田
    old-estates	old-estates	higher	flow	老旧小区 城镇老旧小区 城镇老旧居住小区
    housing-rental	housing-rental	higher	flow	保障性租赁住房
    shanty	shanty	higher	flow	棚户区住房 棚改住房 棚户区改造
    visitors	visitors	higher	flow	国内游客 接待游客 游客接待量 接待国内外游客 旅游人数
    tourism-revenue	tourism-revenue	higher	flow	旅游综合收入 旅游总收入 旅游收入
    accidents	accidents	lower	rate	生产安全事故起数 安全生产事故起数 生产安全事故死亡人数 安全事故
    approval-time	approval-time	lower	stock	工程建设项目审批时限 工程建设项目审批时间 工程建设项目全流程审批时间
    recycling	recycling	higher	stock	生活垃圾回收利用率 城市生活垃圾回收利用率 城市生活垃圾资源化利用率
    reclaimed-water	reclaimed-water	higher	stock	再生水利用率
    old-reclaimed-water	reclaimed-water	higher	stock	中水利用率
    renewables	renewables	higher	stock	可再生能源发电装机 可再生能源装机 可再生能源发电装机规模 可再生能源新增装机
    nonfossil	nonfossil	higher	stock	非化石能源消费比重 非化石能源占能源消费总量比重 非化石能源占一次能源消费比重
    mechanization	mechanization	higher	stock	主要农作物综合机械化率 农作物耕种收综合机械化率 主要农作物耕种收综合机械化率 农作物综合机械化率
    tap-water	tap-water	higher	stock	农村自来水普及率 自来水普及率
    sewage-rural	sewage-rural	higher	stock	农村生活污水治理率 生活污水治理率
    general-spending	general-spending	lower	rate	一般性支出 “三公”经费
    reserves	reserves	higher	stock	外汇储备
    """
  static let weights: StaticString = """
    name	0.62
    indicator	0.25
    family	0.12
    otherIndicator	-0.4
    unit	0.2
    otherUnit	-0.12
    noFigure	-0.05
    figureless	0.08
    action	0.08
    otherAction	-0.1
    qualifier	-0.22
    quoted	0.1
    numbers	-0.15
    stage	0.1
    alone	0.06
    growthAnswer	0.1
    neighbour	0.22
    topic	0.02
    otherPeriod	-0.12
    problem	-0.3
    answer	0.6
    answerWords	0.62
    next	0.6
    share	0.66
    nextRenamed	0.44
    nameLeast	0.42
    coverage	0.7
    both	0.5
    one	0.8
    evidence	11
    evidenceSame	3
    evidenceFigure	5
    coveredDeed	0.5	the part of a deed beside the answered one that some clause of the review must speak of
    """
  static let words: StaticString = """
    drop	今年 全年 年内 年底 年底前 年末 去年 上年 当年 目前 截至目前 上半年 下半年 一季度 二季度 三季度 四季度 每年 期间 时期 本年 月底前 力争 争取 确保 努力 继续 进一步 持续 不断 积极 大力 全力 着力 切实 扎实 深入 有序 稳步 稳妥 加快 加强 加大 统筹 逐步 率先 全面 全部 基本 成功 顺利 圆满 首次 提前 预计 拟按 拟安排 安排 再 新 将 把 要 达到 达 实现 完成 保持 保持在 稳定 稳定在 控制在 控制 提高到 提高至 提升到 提升至 增加到 增至 扩大到 降至 降到 下降到 降低到 压减至 压缩至 缩短到 缩短至 超过 突破 不低于 不少于 不超过 以上 以下 以内 左右 增长 下降 降低 提高 上涨 增加 减少 涨幅 增幅 降幅 增速 同比 平均 平均为 累计 总数 总量 分别 均 共 约 近 超 全市 全区 全县 全省 全国 我市 我国 我们 其中 为 的 了 和 与 是 在 使 让 向 对 从 以 等 并 且 就 都 已 于 由 实际 名义 特别是 更 好 做好 抓好 办好 推动 推进 促进 支持 实施 开展 落实 完善 健全 建立 强化 深化 优化 提升 巩固 拓展 扩大 增强 发展 建设 一批 高质量 用好 大幅 明显 显著 有效 有力 更加 更多 取得 新进展 新突破 新成效 成效 力度 迈出 坚实 步伐 数量
    lead	面对 围绕 按照 根据 聚焦 针对 因 随着 过去一年 今年是 当前 对照 作为 紧盯 以习近平 在 坚持以 依托 通过 综合 鉴于 考虑到 从 一方面 另一方面 同时 其中
    exhort	四个意识 四个自信 两个维护 两个确立 不懈奋斗 而奋斗 团结奋斗 努力奋斗 紧密团结 不懈努力 凝心聚力 奋勇前进 新篇章 以实际行动 新的更大贡献
    remark	今年是 过去一年 过去的一年 实践证明 事实证明 实践表明 我国有 我国是 历史 越是 让我们 我国经济 我们一定能 各位代表 同志们
    dependent	增长 下降 同比 比上年 较上年 比去年 较去年 占 居全 居世界 居第 居省 位居 位列 排名 累计 总数 总量 总额 均达 均为 平均 再创 创历史 创新高 高于 低于 增速 增幅 降幅 连续 达到 达 减少 增加 提高 提升 上升 回落 惠及 受益 覆盖 其余 余下 为多年 规模 较年初 比年初 全国第 全省第 列全
    tail	让 使 为 以 从而 进而 把 带动 惠及 不断 有利于 更好 切实 真正 推动形成 助力 形成 有力 用 全力 最大限度 也 并 还 又 而 更
    cumulative	累计 合计 总计 总数 总量 存量
    yearEnd	年末 年底 期末 12月末 12月份 12月
    manyYears	五年来 过去五年 这五年 五年间 五年总体 五年累计 五年年均 十年来 三年来 四年来 年均 多年累计 过去三年 本届政府 连年 “十三五”时期 “十四五”时期 “十四五”期间 “十三五”期间
    oneYear	一年来 过去一年 去年 过去的一年 全年 这一年 上年
    problem	还存在 仍存在 存在的主要问题 不少困难 发展中还存在 面临不少 清醒看到 清醒认识 清醒地看到 清醒地认识 存在一些困难 存在不少 存在的困难 存在困难 存在的问题 也要看到 一些问题 困难和问题 矛盾和问题 问题和不足 困难和挑战
    weak	不牢 不强 不够 不足 差距 短板 弱项 滞后 慢于 偏弱 不平衡 不充分 不优 不均 有待 仍需 困难 难度加大 欠缺 薄弱 下滑 不高 不实 仍然较 压力较大 突出问题
    shortfall	没有达到预期 未达到预期 不及预期 未完成 没有完成 未达预期 没有做到位 慢于计划 未能
    delayed	延至 延期 推迟 推迟到 延后 顺延 延迟 尚未 未能 暂缓 搁置 取消建设
    adjusted	调整为 调减为 调减至 调整到
    began	启动 开工 动工 开工建设 全线动工 启动建设 破土
    half	合龙 封顶 主体完工 左线贯通 右线贯通 通过省级评审 通过评审 通过初验 开诊 批复 获批立项
    going	稳步推进 加快推进 有序推进 扎实推进 加快建设 推进 提速 进展 部分 进入设备安装阶段
    ends	建成 完工 竣工 完成 贯通 全线贯通 全面完工 全面完成 建好 达标 全覆盖 清零 零的突破 零突破 零填埋 办结 建成使用
    opens	投产 投用 投运 通车 开放 运营 投入使用 投入运营 投入运行 建成投产 建成投用 建成通车 建成开放 建成投运 开通 启用 开园 开馆 开业 挂牌运行 挂牌 揭牌 试运行 投入试运行 开港运营
    wins	创成 获评 荣获 入选 通过 成功创建 升级为 获批 进入 组建 设立 成立 出台 颁布
    act-build	新建 建成 建设 修建 新增 打造 建立 兴建 建 建好 新添 布局 建起 建有 创建 配建
    act-renew	改造 更新改造 更新 整治 治理 修缮 改建 新改建 改扩建 新改扩建 修复 提升改造 改造提升 维修 除险加固 翻新 优化
    act-attract	引进 新引进 招引 引育 签约 落地 新签约
    act-grow	培育 新培育 培养 认定 新认定 净增 评定 选树
    act-teach	培训 招聘 招录
    act-cut	压减 淘汰 关停 退出 取消 减免 精简 缩减 清理
    act-give	发放 拨付 补助 补贴 下达 兑现 为
    act-solve	办结 解决 化解 处置 清偿 打通 盘活 办理
    act-open	开通 开工 投用 投产 通车 启用 新开工
    act-hold	举办 办好 承办 召开
    act-set	提高到 降至 纳入 调整 上调 下调
    per	每万人 每千人 每千人口 人均 每亩 每户 户均 每百户 每人每月
    narrow	农产品 农村 城区 主城区 中心城区 部分 试点 首批 一期 二期 先行段 东段 西段 南段 北段 主桥 门诊部 左线 右线 局部 大型 规模以上 限额以上 重点企业 主体
    group-level	国家级 省级 市级 县级 区级 国家 省定 乡镇
    group-area	城镇 城市 农村 城乡
    group-school	小学 初中 高中 幼儿园 高校 中职 普通高中 中小学
    group-owner	公办 民办 各级各类
    group-age	老年 老人 儿童 婴幼儿
    group-safety	公共安全 国家安全 生产安全 安全生产 食品安全 粮食安全 能源安全 网络安全 数据安全 金融安全
    group-sign	免费 自费
    group-sector	第一产业 第二产业 第三产业 制造业 服务业 农业 工业
    group-way	进口 出口 进出口
    group-energy	风电 光伏 煤炭 核电 水电 天然气 石油
    group-kind	充电桩 充电站 停车泊位 停车场
    group-road	高速公路 农村公路 国省干线 铁路 高速铁路
    group-firm	小微企业 中小企业 大企业 个体工商户 民营企业 国有企业 外资企业
    group-tax	增值税 所得税 消费税 个人所得税
    group-insurance	养老 医疗 失业 工伤 生育 医保
    change	减少 增加 提高 提升 覆盖
    """
}
