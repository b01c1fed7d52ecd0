// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let desk: StaticString = """
    nav.counts ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.5rem; margin-top: 1.25rem; }
    nav.counts a { display: inline-block; padding: 0.35rem 0; text-decoration: none; color: var(--ink); }
    nav.counts a:hover { text-decoration: underline; }
    nav.counts a[aria-current] { border-bottom: 2px solid var(--ink); }
    nav.counts b { font: 600 1.0625rem/1 var(--serif); margin-left: 0.15em; }
    nav.counts .zero a { color: var(--soft); } nav.counts .zero b { font-weight: 400; }
    .tools { margin: 0.5rem 0 0; font-size: 0.875rem; }
    .desk .reading { display: block; margin-top: 1rem; }
    .queues section { margin: 0 0 2.75rem; scroll-margin-top: 1rem; }
    .queues h2 b { font-weight: 400; color: var(--soft); margin-left: 0.35em; }
    .queues .hint { margin: 0.1rem 0 0.5rem; max-width: 46em; }
    .queues td { font-size: 0.9375rem; } .queues .no { color: var(--soft); white-space: nowrap; }
    .queues .said { display: block; }
    .day, .left, .lamp { white-space: nowrap; }
    .left { display: block; font-size: 0.8125rem; color: var(--soft); }
    .desk .lamp { font-size: 0.875rem; } .desk .lamp::before { content: "●"; margin-right: 0.3em; }
    .desk .lamp.on_track, .desk .lamp.done { color: var(--jade); }
    .desk .lamp.done::before { content: "✓"; }
    .desk .lamp.near_due { color: var(--amber); } .desk .lamp.near_due::before { content: "▲"; }
    .desk .lamp.overdue { color: var(--seal); } .desk .lamp.overdue::before { content: "■"; }
    .desk .lamp.stopped { color: var(--soft); } .desk .lamp.stopped::before { content: "‖"; }
    .desk .lamp.unknown { color: var(--soft); } .desk .lamp.unknown::before { content: "?"; }
    .suggested small:not(.origin) { display: block; line-height: 1.5; }
    .queues td:nth-child(4) { white-space: nowrap; }
    .more-lines { margin: 0.6rem 0 0; }
    .teach { max-width: 46rem; } .teach dl { margin: 1rem 0; }
    .desk .panel .close { font-size: 0.875rem; }
    .panel h3 { font: 600 0.9375rem/1.6 var(--sans); margin: 1.1rem 0 0.3rem; }
    .suggestion { border-left: 3px solid var(--seal); padding-left: 0.9rem; margin-top: 1rem; }
    .suggestion h3 { margin-top: 0; } .suggestion p { margin: 0 0 0.3rem; }
    .ladder li { margin-bottom: 0.6rem; } .ladder p { margin: 0; line-height: 1.5; }
    .warn { color: var(--amber); margin: 0; } .warn::before { content: "▲ "; }
    .office .act-form { margin: 0.75rem 0 0; } .office .act-form .acts { margin: 0.6rem 0 0; }
    .office .act-form label { margin: 0 0 0.4rem; }
    .office .act-form label > :is(input, textarea):not([type=checkbox], [type=date]) { display: block; width: 100%; }
    .office .act-form .row { display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; margin: 0; align-items: end; }
    .office .act-form .row select { display: block; max-width: 100%; }
    .office .act-form .row label { flex: 0 1 auto; max-width: 100%; } .office .act-form fieldset { border: 1px solid var(--hair); }
    .panel details { margin-top: 0.75rem; border-top: 1px solid var(--hair); padding-top: 0.5rem; }
    .answer-links > label { display: block; margin-top: 0.5rem; }
    .answer-links input { display: block; width: 100%; font: 0.8125rem/1.5 var(--mono); }
    .answer-links { margin-top: 1.5rem; border-top: 1px solid var(--hair); }

    .stored { margin-top: 2.5rem; } .stored li { padding: 0.35rem 0; }
    .candidates { border-top: 1.5px solid var(--ink); }
    .candidates > li {
      display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2.5rem;
      padding: 1.25rem 0; border-bottom: 1px solid var(--hair); break-inside: avoid;
    }
    .candidates blockquote { margin: 0 0 0.5rem; font: 1.0625rem/1.85 var(--serif); }
    .candidates .section { color: var(--soft); font-size: 0.8125rem; margin-bottom: 0.3rem; }
    .candidates .act-form { margin-top: 0; } .candidates details { margin-top: 0.75rem; }
    .candidates dl { margin-top: 0.4rem; font-size: 0.9375rem; }
    .intake .all { margin-top: 2.5rem; }
    progress { accent-color: var(--jade); width: min(20rem, 60%); vertical-align: middle; }

    @media (min-width: 56.01rem) {
      .desk .reading.chosen {
        display: grid; grid-template-columns: minmax(0, 1fr) 24rem; gap: 2.5rem; align-items: start;
      }
    }
    @media (min-width: 56.01rem) { .chosen .suggested small { display: none !important; } }
    @media (min-width: 40.01rem) {
      .queues th[scope] { width: 36%; } .queues td.suggested { width: 28%; }
      .queues th:nth-child(2) { width: 12%; } .queues th:nth-child(3) { width: 15%; }
      .chosen .queues th[scope] { width: 34%; }
    }
    .publications h2 { margin-top: 2.25rem; } .publications .acts { align-items: center; }
    .publications label { margin: 0; white-space: nowrap; }
    .publications .acts label { display: flex; gap: 0.5rem; align-items: center; }
    .publications td:last-child { min-width: 9rem; }
    @media (max-width: 56rem) { .candidates > li { grid-template-columns: minmax(0, 1fr); gap: 1rem; } }
    @media (max-width: 56rem) { .desk .chosen > .panel { max-height: 60vh; } }
    @media print {
      nav.counts a { padding: 0; } .desk .panel form, .more-lines, .tools { display: none; }
      .candidates form, .candidates details, .intake .all { display: none; }
    }

    """
}
