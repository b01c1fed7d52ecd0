// SPDX-License-Identifier: Apache-2.0

/// The visible text of a web page.
struct HTMLText: Sendable {
  /// The text in UTF-8.
  var bytes: [UInt8]

  /// The runs that were invalid in the file, with `stored` now in `bytes`; a run whose text was
  /// dropped has an empty range where it would have stood.
  var invalid: InvalidRuns

  /// Whether the page ended within a tag, a comment, a script or a style sheet.
  var isUnclosed: Bool

  /// Extracts the text of `page`.
  ///
  /// Scripts, styles, comments, navigation, headers, footers, forms, buttons and hidden elements
  /// are dropped; block elements and `br` break lines, cells of a row are parted by tabs, white
  /// space collapses as in a browser, character references are decoded, and `<sup>` and `<sub>`
  /// stay as markup. The title is the first line.
  ///
  /// Many official sites wrap the whole page in a `form`, leave a `nav` open or unhide the text by
  /// script. So furniture that never ends, or a kind of it that holds more text than all the rest,
  /// counts as text after all.
  ///
  /// - Parameter page: The page, decoded. Any content is safe; time is linear in its length.
  /// - Returns: The text.
  static func extract(_ page: DecodedText) -> HTMLText {
    let first = HTMLExtractor.run(page, keeping: [])
    let keeping = first.misjudged
    return keeping.isEmpty ? first.text : HTMLExtractor.run(page, keeping: keeping).text
  }

  /// The beginning of the text with nothing dropped but scripts, styles and comments.
  ///
  /// - Parameter page: The page, decoded.
  /// - Returns: At least as much as the classification gate looks at.
  static func head(of page: DecodedText) -> [UInt8] {
    let all = Set(HTMLExtractor.Furniture.allCases)
    return HTMLExtractor.run(page, keeping: all, limit: ClassificationMark.byteLimit).text.bytes
  }
}
