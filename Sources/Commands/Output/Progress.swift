// SPDX-License-Identifier: Apache-2.0
import Documents

/// How many files are read, on one line of standard error that is wiped in the end.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var count = 0

  /// Shown only where there are many files, a person watches and the output goes elsewhere.
  init(total: Int) {
    self.total = total
    isShown = total >= 10 && Terminal.isWatched && !Terminal.showsOutput
  }

  /// One more file was read.
  mutating func advance(_ name: String) {
    count += 1
    guard isShown else { return }
    let line = words(zh: "已读 \(count)/\(total) ", en: "read \(count)/\(total) ") + name
    complain("\r" + DisplayWidth.fitted(line, to: 78) + "\u{1B}[K")
  }

  /// Takes the line away, before other words and at the end.
  func clear() {
    if isShown { complain("\r\u{1B}[K") }
  }
}
