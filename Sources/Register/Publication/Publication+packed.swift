// SPDX-License-Identifier: Apache-2.0

extension FieldCoder {
  /// What the public may see, and who let it out.
  mutating func pack(_ publication: inout Publication) throws(CodingFailure) {
    try number("", &publication.eventCount)
    // Nothing else is there where nothing happened.
    guard publication.eventCount > 0 else { return }
    try pack(&publication.proposed)
    try pack(&publication.released)
    try pack(&publication.withdrawn)
  }

  private mutating func pack(_ release: inout Release?) throws(CodingFailure) {
    try pack(&release, blank: Release()) { (part, coder) throws(CodingFailure) in
      try coder.number("", &part.version)
      try coder.number("", &part.changeCount)
      try coder.text("", &part.document)
      try coder.pack(&part.proposed)
      try coder.pack(&part.approved)
    }
  }
}
