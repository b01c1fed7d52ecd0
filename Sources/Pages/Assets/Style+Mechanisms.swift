// SPDX-License-Identifier: Apache-2.0
extension Style {
  static let mechanisms: StaticString = """
    .origin::before { margin-right: 0.3em; content: "○"; }
    small.origin { white-space: nowrap; }
    .origin.sourced { color: var(--jade); } .origin.sourced::before { content: "●"; }
    .origin.borrowed { color: var(--blue); } .origin.borrowed::before { content: "◐"; }
    .origin.assumed { color: var(--amber); } .origin.assumed::before { content: "◇"; }
    .origin.label { color: var(--soft); } .origin.label::before { content: "□"; }
    .origin a { color: inherit; }
    .origins { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; margin-top: 1rem; font-size: 0.875rem; }
    .mechanisms tbody th { font-family: var(--serif); min-width: 11rem; }
    .mechanisms td { font-size: 0.9375rem; } .mechanisms th:last-child { text-align: right; }

    .track { margin: 1.25rem 0 2.5rem; counter-reset: stage; }
    .track > li {
      display: grid; grid-template-columns: minmax(8rem, 15rem) minmax(0, 1fr); column-gap: 4rem;
      position: relative; padding: 0 0 1.6rem; counter-increment: stage; break-inside: avoid;
    }
    .track > li::before {
      content: counter(stage); grid-column: 1; position: absolute; z-index: 1; top: 0;
      left: calc(min(15rem, 30%) + 1.1rem); width: 1.8rem; height: 1.8rem; line-height: 1.65rem;
      text-align: center; border: 1.5px solid var(--jade); border-radius: 50%;
      background: var(--paper); color: var(--ink); font-size: 0.875rem;
    }
    .track > li.borrowed::before { border-color: var(--blue); }
    .track > li.assumed::before { border: 1.5px dashed var(--amber); }
    .track > li.label::before { border: 1.5px dotted var(--soft); border-radius: 3px; }
    .track > li:not(:last-child)::after {
      content: ""; position: absolute; top: 1.8rem; bottom: 0; border-left: 1.5px solid var(--hair);
      left: calc(min(15rem, 30%) + 2rem);
    }
    .track > li { grid-template-columns: min(15rem, 30%) minmax(0, 1fr); }
    .track .clock { text-align: right; padding-top: 0.1rem; }
    .track .clock p { margin: 0 0 0.3rem; line-height: 1.5; }
    .track .clock b { font: 600 1rem/1.5 var(--serif); }
    .track .clock small { display: block; }
    .track .stage > p { margin: 0.1rem 0 0.3rem; color: var(--soft); }
    .lines { font-size: 0.9375rem; }
    .lines li { padding: 0.1rem 0 0.1rem 1rem; text-indent: -1rem; }
    .lines li::before { content: "·"; display: inline-block; width: 1rem; text-indent: 0; }
    .mechanism .prose h2 { margin-top: 2rem; } .mechanism .prose h3 { margin: 1.1rem 0 0.25rem; }
    .sources dt { scroll-margin-top: 2rem; } .sources dt:target { color: var(--ink); font-weight: 600; }

    @media (max-width: 40rem) {
      .track > li { display: block; padding-left: 2.9rem; }
      .track .clock { display: none; }
      .track > li::before { left: 0; } .track > li:not(:last-child)::after { left: 0.9rem; }
      .sources { grid-template-columns: 1fr; } .sources dd { margin-bottom: 0.5rem; }
    }

    """
}
