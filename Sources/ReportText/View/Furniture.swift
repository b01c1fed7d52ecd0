// SPDX-License-Identifier: Apache-2.0

/// Lines that belong to the page, not to the report: datelines, jump lines, bylines, the frame of
/// a web site.
enum Furniture {
  /// Begins such a line, which is short.
  private static let openings: [StaticString] = [
    "（上接", "(上接", "（下转", "(下转", "上接第", "下转第", "来源：", "来源:", "信息来源", "文章来源", "稿件来源", "发布时间",
    "发布日期", "发布机构", "发文机关", "成文日期", "公开日期", "公开方式", "公开时效", "索引号", "主题分类", "文号：", "发文字号", "信息索引",
    "更新时间", "浏览次数", "浏览量", "阅读次数", "阅读量", "点击数", "点击量", "访问量", "字号", "字体", "【字体", "[字体", "【字号",
    "[字号",
    "【打印", "[打印", "打印本页", "打印", "【关闭", "[关闭", "关闭窗口", "分享到", "分享：", "分享:", "【大", "责任编辑", "责编",
    "编辑：",
    "编辑:", "作者：", "作者:", "记者", "本报记者", "通讯员", "摄影", "首页", "当前位置", "您的位置", "您当前的位置", "您所在的位置", "上一篇",
    "下一篇",
    "上一条", "下一条", "相关链接", "相关阅读", "相关文章", "相关附件", "版权所有", "Copyright", "copyright", "©", "主办单位",
    "承办单位", "技术支持", "网站标识",
    "网站地图", "联系我们", "扫一扫", "备案号", "政府网站", "Public domain", "本作品是", "本文档", "收藏", "点赞", "返回顶部", "无障碍",
    "语音播报",
    "用手机", "手机扫", "附件下载", "下载附件", "审核：", "审核:", "校对：", "校对:", "值班", "新华社", "版面", "监制", "微信", "微博",
    "阅读：", "阅读:", "建议使用", "网站支持", "主办：", "承办：", "邮编", "点击下载", "网友评论", "热门推荐",
    "（正文结束", "（此件公开", "用微信", "本版", "美编", "（本报记者", "（文/图", "（完）", "图为", "长者模式", "机构职能",
  ]

  /// Once one of these stands in the last part of a text, the rest is frame too.
  private static let tails: [StaticString] = [
    "本作品是中华人民共和国", "版权所有", "相关链接", "相关阅读", "相关文章", "Public domain", "上一篇", "下一篇", "主办单位", "网站地图",
    "热门推荐", "（正文结束",
  ]

  /// Whether the line is furniture.
  static func owns(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let length = line.end - line.start
    guard length <= 360 else { return false }
    if length <= 240, startsWithOpening(bytes, line) { return true }
    if length <= 90, isDateline(bytes, line) || isByline(bytes, line) || isPageMark(bytes, line) {
      return true
    }
    return length <= 240 && isFrame(bytes, line)
  }

  /// Whether the line opens the frame that follows a report.
  static func opensTail(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    guard line.start > bytes.count / 2 else { return false }
    for tail in tails where stands(tail, at: line.start, in: bytes) { return true }
    return false
  }

  /// For each pair of first bytes, whether one of ``openings`` begins so: few lines do.
  private static let firstPairs: [Bool] = {
    var pairs = [Bool](repeating: false, count: 1 << 16)
    for opening in openings {
      let bytes = Array(opening.description.utf8)
      pairs[Int(bytes[0]) << 8 | Int(bytes[1])] = true
    }
    return pairs
  }()

  private static func mayOpen(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    start + 1 < bytes.count && firstPairs[Int(bytes[start]) << 8 | Int(bytes[start + 1])]
  }

  private static func startsWithOpening(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    guard mayOpen(bytes, at: line.start) else { return false }
    var found = false
    for opening in openings where stands(opening, at: line.start, in: bytes) {
      found = true
      break
    }
    guard found else { return false }
    // A sentence of the report may begin with one of the words (记者站建设…。).
    var i = line.start
    var commas = 0
    while i < line.end {
      let (value, step) = scalar(bytes, at: i)
      if value == Scalar.fullStop || value == Scalar.semicolon {
        return i + step >= line.end && commas == 0 && line.end - line.start <= 90
      }
      if value == Scalar.comma { commas += 1 }
      i += step
    }
    return commas <= 2
  }

