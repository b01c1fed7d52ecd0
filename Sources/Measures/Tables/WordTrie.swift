// SPDX-License-Identifier: Apache-2.0

/// A set of words, numbered from 1, walked one character at a time from any place of a text.
///
/// The first character is looked up in a flat table, later ones in an open-addressed table of
/// edges: a miss costs one load.
@usableFromInline package struct WordTrie: Sendable {
  /// For each scalar of the basic plane, the node it leads to; 0 if none.
  package private(set) var roots = [UInt16](repeating: 0, count: 0x10000)
  /// Every edge as its node, scalar and target, 16 bits each; 0 if free.
  ///
  /// A power of two of them, half of them free.
  package private(set) var edges = [UInt64](repeating: 0, count: 1 << 12)
  private var edgeCount = 0
  /// The number of the word that ends with a node; 0 if none does.
  package private(set) var numbers: [UInt32] = [0]
  /// How many words it has.
  package private(set) var count = 0
  /// How many characters the longest word has.
  package private(set) var depth = 0

  /// A trie without words.
  package init() {}

  /// The number of a word, which is added if it is new.
  package mutating func number(of word: Span<UInt8>) -> Int {
    var node: UInt16 = 0
    var i = 0
    var characterCount = 0
    while i < word.count {
      let (value, length) = unit(word, at: i)
      characterCount += 1
      if i == 0 {
        if roots[Int(value)] == 0 { roots[Int(value)] = addNode() }
        node = roots[Int(value)]
      } else {
        node = edge(node, value)
      }
      i += length
    }
    precondition(node > 0, "a word has at least one character")
    depth = max(depth, characterCount)
    if numbers[Int(node)] == 0 {
      count += 1
      numbers[Int(node)] = UInt32(count)
    }
    return Int(numbers[Int(node)])
  }

  /// The node behind another by a character, added if it is new.
  private mutating func edge(_ node: UInt16, _ character: UInt16) -> UInt16 {
    let known = childNode(edges.span, node, character)
    if known != 0 { return known }
    if edgeCount * 2 >= edges.count { grow() }
    let target = addNode()
    put(UInt64(node) << 32 | UInt64(character) << 16 | UInt64(target))
    edgeCount += 1
    return target
  }

  private mutating func put(_ edge: UInt64) {
    let mask = edges.count - 1
    var slot = edgeHash(edge >> 16) & mask
    while edges[slot] != 0 { slot = (slot + 1) & mask }
    edges[slot] = edge
  }

  private mutating func grow() {
    let old = edges
    edges = [UInt64](repeating: 0, count: old.count * 2)
    for edge in old where edge != 0 { put(edge) }
  }

  private mutating func addNode() -> UInt16 {
    numbers.append(0)
    precondition(numbers.count < 0xFFFF, "a trie holds at most 65,534 nodes")
    return UInt16(numbers.count - 1)
  }

  /// The end and number of the longest word that begins at `index`; (index, 0) if there is none.
  @inline(__always)
  package func longest(
    _ bytes: Span<UInt8>,
    at index: Int
  ) -> (end: Int, number: Int) {
    // Most places begin no word: that much is done where it is asked.
    guard index < bytes.count else { return (index, 0) }
    let (first, length) = unit(bytes, at: index)
    let node = roots[Int(first)]
    return node == 0 ? (index, 0) : walk(bytes, from: index, index + length, node)
  }

  private func walk(
    _ bytes: Span<UInt8>,
    from index: Int,
    _ second: Int,
    _ root: UInt16
  ) -> (end: Int, number: Int) {
    let edges = edges.span
    var node = root
    var i = second
    var best = (end: index, number: 0)
    while node != 0 {
      let number = Int(numbers[Int(node)])
      if number != 0 { best = (i, number) }
      guard i < bytes.count else { break }
      let (value, step) = unit(bytes, at: i)
      node = childNode(edges, node, value)
      i += step
    }
    return best
  }

  /// The start and number of the longest word that ends at `index`, in a trie of words whose
  /// characters were turned round; (index, 0) if there is none.
  @inline(__always)
  func longestBackward(_ bytes: Span<UInt8>, endingAt index: Int) -> (start: Int, number: Int) {
    guard index > 0 else { return (index, 0) }
    let (first, length) = unit(bytes, endingAt: index)
    let node = roots[Int(first)]
    return node == 0 ? (index, 0) : walkBackward(bytes, from: index, index - length, node)
  }

  private func walkBackward(
    _ bytes: Span<UInt8>,
    from index: Int,
    _ second: Int,
    _ root: UInt16
  ) -> (start: Int, number: Int) {
    let edges = edges.span
    var node = root
    var i = second
    var best = (start: index, number: 0)
    while node != 0 {
      let number = Int(numbers[Int(node)])
      if number != 0 { best = (i, number) }
      guard i > 0 else { break }
      let (value, step) = unit(bytes, endingAt: i)
      node = childNode(edges, node, value)
      i -= step
    }
    return best
  }
}

// Free functions: the compiler puts them in place across modules, which it does not do with methods.

/// Where an edge is looked for first, before it is cut to the size of the table.
@inlinable @inline(__always)
package func edgeHash(_ key: UInt64) -> Int {
  Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40)
}

/// The node behind another by a character; 0 if no word goes on so.
@inlinable @inline(__always)
package func childNode(_ edges: Span<UInt64>, _ node: UInt16, _ character: UInt16) -> UInt16 {
  let key = UInt64(node) << 16 | UInt64(character)
  let mask = edges.count - 1
  var slot = edgeHash(key) & mask
  while true {
    let edge = edges[slot]
    if edge >> 16 == key { return UInt16(truncatingIfNeeded: edge) }
    if edge == 0 { return 0 }
    slot = (slot + 1) & mask
  }
}

/// The scalar at `index`, cut to 16 bits, and its length: words hold characters of the basic plane
/// only.
@inlinable @inline(__always)
package func unit(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt16, length: Int) {
  let lead = bytes[index]
  if lead & 0xF0 == 0xE0, index &+ 2 < bytes.count {
    let value =
      UInt16(lead) << 12 | UInt16(bytes[index &+ 1] & 0x3F) << 6
      | UInt16(bytes[index &+ 2] & 0x3F)
    return (value, 3)
  }
  if lead < 0x80 { return (UInt16(lead), 1) }
  if lead >= 0xC0, lead < 0xE0, index + 1 < bytes.count {
    return (UInt16(lead & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F), 2)
  }
  return (0, lead < 0xF0 ? 1 : min(4, bytes.count - index))
}

/// The scalar that ends at `index`, cut to 16 bits, and its length.
@inline(__always)
func unit(_ bytes: Span<UInt8>, endingAt index: Int) -> (value: UInt16, length: Int) {
  let last = bytes[index - 1]
  if last < 0x80 { return (UInt16(last), 1) }
  if index > 2, bytes[index - 3] >= 0xE0, bytes[index - 3] < 0xF0 {
    return unit(bytes, at: index - 3)
  }
  if index > 1, bytes[index - 2] >= 0xC0, bytes[index - 2] < 0xE0 {
    return unit(bytes, at: index - 2)
  }
  return (0, 1)
}
