// SPDX-License-Identifier: Apache-2.0

extension Script {
  /// The keys, and where the focus goes on arrival.
  static let keys: StaticString = #"""
    // Keys act while a line of a list or a card has the focus; never while words are typed, composed, or
    // one tick after. The server names no single letter where the visitor has switched them off.
    const main = document.getElementById("main");
    const help = document.getElementById("keys-help");
    const areOff = document.body.dataset.keys === "off";
    let composing = false;
    addEventListener("compositionstart", () => { composing = true; });
    addEventListener("compositionend", () => { setTimeout(() => { composing = false; }, 0); });

    const placeOf = (element) => element?.closest("[data-line], [data-card]") ?? null;
    const isShown = (element) => !element.closest("details:not([open]) > :not(summary)");
    const lines = () => [...main.querySelectorAll("[data-line]")].filter(isShown);
    const helpIsOpen = () => Boolean(help?.togglePopover) && help.matches(":popover-open");

    function go(element) {
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: "nearest" });
      return Boolean(element);
    }

    // What a key does to the place that has the focus, or to what stands in no place at all.
    function press(key, here) {
      const named = [...main.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].filter(isShown);
      const chosen = named.find((each) => placeOf(each) === here)
        ?? named.find((each) => !placeOf(each));
      if (!chosen) return false;
      if (chosen.matches("input:not([type=checkbox]), textarea, select")) {
        chosen.focus();
        chosen.select?.();
        return true;
      }
      chosen.click();
      const fold = chosen.matches("summary") && chosen.parentElement;
      if (fold?.open) fold.querySelector("input:not([type=hidden]), select, textarea")?.focus();
      return true;
    }

    function move(step, here) {
      const all = lines();
      const place = all.indexOf(here);
      return place >= 0 && go(all[place + step]);
    }

    function leave(field) {
      const place = placeOf(field) ?? lines()[0] ?? main.querySelector("[data-card]");
      if (!go(place)) field.blur();
    }

    addEventListener("keydown", (event) => {
      if (event.defaultPrevented || composing || event.isComposing || event.keyCode === 229) return;
      const typed = "input:not([type=checkbox], [type=radio]), textarea, select";
      const field = event.target.closest?.(typed);
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        const form = field?.form;
        if (!form) return;
        const button = form.querySelector("button.primary")
          ?? form.querySelector("button:not([type=button])");
        form.requestSubmit(button);
        event.preventDefault();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || helpIsOpen()) return;
      const here = placeOf(document.activeElement);
      if (event.key === "Escape") {
        if (field) leave(field);
        else here?.querySelector("a.close")?.click();
        return;
      }
      const name = event.key === " " ? "Space" : event.key;
      const key = name.length === 1 ? name.toUpperCase() : name;
      if (field || (areOff && key.length === 1)) return;
      if (key === "?" && help) {
        if (help.togglePopover) help.togglePopover();
        go(help.querySelector("button"));
      } else {
        // Enter and the space bar belong to the link or the button that has the focus.
        const isOwn = /^(Enter|Space)$/.test(key) && document.activeElement !== here;
        if (!here || isOwn) return;
        const step = { J: 1, K: -1 }[key];
        if (!press(key, here) && !(step && move(step, here))) return;
      }
      event.preventDefault();
    });

    // Where the focus goes on arrival: to what was opened, or to the line after the one that was dealt with.
    const start = main.querySelector("[data-start]");
    // A place that the address names takes the focus while the page loads, so it is taken back at the end.
    addEventListener("load", () => start?.focus({ preventScroll: true }));
    function kept(value) {
      try {
        const before = sessionStorage.getItem("line");
        if (value) sessionStorage.setItem("line", value);
        else sessionStorage.removeItem("line");
        return before ?? "";
      } catch {
        return "";
      }
    }
    addEventListener("submit", (event) => {
      const line = event.target.closest("[data-line]");
      if (line) kept(location.pathname + " " + lines().indexOf(line));
    });
    const [path, number] = kept().split(" ");
    if (!start && path === location.pathname) go(lines().slice(0, Number(number) + 1).at(-1));

    """#
}
