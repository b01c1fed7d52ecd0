// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import Testing

/// What the pages of the snapshots say of their keys.
struct KeyListTests {
  /// The recorded pages that have keys.
  private static let pages: [(name: String, html: String)] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "__Snapshots__")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects ?? []).compactMap { file in
      guard let file = file as? URL, file.pathExtension == "html",
        let html = try? String(contentsOf: file, encoding: .utf8), html.contains("keys-help")
      else { return nil }
      return (file.lastPathComponent, html)
    }
  }()

  private static let shown = ["ArrowLeft": "←", "ArrowRight": "→"]

  /// The help of a page lists every key that something on it has, and nothing bears a key in secret.
  @Test func theHelpListsEveryKey() {
    #expect(Self.pages.count > 20)
    for (name, html) in Self.pages {
      let listed = Set(html.matches(of: /<dt>\s*<kbd>\s*(.+?)\s*<\/kbd>/).map { String($0.1) })
      for match in html.matches(of: /data-key="([^"]+)"( aria-keyshortcuts="([^"]+)")?/) {
        let key = String(match.1)
        #expect(
          match.3.map(String.init) == key,
          "\(name): \(key) is not told to readers of screens"
        )
        let isStep = "1"..."4" ~= key
        #expect(
          listed.contains(isStep ? "1–4" : Self.shown[key] ?? key),
          "\(name): \(key) is not listed in \(listed)"
        )
      }
      #expect(listed.isSuperset(of: ["Ctrl+Enter", "Esc", "?"]), "\(name)")
    }
  }
}
