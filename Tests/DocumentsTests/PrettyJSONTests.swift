// SPDX-License-Identifier: Apache-2.0
import Documents
import Foundation
import Reading
import TestSupport
import Testing

@Suite struct PrettyJSONTests {
  @Test func printsOneObject() throws {
    let text = printed {
      appendPrettyJSON(Sample.report, text: Sample.text, source: Sample.source, to: &$0)
    }
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((object?["measures"] as? [Any])?.count == 2)
    expectSnapshot(of: text, named: "report.json")
  }

  @Test(arguments: Selection.allCases)
  func isJSONWhateverIsAsked(_ only: Selection) throws {
    let text = printed {
      appendPrettyJSON(
        Sample.report,
        text: Sample.text,
        source: Sample.source,
        only: only,
        explain: .en,
        to: &$0
      )
    }
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }
}
