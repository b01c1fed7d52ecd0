// SPDX-License-Identifier: Apache-2.0
package import Register
package import WorkingDays

/// A target with the figure that is known of it, so that nobody types it twice.
package struct KnownFigure: Sendable, Hashable {
  /// What is promised.
  package var target: Target
  /// What was reported of it last, here; nil where nothing was.
  package var last: ReportedFigure?
  /// A later one that the same agency reported of the same thing elsewhere; nil where there is none.
  package var other: ReportedFigure?
  /// Where it was reported.
  package var otherItem: SerialNumber?

  /// A target of which nothing is known unless told.
  package init(
    _ target: Target,
    last: ReportedFigure? = nil,
    other: ReportedFigure? = nil,
    otherItem: SerialNumber? = nil
  ) {
    self.target = target
    self.last = last
    self.other = other
    self.otherItem = otherItem
  }

  /// What a form is filled with.
  var filled: ReportedFigure? { other ?? last }

  /// The day of that figure; nil where none is known.
  package var filledDay: CivilDate? { filled?.asOf }

  /// The names of the fields of the target at a place.
  package struct Names: Sendable {
    /// The figure as it is typed.
    package let value: String
    /// The figure that was filled in.
    package let known: String
    /// The day that one is of; blank where it was reported here.
    package let day: String
    /// Where that one was reported; blank for here.
    package let source: String

    /// Those of a target, counted from 0.
    package init(_ target: Int) {
      value = "figure-\(target)"
      known = "known-\(target)"
      day = "known-day-\(target)"
      source = "known-source-\(target)"
    }
  }
}
