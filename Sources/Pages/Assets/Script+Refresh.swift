// SPDX-License-Identifier: Apache-2.0

extension Script {
  /// A large screen that fetches itself anew until somebody holds it.
  static let refresh: StaticString = #"""
    // What is held stays held when the page is fetched by hand; a page that nobody sees waits.
    const refreshing = document.querySelector("[data-refresh]");
    if (refreshing) {
      const seconds = Number(refreshing.dataset.refresh);
      const words = { on: refreshing.textContent, held: refreshing.dataset.held };
      let timer = 0;
      const remembered = (value) => {
        try {
          if (value) sessionStorage.setItem("refresh", value);
          return sessionStorage.getItem("refresh") ?? "on";
        } catch {
          return value ?? "on";
        }
      };
      const set = (state) => {
        clearInterval(timer);
        refreshing.textContent = words[state];
        refreshing.dataset.state = state;
        if (state === "on") {
          timer = setInterval(() => { if (!document.hidden) location.reload(); }, seconds * 1000);
        }
      };
      refreshing.addEventListener("click", () => {
        set(remembered(refreshing.dataset.state === "on" ? "held" : "on"));
      });
      set(remembered());
      refreshing.hidden = false;
    }

    """#
}
