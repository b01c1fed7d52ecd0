// SPDX-License-Identifier: Apache-2.0

/// Two-character words so common that a break inside one was made by a column, not by a writer.
enum CommonWords {
  /// The words, one after the other.
  private static let list: StaticString = """
    遗产建设发展经济社会工作政府人民城市农村企业项目产业服务管理创新改革开放安全生态环境保护教育医疗卫生健康养老就业\
    创业增收投资消费市场贸易文化旅游体育交通道路水利能源电力科技人才基金金融税收财政预算支出收入增长提升完善推进推动\
    加快实施落实强化深化优化健全巩固扩大培育打造建成新增改造治理整治监管监督执法法治平安稳定风险防范化解保障民生实事\
    群众居民社区乡镇街道村庄乡村振兴粮食耕地农业农民工业制造数字智能信息平台中心基地园区示范试点工程行动计划规划目标\
    任务指标年度全年今年去年时期阶段质量效益效能水平能力体系机制制度政策措施方案标准资源供应需求结构转型升级绿色低碳\
    污染防治空气水质森林绿化公园停车学校学生教师医院床位保险救助住房小区电梯供水供电供热燃气公交地铁高速铁路机场港口\
    物流快递电商品牌特色优势龙头集群链条高端装备材料生物医药半导汽车钢铁化工煤炭光伏风电储能氢能低空海洋林业渔业畜牧
    """

  private static let pairs: Set<UInt32> = {
    list.withUTF8Buffer { buffer in
      var pairs: Set<UInt32> = []
      let span = unsafe buffer.span
      var i = 0
      while i + 6 <= span.count {
        pairs.insert(key(scalar(span, at: i).value, scalar(span, at: i + 3).value))
        i += 6
      }
      return pairs
    }
  }()

  /// Whether the two characters make one of the words.
  static func contains(_ first: UInt32, _ second: UInt32) -> Bool {
    pairs.contains(key(first, second))
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt32 {
    first & 0xFFFF | (second & 0xFFFF) << 16
  }
}
