// SPDX-License-Identifier: Apache-2.0

/// The word for the level of a place before the name of its agencies.
enum AgencyPrefix {
  /// 市 for a city, 区 for a district; empty where the level is not known.
  static func of(_ place: String?) -> String {
    guard let last = place?.last else { return "" }
    return "省市区县州旗盟".contains(last) ? String(last) : ""
  }
}
