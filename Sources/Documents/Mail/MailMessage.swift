// SPDX-License-Identifier: Apache-2.0
package import Register
import WorkingDays

/// A mail as a `sendmail` command takes it: RFC 5322, plain text in UTF-8, lines that end in LF.
package struct MailMessage: Sendable, Hashable {
  /// Who sends it.
  package var from: MailAddress
  /// Whom it is for.
  package var to: MailAddress
  /// One line, in any language.
  package var subject: String
  /// What it says.
  package var text: String
  /// When it is sent.
  package var date: Timestamp
  /// A word for its `Message-ID`, the same however often it is sent: letters, digits and `.-`.
  package var id: String

  /// Made of all its parts.
  package init(
    from: MailAddress,
    to: MailAddress,
    subject: String,
    text: String,
    date: Timestamp,
    id: String
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.date = date
    self.id = id
  }

  /// The mail: what anybody wrote stands in it as base64 only, so that no word of theirs is a header.
  package var bytes: [UInt8] {
    var lines = [
      "Date: \(Self.stamp(date))", "From: \(from)", "To: \(to)",
      "Subject: " + Self.encoded(subject), "Message-ID: <\(safeID)@\(from.domain)>",
      // RFC 3834: no machine answers it.
      "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
    ]
    let body = Array((text + "\n").utf8)
    for start in stride(from: 0, to: body.count, by: 57) {
      lines.append(Base64.encode(body[start..<min(start + 57, body.count)]))
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private var safeID: String {
    id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
  }

  /// Encoded words (RFC 2047), each of whole characters, one a line.
  private static func encoded(_ words: String) -> String {
    var (pieces, piece): ([[UInt8]], [UInt8]) = ([], [])
    for scalar in words.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      // 39 bytes are 52 letters, 64 with what stands around them: with the name a line of 76 at most.
      if piece.count + bytes.count > 39 {
        pieces.append(piece)
        piece = []
      }
      piece += bytes
    }
    pieces.append(piece)
    return pieces.map { "=?UTF-8?B?\(Base64.encode($0))?=" }.joined(separator: "\n ")
  }

  /// `Mon, 30 Nov 2026 09:00:00 +0800`.
  private static func stamp(_ moment: Timestamp) -> String {
    let civil = moment.civil
    let seconds = Int((moment.milliseconds % 60_000 + 60_000) % 60_000) / 1000
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = civil.date
    return "\(days[day.weekday - 1]), \(day.day) \(months[day.month - 1]) \(day.year) "
      + "\(two(civil.minute / 60)):\(two(civil.minute % 60)):\(two(seconds)) +0800"
  }

  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
