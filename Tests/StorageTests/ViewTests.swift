// SPDX-License-Identifier: Apache-2.0
import Register
import TestSupport
import Testing

@testable import Storage

/// Views of the register that people save.
struct ViewTests {
  @Test func areEachPersonsOwn() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      for (name, query) in [("滞后", "verdict=behind"), ("住建", "lead=zhujian"), ("滞后", "said=done")] {
        #expect(try await register.save(SavedView(name: name, query: query), of: "林澄"))
      }
      #expect(
        try await register.savedViews(of: "林澄") == [
          SavedView(name: "滞后", query: "said=done"), SavedView(name: "住建", query: "lead=zhujian"),
        ]
      )
      #expect(try await register.savedViews(of: "何栩").isEmpty)
      try await register.forgetView("滞后", of: "何栩")
      try await register.forgetView("滞后", of: "林澄")
      #expect(try await register.savedViews(of: "林澄").map(\.name) == ["住建"])
    }
  }

  @Test func areFewAndShort() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      for name in ["", String(repeating: "长", count: 31)] {
        #expect(!(try await register.save(SavedView(name: name, query: ""), of: "林澄")))
      }
      let long = String(repeating: "q", count: 2001)
      #expect(!(try await register.save(SavedView(name: "长", query: long), of: "林澄")))
      for place in 0..<SavedView.most {
        #expect(try await register.save(SavedView(name: "\(place)", query: ""), of: "林澄"))
      }
      #expect(!(try await register.save(SavedView(name: "多", query: ""), of: "林澄")))
      #expect(try await register.save(SavedView(name: "3", query: "year=2026"), of: "林澄"))
    }
  }
}