  /// 2024年2月28日 星期三, with nothing after.
  private static func isDateline(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var i = line.start
    var hasDay = false
    while i < line.end {
      let (value, length) = scalar(bytes, at: i)
      switch value {
      case 0x30...0x39, 0xFF10...0xFF19, 0x20, 0x2D, 0x2F, 0x2E, 0x3A, Scalar.ideographicSpace:
        break
      case 0x5E74, 0x6708: break  // 年 月
      case 0x65E5: hasDay = true  // 日
      case 0x661F:  // 星期
        guard stands("星期", at: i, in: bytes) else { return false }
        // What stands behind the weekday is weather or an issue number.
        return hasDay || i > line.start
      case 0x7B2C:  // 第3版
        var j = i + 3
        while j < line.end, isDigit(bytes[j]) { j += 1 }
        guard stands("版", at: j, in: bytes) else { return false }
        i = j + 3
        continue
      default: return false
      }
      i += length
    }
    return hasDay || !containsHan(bytes, line)
  }

  /// — 12 —, 第3页 共9页, 青禾日报 03版.
  private static func isPageMark(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    if line.end - line.start <= 60, stands("版", at: line.end - 3, in: bytes),
      line.end - 4 > line.start, isDigit(bytes[line.end - 4])
    {
      return true
    }
    var i = line.start
    while i < line.end {
      let (value, length) = scalar(bytes, at: i)
      let isRule =
        (0x30...0x39).contains(value) || value == 0x2D || value == 0x20 || value == Scalar.dash
        || value == 0x2014 || value == 0x2013 || value == 0xB7 || value == 0x5F || value == 0x3D
        || value == 0x7B2C || value == 0x9875 || value == 0x5171 || value == 0x2F
      guard isRule else { return false }
      i += length
    }
    // A bare number may be the end of a wrapped one.
    return !isDigit(bytes[line.start])
  }

  /// A page number or rule of signs: no Chinese character and no measure of any kind.
  private static func containsHan(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var i = line.start
    while i < line.end {
      let (value, length) = scalar(bytes, at: i)
      if isHan(value) { return true }
      i += length
    }
    return false
  }

  /// Names in parentheses on a line of their own, as reporters sign.
  private static func isByline(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let (first, length) = scalar(bytes, at: line.start)
    guard first == Scalar.openParenthesis || first == 0x28, line.end - line.start <= 60 else {
      return false
    }
    var i = line.start + length
    var name = 0
    var names = 0
    while i < line.end {
      let (value, step) = scalar(bytes, at: i)
      if isHan(value) {
        name += 1
      } else if value == Scalar.enumerationComma || value == 0x20
        || value == Scalar.ideographicSpace
      {
        guard (1...4).contains(name) else { return false }
        names += 1
        name = 0
      } else if value == Scalar.closeParenthesis || value == 0x29 {
        return i + step >= line.end && names >= 1 && (2...4).contains(name)
      } else {
        return false
      }
      i += step
    }
    return false
  }

  /// A path of links (首页 > 政务公开 > …), an address or a registration.
  private static func isFrame(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var i = line.start
    var arrows = 0
    var bars = 0
    while i < line.end {
      let (value, length) = scalar(bytes, at: i)
      if value == 0x3E || value == 0xBB || value == 0xFF1E { arrows += 1 }
      if value == 0x7C || value == 0xFF5C { bars += 1 }
      if endsSentence(value) || value == Scalar.comma { return false }
      if stands("ICP", at: i, in: bytes) || stands("公网安备", at: i, in: bytes) { return true }
      if stands("http", at: i, in: bytes), line.end - line.start < 120 { return true }
      i += length
    }
    if stands("第", at: line.start, in: bytes), line.end - line.start < 100, arrows == 0,
      Self.hasPageCount(bytes, line)
    {
      return true
    }
    return (arrows >= 1 && stands("首页", at: line.start, in: bytes)) || arrows >= 2 || bars >= 4
  }

  /// 第1页 共9页 with links behind it.
  private static func hasPageCount(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var i = line.start
    var pages = 0
    while i < line.end {
      if stands("页", at: i, in: bytes) { pages += 1 }
      i += sequenceLength(bytes[i])
    }
    return pages >= 2
  }
}
