// SPDX-License-Identifier: Apache-2.0

@testable import ReportText

/// A passage of an invented report, with a table row, an ASCII part and a rare character.
let sample = """
  青禾市政府工作报告

  ——2026年1月15日在青禾市第六届人民代表大会第五次会议上

  各位代表：现在，我代表市人民政府，向大会报告工作，请予审议。
  全市地区生产总值增长6.2%，新增城镇就业1.1万余人，建成公共停车位3200个，PM2.5平均浓度下降到32微克/立方米。
  今年要办好十件民生实事：改造老旧小区48个，新建幼儿园6所，为65岁以上老年人免费体检。东篱区㙍头村通水。

  """

/// Text in GB 18030, by the reverse of the decoder's own table.
func gb18030(_ text: String) -> [UInt8] {
  text.unicodeScalars.flatMap { scalar in
    scalar.isASCII ? [UInt8(scalar.value)] : ReverseGB18030.codes[scalar.value] ?? far(scalar.value)
  }
}

private func far(_ value: UInt32) -> [UInt8] {
  precondition(value >= 0x1_0000, "the basic plane is wholly in the table")
  return ReverseGB18030.code(linear: Int(value) - 0x1_0000 + 189_000)
}

enum ReverseGB18030 {
  static let codes: [UInt32: [UInt8]] = {
    var codes: [UInt32: [UInt8]] = [:]
    for linear in 0..<GB18030Digits.basicPlaneEnd {
      let code = code(linear: linear)
      guard let value = GB18030Table.shared.quad(code[0], code[1], code[2], code[3]) else {
        continue
      }
      codes[value] = code
    }
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE {
        guard let index = GB18030Table.pairIndex(lead, trail) else { continue }
        codes[UInt32(GB18030Table.shared.pairs[index])] = [lead, trail]
      }
    }
    return codes
  }()

  static func code(linear: Int) -> [UInt8] {
    [
      UInt8(linear / 12_600 + 0x81), UInt8(linear / 1_260 % 10 + 0x30),
      UInt8(linear / 10 % 126 + 0x81), UInt8(linear % 10 + 0x30),
    ]
  }
}

/// Text in UTF-16 without a mark.
func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return bigEndian ? bytes : bytes.reversed()
  }
}

extension StoredText {
  var string: String { String(decoding: bytes, as: UTF8.self) }

  func string(_ span: Range<Int>) -> String { String(decoding: bytes[span], as: UTF8.self) }
}

/// What reading `file` refuses it with; nil when it is read.
func refusal(_ file: [UInt8], limit: Int = StoredText.defaultLimit) -> SourceRefusal? {
  do {
    _ = try StoredText.read(file, limit: limit)
    return nil
  } catch {
    return error
  }
}
