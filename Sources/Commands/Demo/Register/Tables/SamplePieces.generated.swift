// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Written by Scripts/generate-sample from Sample/; do not edit.

extension SampleTables {
  /// The pieces of every table, by its name.
  static let pieces: [String: [StaticString]] = [
    "agencies": [agencies],
    "decisions": [decisions],
    "hazards": [hazards],
    "hotline": [hotline1, hotline2, hotline3, hotline4, hotline5],
    "items": [items],
    "parts": [parts],
    "posts": [posts],
    "programmes": [programmes],
    "projects": [projects],
    "proposals": [proposals],
    "rectifications": [rectifications],
    "updates": [updates],
    "votes": [votes],
    "threads": [threads],
  ]
}
