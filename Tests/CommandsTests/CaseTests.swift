// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

@Suite struct CaseTests {
  /// Every case of every file in `Cases`.
  static let all: [BlackBoxCase] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    do {
      let files = try FileManager.default.contentsOfDirectory(
        at: folder,
        includingPropertiesForKeys: nil
      )
      return try files.filter { $0.pathExtension == "case" }
        .sorted { $0.path < $1.path }
        .flatMap { try BlackBoxCase.cases(in: $0) }
    } catch {
      preconditionFailure("the cases cannot be read: \(error)")
    }
  }()

  @Test("the built program", arguments: all)
  func runs(_ example: BlackBoxCase) throws {
    try example.check()
  }

  @Test func casesAreThere() {
    #expect(Self.all.count >= 25)
  }
}
