// SPDX-License-Identifier: Apache-2.0

/// What script adds to pages that work without it: the drop zone, the keys, the panel in place.
enum Script {
  static let module: StaticString = #"""
    const root = document.documentElement;
    root.classList.add("scripted");

    // Dropping files anywhere on the page fills the form and sends it.
    const drop = document.getElementById("drop");
    const file = document.getElementById("file");
    if (drop && file) {
      const holdsFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
      addEventListener("dragover", (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        drop.classList.add("over");
      });
      addEventListener("dragleave", (event) => {
        if (!event.relatedTarget) drop.classList.remove("over");
      });
      addEventListener("drop", (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        drop.classList.remove("over");
        file.files = event.dataTransfer.files;
        if (file.files.length) file.form.requestSubmit();
      });
    }

    // The panel: a measure is shown in place; the address always says which.
    const reading = document.querySelector(".reading");
    const text = document.getElementById("text");
    let asked = 0;

    function mark(number) {
      return number === null ? null : document.getElementById("m" + number);
    }

    function chosen() {
      return text?.querySelector("mark.now") ?? null;
    }

    async function choose(href, scroll) {
      const url = new URL(href, location.href);
      const number = url.searchParams.get("m");
      const turn = ++asked;
      const panelURL = url.pathname + "/panel" + url.search;
      let answer;
      try {
        answer = await fetch(panelURL, { headers: { "x-panel": "1" } });
      } catch {
        answer = null;
      }
      if (turn !== asked) return;
      if (!answer?.ok) {
        location.href = url.href;
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn !== asked) return;
      const now = chosen();
      now?.classList.remove("now");
      now?.querySelector("a")?.removeAttribute("aria-current");
      const next = mark(number);
      next?.classList.add("now");
      next?.querySelector("a")?.setAttribute("aria-current", "true");
      // The live region stays, so that its new words are read out.
      document.getElementById("panel").replaceChildren(...page.getElementById("panel").childNodes);
      reading.classList.toggle("chosen", number !== null);
      history.replaceState(null, "", url.pathname + url.search);
      if (next && scroll) {
        const box = next.getBoundingClientRect();
        const floor = matchMedia("(max-width: 56rem)").matches ? innerHeight * 0.5 : innerHeight;
        if (box.top < 80 || box.bottom > floor - 60) {
          scrollTo({ top: scrollY + box.top - floor * 0.35, behavior: "instant" });
        }
      }
    }

    if (reading && text) {
      reading.addEventListener("click", (event) => {
        if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey) return;
        if (event.shiftKey || event.altKey) return;
        const link = event.target.closest("mark a, a.step, a.close");
        if (!link || (!link.closest("#text") && !link.closest("#panel"))) return;
        event.preventDefault();
        choose(link.href, !link.closest("mark"));
      });

      const links = new Map();
      for (const link of document.querySelectorAll(".outline.wide a")) {
        links.set(link.hash.slice(1), link);
      }
      const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
      let here = null;
      const follow = () => {
        let last = null;
        for (const heading of headings) {
          if (heading.getBoundingClientRect().top > 160) break;
          last = heading;
        }
        const link = last ? links.get(last.id) : null;
        if (link === here) return;
        here?.classList.remove("here");
        here = link;
        here?.classList.add("here");
        const nav = here?.closest("nav");
        if (!nav) return;
        const box = here.getBoundingClientRect();
        const frame = nav.getBoundingClientRect();
        if (box.top < frame.top) nav.scrollTop += box.top - frame.top - 40;
        if (box.bottom > frame.bottom) nav.scrollTop += box.bottom - frame.bottom + 40;
      };
      addEventListener("scroll", follow, { passive: true });
      follow();
    }

    // Keys: never while words are being composed or typed, and only while they are switched on.
    const help = document.getElementById("keys-help");
    const switchBox = document.getElementById("keys-on");
    let composing = false;
    addEventListener("compositionstart", () => { composing = true; });
    addEventListener("compositionend", () => { setTimeout(() => { composing = false; }, 0); });

    function keysAreOn() {
      try { return localStorage.getItem("keys") !== "off"; } catch { return true; }
    }
    if (switchBox) {
      switchBox.checked = keysAreOn();
      switchBox.addEventListener("change", () => {
        try { localStorage.setItem("keys", switchBox.checked ? "on" : "off"); } catch {}
      });
    }

    // A key does what the link or button that names it does; where several lines have one, that of
    // the line which has the focus.
    function press(key) {
      const named = [...document.querySelectorAll(`main [data-key="${key}"]`)];
      const line = document.activeElement?.closest("li, tr, article");
      const only = reading || named.length === 1 ? named[0] : undefined;
      const chosen = named.find((each) => line?.contains(each)) ?? only;
      chosen?.click();
      return chosen !== undefined;
    }

    addEventListener("keydown", (event) => {
      if (event.defaultPrevented || !document.querySelector("main [data-key]")) return;
      if (!reading && !document.querySelector("main").contains(document.activeElement)) return;
      if (composing || event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const field = event.target.closest?.("input, textarea, select, [contenteditable]");
      if (event.key === "Escape") {
        if (help?.open) return;
        if (field) field.blur();
        else document.querySelector("#panel a.close")?.click();
        return;
      }
      if (field || help?.open) return;
      if (event.key === "?") {
        help?.showModal();
        event.preventDefault();
        return;
      }
      if (!keysAreOn()) return;
      const search = document.getElementById("search");
      const find = document.getElementById("find");
      if (event.key === "/" && search) { search.focus(); search.select(); }
      else if (event.key.toLowerCase() === "p" && find) { find.focus(); find.select(); }
      else if (/^Arrow(Left|Right)$/.test(event.key)) { if (!press(event.key)) return; }
      else if (!/^[a-z1-9[\]]$/i.test(event.key) || !press(event.key.toUpperCase())) return;
      event.preventDefault();
    });

    """#
}
