// SPDX-License-Identifier: Apache-2.0
import Commands
import Foundation
import TestSupport
import Testing

@Suite struct EditionTests {
  @Test func namesTheVersionAndTheBuild() {
    #expect(Duixian.edition.hasPrefix(Duixian.version + "+"))
    #expect(Duixian.edition.wholeMatch(of: /[0-9.]+\+[0-9]+\.[0-9]+/) != nil)
  }
}

/// The helpers of the other tests are able to fail.
@Suite struct SupportTests {
  @Test func aWrongSnapshotFails() {
    withKnownIssue { expectSnapshot(of: "not this\n", named: "kept.txt") }
    expectSnapshot(of: "this\n", named: "kept.txt")
  }

  @Test(
    arguments: [
      "$ echo a\n>\nb\n", "$ echo a\n", "$ echo a >&2\n", "$ exit 3\n", "$ echo a\n>\na\n>= 1\n",
      "$ true\n>2\nx\n",
    ])
  func aWrongCaseFails(_ body: String) throws {
    let wrong = try #require(try cases("# wrong\n" + body).first)
    withKnownIssue { try wrong.check() }
  }

  @Test func aCaseSaysAll() throws {
    let all = try cases(
      """
      # first
      <<< a/b.txt
      x\\x41\\
      < -
      in
      $ cat a/b.txt -; echo no >&2; exit 3
      >
      xAin
      >2
      no
      >= 3

      # second
      $ true
      """ + "\n"
    )
    #expect(all.map(\.title) == ["first", "second"])
    #expect(all.map(\.place) == ["x.case:1", "x.case:13"])
    for example in all { try example.check() }
  }

  @Test func marksAreSpans() {
    let marked: MarkedText = "新增【12】个【7【天】】"
    #expect(marked.text == "新增12个7天")
    #expect(marked.spans == [6..<8, 12..<15, 11..<15])
  }

  private func cases(_ text: String) throws -> [BlackBoxCase] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: "x.case")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return try BlackBoxCase.cases(in: url)
  }
}
