// SPDX-License-Identifier: Apache-2.0

extension Diagnostic {
  /// One diagnostic for each run of invalid bytes, and one for all runs beyond the first hundred.
  ///
  /// - Parameters:
  ///   - invalid: The runs.
  ///   - encoding: What the file was read as.
  /// - Returns: At most 101 diagnostics, in order of the file.
  static func invalidBytes(_ invalid: InvalidRuns, _ encoding: SourceEncoding) -> [Diagnostic] {
    let name = encoding.displayName
    var diagnostics = invalid.runs.map { run in
      let (first, last) = (run.source.lowerBound, run.source.upperBound - 1)
      let place = first == last ? "byte \(first)" : "bytes \(first)–\(last)"
      let placeZh = first == last ? "\(first)" : "\(first)–\(last)"
      let isShown = !run.stored.isEmpty
      return Diagnostic(
        code: .invalidBytes,
        severity: .warning,
        span: run.stored,
        sourceSpan: run.source,
        message: "\(place) of the file: not valid \(name), "
          + (isShown ? "shown as U+FFFD" : "in a part of the page that is not shown"),
        messageZh: "文件第 \(placeZh) 字节（从 0 起）不是有效的 \(name)，"
          + (isShown ? "以 U+FFFD 代替" : "所在部分不显示")
      )
    }
    if let rest = invalid.rest {
      diagnostics.append(
        Diagnostic(
          code: .invalidBytes,
          severity: .warning,
          span: rest.stored,
          sourceSpan: rest.source,
          message: "\(invalid.restCount) more runs of bytes that are not valid \(name) between "
            + "bytes \(rest.source.lowerBound) and \(rest.source.upperBound) of the file, "
            + "shown as U+FFFD",
          messageZh: "文件第 \(rest.source.lowerBound) 至 \(rest.source.upperBound) 字节间另有 "
            + "\(invalid.restCount) 处不是有效的 \(name)，以 U+FFFD 代替"
        )
      )
    }
    return diagnostics
  }

  /// The diagnostic of a text most of which was not decoded.
  static func unknownEncoding(byteCount: Int) -> Diagnostic {
    Diagnostic(
      code: .unknownEncoding,
      severity: .error,
      span: 0..<byteCount,
      message: "the file is not in UTF-8, GB 18030 or UTF-16; convert it first, "
        + "for instance with iconv --from-code BIG5 --to-code UTF-8 FILE",
      messageZh: "文件不是 UTF-8、GB 18030 或 UTF-16 编码，请先转换，"
        + "例如 iconv --from-code BIG5 --to-code UTF-8 文件"
    )
  }

  /// The diagnostic of a web page whose end was lost within markup.
  static func unclosedMarkup(at end: Int) -> Diagnostic {
    Diagnostic(
      code: .unclosedMarkup,
      severity: .warning,
      span: end..<end,
      message: "the page ends inside a tag, comment, script or style sheet; "
        + "what follows its beginning is not read",
      messageZh: "网页在标签、注释、脚本或样式中结束，其后的内容未读入"
    )
  }
}

extension SourceEncoding {
  /// The name that people know the encoding by.
  var displayName: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB 18030"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }
}
