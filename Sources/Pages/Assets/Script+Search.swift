// SPDX-License-Identifier: Apache-2.0

extension Script {
  /// The search of a copy that no server answers: where an address asks and the page has no answer, the
  /// browser looks itself.
  static let search: StaticString = """
    const form = document.querySelector('form.find');
    const place = document.getElementById('found');
    const asked = new URLSearchParams(location.search);
    const words = (asked.get('q') || '').toLowerCase().split(/\\s+/).filter(Boolean);

    const show = (hits) => {
      place.replaceChildren();
      if (!hits.length) {
        const none = document.createElement('p');
        none.className = 'none';
        none.textContent = form.dataset.none;
        place.append(none);
        return;
      }
      const list = document.createElement('ol');
      list.className = 'entries';
      for (const hit of hits.slice(0, 200)) {
        const line = document.createElement('li');
        const said = document.createElement('p');
        said.className = 'said';
        const link = document.createElement('a');
        link.href = form.dataset.items + hit.number + '/';
        link.textContent = hit.text;
        said.append(link);
        const who = document.createElement('p');
        who.className = 'who';
        who.textContent = [hit.number, form.querySelector(`[name=tense] [value=${hit.tense}]`).textContent,
          hit.place, hit.year].join(' ');
        line.append(said, who);
        list.append(line);
      }
      place.append(list);
    };

    if (form && place && words.length && !place.firstElementChild) {
      for (const [name, value] of asked) {
        const field = form.elements.namedItem(name);
        if (field) field.value = value;
      }
      const answer = await fetch(form.dataset.words);
      const all = await answer.json();
      const is = (name, value) => !asked.get(name) || asked.get(name) === String(value);
      show(all.filter((line) => words.every((word) => line.text.toLowerCase().includes(word))
        && is('year', line.year) && is('place', line.place) && is('topic', line.topic)
        && is('tense', line.tense)).reverse());
    }

    """
}
