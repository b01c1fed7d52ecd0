// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct MechanismRouteTests {
  @Test func listsAndShows() async throws {
    try await withSite { client, _ in
      let list = try await client.page("/mechanisms")
      #expect(list.contains("/mechanisms/shanxi-13710"))
      let page = try await client.page("/mechanisms/shanxi-13710")
      #expect(page.contains("部署反馈"))
    }
  }

  @Test(arguments: ["/mechanisms/nothing", "/mechanisms/%3Cscript%3E", "/mechanisms/..%2F"])
  func hasNoOther(uri: String) async throws {
    try await withSite { client, _ in
      let response = try await client.execute(uri: uri, method: .get)
      #expect(response.status == .notFound)
    }
  }
}
