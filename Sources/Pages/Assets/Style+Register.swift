// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let register: StaticString = """
    .mark { white-space: nowrap; } .mark::before { margin-right: 0.3em; content: "○"; }
    .said-unknown, .said-notStarted, .shown-unknown, .clock-unknown, .clock-stopped,
    .clock-on_track, .verdict-unknown { color: var(--soft); }
    .said-notStarted::before { content: "▷"; } .said-running::before { content: "◐"; }
    .said-running, .verdict-running, .verdict-partly { color: var(--blue); }
    .said-stageDone::before { content: "◑"; } .said-done::before { content: "◎"; }
    .said-blocked::before { content: "✕"; }
    .said-blocked, .shown-contradicted, .clock-overdue, .verdict-missed { color: var(--seal); }
    .shown-unchecked::before { content: "◇"; } .shown-papers::before { content: "□"; }
    .shown-shown::before, .verdict-met::before { content: "●"; }
    .shown-shown, .clock-done, .verdict-met { color: var(--jade); }
    .shown-contradicted::before, .clock-overdue::before, .verdict-missed::before { content: "■"; }
    .clock-on_track::before { content: "△"; } .clock-near_due::before { content: "▲"; }
    .shown-unchecked, .clock-near_due, .verdict-behind { color: var(--amber); }
    .clock-done::before { content: "✓"; } .clock-stopped::before { content: "‖"; }
    .verdict-partly::before, .verdict-running::before { content: "◐"; }
    .verdict-partly::before { content: "◕"; } .verdict-behind::before { content: "▲"; }
    .verdict-changed::before { content: "◇"; }
    .unset { color: var(--seal); }

    select {
      font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--field);
      border-radius: 3px; padding: 0.4em 0.5em; max-width: 100%; min-height: 2.4rem;
    }
    .register main, .register .foot { max-width: 96rem; }
    .views {
      display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem;
      margin: -0.5rem 0 1.25rem; border-bottom: 1px solid var(--hair);
    }
    .views ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
    .views a {
      display: inline-flex; align-items: center; min-height: 2.25rem; color: var(--soft);
      text-decoration: none; border-bottom: 2px solid transparent;
    }
    .views a:hover { color: var(--ink); }
    .views a[aria-current] { color: var(--ink); border-color: var(--ink); }
    .keep-view summary { cursor: pointer; color: var(--blue); padding: 0.3rem 0; min-height: 2rem; }
    .keep-view button { min-height: 2.25rem; padding-block: 0; font-size: 0.9375rem; }
    .keep-view form { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; padding-bottom: 0.75rem; }
    .keep-view label { margin: 0; } .keep-view label > span { display: block; font-size: 0.8125rem; }
    .verdicts { grid-template-columns: repeat(7, 1fr); margin: 0 0 1rem; }
    .verdicts b { font-size: 1.5rem; }
    .register .bar { align-items: flex-start; }
    .filters { flex: 1; }
    .filters summary { cursor: pointer; min-height: 2rem; color: var(--blue); }
    .filters form, .bulk > div {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
      gap: 0.75rem 1rem; align-items: end; padding: 0.75rem 0 1rem;
    }
    .filters label, .bulk label { margin: 0; }
    .filters label > span, .bulk label > span {
      display: block; font-size: 0.8125rem; color: var(--soft);
    }
    .filters :is(select, input:not([type=checkbox])), .bulk :is(select, input) { width: 100%; }
    .filters .box { display: flex; gap: 0.5rem; align-items: center; min-height: 2.4rem; }
    .filters .box > span { font-size: 0.9375rem; color: var(--ink); }
    .chips { display: flex; flex-wrap: wrap; gap: 0.4rem 0.75rem; margin: 0.25rem 0 1rem; }
    .chips li { font-size: 0.875rem; display: flex; gap: 0.4rem; align-items: center; }
    .chips li:has(b) { border: 1px solid var(--hair); padding: 0 0 0 0.6rem; }
    .chips span { color: var(--soft); } .chips b { font-weight: 600; }
    .chips b + a {
      text-decoration: none; min-width: 1.75rem; min-height: 1.75rem; display: inline-flex;
      align-items: center; justify-content: center;
    }

    .scroll { overflow-x: auto; }
    .lines-of { font-size: 0.875rem; line-height: 1.5; border-collapse: separate; border-spacing: 0; }
    .lines-of :is(td, th) { padding-inline: 0.6rem; vertical-align: top; }
    .lines-of :is(td, th):first-child { padding-left: 0; }
    .lines-of td:nth-child(4) { min-width: 7rem; }
    .lines-of tbody td { padding-block: 0.55rem; }
    .lines-of .said { font-size: 0.9375rem; line-height: 1.5; padding-block: 0.5rem; min-width: 14rem; }
    .lines-of .said a { color: inherit; text-decoration-color: var(--hair); }
    .lines-of .said a:hover { text-decoration-color: currentcolor; }
    .lines-of :is(.day, .n0, .figure) { white-space: nowrap; }
    .lines-of td:nth-child(5) { min-width: 8rem; color: var(--soft); }
    .lines-of td:last-child { min-width: 6rem; }
    .lines-of label { margin: 0; white-space: nowrap; }
    .lines-of .group th { padding: 1.1rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--ink); }
    .lines-of .group b { font: 600 1rem/1.5 var(--serif); } .lines-of .group a { font-size: 0.8125rem; }
    @media (min-width: 56.01rem) {
      .lines-of :is(thead th:nth-child(-n + 2), tbody .n0, tbody th.said) {
        position: sticky; background: var(--paper); z-index: 1;
      }
      .lines-of :is(thead th:first-child, tbody .n0) { left: 0; width: 7rem; min-width: 7rem; }
      .lines-of :is(thead th:nth-child(2), tbody th.said) {
        left: 7rem; border-right: 1px solid var(--hair);
      }
      .lines-of .group th { position: sticky; left: 0; }
    }
    .paging { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 1rem 0; align-items: baseline; }
    .paging p { margin: 0; color: var(--soft); }
    .bulk { margin: 1.5rem 0 0.5rem; border: 0; border-top: 1px solid var(--hair); padding: 1rem 0 0; }
    .bulk legend { font: 600 1.0625rem var(--serif); padding: 0 0.75rem 0 0; }
    .bulk p { margin: 0; font-size: 0.875rem; }
    .preview .day { white-space: nowrap; }
    .preview .acts { align-items: center; margin-top: 1.5rem; }
    .preview del { color: var(--soft); } .preview ins { text-decoration: none; font-weight: 600; }
    .preview .refused ins { font-weight: 400; text-decoration: line-through; color: var(--soft); }
    .steps-of { list-style: decimal; padding-left: 1.5rem; max-width: 42rem; }
    .empty { padding: 2.5rem 0; max-width: 38rem; } .empty h2 { margin-bottom: 0.5rem; }

    @media (max-width: 56rem) { .verdicts { grid-template-columns: repeat(4, 1fr); } }
    @media (max-width: 40rem) {
      .verdicts { grid-template-columns: 1fr 1fr; }
      .lines-of .said, .lines-of td:nth-child(n) { min-width: 0; }
      .lines-of td.n0 { padding-left: 0; } .scroll { overflow: visible; }
      .lines-of tbody :is(td, th.said) { padding-block: 0.1rem; } .lines-of td:empty { display: none; }
      .lines-of :is(td, th) { padding-right: 0; } .lines-of th.said { padding-left: 0; }
    }
    @page wide { size: A4 landscape; margin: 14mm 12mm; }
    @media print {
      .register { page: wide; }
      .views, .filters, .bulk, .paging .step, .lines-of .group a { display: none; }
      .chips a { display: none !important; }
      .scroll { overflow: visible; } .lines-of { font-size: 8pt; line-height: 1.35; }
      .lines-of .said { font-size: 8.5pt; min-width: 0; }
      .lines-of td:nth-child(5), .lines-of td:last-child { min-width: 0; }
      .lines-of :is(td, th) { padding: 1.2mm 1.5mm; position: static !important; }
      .lines-of input { display: none; } .verdicts b { font-size: 12pt; }
      .lines-of thead th:last-child { min-width: 12mm; }
    }

    """
}
