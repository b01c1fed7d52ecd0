// SPDX-License-Identifier: Apache-2.0

/// The word of a list that is likeliest meant: at most two letters off, and fewer than half.
func nearest(to word: String, among words: [String]) -> String? {
  let bytes = Array(word.utf8.prefix(64))
  let distances = words.map { (word: $0, distance: distance(bytes, Array($0.utf8))) }
  guard let best = distances.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) }),
    best.distance <= 2, best.distance * 2 < best.word.utf8.count
  else { return nil }
  return best.word
}

/// How many letters to put in, take out, change or swap with the next.
private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var before: [Int] = []
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var next = [i + 1]
    for (j, y) in b.enumerated() {
      var best = min(row[j] + (x == y ? 0 : 1), row[j + 1] + 1, next[j] + 1)
      if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { best = min(best, before[j - 1] + 1) }
      next.append(best)
    }
    (before, row) = (row, next)
  }
  return row[b.count]
}
