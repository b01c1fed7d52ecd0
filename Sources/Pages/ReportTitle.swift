// SPDX-License-Identifier: Apache-2.0

/// What a report is called where several stand side by side.
package enum ReportTitle {
  /// The report's own title with the place and year that it leaves out; the name of its file where
  /// nothing better is known.
  package static func shown(
    title: String?,
    place: String?,
    year: Int?,
    fileName: String
  ) -> String {
    guard title?.isEmpty == false || (place != nil && year != nil) else { return fileName }
    var shown = title.flatMap { $0.isEmpty ? nil : $0 } ?? "政府工作报告"
    if let year, !shown.contains(String(year)) { shown = "\(year)年" + shown }
    if let place, !shown.contains(place) { shown = place + shown }
    return shown
  }
}
