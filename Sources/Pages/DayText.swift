// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// Days as people say them.
enum DayText {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `9月3日`, `3 Sep`; with the year where it is another than that of `today`.
  static func short(_ date: CivilDate, _ today: CivilDate, _ language: Language) -> String {
    let isOther = date.year != today.year
    return switch language {
    case .zh: (isOther ? "\(date.year)年" : "") + "\(date.month)月\(date.day)日"
    case .en: "\(date.day) \(months[date.month - 1])" + (isOther ? " \(date.year)" : "")
    }
  }
}
