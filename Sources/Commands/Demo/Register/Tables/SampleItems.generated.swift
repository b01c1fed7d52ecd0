// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Written by Scripts/generate-sample from Sample/; do not edit.

extension SampleTables {
  /// Of `items.csv`.
  static let items: StaticString = ###"""
key,report,quote,title,kind,topic,lead,supporting,leader_post,deadline,mechanism,severity,class,measure_value,measure_unit,sense,fate,note
2024-L01,qinghe-2024.txt,新增公共停车泊位5000个,公共停车泊位,livelihood,城市建设,chengguan,zhujian;dongli;nandu,vice-3,2024-12-31,minsheng-shishi,one_year,item,5000,个,at_least,kept,新增5218个，超额完成
2024-L02,qinghe-2024.txt,改造老旧小区60个,老旧小区改造,livelihood,城市建设,zhujian,dongli;nandu;chengjian,vice-3,2024-12-31,minsheng-shishi,one_year,item,60,个,at_least,kept,改造62个，惠及2.7万户
2024-L03,qinghe-2024.txt,打通断头路6条,打通断头路,livelihood,城市建设,zhujian,ziran;dongli;nandu;chengjian,vice-3,2024-12-31,minsheng-shishi,one_year,item,6,条,at_least,missed,打通4条，两条卡在征收和管线迁改
2024-L04,qinghe-2024.txt,既有住宅加装电梯50部,既有住宅加装电梯,livelihood,城市建设,zhujian,shichang;dongli;nandu,vice-3,2024-12-31,minsheng-shishi,one_year,item,50,部,at_least,missed,加装31部，低层住户意见难统一
2024-L05,qinghe-2024.txt,新增公办学位6000个,公办学位,livelihood,教育,jiaoyu,caizheng;dongli;nandu,vice-5,2024-12-31,minsheng-shishi,one_year,item,6000,个,at_least,kept,新增7100个，含市第三高级中学扩建
2024-L06,qinghe-2024.txt,为1.8万名适龄妇女免费开展“两癌”筛查,“两癌”免费筛查,livelihood,卫生健康,weijian,caizheng,vice-5,2024-12-31,minsheng-shishi,one_year,item,18000,人,at_least,kept,筛查18200人
2024-L07,qinghe-2024.txt,新建社区食堂15家,社区食堂,livelihood,养老托育,minzheng,dongli;nandu;shichang,vice-5,2024-12-31,minsheng-shishi,one_year,item,15,家,at_least,returned,首报17家中一家无食品经营许可被退回，核定16家
2024-L08,qinghe-2024.txt,新增护理型养老床位800张,护理型养老床位,livelihood,养老托育,minzheng,weijian;hechuan;yunlu,vice-5,2024-12-31,minsheng-shishi,one_year,item,800,张,at_least,missed,新增620张，两个县级项目招标流标
2024-L09,qinghe-2024.txt,新改建农村公路300公里,农村公路,livelihood,交通,jiaotong,hechuan;yunlu;nandu;dongli,vice-3,2024-12-31,minsheng-shishi,one_year,item,300,公里,at_least,kept,完成326公里
2024-L10,qinghe-2024.txt,新建“禾下书房”8个,禾下书房,livelihood,文化旅游,wenlv,dongli;nandu,vice-6,2024-12-31,minsheng-shishi,one_year,item,8,个,at_least,kept,新建9个，总数24个
2024-I01,qinghe-2024.txt,地区生产总值增长6%左右,地区生产总值增速,indicator,经济,fagai,tongji;gongxin;shangwu,vice-1,2024-12-31,work-report-register,key,expected,6,%,about,kept,增长5.6%，在“左右”之内
2024-I02,qinghe-2024.txt,规模以上工业增加值增长8%左右,规上工业增加值增速,indicator,工业,gongxin,tongji;jingkai;nandu,vice-2,2024-12-31,work-report-register,key,expected,8,%,about,missed,增长6.3%，建材和纺织拖累
2024-I03,qinghe-2024.txt,固定资产投资增长9%左右,固定资产投资增速,indicator,投资项目,fagai,tongji;zhujian,vice-1,2024-12-31,work-report-register,key,expected,9,%,about,missed,增长3.1%，房地产投资下降两成
2024-I04,qinghe-2024.txt,社会消费品零售总额增长7.5%左右,社零总额增速,indicator,消费商贸,shangwu,tongji;wenlv,vice-6,2024-12-31,work-report-register,ordinary,expected,7.5,%,about,kept,增长7.2%，在“左右”之内
2024-I05,qinghe-2024.txt,一般公共预算收入增长6%,一般公共预算收入增速,indicator,经济,caizheng,fagai,vice-1,2024-12-31,work-report-register,key,expected,6,%,at_least,missed,增长4.8%，土地相关税收下滑
2024-I06,qinghe-2024.txt,进出口总额增长10%左右,进出口总额增速,indicator,消费商贸,shangwu,,vice-6,2024-12-31,work-report-register,ordinary,expected,10,%,about,kept,增长10.7%
2024-I07,qinghe-2024.txt,城镇新增就业3万人,城镇新增就业,indicator,就业社保,renshe,fagai,vice-5,2024-12-31,work-report-register,key,expected,30000,人,at_least,kept,新增32600人
2024-I08,qinghe-2024.txt,城镇登记失业率控制在3.5%以内,城镇登记失业率,indicator,就业社保,renshe,tongji,vice-5,2024-12-31,work-report-register,ordinary,expected,3.5,%,at_most,changed,省里改用调查失业率，口径不同，原指标停止考核
2024-I09,qinghe-2024.txt,粮食产量稳定在4.05亿斤以上,粮食产量,indicator,农业农村,nongye,tongji;hechuan,vice-4,2024-12-31,work-report-register,key,binding,4.05,亿斤,at_least,kept,4.12亿斤，为近六年最高
2024-I10,qinghe-2024.txt,单位地区生产总值能耗降低2.5%左右,单位GDP能耗,indicator,生态环境,fagai,tongji;gongxin,vice-1,2024-12-31,work-report-register,ordinary,binding,2.5,%,about,silent,只报“完成省定目标”，未报数值，待核
2024-I11,qinghe-2024.txt,细颗粒物平均浓度降至35微克/立方米以下,PM2.5平均浓度,indicator,生态环境,huanjing,gongan;zhujian;nongye,vice-4,2024-12-31,work-report-register,key,binding,35,微克/立方米,at_most,kept,34.8微克/立方米
2024-I12,qinghe-2024.txt,优良天数比率达到87%,优良天数比率,indicator,生态环境,huanjing,nongye;gongan;hechuan,vice-4,2024-12-31,work-report-register,key,binding,87,%,at_least,appealed,86.1%，以不利气象为由申诉，维持未兑现
2024-T01,qinghe-2024.txt,智能农机装备产业产值达到150亿元,智能农机装备产值,task,工业,gongxin,jingkai,vice-2,2024-12-31,work-report-register,key,quantified,150,亿元,at_least,kept,151.3亿元
2024-T02,qinghe-2024.txt,竹产业全产业链产值突破100亿元,竹产业产值,task,工业,gongxin,linye;yunlu,vice-2,2024-12-31,work-report-register,ordinary,quantified,100,亿元,at_least,appealed,98.4亿元，以运价上涨申诉，维持未兑现
2024-T03,qinghe-2024.txt,新增规模以上工业企业40家,新增规上工业企业,task,工业,gongxin,tongji,vice-2,2024-12-31,work-report-register,ordinary,quantified,40,家,at_least,kept,新增43家
2024-T04,qinghe-2024.txt,新增省级专精特新中小企业25家,专精特新中小企业,task,工业,gongxin,keji,vice-2,2024-12-31,work-report-register,ordinary,quantified,25,家,at_least,appealed,21家，对统计批次有异议，维持未兑现
2024-T05,qinghe-2024.txt,净增高新技术企业30家,净增高新技术企业,task,科技,keji,gongxin,vice-2,2024-12-31,work-report-register,ordinary,quantified,30,家,at_least,kept,净增34家
2024-T06,qinghe-2024.txt,技术合同成交额达到18亿元,技术合同成交额,task,科技,keji,,vice-2,2024-12-31,work-report-register,ordinary,quantified,18,亿元,at_least,kept,21.4亿元
2024-T07,qinghe-2024.txt,建成智能工厂5家、数字化车间20个,智能工厂和数字化车间,task,工业,gongxin,jingkai;nandu,vice-2,2024-12-31,work-report-register,ordinary,quantified,5,家,at_least,split,拆为两项：智能工厂6家、数字化车间22个，均已兑现
2024-T08,qinghe-2024.txt,关停退出落后铸造产能6万吨,退出落后铸造产能,task,工业,gongxin,huanjing;nandu,vice-2,2024-10-31,work-report-register,ordinary,quantified,60000,吨,at_least,kept,退出6.4万吨
2024-T09,qinghe-2024.txt,新建5G基站600个,5G基站,task,数字,gongxin,shuju,vice-2,2024-12-31,work-report-register,ordinary,quantified,600,个,at_least,silent,后两季未报新建数，下年报告改报每万人拥有量
2024-T10,qinghe-2024.txt,盘活闲置低效工业用地1000亩,盘活低效工业用地,task,工业,ziran,gongxin;jingkai,vice-3,2024-12-31,work-report-register,ordinary,quantified,1000,亩,at_least,kept,盘活1080亩
2024-T11,qinghe-2024.txt,青禾经开区力争升级为国家级经济技术开发区,经开区升级,task,工业,jingkai,shangwu;fagai,vice-2,2024-12-31,work-report-register,ordinary,qualitative,,,,stage_closed,通过省级评审，属阶段性办结
2024-T12,qinghe-2024.txt,力争落地10亿元以上项目8个,十亿元以上项目落地,task,投资项目,shangwu,fagai;jingkai,vice-6,2024-12-31,work-report-register,ordinary,quantified,8,个,at_least,silent,年底未报，下年报告未提
2024-T13,qinghe-2024.txt,新建改造农贸市场12个,农贸市场,task,消费商贸,shangwu,shichang;chengguan,vice-6,2024-12-31,work-report-register,ordinary,quantified,12,个,at_least,silent,报到5个后未再报，后续报告未提
2024-T14,qinghe-2024.txt,接待国内游客突破2600万人次,国内游客接待量,task,文化旅游,wenlv,yunlu;dongli,vice-6,2024-12-31,work-report-register,ordinary,quantified,2600,万人次,at_least,kept,2713.2万人次
2024-T15,qinghe-2024.txt,工程建设项目审批时限压减至50个工作日以内,工程审批时限,task,营商环境,shuju,zhujian;ziran;fagai,vice-1,2024-12-31,work-report-register,ordinary,quantified,50,个工作日,at_most,kept,48个工作日
2024-T16,qinghe-2024.txt,普惠小微贷款余额增长20%以上,普惠小微贷款增速,task,经济,jinrong,,vice-1,2024-12-31,work-report-register,ordinary,quantified,20,%,at_least,kept,增长22.8%，余额115.7亿元
2024-T17,qinghe-2024.txt,新引进亿元以上项目80个,亿元以上项目,task,投资项目,shangwu,jingkai;dongli;nandu,vice-6,2024-12-31,work-report-register,ordinary,quantified,80,个,at_least,kept,新引进86个
2024-T18,qinghe-2024.txt,更新新能源公交车60辆,新能源公交车,task,交通,jiaotong,gongjiao,vice-3,2024-10-31,work-report-register,ordinary,quantified,60,辆,at_least,kept,更新80辆
2024-T19,qinghe-2024.txt,新建公共充电桩800个,公共充电桩,task,能源,fagai,chengguan;jiaotong,vice-1,2024-12-31,work-report-register,ordinary,quantified,800,个,at_least,kept,新建1120个
2024-T20,qinghe-2024.txt,更新改造燃气老旧管网80公里,燃气老旧管网,task,城市建设,zhujian,chengjian,vice-3,2024-11-30,work-report-register,key,quantified,80,公里,at_least,kept,更新86公里
2024-T21,qinghe-2024.txt,改造易涝点14处,易涝点治理,task,城市建设,zhujian,chengguan;dongli;nandu,vice-3,2024-09-30,work-report-register,key,quantified,14,处,at_least,returned,首报14处中2处雨后仍积水被退回，整改后核验通过
2024-T22,qinghe-2024.txt,新建口袋公园20个,口袋公园,task,城市建设,yuanlin,dongli;nandu,vice-3,2024-11-30,work-report-register,ordinary,quantified,20,个,at_least,kept,建成23个
2024-T23,qinghe-2024.txt,公园绿地服务半径覆盖率达到80%,公园绿地服务半径覆盖率,task,城市建设,yuanlin,ziran,vice-3,2024-12-31,work-report-register,ordinary,quantified,80,%,at_least,kept,81.3%
2024-T24,qinghe-2024.txt,背街小巷整治80条,背街小巷整治,task,城市建设,chengguan,dongli;nandu,vice-3,2024-11-30,work-report-register,ordinary,quantified,80,条,at_least,returned,首报88条，抽查5条未完工被退回，核定83条
2024-T25,qinghe-2024.txt,筹集保障性租赁住房1500套,保障性租赁住房,task,住房,zhujian,caizheng;jingkai,vice-3,2024-11-30,work-report-register,ordinary,quantified,1500,套,at_least,kept,筹集1526套
2024-T26,qinghe-2024.txt,交付保交楼住房3200套,保交楼住房交付,task,住房,zhujian,caizheng;ziran,vice-3,2024-12-31,work-report-register,key,quantified,3200,套,at_least,kept,交付3268套
2024-T27,qinghe-2024.txt,年内办结8000户“办证难”,不动产“办证难”,task,住房,ziran,zhujian;caizheng,vice-3,2024-12-31,work-report-register,key,quantified,8000,户,at_least,kept,办结8400户
2024-T28,qinghe-2024.txt,新建高标准农田4万亩,高标准农田,task,农业农村,nongye,hechuan;nandu;shuili,vice-4,2024-12-31,work-report-register,key,quantified,40000,亩,at_least,kept,建成4.2万亩
2024-T29,qinghe-2024.txt,除险加固小型水库28座,小型水库除险加固,task,水利,shuili,hechuan;yunlu,vice-4,2024-09-30,work-report-register,key,quantified,28,座,at_least,extended,洪灾影响经批准延至11月30日，28座如期完成
2024-T30,qinghe-2024.txt,主要农作物综合机械化率达到70%,综合机械化率,task,农业农村,nongye,,vice-4,2024-12-31,work-report-register,ordinary,quantified,70,%,at_least,kept,70.6%
2024-T31,qinghe-2024.txt,建设精品示范村20个,精品示范村,task,农业农村,nongye,hechuan;yunlu;dongli;nandu,vice-4,2024-10-31,work-report-register,ordinary,quantified,20,个,at_least,extended,灾后重建与村庄建设并行，经批准延至12月20日，20个建成
2024-T32,qinghe-2024.txt,农村自来水普及率达到93%,农村自来水普及率,task,水利,shuili,hechuan;yunlu,vice-4,2024-12-31,work-report-register,ordinary,quantified,93,%,at_least,kept,93.4%
2024-T33,qinghe-2024.txt,新建农村消防站10座,农村消防站,task,安全应急,xiaofang,nongye;hechuan;yunlu,vice-7,2024-12-31,work-report-register,ordinary,quantified,10,座,at_least,merged,建成3座，未建部分并入2025年乡镇专职消防站任务
2024-T34,qinghe-2024.txt,国省考断面水质优良率保持在100%,国省考断面水质,task,生态环境,huanjing,shuili;zhujian,vice-4,2024-12-31,work-report-register,key,binding,100,%,at_least,kept,9个断面全部达标
2024-T35,qinghe-2024.txt,完成桐花河、石枰河两条河道综合治理,两河综合治理,task,水利,shuili,huanjing;chengjian,vice-4,2024-12-31,work-report-register,key,qualitative,,,,late,桐花河完工，石枰河到年底未完成，续入2025年
2024-T36,qinghe-2024.txt,新建污水管网65公里,污水管网,task,生态环境,zhujian,chengjian;shuili,vice-3,2024-11-30,work-report-register,ordinary,quantified,65,公里,at_least,kept,新建68公里
2024-T37,qinghe-2024.txt,力争创成国家森林城市,国家森林城市,task,生态环境,linye,yuanlin,vice-4,2024-12-31,work-report-register,ordinary,qualitative,,,,kept,获评国家森林城市
2024-T38,qinghe-2024.txt,建成零工驿站12个,零工驿站,task,就业社保,renshe,dongli;nandu,vice-5,2024-09-30,work-report-register,ordinary,quantified,12,个,at_least,returned,首次申报时3个站点无人值守被退回，整改后核验通过
2024-T39,qinghe-2024.txt,新改扩建中小学8所、幼儿园10所,学校和幼儿园建设,task,教育,jiaoyu,caizheng,vice-5,2024-12-31,work-report-register,ordinary,quantified,8,所,at_least,split,拆为两项：中小学8所兑现，幼儿园10所只建成7所
2024-T40,qinghe-2024.txt,为2万名小学生配备午休躺椅,小学生午休躺椅,task,教育,jiaoyu,caizheng,vice-5,2024-09-30,work-report-register,ordinary,quantified,20000,人,at_least,kept,配备2.1万名
2024-T41,qinghe-2024.txt,新建改造村卫生室60个,村卫生室,task,卫生健康,weijian,hechuan;yunlu,vice-5,2024-12-31,work-report-register,ordinary,quantified,60,个,at_least,changed,经市人大常委会同意调整为48个，48个全部完成
2024-T42,qinghe-2024.txt,12345热线群众满意率保持在95%以上,热线群众满意率,task,社会治理,rexian,duchashi,vice-7,2024-12-31,work-report-register,ordinary,quantified,95,%,at_least,returned,以按时办结率代答被退回，至年终未补报满意率，待核
2024-T43,qinghe-2024.txt,恢复和改善灌溉面积6.5万亩,恢复改善灌溉面积,task,水利,shuili,hechuan,vice-4,2024-11-30,work-report-register,ordinary,quantified,65000,亩,at_least,late,年底完成5.8万亩，未申请延期
2024-T44,qinghe-2024.txt,改造农村危房420户,农村危房改造,task,住房,zhujian,nongye;yunlu;hechuan,vice-3,2024-10-31,work-report-register,key,quantified,420,户,at_least,extended,洪灾倒损房屋重建优先，经批准延至12月31日，425户完成
2024-T45,qinghe-2024.txt,搬迁避让受威胁群众460户,地质灾害避险搬迁,task,安全应急,ziran,yingji;yunlu,vice-1,2024-12-31,work-report-register,key,quantified,460,户,at_least,changed,洪灾后新增隐患点，任务调增为520户，完成523户
2024-T46,qinghe-2024.txt,完成40所乡村小规模学校优化提升,乡村小规模学校提升,task,教育,jiaoyu,hechuan;yunlu,vice-5,2024-08-31,work-report-register,ordinary,quantified,40,所,at_least,extended,经批准延至10月31日，40所完成
2024-T47,qinghe-2024.txt,修建竹林作业道210公里,竹林作业道,task,农业农村,linye,yunlu,vice-4,2024-11-30,work-report-register,ordinary,quantified,210,公里,at_least,extended,山洪冲毁路基，经批准延至12月31日，完成214公里
2024-T48,qinghe-2024.txt,新建冷链仓储设施3万立方米,冷链仓储设施,task,农业农村,nongye,shangwu;yunlu,vice-4,2024-11-30,work-report-register,ordinary,quantified,30000,立方米,at_least,late,年底建成2.3万立方米，云麓库未投用
2024-T49,qinghe-2024.txt,县城新建停车场9处、供水厂2座,县城停车场和供水厂,task,城市建设,zhujian,hechuan;yunlu,vice-3,2024-12-31,work-report-register,ordinary,quantified,9,处,at_least,late,停车场9处建成，供水厂只完成1座
2024-P01,qinghe-2024.txt,清苓江三桥年底建成通车,清苓江三桥,project,交通,jiaotong,jiaotou;nandu;dongli,vice-3,2024-12-31,work-report-register,key,project,,,,late,年底主桥合龙未通车，2025年6月28日建成
2024-P02,qinghe-2024.txt,禾云高速完成投资18亿元,禾云高速年度投资,project,交通,jiaotong,jiaotou;hechuan;yunlu,vice-3,2024-12-31,work-report-register,key,project,18,亿元,at_least,appealed,完成15.3亿元，以汛情申诉，原因公开，维持未兑现
2024-P03,qinghe-2024.txt,年度计划投资250亿元,重点项目年度投资,project,投资项目,fagai,jingkai;dongli;nandu;hechuan;yunlu,vice-1,2024-12-31,work-report-register,key,project,250,亿元,at_least,appealed,完成246亿元，申诉后撤回
2024-P04,qinghe-2024.txt,高铁青禾东站站前广场改造9月底前完工,高铁东站站前广场,project,交通,jiaotong,chengjian;chengguan,vice-3,2024-09-30,work-report-register,key,project,,,,kept,9月26日完工
2024-P05,qinghe-2024.txt,推动苓和本草中药配方颗粒车间6月底前投产,中药配方颗粒车间,project,工业,gongxin,jingkai;shichang,vice-2,2024-06-30,work-report-register,key,project,,,,kept,6月18日投产
2024-P06,qinghe-2024.txt,城东污水处理厂二期6月底前建成投运、新增日处理能力5万吨,城东污水处理厂二期,project,生态环境,zhujian,huanjing;chengjian,vice-3,2024-06-30,work-report-register,key,project,50000,吨/日,at_least,kept,5月建成投运
2024-P07,qinghe-2024.txt,南渡港集装箱吞吐量达到6万标箱,南渡港集装箱吞吐量,project,交通,jiaotong,jiaotou;nandu,vice-3,2024-12-31,work-report-register,ordinary,quantified,60000,标箱,at_least,kept,6.3万标箱
2024-P08,qinghe-2024.txt,市文化艺术中心年内竣工,市文化艺术中心,project,文化旅游,wenlv,zhujian;chengjian;ziran,vice-6,2024-12-31,work-report-register,key,project,,,,postponed,发现宋代码头遗址，市人大常委会批准延至2025年10月
2024-P09,qinghe-2024.txt,开工建设市博物馆新馆,市博物馆新馆,project,文化旅游,wenlv,ziran;caizheng,vice-6,2024-12-31,work-report-register,ordinary,project,,,,stopped,资金和选址均未落实，市政府常务会议决定停止，列入规划储备
2024-P10,qinghe-2024.txt,云麓抽水蓄能电站上下库主体工程开工,抽水蓄能电站主体开工,project,能源,fagai,yunlu;shuili,vice-1,2024-12-31,work-report-register,key,project,,,,kept,上下库主体工程全面开工
2024-P11,qinghe-2024.txt,建设市级粮食储备库,市级粮食储备库,project,农业农村,fagai,nongye;caizheng,vice-1,2024-12-31,work-report-register,ordinary,project,,,,kept_late,2025年3月竣工，晚于年底，未申请延期
2024-R01,qinghe-2024.txt,涉企检查计划统筹率达到100%,涉企检查统筹,reform,营商环境,sifa,shichang;yingji;huanjing,vice-7,2024-12-31,work-report-register,ordinary,quantified,100,%,at_least,kept,统筹率100%，检查频次下降31%
2024-R02,qinghe-2024.txt,市属经营性国有资产集中统一监管比例达到98%,国资集中统一监管,reform,改革开放,guozi,caizheng,vice-2,2024-12-31,work-report-register,ordinary,quantified,98,%,at_least,kept,98.2%
2024-T50,qinghe-2024.txt,建设乡镇防汛前置仓52个,乡镇防汛前置仓,task,安全应急,yingji,shuili;hechuan;yunlu,vice-1,2024-11-30,work-report-register,key,quantified,52,个,at_least,changed,洪灾后调增为60个，60个建成
2025-L01,qinghe-2025.txt,新增公共停车泊位 6000 个以上,公共停车泊位,livelihood,城市建设,chengguan,zhujian;dongli;nandu,vice-3,2025-12-31,minsheng-shishi,one_year,item,6000,个,at_least,kept,新增6412个
2025-L02,qinghe-2025.txt,改造老旧小区 85 个,老旧小区改造,livelihood,城市建设,zhujian,dongli;nandu;chengjian,vice-3,2025-12-31,minsheng-shishi,one_year,item,85,个,at_least,missed,改造71个，管网同步改造拉长工期，余14个转入2026年
2025-L03,qinghe-2025.txt,建成社区食堂 20 家,社区食堂,livelihood,养老托育,minzheng,dongli;nandu,vice-5,2025-12-31,minsheng-shishi,one_year,item,20,家,at_least,silent,报到12家后未再报，下年报告未答；东篱区自报7家
2025-L04,qinghe-2025.txt,免费为 2 万名适龄妇女开展“两癌”筛查,“两癌”免费筛查,livelihood,卫生健康,weijian,caizheng,vice-5,2025-12-31,minsheng-shishi,one_year,item,20000,人,at_least,kept,筛查20316人
2025-L05,qinghe-2025.txt,打通断头路 8 条,打通断头路,livelihood,城市建设,zhujian,ziran;nandu;dongli;chengjian,vice-3,2025-12-31,minsheng-shishi,one_year,item,8,条,at_least,changed,因铁路跨线方案变更，市人大常委会批准由8条调整为6条，实际打通6条
2025-L06,qinghe-2025.txt,既有住宅加装电梯 40 部,既有住宅加装电梯,livelihood,城市建设,zhujian,shichang;dongli;nandu,vice-3,2025-12-31,minsheng-shishi,one_year,item,40,部,at_least,kept,加装44部
2025-L07,qinghe-2025.txt,新增护理型养老床位 600 张,护理型养老床位,livelihood,养老托育,minzheng,weijian;hechuan;yunlu,vice-5,2025-12-31,minsheng-shishi,one_year,item,600,张,at_least,kept,新增640张
2025-L08,qinghe-2025.txt,为 3 万名小学生配备午休躺椅,小学生午休躺椅,livelihood,教育,jiaoyu,caizheng,vice-5,2025-12-31,minsheng-shishi,one_year,item,30000,人,at_least,kept,配备3.2万名
2025-L09,qinghe-2025.txt,新改建农村公路 300 公里,农村公路,livelihood,交通,jiaotong,hechuan;yunlu;nandu;dongli,vice-3,2025-12-31,minsheng-shishi,one_year,item,300,公里,at_least,kept,完成312公里
2025-L10,qinghe-2025.txt,新建“禾下书房”8 个,禾下书房,livelihood,文化旅游,wenlv,dongli;nandu;hechuan;yunlu,vice-6,2025-12-31,minsheng-shishi,one_year,item,8,个,at_least,kept,新建10个，总数34个
2025-I01,qinghe-2025.txt,地区生产总值增长 5.5%左右,地区生产总值增速,indicator,经济,fagai,tongji;gongxin;shangwu,vice-1,2025-12-31,work-report-register,key,expected,5.5,%,about,kept,增长5.7%
2025-I02,qinghe-2025.txt,规模以上工业增加值增长 7%左右,规上工业增加值增速,indicator,工业,gongxin,tongji,vice-2,2025-12-31,work-report-register,key,expected,7,%,about,kept,增长7.4%
2025-I03,qinghe-2025.txt,固定资产投资增长 6%左右,固定资产投资增速,indicator,投资项目,fagai,tongji,vice-1,2025-12-31,work-report-register,key,expected,6,%,about,returned,年终只报“结构持续优化”被退回，至今未补报数值，待核
2025-I04,qinghe-2025.txt,社会消费品零售总额增长 7%左右,社零总额增速,indicator,消费商贸,shangwu,wenlv,vice-6,2025-12-31,work-report-register,ordinary,expected,7,%,about,missed,增长6.1%
2025-I05,qinghe-2025.txt,一般公共预算收入增长 5%,一般公共预算收入增速,indicator,经济,caizheng,,vice-1,2025-12-31,work-report-register,key,expected,5,%,at_least,kept,增长5.2%
2025-I06,qinghe-2025.txt,进出口总额增长 8%左右,进出口总额增速,indicator,消费商贸,shangwu,,vice-6,2025-12-31,work-report-register,ordinary,expected,8,%,about,appealed,下降3.3%，以海外需求回落申诉，维持未兑现
2025-I07,qinghe-2025.txt,城镇新增就业 3.2 万人,城镇新增就业,indicator,就业社保,renshe,,vice-5,2025-12-31,work-report-register,key,expected,32000,人,at_least,kept,新增33100人
2025-I08,qinghe-2025.txt,粮食产量稳定在 4.1 亿斤以上,粮食产量,indicator,农业农村,nongye,hechuan;shuili,vice-4,2025-12-31,work-report-register,key,binding,4.1,亿斤,at_least,appealed,4.07亿斤，秋旱减产，申诉后维持未兑现
2025-I09,qinghe-2025.txt,单位地区生产总值能耗降低 3%左右,单位GDP能耗,indicator,生态环境,fagai,gongxin;tongji,vice-1,2025-12-31,work-report-register,ordinary,binding,3,%,about,kept,降低3.4%
2025-I10,qinghe-2025.txt,细颗粒物平均浓度降至 34 微克/立方米以下,PM2.5平均浓度,indicator,生态环境,huanjing,gongan;zhujian;nongye,vice-4,2025-12-31,work-report-register,key,binding,34,微克/立方米,at_most,missed,34.6微克/立方米
2025-I11,qinghe-2025.txt,优良天数比率达到 87%,优良天数比率,indicator,生态环境,huanjing,nongye;hechuan,vice-4,2025-12-31,work-report-register,key,binding,87,%,at_least,kept,87.4%
2025-T01,qinghe-2025.txt,四大主导产业产值突破 500 亿元,四大主导产业产值,task,工业,gongxin,jingkai;nandu;hechuan;yunlu,vice-2,2025-12-31,work-report-register,key,quantified,500,亿元,at_least,kept,510.5亿元
2025-T02,qinghe-2025.txt,智能农机装备产业产值突破 170 亿元,智能农机装备产值,task,工业,gongxin,jingkai,vice-2,2025-12-31,work-report-register,key,quantified,170,亿元,at_least,appealed,168.9亿元，海外订单推迟交付，申诉后维持
2025-T03,qinghe-2025.txt,竹产业全产业链产值达到 110 亿元,竹产业产值,task,工业,gongxin,linye;yunlu,vice-2,2025-12-31,work-report-register,ordinary,quantified,110,亿元,at_least,kept,112.6亿元，首次过百亿
2025-T04,qinghe-2025.txt,推动 100 家规上工业企业开展数字化改造,规上企业数字化改造,task,工业,gongxin,shuju,vice-2,2025-11-30,work-report-register,ordinary,quantified,100,家,at_least,kept,112家完成
2025-T05,qinghe-2025.txt,支持翎耕科技建设农用无人机整机生产基地，全年交付 8000 架,农用无人机交付,task,工业,gongxin,jingkai,vice-2,2025-12-31,work-report-register,ordinary,quantified,8000,架,at_least,kept,交付8640架
2025-T06,qinghe-2025.txt,新增规模以上工业企业 45 家,新增规上工业企业,task,工业,gongxin,tongji,vice-2,2025-12-31,work-report-register,ordinary,quantified,45,家,at_least,missed,新增38家
2025-T07,qinghe-2025.txt,净增高新技术企业 30 家,净增高新技术企业,task,科技,keji,gongxin,vice-2,2025-12-31,work-report-register,ordinary,quantified,30,家,at_least,appealed,净增26家，对复核未通过企业有异议，维持
2025-T08,qinghe-2025.txt,力争实现企业上市零的突破,企业上市,task,工业,jinrong,gongxin;keji,vice-1,2025-12-31,work-report-register,key,qualitative,,,,kept,翎耕科技11月在北京证券交易所挂牌
2025-T09,qinghe-2025.txt,全力冲刺国家级经济技术开发区,国家级经开区,task,工业,jingkai,shangwu,vice-2,2025-12-31,work-report-register,ordinary,qualitative,,,,silent,三季度后未报，下年报告未提
2025-T10,qinghe-2025.txt,全社会研发经费投入强度达到 2.0%,研发经费投入强度,task,科技,keji,tongji;gongxin,vice-2,2025-12-31,work-report-register,ordinary,quantified,2,%,at_least,stage_closed,只有上年数1.93%，2025年数待核算，阶段性办结
2025-T11,qinghe-2025.txt,技术合同成交额达到 25 亿元以上,技术合同成交额,task,科技,keji,,vice-2,2025-12-31,work-report-register,ordinary,quantified,25,亿元,at_least,missed,24.1亿元
2025-T12,qinghe-2025.txt,新建冷链仓储设施 5 万立方米,冷链仓储设施,task,消费商贸,shangwu,nongye;hechuan,vice-6,2025-12-31,work-report-register,ordinary,quantified,50000,立方米,at_least,silent,三季度后未报，下年报告未提
2025-T13,qinghe-2025.txt,新引进亿元以上项目 90 个,亿元以上项目,task,投资项目,shangwu,jingkai;nandu,vice-6,2025-12-31,work-report-register,ordinary,quantified,90,个,at_least,kept,92个签约落地
2025-T14,qinghe-2025.txt,引进总投资 10 亿元以上项目 10 个,十亿元以上项目,task,投资项目,shangwu,fagai;jingkai,vice-6,2025-12-31,work-report-register,ordinary,quantified,10,个,at_least,missed,引进7个
2025-T15,qinghe-2025.txt,建设海外仓 5 个,海外仓,task,消费商贸,shangwu,,vice-6,2025-11-30,work-report-register,ordinary,quantified,5,个,at_least,kept,建成5个
2025-T16,qinghe-2025.txt,“高效办成一件事”集成办理事项达到 35 项,高效办成一件事,task,营商环境,shuju,fagai;shichang;renshe,vice-1,2025-12-31,work-report-register,ordinary,quantified,35,项,at_least,kept,38项
2025-T17,qinghe-2025.txt,工程建设项目审批时限压减至 40 个工作日以内,工程审批时限,task,营商环境,shuju,zhujian;ziran;shuiwu,vice-1,2025-12-31,work-report-register,ordinary,quantified,40,个工作日,at_most,missed,43个工作日，卡在联合验收和市政接入
2025-T18,qinghe-2025.txt,6 月底前清偿无分歧账款不低于 90%,清偿无分歧账款,task,营商环境,gongxin,caizheng;guozi,vice-2,2025-06-30,work-report-register,key,quantified,90,%,at_least,kept_late,6月底82%，11月升至93%，晚于期限
2025-T19,qinghe-2025.txt,新建口袋公园 20 个,口袋公园,task,城市建设,yuanlin,dongli;nandu,vice-3,2025-12-31,work-report-register,ordinary,quantified,20,个,at_least,missed,建成18个
2025-T20,qinghe-2025.txt,盘活闲置资产 12 万平方米,盘活闲置资产,task,城市建设,guozi,zhujian;dongli,vice-2,2025-12-31,work-report-register,ordinary,quantified,120000,平方米,at_least,silent,报到7.6万平方米后未再报
2025-T21,qinghe-2025.txt,启用社区邻里中心 15 个,社区邻里中心,task,城市建设,zhujian,minzheng;dongli;nandu,vice-3,2025-12-31,work-report-register,ordinary,quantified,15,个,at_least,merged,启用6个后未单独报，余下并入2026年“新建社区邻里中心12个”
2025-T22,qinghe-2025.txt,新建公共充电桩 1000 个,公共充电桩,task,能源,fagai,chengguan,vice-1,2025-11-30,work-report-register,ordinary,quantified,1000,个,at_least,returned,以充电站46座代答被退回，换算口径未确认，待核
2025-T23,qinghe-2025.txt,公交线网新开和优化线路 12 条,公交线路优化,task,交通,jiaotong,gongjiao,vice-3,2025-11-30,work-report-register,ordinary,quantified,12,条,at_least,kept,15条
2025-T24,qinghe-2025.txt,更新改造供水、燃气老旧管网 150 公里,供水燃气管网,task,城市建设,zhujian,shuiwu;chengjian,vice-3,2025-12-31,work-report-register,key,quantified,150,公里,at_least,split,拆为燃气、供水两项：燃气92公里已报，供水未报全
2025-T25,qinghe-2025.txt,新建乡镇专职消防站 10 座,乡镇专职消防站,task,安全应急,xiaofang,yingji;hechuan;yunlu,vice-7,2025-12-31,work-report-register,ordinary,quantified,10,座,at_least,missed,建成7座
2025-T26,qinghe-2025.txt,公园绿地步行可达率提高到 82%,公园绿地步行可达率,task,城市建设,yuanlin,ziran;dongli,vice-3,2025-12-31,work-report-register,ordinary,quantified,82,%,at_least,missed,78.6%，新口径
2025-T27,qinghe-2025.txt,业主委员会组建率提高到 80%,业主委员会组建率,task,社会治理,zhujian,minzheng;dongli,vice-3,2025-12-31,work-report-register,ordinary,quantified,80,%,at_least,silent,报到76%后未再报
2025-T28,qinghe-2025.txt,配售型保障性住房开工 600 套,配售型保障房,task,住房,zhujian,ziran;caizheng,vice-3,2025-12-31,work-report-register,key,quantified,600,套,at_least,late,年底开工412套，未申请调整，2026年重新承诺600套
2025-T29,qinghe-2025.txt,12345 热线群众满意率保持在 95%以上,热线群众满意率,task,社会治理,rexian,,vice-7,2025-12-31,work-report-register,ordinary,quantified,95,%,at_least,kept,95.8%
2025-T30,qinghe-2025.txt,新建高标准农田 4.5 万亩,高标准农田,task,农业农村,nongye,hechuan;shuili,vice-4,2025-12-31,work-report-register,key,quantified,45000,亩,at_least,missed,建成3.4万亩
2025-T31,qinghe-2025.txt,除险加固小型水库 30 座,小型水库除险加固,task,水利,shuili,hechuan;yunlu,vice-4,2025-11-30,work-report-register,key,quantified,30,座,at_least,kept,33座，存量清零
2025-T32,qinghe-2025.txt,建设和美乡村 30 个,和美乡村,task,农业农村,nongye,hechuan;yunlu;dongli;nandu,vice-4,2025-12-31,work-report-register,ordinary,quantified,30,个,at_least,kept,33个
2025-T33,qinghe-2025.txt,农村规模化供水工程覆盖农村人口比例达到 70%,农村规模化供水,task,水利,shuili,shuiwu;yunlu,vice-4,2025-12-31,work-report-register,ordinary,quantified,70,%,at_least,missed,66%，山区管网受地形制约
2025-T34,qinghe-2025.txt,国省考断面水质优良率保持在 100%,国省考断面水质,task,生态环境,huanjing,shuili;nandu,vice-4,2025-12-31,work-report-register,key,binding,100,%,at_least,appealed,88.9%，石枰河一断面总磷超标，申诉后维持
2025-T35,qinghe-2025.txt,三条入河沟渠水质年内稳定达标,入河沟渠水质,task,生态环境,huanjing,dongli;zhujian;chengjian,vice-4,2025-12-31,work-report-register,key,quantified,3,条,at_least,late,麦溪、柳汊达标，东郊排渠反复，未稳定达标
2025-T36,qinghe-2025.txt,石枰河综合治理年底前全面完成,石枰河综合治理,task,水利,shuili,huanjing;nandu,vice-4,2025-12-31,work-report-register,key,qualitative,,,,kept,全面完工
2025-T37,qinghe-2025.txt,南渡污水处理厂提标改造 9 月底前完成,南渡污水厂提标,task,生态环境,zhujian,nandu;huanjing,vice-3,2025-09-30,work-report-register,key,project,,,,kept,9月完成
2025-T38,qinghe-2025.txt,中水利用率由 27%提升至 33%,中水利用率,task,生态环境,zhujian,shuiwu;huanjing,vice-3,2025-12-31,work-report-register,ordinary,quantified,33,%,at_least,changed,统计制度修订，改为再生水利用率并计入河道补水，数值不可比
2025-T39,qinghe-2025.txt,完成营造林 10 万亩,营造林,task,生态环境,linye,yunlu,vice-4,2025-12-31,work-report-register,ordinary,quantified,100000,亩,at_least,silent,报到6.8万亩后未再报
2025-T40,qinghe-2025.txt,秸秆露天焚烧火点数量下降 50%以上,秸秆火点下降,task,生态环境,nongye,huanjing;hechuan;nandu,vice-4,2025-12-31,work-report-register,key,quantified,50,%,at_least,kept,下降58%
2025-T41,qinghe-2025.txt,新增公办学位 5000 个,公办学位,task,教育,jiaoyu,dongli;nandu,vice-5,2025-12-31,work-report-register,key,quantified,5000,个,at_least,returned,以“各级各类学位5860个”代答被退回，公办数未单列，待核
2025-T42,qinghe-2025.txt,新建寄宿制学校 9 所,寄宿制学校,task,教育,jiaoyu,hechuan;yunlu,vice-5,2025-12-31,work-report-register,ordinary,quantified,9,所,at_least,changed,部分乡镇生源减少，经市人大常委会同意由9所调整为6所，6所建成
2025-T43,qinghe-2025.txt,中小学心理辅导室实现全覆盖,中小学心理辅导室,task,教育,jiaoyu,,vice-5,2025-12-31,work-report-register,ordinary,quantified,100,%,at_least,late,城区全覆盖，乡村未完成
2025-T44,qinghe-2025.txt,市第一人民医院东院区年底前投入试运行,市一院东院区,task,卫生健康,weijian,chengjian,vice-5,2025-12-31,work-report-register,key,project,,,,late,门诊部10月开诊，住院楼设备安装，未全面试运行
2025-T45,qinghe-2025.txt,每千人口托位数达到 4.5 个,千人托位数,task,养老托育,weijian,jiaoyu,vice-5,2025-12-31,work-report-register,ordinary,quantified,4.5,个,at_least,kept,4.7个
2025-T46,qinghe-2025.txt,长期护理保险参保人数达到 60 万人,长护险参保,task,就业社保,yibao,minzheng,vice-5,2025-12-31,work-report-register,ordinary,quantified,600000,人,at_least,kept,61.5万人
2025-T47,qinghe-2025.txt,组建市文旅集团和水务集团,市属集团组建,task,改革开放,guozi,wenlvjt;shuiwu,vice-2,2025-06-30,work-report-register,ordinary,qualitative,,,,kept,两集团5月挂牌运行
2025-T48,qinghe-2025.txt,通过国家卫生城市复审,国家卫生城市复审,task,卫生健康,weijian,chengguan;shichang,vice-5,2025-12-31,work-report-register,ordinary,qualitative,,,,kept,通过复审
2025-T49,qinghe-2025.txt,加快篁生新材竹基复合材料项目建设，8 月底前首条生产线试产,竹基复合材料首线试产,task,工业,gongxin,yunlu,vice-2,2025-08-31,work-report-register,key,project,,,,extended,进口热压机到货推迟，经批准延至10月31日，10月投料试产
2025-T50,qinghe-2025.txt,水毁农田修复 4 月底前全部完成、不误一季春耕,水毁农田修复,task,农业农村,nongye,hechuan;nandu,vice-4,2025-04-30,work-report-register,key,qualitative,,,,kept,清明前全部复耕
2025-T51,qinghe-2025.txt,建设平急两用公共设施 4 处,平急两用设施,task,安全应急,fagai,yingji;weijian;zhujian,vice-1,2025-10-31,work-report-register,ordinary,quantified,4,处,at_least,extended,经批准延至12月31日，4处建成
2025-T52,qinghe-2025.txt,农村电网改造覆盖 120 个行政村,农村电网改造,task,能源,fagai,hechuan;yunlu,vice-1,2025-10-31,work-report-register,ordinary,quantified,120,个,at_least,extended,抗旱保电停工，经批准延至12月20日，123个村完成
2025-T53,qinghe-2025.txt,治理水土流失面积 90 平方公里,水土流失治理,task,生态环境,shuili,linye;yunlu,vice-4,2025-11-30,work-report-register,ordinary,quantified,90,平方公里,at_least,extended,经批准延至12月31日，完成91平方公里
2025-T54,qinghe-2025.txt,完成水毁工程修复 83 处,水毁工程修复,task,水利,shuili,hechuan;nandu,vice-4,2025-05-31,work-report-register,key,quantified,83,处,at_least,appealed,原结论未兑现，申诉后查明2处已并入堤防提标，改为兑现
2025-T55,qinghe-2025.txt,完成拓展区主干道路和标准厂房 18 万平方米,经开区拓展区,task,工业,jingkai,ziran;chengjian,vice-2,2025-10-31,work-report-register,ordinary,quantified,180000,平方米,at_least,extended,土方外运受限，经批准延至12月25日，18.4万平方米建成
2025-P01,qinghe-2025.txt,清苓江三桥 6 月底前建成通车,清苓江三桥,project,交通,jiaotong,jiaotou;nandu;dongli,vice-3,2025-06-30,work-report-register,key,project,,,,kept,6月28日通车
2025-P02,qinghe-2025.txt,禾云高速完成投资 20 亿元,禾云高速年度投资,project,交通,jiaotong,jiaotou;yunlu,vice-3,2025-12-31,work-report-register,key,project,20,亿元,at_least,returned,以累计43亿元代答被退回，补报单年17.8亿元，结论待核
2025-P03,qinghe-2025.txt,云麓抽水蓄能电站通风洞贯通,抽水蓄能通风洞,project,能源,fagai,yunlu,vice-1,2025-12-31,work-report-register,key,project,,,,kept,提前贯通
2025-P04,qinghe-2025.txt,枫桠水库引水工程年内主管道全线贯通,枫桠水库引水主管道,project,水利,shuili,shuiwu;dongli,vice-4,2025-12-31,work-report-register,key,project,,,,kept,8月全线贯通
2025-P05,qinghe-2025.txt,市文化艺术中心 10 月底前建成开放,市文化艺术中心,project,文化旅游,wenlv,wenlvjt;chengjian,vice-6,2025-10-31,work-report-register,key,project,,,,kept,9月28日建成开放
2025-P06,qinghe-2025.txt,南渡片区 3 条断头路 9 月底前全部打通,南渡片区断头路,project,交通,nandu,zhujian;chengjian;ziran,vice-3,2025-09-30,work-report-register,key,project,3,条,at_least,postponed,2条9月20日通车，第3条随铁路改造推迟
2025-P07,qinghe-2025.txt,东篱数创谷二期 9 月底前投用,数创谷二期,project,数字,dongli,shuju;chengjian,vice-2,2025-09-30,work-report-register,ordinary,project,,,,kept,9月投用
2025-P08,qinghe-2025.txt,实施清苓江、桐花河城区段堤防提标工程,城区段堤防提标,project,水利,shuili,dongli;nandu;chengjian,vice-4,2025-12-31,work-report-register,key,project,17,公里,at_least,stage_closed,当年计划17公里完成，工程跨年，阶段性办结
2025-R01,qinghe-2025.txt,推动竹林碳票进入省级交易平台,竹林碳票,reform,生态环境,linye,jinrong;yunlu,vice-4,2025-12-31,work-report-register,ordinary,qualitative,,,,kept,进入省级交易平台，全年交易1840万元
2025-T56,qinghe-2025.txt,完成耕地轮作 10 万亩,耕地轮作,task,农业农村,nongye,hechuan;nandu,vice-4,2025-11-30,work-report-register,ordinary,quantified,100000,亩,at_least,changed,秋旱无法播种油菜，调整为8.2万亩，完成8.3万亩
2025-T57,qinghe-2025.txt,推进历史遗留矿山生态修复 1400 亩,矿山生态修复,task,生态环境,ziran,huanjing;yunlu,vice-3,2025-11-30,work-report-register,ordinary,quantified,1400,亩,at_least,late,年底完成1130亩，石灰窑片区未动工
2025-T58,qinghe-2025.txt,城市生活垃圾回收利用率达到 38%,生活垃圾回收利用率,task,城市建设,chengguan,shangwu,vice-3,2025-12-31,work-report-register,ordinary,quantified,38,%,at_least,returned,以分类小区覆盖率100%代答被退回，回收利用率待补报
2026-L01,qinghe-2026.txt,新增公共停车泊位6000个,公共停车泊位,livelihood,城市建设,chengguan,zhujian;dongli;nandu,vice-3,2026-12-31,minsheng-shishi,one_year,item,6000,个,at_least,running,11月累计5240个，按序时推进
2026-L02,qinghe-2026.txt,改造老旧小区60个,老旧小区改造,livelihood,城市建设,zhujian,dongli;nandu;chengjian,vice-3,2026-12-31,minsheng-shishi,one_year,item,60,个,at_least,running,11月完工52个，上年余下14个已全部完工
2026-L03,qinghe-2026.txt,新建社区助餐点30个,社区助餐点,livelihood,养老托育,minzheng,dongli;nandu;hechuan;yunlu,vice-5,2026-12-31,minsheng-shishi,one_year,item,30,个,at_least,kept,11月初建成31个，验收通过
2026-L04,qinghe-2026.txt,为2万名适龄妇女免费开展“两癌”筛查,“两癌”免费筛查,livelihood,卫生健康,weijian,caizheng,vice-5,2026-12-31,minsheng-shishi,one_year,item,20000,人,at_least,running,11月筛查18740人，按序时推进
2026-L05,qinghe-2026.txt,打通断头路5条,打通断头路,livelihood,城市建设,zhujian,ziran;dongli;nandu;jiaotou,vice-3,2026-12-31,minsheng-shishi,one_year,item,5,条,at_least,running,11月打通3条，港西路等铁路要点，进度滞后
2026-L06,qinghe-2026.txt,既有住宅加装电梯40部,既有住宅加装电梯,livelihood,城市建设,zhujian,shichang;dongli;nandu,vice-3,2026-12-31,minsheng-shishi,one_year,item,40,部,at_least,kept,11月投用41部
2026-L07,qinghe-2026.txt,新增护理型养老床位600张,护理型养老床位,livelihood,养老托育,minzheng,weijian;hechuan;nandu,vice-5,2026-12-31,minsheng-shishi,one_year,item,600,张,at_least,running,11月新增470张，略低于序时
2026-L08,qinghe-2026.txt,实现城区小学午休躺睡全覆盖,小学午休躺睡,livelihood,教育,jiaoyu,caizheng;dongli;nandu,vice-5,2026-09-30,minsheng-shishi,one_year,item,71,所,at_least,kept,城区71所小学9月全部躺睡
2026-L09,qinghe-2026.txt,12345热线群众满意率提高到96%以上,热线群众满意率,livelihood,社会治理,rexian,duchashi,vice-7,2026-12-31,minsheng-shishi,one_year,item,96,%,at_least,running,1至10月96.1%
2026-L10,qinghe-2026.txt,新建“禾下书房”8个,禾下书房,livelihood,文化旅游,wenlv,wenlvjt;dongli,vice-6,2026-12-31,minsheng-shishi,one_year,item,8,个,at_least,running,11月建成7个，1个在布展
2026-I01,qinghe-2026.txt,地区生产总值增长5.5%左右,地区生产总值增速,indicator,经济,fagai,tongji,vice-1,2026-12-31,work-report-register,key,expected,5.5,%,about,running,前三季度5.4%
2026-I02,qinghe-2026.txt,规模以上工业增加值增长7.5%左右,规上工业增加值增速,indicator,工业,gongxin,tongji,vice-2,2026-12-31,work-report-register,key,expected,7.5,%,about,running,1至9月7.2%
2026-I03,qinghe-2026.txt,社会消费品零售总额增长6.5%左右,社零总额增速,indicator,消费商贸,shangwu,wenlv,vice-6,2026-12-31,work-report-register,ordinary,expected,6.5,%,about,running,1至9月6.2%
2026-I04,qinghe-2026.txt,进出口总额力争正增长,进出口总额,indicator,消费商贸,shangwu,,vice-6,2026-12-31,work-report-register,ordinary,expected,0,%,at_least,running,1至10月增长2.4%
2026-I05,qinghe-2026.txt,城镇新增就业3.2万人,城镇新增就业,indicator,就业社保,renshe,,vice-5,2026-12-31,work-report-register,key,expected,32000,人,at_least,running,1至10月28900人
2026-I06,qinghe-2026.txt,城镇调查失业率5.5%左右,城镇调查失业率,indicator,就业社保,renshe,tongji,vice-5,2026-12-31,work-report-register,ordinary,expected,5.5,%,about,running,前三季度均值5.3%
2026-I07,qinghe-2026.txt,粮食产量稳定在4.1亿斤以上,粮食产量,indicator,农业农村,nongye,hechuan;shuili,vice-4,2026-12-31,work-report-register,key,binding,4.1,亿斤,at_least,running,秋粮基本收获，预计4.13亿斤，待核定
2026-I08,qinghe-2026.txt,细颗粒物平均浓度降至34微克/立方米以下,PM2.5平均浓度,indicator,生态环境,huanjing,gongan;zhujian;nongye,vice-4,2026-12-31,work-report-register,key,binding,34,微克/立方米,at_most,running,1至10月31.1
2026-I09,qinghe-2026.txt,优良天数比率达到87.5%以上,优良天数比率,indicator,生态环境,huanjing,,vice-4,2026-12-31,work-report-register,key,binding,87.5,%,at_least,running,1至10月88.9%
2026-I10,qinghe-2026.txt,国省考断面水质优良率达到100%,国省考断面水质,indicator,生态环境,huanjing,shuili;nandu,vice-4,2026-12-31,work-report-register,key,binding,100,%,at_least,running,9个断面1至10月均为优良
2026-T01,qinghe-2026.txt,智能农机装备产业产值达到190亿元,智能农机装备产值,task,工业,gongxin,jingkai,vice-2,2026-12-31,work-report-register,key,quantified,190,亿元,at_least,running,1至10月153.6亿元
2026-T02,qinghe-2026.txt,竹产业全产业链产值达到125亿元,竹产业产值,task,工业,gongxin,linye;yunlu,vice-2,2026-12-31,work-report-register,ordinary,quantified,125,亿元,at_least,running,三季度末91.2亿元
2026-T03,qinghe-2026.txt,篁生新材二期6月底前开工,篁生新材二期开工,task,工业,gongxin,yunlu;ziran,vice-2,2026-06-30,work-report-register,key,project,,,,appealed,8月14日开工，以场地平整计开工的申诉被驳回
2026-T04,qinghe-2026.txt,规模以上工业企业数字化改造覆盖率达到60%,数字化改造覆盖率,task,工业,gongxin,shuju,vice-2,2026-12-31,work-report-register,ordinary,quantified,60,%,at_least,running,三季度末55.8%
2026-T05,qinghe-2026.txt,打造人工智能应用场景30个、灯塔工厂1家,人工智能场景和灯塔工厂,task,数字,gongxin,shuju;keji,vice-2,2026-12-31,work-report-register,ordinary,quantified,30,个,at_least,split,拆为两项：场景28个在推进，灯塔工厂等待评审
2026-T06,qinghe-2026.txt,建设职工公寓1800套,职工公寓,task,住房,jingkai,nandu;zhujian,vice-2,2026-12-31,work-report-register,ordinary,quantified,1800,套,at_least,changed,改以收购存量房为主，调整为1500套，11月完成1180套
2026-T07,qinghe-2026.txt,新增规模以上工业企业40家,新增规上工业企业,task,工业,gongxin,tongji,vice-2,2026-12-31,work-report-register,ordinary,quantified,40,家,at_least,running,三季度末24家，滞后于序时
2026-T08,qinghe-2026.txt,净增高新技术企业28家,净增高新技术企业,task,科技,keji,,vice-2,2026-12-31,work-report-register,ordinary,quantified,28,家,at_least,running,首批备案后净增15家
2026-T09,qinghe-2026.txt,技术合同成交额达到26亿元,技术合同成交额,task,科技,keji,,vice-2,2026-12-31,work-report-register,ordinary,quantified,26,亿元,at_least,running,三季度末19.8亿元
2026-T10,qinghe-2026.txt,建成中试平台4个,中试平台,task,科技,keji,jingkai,vice-2,2026-09-30,work-report-register,ordinary,quantified,4,个,at_least,extended,检测设备进口审批延后，经批准延至10月31日，4个建成
2026-T11,qinghe-2026.txt,引进硕士以上人才580名,硕士以上人才,task,就业社保,renshe,keji,vice-5,2026-12-31,work-report-register,ordinary,quantified,580,名,at_least,running,10月底512名
2026-T12,qinghe-2026.txt,青年人才住房600套,青年人才住房,task,住房,zhujian,jingkai;dongli,vice-3,2026-11-30,work-report-register,ordinary,quantified,600,套,at_least,running,570套可入住，余30套月底移交
2026-T13,qinghe-2026.txt,新增起降点24个,低空起降点,task,交通,jiaotong,yunlu;hechuan,vice-3,2026-09-30,work-report-register,ordinary,quantified,24,个,at_least,extended,空域协调延后，经批准延至11月15日，24个建成
2026-T14,qinghe-2026.txt,开放高价值公共数据集300个,公共数据集开放,task,数字,shuju,,vice-1,2026-10-30,work-report-register,ordinary,quantified,300,个,at_least,returned,首报310个中46个空表被退回，补正后308个
2026-T15,qinghe-2026.txt,国内游客接待量突破3300万人次,国内游客接待量,task,文化旅游,wenlv,yunlu;dongli,vice-6,2026-12-31,work-report-register,ordinary,quantified,3300,万人次,at_least,running,10月底2910万人次
2026-T16,qinghe-2026.txt,改造步行街、夜市、农贸市场20处,步行街夜市市场改造,task,消费商贸,shangwu,chengguan;dongli,vice-6,2026-10-31,work-report-register,ordinary,quantified,20,处,at_least,late,10月底完成16处，4处未完未申请延期
2026-T17,qinghe-2026.txt,投诉办结时限压缩至7个工作日,消费投诉办结时限,task,消费商贸,shichang,shangwu,vice-6,2026-09-30,work-report-register,ordinary,quantified,7,个工作日,at_most,appealed,核定7.4个工作日未兑现，申诉在办
2026-T18,qinghe-2026.txt,支持物流企业更新新能源货车200辆,新能源货车,task,交通,jiaotong,fagai,vice-3,2026-09-30,work-report-register,ordinary,quantified,200,辆,at_least,appealed,上牌186辆，申诉在办
2026-T19,qinghe-2026.txt,“高效办成一件事”集成办理事项达到45项,高效办成一件事,task,营商环境,shuju,shichang;yibao,vice-1,2026-11-30,work-report-register,ordinary,quantified,45,项,at_least,running,10月底44项
2026-T20,qinghe-2026.txt,工程建设项目审批时限压减至40个工作日以内,工程审批时限,task,营商环境,shuju,zhujian;shuiwu;ziran,vice-1,2026-12-31,work-report-register,ordinary,quantified,40,个工作日,at_most,running,三季度平均40.6个工作日
2026-T21,qinghe-2026.txt,新建社区邻里中心12个,社区邻里中心,task,城市建设,zhujian,minzheng;dongli;nandu,vice-3,2026-12-31,work-report-register,ordinary,quantified,12,个,at_least,running,10月底启用9个，含上年并入的任务
2026-T22,qinghe-2026.txt,新建口袋公园15个,口袋公园,task,城市建设,yuanlin,dongli;nandu,vice-3,2026-10-31,work-report-register,ordinary,quantified,15,个,at_least,returned,首报17个，两处仅铺草皮被退回，核定15个
2026-T23,qinghe-2026.txt,公园绿地步行可达率提高到82%,公园绿地步行可达率,task,城市建设,yuanlin,ziran;dongli,vice-3,2026-12-31,work-report-register,ordinary,quantified,82,%,at_least,running,三季度末81.2%
2026-T24,qinghe-2026.txt,更新改造城市地下管网180公里,城市地下管网,task,城市建设,zhujian,shuiwu;chengjian,vice-3,2026-12-31,work-report-register,key,quantified,180,公里,at_least,split,拆为燃气、供水、排水三项：共152公里在推进
2026-T25,qinghe-2026.txt,新增公共充电终端1200个,公共充电终端,task,能源,fagai,chengguan;jiaotong,vice-1,2026-10-31,work-report-register,ordinary,quantified,1200,个,at_least,returned,首报把小区自用桩计入被退回，核定1236个
2026-T26,qinghe-2026.txt,拾穗路西延、环城东路等9条城市道路开工,城市道路开工,task,城市建设,zhujian,ziran;chengjian,vice-3,2026-10-31,work-report-register,key,project,9,条,at_least,changed,两条土地报批未完成，调整为7条，7条开工
2026-T27,qinghe-2026.txt,实施主城区二次供水设施改造68处,二次供水改造,task,城市建设,shuiwu,zhujian;chengguan,vice-3,2026-10-31,work-report-register,key,quantified,68,处,at_least,late,完成61处，7处业主不同意开泵房，未申请延期
2026-T28,qinghe-2026.txt,启动28个完整社区[6]建设,完整社区,task,社会治理,zhujian,minzheng,vice-3,2026-12-31,work-report-register,ordinary,quantified,28,个,at_least,running,26个启动
2026-T29,qinghe-2026.txt,配售型保障性住房开工600套,配售型保障房,task,住房,zhujian,caizheng;ziran,vice-3,2026-12-31,work-report-register,key,quantified,600,套,at_least,running,10月底开工520套
2026-T30,qinghe-2026.txt,改造无物业小区50个,无物业小区改造,task,社会治理,zhujian,dongli;nandu,vice-3,2026-12-31,work-report-register,ordinary,quantified,50,个,at_least,changed,与街道托底物业合并，指标口径改为“接管并实行服务公示”，接管46个
2026-T31,qinghe-2026.txt,新建高标准农田3.5万亩,高标准农田,task,农业农村,nongye,hechuan;shuili,vice-4,2026-12-31,work-report-register,key,quantified,35000,亩,at_least,running,10月底2.64万亩
2026-T32,qinghe-2026.txt,建设抗旱应急水源工程46处,抗旱应急水源,task,水利,shuili,nongye;hechuan,vice-4,2026-08-31,work-report-register,key,quantified,46,处,at_least,extended,梅雨期长，打井推迟，经批准延至10月31日，46处完成
2026-T33,qinghe-2026.txt,完成灌区渠系清淤320公里,灌区渠系清淤,task,水利,shuili,hechuan;nandu,vice-4,2026-04-30,work-report-register,ordinary,quantified,320,公里,at_least,appealed,实清308公里，申诉后撤回，5月补清完成
2026-T34,qinghe-2026.txt,建设和美乡村40个,和美乡村,task,农业农村,nongye,hechuan;yunlu;nandu;dongli,vice-4,2026-12-31,work-report-register,ordinary,quantified,40,个,at_least,running,28个验收
2026-T35,qinghe-2026.txt,农村规模化供水工程覆盖农村人口比例达到70%,农村规模化供水,task,水利,shuili,shuiwu;yunlu,vice-4,2026-12-31,work-report-register,ordinary,quantified,70,%,at_least,running,68.9%
2026-T36,qinghe-2026.txt,新改建农村公路240公里,农村公路,task,交通,jiaotong,hechuan;yunlu,vice-3,2026-11-30,work-report-register,ordinary,quantified,240,公里,at_least,changed,新增省补项目，任务调增为255公里，完成248公里
2026-T37,qinghe-2026.txt,三条入河沟渠水质全部稳定达标,入河沟渠水质,task,生态环境,huanjing,dongli;zhujian;chengjian,vice-4,2026-12-31,work-report-register,key,quantified,3,条,at_least,running,东郊排渠7至10月连续达标
2026-T38,qinghe-2026.txt,再生水利用率达到38%,再生水利用率,task,生态环境,zhujian,shuiwu;huanjing,vice-3,2026-12-31,work-report-register,ordinary,quantified,38,%,at_least,running,三季度末37.4%
2026-T39,qinghe-2026.txt,新建改造城镇污水管网76公里,城镇污水管网,task,生态环境,zhujian,chengjian;shuiwu,vice-3,2026-11-30,work-report-register,ordinary,quantified,76,公里,at_least,running,11月70公里
2026-T40,qinghe-2026.txt,开展公共机构绿色低碳改造120家,公共机构低碳改造,task,生态环境,fagai,caizheng,vice-1,2026-10-31,work-report-register,ordinary,quantified,120,家,at_least,returned,首报124家，12家仅更换灯具被退回，补正后121家
2026-T41,qinghe-2026.txt,新建鸟类监测站6处,鸟类监测站,task,生态环境,linye,huanjing,vice-4,2026-09-30,work-report-register,ordinary,quantified,6,处,at_least,kept,6处9月建成
2026-T42,qinghe-2026.txt,推动竹餐具国家标准立项,竹餐具国家标准,task,工业,shichang,gongxin;yunlu,vice-6,2026-11-30,work-report-register,ordinary,qualitative,,,,stopped,国家标委会决定并入已有标准修订，依法停止
2026-T43,qinghe-2026.txt,建成中医药大健康产业园一期,中医药产业园一期,task,卫生健康,gongxin,weijian;jingkai,vice-2,2026-12-31,work-report-register,ordinary,project,,,,postponed,消防改造标准提高，市政府同意推迟至2027年3月31日
2026-T44,qinghe-2026.txt,建成中央厨房和预制食品检测中心,中央厨房和检测中心,task,工业,hechuan,shichang;gongxin,vice-2,2026-09-30,work-report-register,ordinary,project,,,,extended,冷库供电增容推迟，经批准延至11月30日，在办
2026-T45,qinghe-2026.txt,新改扩建普通高中4所,普通高中,task,教育,jiaoyu,caizheng;dongli,vice-5,2026-08-31,work-report-register,key,project,4,所,at_least,kept,4所8月底前建成
2026-T46,qinghe-2026.txt,新增普通高中学位1800个,普通高中学位,task,教育,jiaoyu,dongli,vice-5,2026-09-30,work-report-register,key,quantified,1800,个,at_least,kept,新增1820个
2026-T47,qinghe-2026.txt,中小学心理辅导室实现城乡全覆盖,心理辅导室,task,教育,jiaoyu,,vice-5,2026-12-31,work-report-register,ordinary,quantified,100,%,at_least,running,10月底97.5%
2026-T48,qinghe-2026.txt,市第一人民医院东院区年底前全面投用,市一院东院区,task,卫生健康,weijian,chengjian,vice-5,2026-12-31,work-report-register,key,project,,,,running,住院部9月试运行，医疗设备联调
2026-T49,qinghe-2026.txt,新增普惠托位1000个,普惠托位,task,养老托育,weijian,jiaoyu,vice-5,2026-11-30,work-report-register,ordinary,quantified,1000,个,at_least,kept,10月底新增1046个
2026-T50,qinghe-2026.txt,推行医学检验结果互认百项全覆盖,检验结果互认,task,卫生健康,weijian,yibao,vice-5,2026-09-30,work-report-register,ordinary,quantified,100,项,at_least,returned,首报108项，抽查病历发现20项实际未执行被退回，整改后100项
2026-T51,qinghe-2026.txt,开发青年见习岗位2600个,青年见习岗位,task,就业社保,renshe,,vice-5,2026-08-31,work-report-register,ordinary,quantified,2600,个,at_least,appealed,核定2540个未兑现，申诉后查明重复剔除有误，改为兑现
2026-T52,qinghe-2026.txt,建设社区心理驿站60个,社区心理驿站,task,社会治理,minzheng,weijian,vice-5,2026-09-30,work-report-register,ordinary,quantified,60,个,at_least,extended,志愿者培训推迟，经批准延至10月31日，61个建成
2026-T53,qinghe-2026.txt,新建乡镇专职消防站5座,乡镇专职消防站,task,安全应急,xiaofang,yingji;hechuan;yunlu,vice-7,2026-10-31,work-report-register,ordinary,quantified,5,座,at_least,late,10月底4座投入执勤，1座未竣工未申请延期
2026-T54,qinghe-2026.txt,配备乡镇应急装备包52套,乡镇应急装备包,task,安全应急,yingji,,vice-1,2026-06-30,work-report-register,key,quantified,52,套,at_least,kept,汛前52套全部到位
2026-T55,qinghe-2026.txt,完成44处易涝点治理,易涝点治理,task,城市建设,zhujian,chengguan;dongli;nandu,vice-3,2026-09-30,work-report-register,key,quantified,44,处,at_least,late,完成39处，9月底完成39处，余处与综合管廊交叉施工，未申请延期
2026-T56,qinghe-2026.txt,制定涉企、民生领域政府规章2件,政府规章,task,政府建设,sifa,fagai,vice-7,2026-10-31,work-report-register,ordinary,quantified,2,件,at_least,late,公布1件，另1件征求意见中
2026-T57,qinghe-2026.txt,建设地下综合管廊4公里,地下综合管廊,task,城市建设,zhujian,chengjian,vice-3,2026-12-31,work-report-register,ordinary,project,4,公里,at_least,running,3.1公里
2026-T58,qinghe-2026.txt,一刻钟社区服务圈覆盖率达到92%,一刻钟社区服务圈,task,社会治理,minzheng,shangwu,vice-5,2026-12-31,work-report-register,ordinary,quantified,92,%,at_least,silent,6月后未再报
2026-T59,qinghe-2026.txt,建设农产品产地集配中心4个、城市前置仓12个,集配中心和前置仓,task,农业农村,nongye,shangwu,vice-4,2026-11-30,work-report-register,ordinary,quantified,4,个,at_least,running,集配中心4个、前置仓9个
2026-T60,qinghe-2026.txt,建设青少年户外运动基地3个,户外运动基地,task,体育,tiyu,jiaoyu;yunlu,vice-6,2026-11-30,work-report-register,ordinary,quantified,3,个,at_least,running,2个投用，1个设施检测
2026-P01,qinghe-2026.txt,禾云高速完成投资16亿元、云麓段12月底前具备试通车条件,禾云高速,project,交通,jiaotong,jiaotou;yunlu,vice-3,2026-12-31,work-report-register,key,project,16,亿元,at_least,running,10月底完成投资13.9亿元，云麓段路面完成八成
2026-P02,qinghe-2026.txt,云麓抽水蓄能电站完成引水隧洞开挖,抽水蓄能引水隧洞,project,能源,fagai,yunlu;shuili,vice-1,2026-12-31,work-report-register,key,project,,,,running,完成开挖91%
2026-P03,qinghe-2026.txt,枫桠水库引水工程6月底前通水,枫桠水库引水工程,project,水利,shuili,shuiwu;dongli,vice-4,2026-06-30,work-report-register,key,project,,,,kept_late,7月24日通水，晚24天，未获延期
2026-P04,qinghe-2026.txt,实施重点项目212个,重点项目,project,投资项目,fagai,jingkai;dongli;nandu;hechuan;yunlu,vice-1,2026-12-31,work-report-register,key,project,212,个,at_least,running,198个在建或完工
2026-P05,qinghe-2026.txt,年度计划投资270亿元,重点项目年度投资,project,投资项目,fagai,jingkai;dongli;nandu;hechuan;yunlu,vice-1,2026-12-31,work-report-register,key,project,270,亿元,at_least,running,10月底226亿元，完成率83.7%
2026-R01,qinghe-2026.txt,建立“周例会、月调度、季观摩、年述职”工作机制,周例会月调度机制,reform,政府建设,zhengfu,duchashi,mayor,2026-12-31,work-report-register,ordinary,qualitative,,,,running,机制运行
2026-R02,qinghe-2026.txt,所有民生承诺事项在市政府网站建档公开,承诺事项建档公开,reform,政府建设,duchashi,shuju,mayor,2026-06-30,work-report-register,key,quantified,100,%,at_least,kept,6月底100%建档公开

"""###
}
