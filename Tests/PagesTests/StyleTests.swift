// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Pages

/// All parts of the style sheet share one namespace: a class that two of them draw, each for its
/// own pages, looks right in neither.
struct StyleTests {
  /// Whoever sets large letters in the browser gets them, everywhere but in drawings and on the wall.
  @Test func lettersFollowTheReadersSetting() {
    for asset in [Asset.style, .publicStyle] {
      let sheet = String(decoding: asset.bytes, as: UTF8.self)
      let fixed = sheet.matches(of: /[^{}]*\{[^{}]*font(?:-size)?:[^;{}]*[0-9]px[^{}]*\}/)
        .map { $0.output.split(separator: "{")[0].split(separator: "\n").last ?? "" }
      #expect(fixed.allSatisfy { $0.contains(".chart text") || $0.contains(".wall") }, "\(fixed)")
      #expect(sheet.contains("font: 100%/1.65"))
    }
  }

  @Test func aClassIsDrawnInOnePart() {
    let parts: [StaticString] = [
      Style.base, Style.start, Style.report, Style.threads, Style.mechanisms, Style.account,
      Style.inbox, Style.register, Style.item, Style.desk, Style.papers, Style.leader, Style.cases,
      Style.keys,
    ]
    var drawn: [String: Int] = [:]
    for (number, part) in parts.enumerated() {
      for selector in selectors(of: part) where selector.wholeMatch(of: /\.[a-z][a-z-]*/) != nil {
        let before = drawn.updateValue(number, forKey: selector)
        #expect(before == nil || before == number, "\(selector) is drawn in two parts")
      }
    }
    #expect(drawn.count > 50)
  }

  /// What stands before each `{`, parted at commas.
  private func selectors(of part: StaticString) -> [String] {
    part.description.split(separator: "{").flatMap { text in
      (text.split(separator: "}").last ?? text).split(separator: ",")
    }
    .map { $0.trimming(while: \.isWhitespace) }
  }
}

extension Substring {
  fileprivate func trimming(while isBlank: (Character) -> Bool) -> String {
    String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
