// SPDX-License-Identifier: Apache-2.0
import Hummingbird

extension Request {
  /// The value of a cookie; the framework would part all of them, with their quotes, at each look.
  func cookie(_ name: String) -> String? {
    for header in headers[values: .cookie] {
      for part in header.utf8.split(separator: UInt8(ascii: ";")) {
        let pair = part.drop { $0 == UInt8(ascii: " ") }
        guard let sign = pair.firstIndex(of: UInt8(ascii: "=")),
          pair[..<sign].elementsEqual(name.utf8)
        else { continue }
        return String(Substring(pair[pair.index(after: sign)...]))
      }
    }
    return nil
  }
}
