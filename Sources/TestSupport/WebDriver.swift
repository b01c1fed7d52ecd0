// SPDX-License-Identifier: Apache-2.0
import AsyncHTTPClient
package import Foundation
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// How a browser is started.
package struct BrowserOptions: Sendable {
  /// Such as `zh-CN`.
  package var language = "zh-CN"
  /// Whether pages may run script.
  package var script = true

  /// The defaults.
  package init(language: String = "zh-CN", script: Bool = true) {
    self.language = language
    self.script = script
  }
}

/// A Chromium driven by WebDriver over plain HTTP.
package struct Browser: Sendable {
  private let client: HTTPClient
  private let session: String

  /// What the driver answered instead of a value.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Starts a driver and a browser, and ends both whatever the work does.
  package static func with<T>(
    _ options: BrowserOptions = BrowserOptions(),
    _ work: (Browser) async throws -> T
  ) async throws -> T {
    let driver = Process()
    driver.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    driver.arguments = ["chromedriver", "--port=0"]
    let output = Pipe()
    driver.standardOutput = output
    driver.standardError = FileHandle.nullDevice
    try driver.run()
    defer { driver.terminate() }
    let port = try port(from: output)
    let browser = try await Browser(address: "http://127.0.0.1:\(port)", options)
    do {
      let value = try await work(browser)
      _ = try await browser.call(.DELETE, "")
      return value
    } catch {
      _ = try? await browser.call(.DELETE, "")
      throw error
    }
  }

  private static func port(from output: Pipe) throws -> Int {
    var words = ""
    while true {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Failure(description: "chromedriver ended: \(words)") }
      words += String(decoding: data, as: UTF8.self)
      if let start = words.range(of: "on port ", options: .backwards),
        let end = words[start.upperBound...].firstIndex(of: "."),
        let port = Int(words[start.upperBound..<end])
      {
        return port
      }
    }
  }

  private init(address: String, _ options: BrowserOptions) async throws {
    client = HTTPClient.shared
    var preferences: [String: JSON] = ["intl.accept_languages": .string(options.language)]
    if !options.script {
      preferences["profile.managed_default_content_settings.javascript"] = 2
    }
    let arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--hide-scrollbars", "--window-size=1280,900", "--lang=\(options.language)",
    ]
    let capabilities: JSON = [
      "capabilities": [
        "alwaysMatch": [
          "goog:chromeOptions": [
            "args": .array(arguments.map { .string($0) }), "prefs": .object(preferences),
          ],
          "goog:loggingPrefs": ["browser": "ALL"],
        ]
      ]
    ]
    let answer = try await Self.call(client, .POST, address + "/session", capabilities)
    guard let id = answer["sessionId"].string else {
      throw Failure(description: "no session: \(answer)")
    }
    session = address + "/session/" + id
  }

  private func call(_ method: HTTPMethod, _ path: String, _ body: JSON = [:]) async throws -> JSON {
    try await Self.call(client, method, session + path, body)
  }

  private enum HTTPMethod: String { case GET, POST, DELETE }

  private static func call(
    _ client: HTTPClient,
    _ method: HTTPMethod,
    _ url: String,
    _ body: JSON
  ) async throws -> JSON {
    var request = HTTPClientRequest(url: url)
    request.method = .RAW(value: method.rawValue)
    if method == .POST {
      request.headers.add(name: "content-type", value: "application/json")
      request.body = .bytes(ByteBuffer(data: try JSONEncoder().encode(body)))
    }
    let response = try await client.execute(request, timeout: .seconds(60))
    let bytes = try await response.body.collect(upTo: 64 << 20)
    let answer = try JSONDecoder().decode(JSON.self, from: Data(buffer: bytes))
    guard response.status == .ok else {
      throw Failure(description: "\(method) \(url): \(answer["value"]["message"].string ?? "?")")
    }
    return answer["value"]
  }
}

extension Browser {
  /// Loads a page and waits for it.
  package func open(_ url: String) async throws {
    _ = try await call(.POST, "/url", ["url": .string(url)])
  }

  /// Where the browser is.
  package func address() async throws -> String {
    try await call(.GET, "/url").string ?? ""
  }

  /// Runs script in the page; works where the page's own script is off.
  @discardableResult
  package func run(_ script: String, _ arguments: [JSON] = []) async throws -> JSON {
    try await call(
      .POST,
      "/execute/sync",
      ["script": .string(script), "args": .array(arguments)]
    )
  }

  /// Runs script that calls its last argument when it is done.
  package func runAsync(_ script: String) async throws -> JSON {
    try await call(.POST, "/execute/async", ["script": .string(script), "args": []])
  }

