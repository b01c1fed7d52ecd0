// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let start: StaticString = """
    .columns { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); gap: 4.5rem; }
    h2.small { font: 500 0.875rem/1.65 var(--sans); color: var(--soft); margin-bottom: 0.75rem; }
    .upload > label { font-weight: 500; margin-bottom: 0.35rem; }
    .drop {
      border: 1.5px dashed var(--field); border-radius: 4px; padding: 1.75rem 1.5rem 1.25rem;
      background: var(--sheet);
    }
    .drop.over { border-color: var(--blue); border-style: solid; background: var(--wash); }
    .drop label b { font: 600 1.125rem var(--serif); }
    .drop .script { color: var(--soft); }
    html:not(.scripted) .script { display: none; }
    .drop input { border: 0; background: none; padding: 0.75rem 0; width: 100%; }
    .drop input::file-selector-button {
      font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--field);
      border-radius: 3px; padding: 0.4em 1em; margin-right: 1em; cursor: pointer;
    }
    .hint { color: var(--soft); font-size: 0.8125rem; margin: 0; text-wrap: pretty; }
    .row + .hint { margin-top: 1rem; }
    .or { display: flex; align-items: center; gap: 1rem; color: var(--soft); margin: 1rem 0; }
    .or::before, .or::after { content: ""; flex: 1; border-top: 1px solid var(--hair); }
    .row { display: flex; flex-wrap: wrap; gap: 1rem 1.25rem; align-items: end; margin-top: 1rem; }
    .row p { margin: 0; flex: 0 1 20rem; } .row p:nth-child(2) { flex: 0 1 11rem; }
    .row input { width: 100%; }

    .example { margin: 0; }
    .example .text { border-top: 1.5px solid var(--ink); padding-top: 0.9rem; }
    .legend { display: flex; flex-wrap: wrap; gap: 0.35rem 1.75rem; margin-top: 1.25rem; }
    .legend.tall { display: grid; gap: 0.6rem; margin: 0 0 0.75rem; }
    .example .panel {
      position: static; margin-top: 1.5rem; border-top: 1px solid var(--hair);
      padding-top: 1rem; max-height: none;
    }
    .example .caption { color: var(--soft); font-size: 0.875rem; margin-bottom: 0.5rem; }
    figcaption { color: var(--soft); font-size: 0.8125rem; margin-top: 1.25rem; }

    .reports .said { width: 40%; font-size: 1.0625rem; }
    .act { text-align: right; width: 1%; }
    .more { margin-top: 4rem; border-top: 1.5px solid var(--ink); padding-top: 1.5rem; }
    .more h2 { margin-bottom: 1.25rem; }
    .more .upload {
      display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 3rem;
      grid-template-rows: auto auto 1fr auto;
    }
    .more .drop { grid-row: 1 / 3; align-self: stretch; }
    .more .or { display: none; }
    .more .upload > label { grid-column: 2; grid-row: 1; }
    .more textarea { grid-column: 2; grid-row: 2; }
    .more .row, .more .row + .hint { grid-column: 1 / -1; }
    .flash {
      display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center;
      border-left: 3px solid var(--ink); background: var(--wash); padding: 0.6rem 1rem;
      margin: -1rem 0 2rem;
    }
    .flash p { margin: 0; }

    .prose { max-width: 40rem; } .prose h2 { margin: 2.25rem 0 0.6rem; }
    .prose h2:first-child { margin-top: 0; }
    .rules { grid-template-columns: minmax(9rem, max-content) 1fr; }
    .problem .title h1 { color: var(--seal); }
    .refusal { max-width: 42rem; }
    .refusal h2 { overflow-wrap: anywhere; margin-bottom: 0.5rem; }
    .results { border-top: 1.5px solid var(--ink); margin-bottom: 1.5rem; max-width: 48rem; }
    .results li { padding: 0.9rem 0; border-bottom: 1px solid var(--hair); }
    .results li > p { margin: 0.25rem 0 0; } .results pre { margin: 0.5rem 0 0; }
    .results .done { color: var(--jade); } .results .refused { color: var(--seal); }

    """
}
