// SPDX-License-Identifier: Apache-2.0
package import ReportText

extension StoredText {
  /// Plain UTF-8 text, for tests that do not care how it was decoded.
  package init(utf8 bytes: [UInt8], diagnostics: [Diagnostic] = []) {
    self.init(bytes: bytes, encoding: .utf8, form: .text, diagnostics: diagnostics)
  }
}
