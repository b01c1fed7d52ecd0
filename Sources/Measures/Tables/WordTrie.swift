// SPDX-License-Identifier: Apache-2.0

/// A set of words with a payload each, searched for the longest that begins at a place.
///
/// The first character is looked up in a flat table, later ones in an open-addressed table of
/// edges: a miss costs one load.
package struct WordTrie: Sendable {
  /// For each scalar of the basic plane, the node it leads to; 0 if none.
  private var roots: [UInt16]
  /// Edge keys, `node << 16 | scalar`; 0 if free.
  private var keys: [UInt32]
  private var targets: [UInt16]
  private var payloads: [UInt32] = [0]
  private let mask: Int

  /// Builds the trie; payloads are above 0, a word given twice keeps its last payload.
  package init(_ words: [([UInt8], UInt32)]) {
    roots = [UInt16](repeating: 0, count: 0x10000)
    var size = 64
    let edges = words.reduce(0) { $0 + $1.0.count / 2 + 1 }
    while size < edges * 2 { size *= 2 }
    keys = [UInt32](repeating: 0, count: size)
    targets = [UInt16](repeating: 0, count: size)
    mask = size - 1
    for (word, payload) in words { insert(word.span, payload) }
  }

  private mutating func insert(_ word: Span<UInt8>, _ payload: UInt32) {
    var node: UInt16 = 0
    var i = 0
    while i < word.count {
      let (value, length) = WordTrie.unit(word, at: i)
      i += length
      if node == 0 {
        if roots[Int(value)] == 0 { roots[Int(value)] = addNode() }
        node = roots[Int(value)]
        continue
      }
      let key = UInt32(node) << 16 | UInt32(value)
      var slot = WordTrie.hash(key) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      if keys[slot] == 0 {
        keys[slot] = key
        targets[slot] = addNode()
      }
      node = targets[slot]
    }
    if node > 0 { payloads[Int(node)] = payload }
  }

  private mutating func addNode() -> UInt16 {
    payloads.append(0)
    precondition(payloads.count < 0xFFFF, "a trie holds at most 65,534 nodes")
    return UInt16(payloads.count - 1)
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// The scalar at `index`, cut to 16 bits: words hold characters of the basic plane only.
  @inline(__always)
  private static func unit(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt16, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt16(lead), 1) }
    if lead >= 0xE0, lead < 0xF0, index + 2 < bytes.count {
      let value =
        UInt16(lead & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6
        | UInt16(bytes[index + 2] & 0x3F)
      return (value, 3)
    }
    if lead >= 0xC0, lead < 0xE0, index + 1 < bytes.count {
      return (UInt16(lead & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F), 2)
    }
    return (0, 1)
  }

  /// The end and payload of the longest word that begins at `index`; (index, 0) if there is none.
  @inline(__always)
  package func longest(_ bytes: Span<UInt8>, at index: Int) -> (end: Int, payload: UInt32) {
    guard index < bytes.count else { return (index, 0) }
    let (first, length) = WordTrie.unit(bytes, at: index)
    var node = roots[Int(first)]
    guard node != 0 else { return (index, 0) }
    var i = index + length
    var best = (end: index, payload: UInt32(0))
    while true {
      let payload = payloads[Int(node)]
      if payload != 0 { best = (i, payload) }
      guard i < bytes.count else { return best }
      let (value, step) = WordTrie.unit(bytes, at: i)
      let key = UInt32(node) << 16 | UInt32(value)
      var slot = WordTrie.hash(key) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      guard keys[slot] == key else { return best }
      node = targets[slot]
      i += step
    }
  }
}
