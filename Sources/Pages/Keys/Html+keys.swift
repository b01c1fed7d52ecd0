// SPDX-License-Identifier: Apache-2.0

/// What the keys act upon. A key presses what bears it in the line or the card that has the focus;
/// where none has it, single letters do nothing (WCAG 2.1.4).
extension Html {
  /// Writes the attributes that let a key press what bears them; none for a single letter where the
  /// visitor has switched those off.
  mutating func key(_ key: StaticString?) {
    guard let key, isOn(key) else { return }
    raw(" data-key=\"")
    raw(key)
    raw("\" aria-keyshortcuts=\"")
    raw(key)
    raw("\"")
  }

  /// Writes the key as it is seen.
  mutating func keyHint(_ key: StaticString?) {
    guard let key, isOn(key) else { return }
    raw(" <kbd aria-hidden=\"true\">")
    raw(key)
    raw("</kbd>")
  }

  /// Whether a key is used: names such as `Enter` and `ArrowLeft` are no letters.
  private func isOn(_ key: StaticString) -> Bool { hasKeys || key.utf8CodeUnitCount > 1 }

  /// Writes the attributes of a line of a list, which J and K move through; one that was opened has the
  /// focus from the start.
  mutating func line(isStart: Bool = false) {
    raw(isStart ? " data-line tabindex=\"-1\" data-start" : " data-line tabindex=\"-1\"")
  }

  /// Writes the attributes of a card: something that is dealt with beside a list, or alone.
  mutating func card(isStart: Bool = false) {
    raw(isStart ? " data-card tabindex=\"-1\" data-start" : " data-card tabindex=\"-1\"")
  }
}
