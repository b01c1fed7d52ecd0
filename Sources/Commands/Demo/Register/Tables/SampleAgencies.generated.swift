// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Written by Scripts/generate-sample from Sample/; do not edit.

extension SampleTables {
  /// Of `agencies.csv`.
  static let agencies: StaticString = ###"""
id,name,short,parent,kind
zhengfu,青禾市人民政府,市政府,,government
duchashi,青禾市人民政府督查室,市政府督查室,zhengfu,supervision
rexian,青禾市12345政务服务便民热线中心,12345热线中心,zhengfu,hotline
renda,青禾市人大常委会办公室,市人大常委会办公室,,congress
zhengxie,青禾市政协提案委员会,市政协提案委,,cppcc
fagai,青禾市发展改革委,市发展改革委,zhengfu,bureau
jiaoyu,青禾市教育局,市教育局,zhengfu,bureau
keji,青禾市科技局,市科技局,zhengfu,bureau
gongxin,青禾市工业和信息化局,市工业和信息化局,zhengfu,bureau
gongan,青禾市公安局,市公安局,zhengfu,bureau
minzheng,青禾市民政局,市民政局,zhengfu,bureau
sifa,青禾市司法局,市司法局,zhengfu,bureau
caizheng,青禾市财政局,市财政局,zhengfu,bureau
renshe,青禾市人力资源和社会保障局,市人力资源和社会保障局,zhengfu,bureau
ziran,青禾市自然资源和规划局,市自然资源和规划局,zhengfu,bureau
huanjing,青禾市生态环境局,市生态环境局,zhengfu,bureau
zhujian,青禾市住房和城乡建设局,市住房和城乡建设局,zhengfu,bureau
chengguan,青禾市城市管理局,市城市管理局,zhengfu,bureau
jiaotong,青禾市交通运输局,市交通运输局,zhengfu,bureau
shuili,青禾市水利局,市水利局,zhengfu,bureau
nongye,青禾市农业农村局,市农业农村局,zhengfu,bureau
shangwu,青禾市商务局,市商务局,zhengfu,bureau
wenlv,青禾市文化和旅游局,市文化和旅游局,zhengfu,bureau
weijian,青禾市卫生健康委,市卫生健康委,zhengfu,bureau
tuiyi,青禾市退役军人事务局,市退役军人事务局,zhengfu,bureau
yingji,青禾市应急管理局,市应急管理局,zhengfu,bureau
shenji,青禾市审计局,市审计局,zhengfu,bureau
shichang,青禾市市场监督管理局,市市场监督管理局,zhengfu,bureau
tiyu,青禾市体育局,市体育局,zhengfu,bureau
yibao,青禾市医疗保障局,市医疗保障局,zhengfu,bureau
linye,青禾市林业局,市林业局,zhengfu,bureau
xinfang,青禾市信访局,市信访局,zhengfu,bureau
shuju,青禾市数据局,市数据局,zhengfu,bureau
yuanlin,青禾市园林局,市园林局,zhengfu,bureau
xiaofang,青禾市消防救援支队,市消防救援支队,zhengfu,bureau
tongji,青禾市统计局,市统计局,zhengfu,bureau
guozi,青禾市国资委,市国资委,zhengfu,bureau
jinrong,青禾市地方金融管理局,市地方金融管理局,zhengfu,bureau
jingkai,青禾经济开发区管理委员会,青禾经开区,zhengfu,district
dongli,青禾市东篱区人民政府,东篱区,zhengfu,district
nandu,青禾市南渡区人民政府,南渡区,zhengfu,district
hechuan,禾川县人民政府,禾川县,zhengfu,district
yunlu,云麓县人民政府,云麓县,zhengfu,district
wenlvjt,青禾市文化旅游集团有限公司,市文旅集团,guozi,enterprise
shuiwu,青禾市水务集团有限公司,市水务集团,guozi,enterprise
jiaotou,青禾市交通投资集团有限公司,市交投集团,guozi,enterprise
chengjian,青禾市城市建设集团有限公司,市城建集团,guozi,enterprise
reli,青禾市热力有限公司,市热力公司,chengjian,enterprise
gongjiao,青禾市公共交通有限公司,市公交公司,jiaotou,enterprise

"""###
}
