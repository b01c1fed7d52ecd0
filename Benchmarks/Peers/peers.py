# SPDX-License-Identifier: Apache-2.0
"""Times other readers of Chinese quantities over a file; `Scripts/bench-measures` runs it.

Both take a sentence at a time, as their documentation shows them; each finds and resolves what our
reader finds, as far as it can. Prints a line of JSON a reader.
"""
import datetime, json, logging, re, sys, time

NOW = datetime.datetime(2026, 3, 1)


def recognizers():
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_number, recognize_ordinal, recognize_percentage
    from recognizers_number_with_unit import recognize_age, recognize_currency, recognize_dimension, recognize_temperature
    from recognizers_text import Culture
    plain = [recognize_number, recognize_ordinal, recognize_percentage, recognize_age, recognize_currency,
             recognize_dimension, recognize_temperature]

    def read(sentence):
        return (sum(len(recognize(sentence, Culture.Chinese)) for recognize in plain)
                + len(recognize_datetime(sentence, Culture.Chinese, reference=NOW)))
    return read


def jionlp():
    import jionlp as jio

    def read(sentence):
        return (len(jio.ner.extract_money(sentence, with_parsing=True))
                + len(jio.ner.extract_time(sentence, time_base=NOW.timestamp(), with_parsing=True)))
    return read


def main():
    text = open(sys.argv[1], encoding="utf-8").read()
    sentences = [s for s in re.findall(r"[^。！？；\n]+[。！？；\n]?", text) if s.strip()]
    logging.disable(logging.CRITICAL)  # jionlp prints a trace for what it cannot parse
    for name, make, finds in (("recognizers-text-suite", recognizers, "numbers, shares, units, money, times"),
                              ("jionlp", jionlp, "money and times only")):
        read = make()
        read(sentences[0])  # both build their expressions at the first call
        found = failed = 0
        started = time.perf_counter()
        for sentence in sentences:
            try:
                found += read(sentence)
            except Exception:  # a peer that stops at a sentence is counted, not mended
                failed += 1
        seconds = time.perf_counter() - started
        print(json.dumps({"name": name, "finds": finds, "bytes": len(text.encode()), "seconds": seconds, "found": found,
                          "sentences": len(sentences), "failed": failed}), flush=True)


main()
