// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Written by Scripts/generate-sample from Sample/; do not edit.

extension SampleReport {
  /// The sample, in the order of its names.
  static let all: [SampleReport] = []
}
