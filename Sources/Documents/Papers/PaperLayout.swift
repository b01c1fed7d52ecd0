// SPDX-License-Identifier: Apache-2.0

/// The layout of an official paper: GB/T 9704-2012, 党政机关公文格式.
///
/// A4; margins 37 mm above, 35 below, 28 left, 26 right (5.2.1); 22 lines of 28 characters of size 3
/// (5.2.3); the title in size 2 of 小标宋 (7.3.1), the text in size 3 of 仿宋 (5.2.2), headings of the
/// first level in 黑体, of the second in 楷体 (7.3.3); page numbers in size 4 of 宋体 between dashes, odd
/// ones right, even ones left (7.5). Fonts are named, not shipped; the font table names what takes their
/// place.
enum PaperLayout {
  /// Lengths in twentieths of a point.
  static let (pageWidth, pageHeight) = (11_906, 16_838)
  static let (top, bottom, left, right) = (2_098, 1_984, 1_587, 1_474)
  /// A page number's dash stands 7 mm below the text.
  static let footer = 1_304
  /// 225 mm in 22 lines.
  static let linePitch = 579
  /// 156 mm in 28 characters of 16 points: each is a quarter of a point narrower.
  ///
  /// A grid of characters would say so too, but LibreOffice then gives each character more than one
  /// cell.
  static let characterSpace = -5
  /// Two characters.
  static let indent = 632

  /// Sizes in half points: 2号, 3号, 4号.
  static let (titleSize, textSize, tableSize) = (44, 32, 28)

  static let titleFont: StaticString = "方正小标宋简体"
  static let textFont: StaticString = "仿宋_GB2312"
  static let headingFont: StaticString = "黑体"
  static let subheadingFont: StaticString = "楷体_GB2312"
  static let pageFont: StaticString = "宋体"
}
