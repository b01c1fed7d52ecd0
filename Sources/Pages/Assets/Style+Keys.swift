// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let keys: StaticString = """
    .keys-button { margin: 2.5rem 0 0; text-align: right; }
    .keys-help { max-width: min(32rem, calc(100vw - 2rem)); margin-top: 2rem; }
    .keys-help[popover] {
      margin: auto; border: 1px solid var(--field); border-radius: 4px; padding: 1.5rem 2rem;
      color: var(--ink); background: var(--sheet); max-height: calc(100vh - 2rem); overflow-y: auto;
    }
    .keys-help::backdrop { background: rgb(0 0 0 / 0.35); }
    .keys-help h2 small { font: 0.875rem/1.65 var(--sans); margin-left: 0.35em; }
    .keys-help form { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
    .keys { gap: 0.5em 1.25em; margin: 0.5rem 0 1rem; }
    .keys dt { text-align: right; white-space: nowrap; }
    [data-line] { scroll-margin-block: 5rem; }
    :is([data-line], [data-card]):focus { outline: none; }
    [data-line]:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
    [data-card]:focus-visible { outline: 1px solid var(--field); outline-offset: 0.75rem; }
    .reading[data-card]:focus-visible { outline: none; }
    .quick kbd { display: none; } [data-line]:focus-within .quick kbd { display: inline; }
    .item-acts kbd { float: right; }
    @media (max-width: 56rem) { .chosen [data-line] { scroll-margin-bottom: 62vh; } }
    @media print { .keys-button, .keys-help { display: none !important; } kbd { display: none; } }

    """
}
