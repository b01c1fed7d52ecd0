// SPDX-License-Identifier: Apache-2.0
import ReportText

/// Reads any bytes as a file and as decoded text; each gives a refusal or lawful text.
@_cdecl("LLVMFuzzerTestOneInput")
public func decode(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = Array(UnsafeBufferPointer(start: data, count: count))
  let isUTF8 = (try? UTF8Span(validating: file.span)) != nil
  checkFile(file, isUTF8: isUTF8)
  checkWords(file, isUTF8: isUTF8)
  return 0
}

private func checkFile(_ file: [UInt8], isUTF8: Bool) {
  let stored: StoredText
  do {
    stored = try StoredText.read(file)
  } catch {
    checkRefusal(error, of: file)
    return
  }
  check(stored, of: file)
  if isUTF8, stored.encoding == .utf8, stored.form != .html {
    hold(stored.bytes == file, "a valid UTF-8 file is stored as it is")
    hold(stored.diagnostics.isEmpty, "nothing is odd about a valid UTF-8 file")
  }
  do {
    let again = try StoredText.read(decoded: stored.bytes)
    hold(again.bytes == stored.bytes, "stored text is stored as it is")
  } catch .binary where stored.encoding != .utf8 || stored.form == .html {
    // A character reference or another encoding may spell out a control character.
  } catch {
    fatalError("text that was stored is refused when it comes again: \(error)")
  }
}

private func checkWords(_ file: [UInt8], isUTF8: Bool) {
  do {
    let stored = try StoredText.read(decoded: file)
    check(stored, of: file)
    hold(stored.encoding == .utf8 && stored.form != .html, "words are UTF-8 and no web page")
    if isUTF8 { hold(stored.bytes == file, "valid words are stored as they are") }
  } catch {
    if case .foreignFormat = error { fatalError("words have no format") }
    checkRefusal(error, of: file)
  }
}

private func check(_ stored: StoredText, of file: [UInt8]) {
  hold(!stored.bytes.isEmpty, "nothing is refused, not stored")
  hold((try? UTF8Span(validating: stored.bytes.span)) != nil, "stored bytes are valid UTF-8")
  hold(stored.diagnostics.count <= 103, "a hostile file has no more diagnostics than an honest one")
  for diagnostic in stored.diagnostics {
    hold(isInside(diagnostic.span, stored.bytes), "a diagnostic's span lies in the text")
    hold(
      (try? UTF8Span(validating: stored.bytes.span.extracting(diagnostic.span))) != nil,
      "a diagnostic's span cuts no character"
    )
    if let source = diagnostic.sourceSpan {
      hold(isInside(source, file) && !source.isEmpty, "its source span lies in the file")
    }
    hold(!diagnostic.message.isEmpty && diagnostic.messageZh != nil, "it is said in both languages")
  }
}

private func checkRefusal(_ refusal: SourceRefusal, of file: [UInt8]) {
  switch refusal {
  case .empty, .foreignFormat: break
  case .tooLarge: fatalError("a small file is refused as too large")
  case .binary(let offset): hold(file.indices.contains(offset), "a control lies in the file")
  case .classified(let mark, let offset):
    hold(!mark.isEmpty && offset >= 0, "a mark of classification has words and a place")
  }
}

private func isInside(_ span: Range<Int>, _ bytes: [UInt8]) -> Bool {
  span.lowerBound >= 0 && span.upperBound <= bytes.count
}

private func hold(_ law: Bool, _ sentence: StaticString) {
  guard law else { fatalError("the law is broken: \(sentence)") }
}
