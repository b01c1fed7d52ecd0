// SPDX-License-Identifier: Apache-2.0
package import Register

extension ReportSheet {
  /// What the register needs of a stored report; nil where no place or no year of a plan is known.
  package init?(_ loaded: LoadedReport, place: String? = nil, year: Int? = nil) {
    self.init(
      loaded.report,
      text: loaded.text,
      sha256: loaded.entry.textSHA256,
      place: place,
      year: year
    )
  }
}
