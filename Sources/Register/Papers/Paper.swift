// SPDX-License-Identifier: Apache-2.0
package import WorkingDays

/// What an official paper says (公文): a supervision order, a bulletin.
///
/// How it is laid out is another's matter; its words are Chinese, as such papers are.
package struct Paper: Sendable, Hashable {
  /// A part of its text.
  package enum Block: Sendable, Hashable {
    /// A heading of the first level (一级标题).
    case heading(String)
    /// A heading of the second level (二级标题).
    case subheading(String)
    /// A paragraph.
    case paragraph(String)
    /// A table; the first row is its head where it has one.
    case table([[String]], hasHead: Bool)
  }

  /// What it is called (标题).
  package var title: String
  /// Its number (发文字号), with a gap where the office fills it in; blank for none.
  package var number = ""
  /// Whom it is sent to (主送机关); blank for nobody in particular.
  package var addressee = ""
  /// Its text.
  package var blocks: [Block] = []
  /// The office that issues it (发文机关署名); blank where it is not known.
  package var office = ""
  /// The day of issue (成文日期).
  package var day: CivilDate
  /// Whether whoever takes it signs for it on the paper (签收).
  package var isSignedFor = false

  /// A paper of which nothing is said yet.
  package init(title: String, day: CivilDate) {
    self.title = title
    self.day = day
  }
}
