// SPDX-License-Identifier: Apache-2.0
package import Threads

/// Appends threads in the contract of `Documentation/FORMATS.md`: one JSON object a line.
///
/// With an explanation each line also has what its score is made of. Where people have looked,
/// `statuses` says of each thread whether it is proposed, confirmed, refused or pointed.
package func appendThreadLines(
  _ threads: [Thread],
  from earlier: ThreadSource,
  to later: ThreadSource,
  explains: Bool,
  statuses: [String]? = nil,
  words: OutputLanguage,
  to out: inout [UInt8]
) {
  var line = LineWriter()
  for (index, thread) in threads.enumerated() {
    let passages = [thread.promise, thread.outcome, thread.next].compactMap { $0 }
    let why = thread.why(in: words)
    var size = LineWriter.bound(of: why.utf8.count) + 128 * thread.parts.count
    for passage in passages { size += LineWriter.bound(of: passage.span.count) }
    size +=
      LineWriter.bound(of: earlier.file.utf8.count) + 2
      * LineWriter.bound(of: later.file.utf8.count)
    line.begin(bound: size, flushingTo: &out)
    line.raw(#"{"type":"thread","promise":"#)
    line.passage(thread.promise, of: earlier)
    line.raw(#","outcome":"#)
    line.passage(thread.outcome, of: later)
    line.raw(#","verdict":"#)
    line.string(thread.verdict.rawValue)
    line.raw(#","next":"#)
    line.passage(thread.next, of: later)
    line.raw(#","fate":"#)
    line.string(thread.fate?.rawValue)
    line.raw(#","score":"#)
    line.number(hundredths(thread.score))
    line.raw(#","why":"#)
    line.string(why)
    if explains { line.parts(thread.parts) }
    if let statuses {
      line.raw(#","status":"#)
      line.string(statuses[index])
    }
    line.raw("}\n")
  }
  line.flush(to: &out)
}

/// Appends what districts take on, one JSON object for each promise of the city.
package func appendShareLines(
  _ shares: [PromiseShare],
  of city: ThreadSource,
  among districts: [ThreadSource],
  words: OutputLanguage,
  to out: inout [UInt8]
) {
  var line = LineWriter()
  for share in shares {
    let why = share.why(in: words)
    var size = LineWriter.bound(of: why.utf8.count + share.promise.span.count)
    size += LineWriter.bound(of: city.file.utf8.count + (share.unit?.utf8.count ?? 0))
    for part in share.parts {
      size += LineWriter.bound(
        of: part.target.span.count + districts[part.district].file.utf8.count
      )
      size += 1024
    }
    line.begin(bound: size, flushingTo: &out)
    line.raw(#"{"type":"share","promise":"#)
    line.passage(share.promise, of: city)
    line.raw(#","value":"#)
    line.number(share.value)
    line.raw(#","unit":"#)
    line.string(share.unit)
    line.raw(#","parts":["#)
    for (index, part) in share.parts.enumerated() {
      if index > 0 { line.raw(",") }
      line.raw(#"{"target":"#)
      line.passage(part.target, of: districts[part.district])
      line.raw(#","value":"#)
      line.number(part.value)
      line.raw(#","share":"#)
      line.number(part.share.map { (10_000 * $0).rounded() / 10_000 })
      line.raw(#","relation":"#)
      line.string(part.relation.rawValue)
      line.raw(#","score":"#)
      line.number(hundredths(part.score))
      line.raw("}")
    }
    line.raw(#"],"sum":"#)
    line.number(share.sum)
    line.raw(#","missing":"#)
    line.number(share.missing)
    line.raw(#","why":"#)
    line.string(why)
    line.raw("}\n")
  }
  line.flush(to: &out)
}

/// A score with two decimal places: more would claim more than is known.
func hundredths(_ score: Double) -> Double { (100 * score).rounded() / 100 }

extension LineWriter {
  fileprivate mutating func passage(_ passage: Passage?, of source: ThreadSource) {
    guard let passage else {
      raw("null")
      return
    }
    raw(#"{"file":"#)
    string(source.file)
    raw(#","span":"#)
    span(passage.span)
    raw(#","text":"#)
    string(source.text(passage))
    raw("}")
  }

  fileprivate mutating func parts(_ parts: [ScorePart]) {
    raw(#","parts":["#)
    for (index, part) in parts.enumerated() {
      if index > 0 { raw(",") }
      raw(#"{"name":"#)
      string(part.name)
      raw(#","value":"#)
      number(hundredths(part.value))
      raw("}")
    }
    raw("]")
  }
}
