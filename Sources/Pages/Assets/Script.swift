// SPDX-License-Identifier: Apache-2.0

/// The one module of script, in parts: what it adds to pages that work without it.
enum Script {
  /// The drop zone, and the panel of a text in place.
  static let places: StaticString = #"""
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
      // What had the focus may be gone with the words before.
      if (document.activeElement === document.body) reading.focus({ preventScroll: true });
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

    """#
}