  /// The first element that a selector finds.
  ///
  /// Waits for it: the page that has it may still be on its way.
  private func element(_ selector: String, seconds: Double = 10) async throws -> String {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      do {
        return try await find(selector)
      } catch let failure as Failure {
        guard ContinuousClock.now < end else { throw failure }
        try await Task.sleep(for: .milliseconds(30))
      }
    }
  }

  private func find(_ selector: String) async throws -> String {
    let answer = try await call(
      .POST,
      "/element",
      ["using": "css selector", "value": .string(selector)]
    )
    guard case .object(let values) = answer, let id = values.values.first?.string else {
      throw Failure(description: "\(selector) finds nothing")
    }
    return id
  }

  /// How many elements a selector finds.
  package func count(_ selector: String) async throws -> Int {
    try await call(
      .POST,
      "/elements",
      ["using": "css selector", "value": .string(selector)]
    ).array.count
  }

  /// Clicks an element as a person would.
  package func click(_ selector: String) async throws {
    _ = try await call(.POST, "/element/\(try await element(selector))/click")
  }

  /// The words that an element shows.
  package func text(_ selector: String) async throws -> String {
    try await call(.GET, "/element/\(try await element(selector))/text").string ?? ""
  }

  /// Waits until an element shows words; a page may still be on its way.
  package func wait(for selector: String, toShow words: String, seconds: Double = 10) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    var shown = "nothing"
    while ContinuousClock.now < end {
      shown = (try? await text(selector)) ?? "nothing"
      if shown.contains(words) { return }
      try await Task.sleep(for: .milliseconds(30))
    }
    throw Failure(description: "\(selector) shows \(shown), not \(words)")
  }

  /// Types into an element, or names a file for it.
  package func type(_ words: String, into selector: String) async throws {
    _ = try await call(
      .POST,
      "/element/\(try await element(selector))/value",
      ["text": .string(words)]
    )
  }

  /// Presses a key on whatever has the focus, another held down meanwhile where one is named.
  package func press(_ key: String, holding held: String? = nil) async throws {
    func act(_ type: String, _ key: String) -> JSON {
      ["type": .string(type), "value": .string(key)]
    }
    let presses = [act("keyDown", key), act("keyUp", key)]
    let all = held.map { [act("keyDown", $0)] + presses + [act("keyUp", $0)] } ?? presses
    _ = try await call(
      .POST,
      "/actions",
      ["actions": [["type": "key", "id": "keyboard", "actions": .array(all)]]]
    )
  }

  /// Types into whatever has the focus, as from a keyboard.
  package func type(_ words: String) async throws {
    for letter in words { try await press(String(letter)) }
  }

  /// Waits until script is true.
  package func wait(
    until script: String,
    seconds: Double = 10
  ) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while try await run("return Boolean(\(script))") != true {
      guard ContinuousClock.now < end else {
        throw Failure(description: "waited in vain until \(script)")
      }
      try await Task.sleep(for: .milliseconds(30))
    }
  }

  /// What the browser wrote to its console since the last time it was asked.
  package func console() async throws -> [String] {
    try await call(.POST, "/se/log", ["type": "browser"]).array.compactMap { $0["message"].string }
  }

  /// A command of the Chrome DevTools protocol.
  @discardableResult
  package func devtools(_ command: String, _ parameters: JSON) async throws -> JSON {
    try await call(
      .POST,
      "/goog/cdp/execute",
      ["cmd": .string(command), "params": parameters]
    )
  }

  /// Shows pages at a width, in light or dark.
  package func show(width: Int, height: Int = 900, dark: Bool = false) async throws {
    try await devtools(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .number(Double(width)), "height": .number(Double(height)),
        "deviceScaleFactor": 1, "mobile": false,
      ]
    )
    try await devtools(
      "Emulation.setEmulatedMedia",
      [
        "features": [
          ["name": "prefers-color-scheme", "value": .string(dark ? "dark" : "light")]
        ]
      ]
    )
  }

  /// A picture of what is shown, as PNG.
  package func screenshot() async throws -> Data {
    Data(base64Encoded: try await call(.GET, "/screenshot").string ?? "") ?? Data()
  }

  /// The page on paper, as PDF.
  package func print() async throws -> Data {
    let answer = try await devtools(
      "Page.printToPDF",
      ["preferCSSPageSize": true, "printBackground": false]
    )
    return Data(base64Encoded: answer["data"].string ?? "") ?? Data()
  }
}

/// Keys that have no letter (WebDriver, section 17.4.2).
package enum Key {
  /// Escape.
  package static let escape = "\u{E00C}"
  /// Tab.
  package static let tab = "\u{E004}"
  /// Enter.
  package static let enter = "\u{E007}"
  /// Shift.
  package static let shift = "\u{E008}"
  /// Control.
  package static let control = "\u{E009}"
  /// The space bar.
  package static let space = " "
  /// Down.
  package static let down = "\u{E015}"
  /// To the right.
  package static let right = "\u{E014}"
}
