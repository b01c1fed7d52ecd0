// SPDX-License-Identifier: Apache-2.0
import Foundation
import ReportText
import Testing

@Suite struct GuideTests {
  private static let folders = [
    "Sources/", "Tests/", "Scripts/", "Tools/", "Documentation/", "Sample/", "Snippets/",
    "Benchmarks/", "Fuzz/",
  ]

  /// Words between backticks that are paths of this repository, patterns and placeholders aside.
  private static func paths(in text: String) -> [String] {
    text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      .filter { word in
        folders.contains { word.hasPrefix($0) } && !word.contains("*") && !word.contains(" ")
          && !word.contains("/X")
      }
  }

  @Test(arguments: ["CONTRIBUTING.md", "README.md", "README.zh.md", "Documentation/THREATS.md"])
  func pathsAreThere(_ guide: String) throws {
    for path in Self.paths(in: try Repository.text(of: guide)) {
      #expect(Repository.exists(path), "\(guide) speaks of \(path)")
    }
  }

  @Test(arguments: ["README.md", "README.zh.md"])
  func picturesAreThere(_ guide: String) throws {
    let parts = try Repository.text(of: guide).components(separatedBy: "](").dropFirst()
    let links = parts.compactMap { $0.split(separator: ")").first.map(String.init) }
    #expect(links.contains { $0.hasSuffix(".png") })
    for link in links where !link.contains("://") && !link.hasPrefix("#") {
      #expect(Repository.exists(link), "\(guide) links to \(link)")
    }
  }

  @Test func everyDiagnosticIsDocumented() throws {
    let formats = try Repository.text(of: "Documentation/FORMATS.md")
    for code in [Diagnostic.Code.invalidBytes, .unknownEncoding, .unclosedMarkup] {
      #expect(
        formats.contains("#### \(code.rawValue)\n"),
        "FORMATS.md has no heading \(code.rawValue)"
      )
    }
  }
}
