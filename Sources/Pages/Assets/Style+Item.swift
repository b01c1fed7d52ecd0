// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let item: StaticString = """
    .in-list { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; outline: 0; }
    .crumb { margin: -1rem 0 1rem; font-size: 0.875rem; }
    .item .number { margin: 0 0 0.25rem; color: var(--soft); }
    .item .number b { font-weight: 600; color: var(--ink); }
    .item .quoted { font-size: 1.5rem; line-height: 1.6; max-width: 44rem; text-wrap: pretty; }
    .item .short { margin: 0.4rem 0 0; } .item .short span { color: var(--soft); }
    .item .source span { border-left: 1px solid var(--field); padding-left: 0.6em; margin: 0 0.4em; }
    .item-body { display: grid; grid-template-columns: minmax(0, 1fr) 12rem; gap: 3rem; }
    .item section { margin-bottom: 2.5rem; scroll-margin-top: 1rem; }
    .item section > h2 { border-bottom: 1px solid var(--hair); padding-bottom: 0.35rem; }
    .item h2 .mark { font: 1rem var(--sans); margin-left: 0.6em; }
    .item section > h3 { margin: 1.1rem 0 0.4rem; font-size: 1rem; }
    .item section > .none { margin: 0.75rem 0 0; }
    .statuses th { white-space: nowrap; color: var(--soft); width: 7rem; }
    .statuses td { padding-block: 0.7rem; } .statuses td:nth-child(2) { white-space: nowrap; }
    .statuses td:nth-child(3) { width: 50%; }
    .origin-of { color: var(--soft); font-size: 0.875rem; }
    .summary { grid-template-columns: 7rem minmax(0, 1fr); gap: 0.5rem 1rem; margin-top: 0.9rem; }
    .item del { color: var(--soft); text-decoration-thickness: 1px; }
    .item ins { text-decoration: none; font-weight: 600; }

    .measure { margin: 0.5rem 0; } .measure figcaption { font-size: 0.9375rem; }
    .chart { display: block; width: 100%; max-width: 40rem; height: auto; }
    .chart polyline { fill: none; }
    .chart .axis { stroke: var(--field); } .chart .goal { stroke: var(--ink); stroke-width: 1; }
    .chart .plan { stroke: var(--field); stroke-width: 1.5; stroke-dasharray: 5 4; }
    .chart polyline.actual { stroke: var(--blue); stroke-width: 2; }
    .chart circle { fill: var(--blue); }
    .chart text { font: 11px var(--sans); fill: var(--soft); }
    .figures-of summary { cursor: pointer; color: var(--blue); font-size: 0.875rem; min-height: 1.75rem; }
    .figures-of table { font-size: 0.875rem; max-width: 40rem; }
    .figures-of :is(td, tbody th) { padding-block: 0.35rem; }
    .figures-of thead .n, .figures-of th:nth-child(2), .figures-of th:nth-child(3) { text-align: right; }
    .narrow { width: auto; min-width: 18rem; font-size: 0.9375rem; }
    .narrow :is(td, th) { padding-block: 0.35rem; } .narrow .sum :is(td, th) { font-weight: 600; }
    .shares { font: 500 0.875rem/1.65 var(--sans); color: var(--soft); margin-top: 1rem; }

    .loop { margin-top: 0.75rem; }
    .loop li {
      display: grid; grid-template-columns: 8rem 12rem minmax(0, 1fr); gap: 0 1.25rem;
      padding: 0.35rem 0 0.35rem 1.6rem; position: relative;
    }
    .loop li::before { content: "○"; position: absolute; left: 0; color: var(--soft); }
    .loop li:not(:last-child)::after {
      content: ""; position: absolute; left: 0.45rem; top: 2rem; bottom: -0.2rem;
      border-left: 1px solid var(--hair);
    }
    .loop b { font-weight: 500; } .loop span { color: var(--soft); }
    .loop .passed::before { content: "●"; color: var(--jade); }
    .loop .late::before { content: "◆"; color: var(--amber); }
    .loop .late span:last-child { color: var(--amber); }
    .loop .now::before { content: "▶"; color: var(--ink); }
    .loop .now b { font-weight: 700; } .loop .now span:last-child { color: var(--ink); }
    .loop .over::before { content: "■"; color: var(--seal); }
    .loop .over span:last-child { color: var(--seal); }
    .matters { margin-top: 1rem; } .matters li { padding: 0.25rem 0; }
    .matters b { font-weight: 500; margin-right: 0.5em; }
    .entries li, .history li { padding: 0.7rem 0; border-bottom: 1px solid var(--hair); }
    .entries p, .history p { margin: 0; } .entries blockquote { margin: 0.25rem 0; }
    .who { color: var(--soft); font-size: 0.875rem; } .who a { color: inherit; }
    .entries b { font-weight: 500; }
    .mark.over { color: var(--jade); } .mark.over::before { content: "●"; }
    .mark.open { color: var(--amber); } .mark.open::before { content: "◇"; }
    .refused { opacity: 0.75; } .refused blockquote { text-decoration: line-through; }
    .reason::before { content: "— "; color: var(--soft); } .history .reason { overflow-wrap: anywhere; }
    .item-acts { font-size: 0.9375rem; }
    .item-acts nav { position: sticky; top: 1.5rem; }
    .item-acts h2 { font: 500 0.875rem/1.65 var(--sans); color: var(--soft); }
    .item-acts li a { display: block; padding: 0.25rem 0; text-decoration: none; color: var(--ink); }
    .item-acts li a:hover { text-decoration: underline; }

    @media (max-width: 56rem) {
      .item-body { display: flex; flex-direction: column; gap: 0; }
      .item-acts nav { position: static; } .item-acts { order: -1; margin-bottom: 1.5rem; }
      .item-acts ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    }
    @media (max-width: 40rem) {
      .item .quoted { font-size: 1.25rem; }
      .loop li { display: block; } .loop li > * { display: inline-block; margin-right: 0.75rem; }
      .summary { grid-template-columns: 1fr; gap: 0; } .summary dd { margin-bottom: 0.6rem; }
      .statuses td:nth-child(3) { width: auto; } .statuses th { font-weight: 600; }
      .narrow { min-width: 0; } .narrow tr { display: flex; justify-content: space-between; }
      .statuses :is(td, th), .figures-of :is(td, tbody th) { padding-block: 0.1rem; }
    }
    @media print {
      .item-body { display: block; } .item-acts, .crumb { display: none; }
      .item section { margin-bottom: 5mm; break-inside: auto; } .item h2 { break-after: avoid; }
      .item .quoted { font-size: 15pt; }
    }

    """
}
