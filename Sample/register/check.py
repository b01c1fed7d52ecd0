#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the data of this folder: ids, quotes, counts, days, doubles, agreement with the reports. Prints OK. Standard library only."""
import collections
import csv
import datetime as dt
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = os.path.dirname(HERE)
PROFILES = os.path.join(SAMPLE, "..", "Sources", "Profiles", "Shipped")
END = "2026-11-20"
faults = []


def fault(*words):
    faults.append(" ".join(str(word) for word in words))


def table(name):
    path = os.path.join(HERE, name)
    raw = open(path, "rb").read()
    if b"\r" in raw or raw.startswith(b"\xef\xbb\xbf") or not raw.endswith(b"\n"):
        fault(name, "is not plain UTF-8 with LF")
    with open(path, encoding="utf-8", newline="") as f:
        rows = list(csv.DictReader(f))
    for n, row in enumerate(rows, 2):
        if None in row or None in row.values():
            fault(name, n, "has a wrong number of fields")
        for column, value in row.items():
            if value != value.strip():
                fault(name, n, column, "has a blank at an end")
    return rows


def unique(name, rows, *columns):
    seen = collections.Counter(tuple(row[c] for c in columns) for row in rows)
    for key, n in seen.items():
        if n > 1:
            fault(name, "has", n, "rows", key)


def known(name, row, column, ids, many=False, empty=True):
    values = [v for v in row[column].split(";") if v] if many else [row[column]] if row[column] else []
    if not values and not empty:
        fault(name, list(row.values())[0], column, "is empty")
    for value in values:
        if value not in ids:
            fault(name, list(row.values())[0], column, "unknown:", value)
    if len(values) != len(set(values)):
        fault(name, list(row.values())[0], column, "has a double")


def day(name, row, column, last=None, empty=True):
    value = row[column]
    if not value:
        if not empty:
            fault(name, list(row.values())[0], column, "is empty")
        return None
    try:
        found = dt.date.fromisoformat(value)
    except ValueError:
        fault(name, list(row.values())[0], column, "is no day:", value)
        return None
    if last and value > last:
        fault(name, list(row.values())[0], column, value, "is after the last day")
    return found


def ordered(name, key, *days):
    present = [d for d in days if d]
    if present != sorted(present):
        fault(name, key, "days out of order:", *present)


def number(name, key, value, empty=True):
    if value == "" and empty:
        return None
    if not re.fullmatch(r"-?\d+(\.\d+)?", value):
        fault(name, key, "is no number:", value)
        return None
    return float(value)


def profile(name, part):
    """The ids of one list of a shipped profile."""
    ids, inside = [], False
    for line in open(os.path.join(PROFILES, name + ".yaml"), encoding="utf-8"):
        if re.match(rf"{part}:", line):
            inside = True
            ids += re.findall(r"\{id: ([a-z_]+)", line)
        elif inside and re.match(r"\S", line):
            break
        elif inside:
            ids += re.findall(r"^  - (?:\{)?id: ([a-z_]+)", line)
    return set(ids)


# agencies and posts
agencies = table("agencies.csv")
unique("agencies", agencies, "id")
unique("agencies", agencies, "name")
agency_ids = {a["id"] for a in agencies}
for a in agencies:
    known("agencies", a, "parent", agency_ids)
    if not re.fullmatch(r"[a-z0-9]+", a["id"]):
        fault("agencies id", a["id"])
    if a["kind"] not in "government supervision hotline congress cppcc bureau district enterprise".split():
        fault("agencies kind", a["id"], a["kind"])
posts = table("posts.csv")
unique("posts", posts, "id", "since")
unique("posts", posts, "person")
post_ids = {p["id"] for p in posts}
for p in posts:
    known("posts", p, "agency", agency_ids, empty=False)
    if p["role"] not in "supervisor agency leader auditor administrator".split():
        fault("posts role", p["id"], p["role"])
    ordered("posts", p["id"], day("posts", p, "since", empty=False), day("posts", p, "until"))
for id in post_ids:
    terms = sorted((p["since"], p["until"]) for p in posts if p["id"] == id)
    for (_, until), (since, _) in zip(terms, terms[1:]):
        if not until or until >= since:
            fault("posts", id, "is held by two at once")
    if terms[-1][1]:
        fault("posts", id, "is vacant at the end")
for a in agency_ids - {"zhengfu"}:
    for kind in ("head", "liaison"):
        if f"{a}-{kind}" not in post_ids:
            fault("posts: no", f"{a}-{kind}")
head = {p["id"] for p in posts}
if not 44 <= len(agencies) <= 55:
    fault("agencies:", len(agencies))


def holds(post, on):
    return any(p["id"] == post and p["since"] <= on and (not p["until"] or on <= p["until"]) for p in posts)


# items
topics = {line.split("\t")[0] for line in open(os.path.join(SAMPLE, "..", "Sources", "Reading", "Tables", "topics.tsv"), encoding="utf-8") if line[0] != "#"}
reports = {f"qinghe-{y}.txt": open(os.path.join(SAMPLE, f"qinghe-{y}.txt"), encoding="utf-8").read() for y in (2024, 2025, 2026)}
FATES = set("kept kept_late late missed appealed changed postponed stopped stage_closed extended returned running silent merged split".split())
KINDS = dict(L="livelihood", I="indicator", T="task", P="project", R="reform")
items = table("items.csv")
unique("items", items, "key")
unique("items", items, "report", "quote")
by_key = {i["key"]: i for i in items}
for i in items:
    key, text = i["key"], reports.get(i["report"], "")
    if not re.fullmatch(r"202[456]-[LITPR]\d\d", key) or f"qinghe-{key[:4]}.txt" != i["report"] or KINDS[key[5]] != i["kind"]:
        fault("items", key, "does not fit its report or kind")
    if text.count(i["quote"]) != 1:
        fault("items", key, "quote stands", text.count(i["quote"]), "times:", i["quote"])
    else:
        at = text.index(i["quote"])
        before, after = text[at - 1], text[at + len(i["quote"])]
        if before not in "，。；：、是\n　" and text[at - 2:at] != "**" or after not in "，。；、[<":
            fault("items", key, "quote is no whole clause:", i["quote"])
    known("items", i, "lead", agency_ids, empty=False)
    known("items", i, "supporting", agency_ids, many=True)
    if i["lead"] in i["supporting"].split(";"):
        fault("items", key, "lead supports itself")
    known("items", i, "leader_post", post_ids, empty=False)
    known("items", i, "topic", topics, empty=False)
    known("items", i, "fate", FATES, empty=False)
    known("items", i, "severity", profile(i["mechanism"], "severities"), empty=False)
    known("items", i, "class", profile(i["mechanism"], "classes"), empty=False)
    if (i["kind"] == "livelihood") != (i["mechanism"] == "minsheng-shishi"):
        fault("items", key, "has the wrong mechanism")
    due = day("items", i, "deadline", empty=False)
    if due and due.year != int(key[:4]):
        fault("items", key, "deadline in another year")
    number("items", key, i["measure_value"])
    if bool(i["measure_value"]) != bool(i["measure_unit"]) or bool(i["measure_value"]) != bool(i["sense"]):
        fault("items", key, "value, unit and sense do not go together")
for year in ("2024", "2025", "2026"):
    mine = [i for i in items if i["key"].startswith(year)]
    if len(mine) < 60 or sum(i["kind"] == "livelihood" for i in mine) != 10:
        fault("items of", year, len(mine))
    count = collections.Counter(i["fate"] for i in mine)
    for fate in ("late", "extended", "returned", "appealed"):
        if not 4 <= count[fate] <= 7:
            fault("items of", year, fate, count[fate])
    if not 4 <= count["changed"] + count["postponed"] + count["stopped"] <= 7:
        fault("items of", year, "changed", count["changed"])

# updates and decisions
updates, decisions = table("updates.csv"), table("decisions.csv")
told = collections.defaultdict(list)
for u in updates:
    known("updates", u, "item", by_key, empty=False)
    known("updates", u, "by", agency_ids, empty=False)
    known("updates", u, "said", "not_started running stage_done done blocked unchanged".split(), empty=False)
    known("updates", u, "obstacle_cause", "land money approval relocation market technology weather coordination policy other".split())
    day("updates", u, "date", END, empty=False)
    number("updates", u["item"], u["value"])
    if bool(u["value"]) != bool(u["unit"]) or u["value"] and u["unit"] != by_key[u["item"]]["measure_unit"]:
        fault("updates", u["item"], u["date"], "unit")
    if not 4 <= len(u["text"]) <= 60:
        fault("updates", u["item"], u["date"], "text of", len(u["text"]))
    told[u["item"]].append(u)
unique("updates", updates, "text")
unique("updates", updates, "item", "date")
# January figures of statistics and averages may fall; what is counted only grows, unless a claim was corrected.
COUNTED = "个 条 部 人 家 张 公里 套 户 亩 座 处 所 辆 架 标箱 吨 亿元 万人次 名 件 项 立方米 平方米 平方公里".split()
for key, i in by_key.items():
    if not 3 <= len(told[key]) <= 9:
        fault("updates of", key, len(told[key]))
    dates = [u["date"] for u in told[key]]
    if dates != sorted(dates):
        fault("updates of", key, "days out of order")
    if dates and not f"{key[:4]}-01-20" <= dates[0]:
        fault("updates of", key, "before the congress:", dates[0])
    if i["measure_unit"] in COUNTED and i["fate"] not in ("returned", "appealed") and i["key"] not in ("2024-T24",):
        values = [float(u["value"]) for u in told[key] if u["value"]]
        if values != sorted(values):
            fault("updates of", key, "figures fall:", values)
# votes
votes = table("votes.csv")
unique("votes", votes, "item", "date")
for v in votes:
    known("votes", v, "item", by_key, empty=False)
    day("votes", v, "date", END, empty=False)
    members, present, *said = (int(v[c]) for c in ("members", "present", "satisfied", "fairly", "dissatisfied"))
    if not sum(said) <= present <= members or min(said) < 0:
        fault("votes", v["item"], "do not add up")
    if by_key[v["item"]]["kind"] != "livelihood" or v["date"][:4] <= v["item"][:4]:
        fault("votes", v["item"], "is not of a livelihood item whose year is over")
ruled = collections.defaultdict(list)
for d in decisions:
    known("decisions", d, "item", by_key, empty=False)
    known("decisions", d, "by_post", post_ids, empty=False)
    known("decisions", d, "kind", "extension change excuse appeal notice leader_decision return".split(), empty=False)
    day("decisions", d, "date", END, empty=False)
    if not holds(d["by_post"], d["date"]):
        fault("decisions", d["item"], d["date"], d["by_post"], "is vacant")
    form = {"extension": r"granted:\d{4}-\d\d-\d\d|refused", "change": r"adjusted:[\d.]+|postponed:\d{4}-\d\d-\d\d|stopped|redefined", "excuse": "excused|refused",
            "appeal": r"filed|upheld|amended:[a-z]+|withdrawn", "notice": "answered|open|missed", "leader_decision": ".+", "return": "returned"}[d["kind"]]
    if not re.fullmatch(form, d["outcome"]):
        fault("decisions", d["item"], d["kind"], d["outcome"])
    if d["document_number"] and not re.fullmatch(r"青政[一-龥]{1,3}〔202[456]〕\d{1,2}号", d["document_number"]):
        fault("decisions", d["item"], d["document_number"])
    if d["document_number"] and d["document_number"].split("〔")[1][:4] != d["date"][:4]:
        fault("decisions", d["item"], d["document_number"], "of another year than", d["date"])
    if d["kind"] == "extension" and d["date"] > by_key[d["item"]]["deadline"] and d["outcome"] != "refused":
        fault("decisions", d["item"], "extended after its deadline")
    ruled[d["item"]].append(d)
unique("decisions", [d for d in decisions if d["document_number"]], "document_number")
series = collections.defaultdict(list)
for d in decisions:
    if d["document_number"]:
        head_, rest = d["document_number"].split("〔")
        series[(head_, rest[:4])].append((d["date"], int(rest[5:-1])))
for name, numbers in series.items():
    numbers.sort()
    if [n for _, n in sorted(numbers, key=lambda x: (x[1]))] != [n for _, n in sorted(numbers, key=lambda x: (x[0], x[1]))]:
        fault("decisions: numbers do not follow the days:", name, numbers)
NEEDS = dict(extended="extension", changed="change", postponed="change", stopped="change", returned="return", appealed="appeal", merged="leader_decision", split="leader_decision")
for key, i in by_key.items():
    kinds = [d["kind"] for d in ruled[key]]
    if i["fate"] in NEEDS and NEEDS[i["fate"]] not in kinds:
        fault("decisions: no", NEEDS[i["fate"]], "for", key)
    if i["fate"] == "appealed" and not any(d["kind"] == "leader_decision" and d["text"].startswith("督查结论") for d in ruled[key]):
        fault("decisions:", key, "is appealed without a conclusion")
    for fate, kind in (("extended", "extension"), ("returned", "return"), ("appealed", "appeal")):
        if kind in kinds and i["fate"] != fate:
            fault("decisions:", key, "has a", kind, "but is", i["fate"])
    if i["mechanism"] == "minsheng-shishi" and {"extension", "appeal"} & set(kinds):
        fault("decisions: livelihood items know no extension and no appeal:", key)
    dates = [d["date"] for d in ruled[key]]
    if dates != sorted(dates):
        fault("decisions of", key, "days out of order")

# what was promised against what was reported last
SLACK = 0.5


def reached(i, value):
    goal = float(i["measure_value"])
    for d in ruled[i["key"]]:
        if d["outcome"].startswith("adjusted:"):
            goal = float(d["outcome"][9:])
    return value >= goal if i["sense"] == "at_least" else value <= goal if i["sense"] == "at_most" else value >= goal - SLACK


for key, i in by_key.items():
    values = [float(u["value"]) for u in told[key] if u["value"]]
    last = told[key][-1]
    if i["fate"] in ("kept", "kept_late", "extended", "changed", "returned") and last["said"] == "done" and i["measure_value"] and last["value"]:
        if not reached(i, values[-1]):
            fault(key, i["fate"], "but only", values[-1], "of", i["measure_value"])
    if i["fate"] == "missed" and i["measure_value"] and reached(i, values[-1]):
        fault(key, "missed but", values[-1])
    if i["fate"] in ("kept", "kept_late") and last["said"] != "done":
        fault(key, i["fate"], "but the last word is", last["said"])
    if i["fate"] == "kept" and key[:4] == "2026" and not any(u["said"] == "done" and u["date"] <= i["deadline"] for u in told[key]):
        fault(key, "kept after its deadline")
    if i["fate"] in ("late", "silent", "running", "merged") and last["said"] == "done":
        fault(key, i["fate"], "but done")
    if i["fate"] in ("late", "kept_late") and key[:4] == "2026" and i["deadline"] >= END:
        fault(key, "late before its deadline")

# the next report
AGREES = dict(met="kept kept_late extended returned split appealed stage_closed", missed="missed appealed changed postponed late", partly="late split stage_closed postponed kept_late silent",
              unclear="changed returned silent stage_closed appealed", unanswered="silent merged stopped late")
compared = 0
with open(os.path.join(SAMPLE, "threads.tsv"), encoding="utf-8") as f:
    threads = [dict(zip("earlier promise later outcome verdict next fate why".split(), line.rstrip("\n").split("\t"))) for line in f.readlines()[1:]]
for i in items:
    for t in threads:
        following = t["later"] == f"qinghe-{int(i['key'][:4]) + 1}.txt"
        if t["earlier"] == i["report"] and following and (t["promise"] in i["quote"] or i["quote"] in t["promise"]):
            compared += 1
            if i["fate"] not in AGREES[t["verdict"]].split():
                fault(i["key"], i["fate"], "but the next report:", t["verdict"], t["outcome"])
            figures = {float(x) * k for x in re.findall(r"\d+(?:\.\d+)?", t["outcome"]) for k in (1, 1e4)}
            figures |= {-x for x in figures}
            values = [float(u["value"]) for u in told[i["key"]] if u["value"]]
            if i["fate"] in ("kept", "missed", "appealed", "extended") and values and not any(abs(values[-1] - x) < 1e-6 for x in figures):
                fault(i["key"], "ends at", values[-1], "but the next report says", t["outcome"])
if compared < 120:
    fault("only", compared, "items are answered in threads.tsv")

# programmes, projects, proposals
programmes = table("programmes.csv")
unique("programmes", programmes, "id")
for p in programmes:
    known("programmes", p, "owner_agency", agency_ids, empty=False)
    known("programmes", p, "leader_post", post_ids, empty=False)
    known("programmes", p, "items", by_key, many=True, empty=False)
    known("programmes", p, "kind", ["产业链", "专班"], empty=False)
projects = table("projects.csv")
unique("projects", projects, "code")
unique("projects", projects, "name")
stages = profile("major-project", "stages")
if len(projects) != 40:
    fault("projects:", len(projects))
for p in projects:
    known("projects", p, "agency", agency_ids, empty=False)
    known("projects", p, "district", agency_ids)
    known("projects", p, "stage", stages, empty=False)
    known("projects", p, "fate", "yielding producing accepted completed building behind overdue not_started excused preparing reserved postponed stopped".split(), empty=False)
    if not re.fullmatch(r"QH-20\d\d-\d{4}", p["code"]):
        fault("projects code", p["code"])
    ordered("projects", p["code"], day("projects", p, "started", END), day("projects", p, "completed", END))
    ordered("projects", p["code"], day("projects", p, "planned_start", empty=False), day("projects", p, "planned_completion", empty=False))
    for column in p:
        if column.endswith("_wan"):
            number("projects", p["code"], p[column])
    if p["completed"] and p["stage"] in ("build", "enter", "start", "prepare", "reserve", "idea"):
        fault("projects", p["code"], "completed but at", p["stage"])
proposals = table("proposals.csv")
unique("proposals", proposals, "number")
unique("proposals", proposals, "title")
if len(proposals) != 60 or set(collections.Counter(p["session_year"] for p in proposals).values()) != {20}:
    fault("proposals:", len(proposals))
for p in proposals:
    key = p["number"]
    known("proposals", p, "lead", agency_ids, empty=False)
    known("proposals", p, "supporting", agency_ids, many=True)
    known("proposals", p, "kind", ["建议", "提案"], empty=False)
    known("proposals", p, "answer_class", list("ABCD"))
    known("proposals", p, "opinion", ["满意", "基本满意", "不满意"])
    known("proposals", p, "severity", profile("proposals", "severities"), empty=False)
    known("proposals", p, "fate", "closed promise_kept promise_late promise_running redone extended returned_not_mine referred_up open".split(), empty=False)
    ordered("proposals", key, day("proposals", p, "assigned", END, empty=False), day("proposals", p, "answered", END), day("proposals", p, "redone", END), day("proposals", p, "promise_done", END))
    day("proposals", p, "promise_deadline")
    if bool(p["answered"]) != bool(p["answer_class"]) or bool(p["answered"]) != bool(p["answer_text"]):
        fault("proposals", key, "answer is incomplete")
    if (p["answer_class"] == "B") != bool(p["promise"]) or bool(p["promise"]) != bool(p["promise_deadline"]):
        fault("proposals", key, "class B and a promise do not go together")
    kept = p["promise_done"] and p["promise_done"] <= p["promise_deadline"]
    if p["fate"] == "promise_kept" and not kept or p["fate"] == "promise_late" and (kept or p["promise_deadline"] > END) or p["fate"] == "promise_running" and (p["promise_done"] or p["promise_deadline"] <= END):
        fault("proposals", key, p["fate"], p["promise_done"], p["promise_deadline"])
    if (p["fate"] == "redone") != bool(p["redone"]) or (p["opinion"] == "不满意") != bool(p["redone"]):
        fault("proposals", key, "redone")

# other mechanisms
for name, mechanism, count in (("rectifications.csv", "strike-off", 12), ("hazards.csv", "hazards", 20)):
    cases = table(name)
    unique(name, cases, "number")
    if len(cases) != count:
        fault(name, len(cases))
    for c in cases:
        known(name, c, "agency", agency_ids, empty=False)
        known(name, c, "severity", profile(mechanism, "severities"), empty=False)
        known(name, c, "class", profile(mechanism, "classes"), empty=False)
        known(name, c, "fate", "struck_off stage_closed extended returned overdue running halted".split(), empty=False)
        ordered(name, c["number"], *(day(name, c, x, END) for x in ("found", "done", "returned", "redone", "struck_off")))
        ordered(name, c["number"], day(name, c, "found"), day(name, c, "limit", empty=False), day(name, c, "extended_to"))
        if (c["fate"] == "extended") != bool(c["extended_to"]) or (c["fate"] == "returned") != bool(c["returned"]):
            fault(name, c["number"], c["fate"])
        if (c["fate"] in ("struck_off", "extended", "returned")) != bool(c["struck_off"]):
            fault(name, c["number"], "struck off?")
        if (c["fate"] == "overdue") != (not c["done"] and c["limit"] < END):
            fault(name, c["number"], "overdue?")

# the hotline
calls = table("hotline.csv")
unique("hotline", calls, "number")
unique("hotline", calls, "phone")
kinds, severities = profile("hotline-12345", "classes"), profile("hotline-12345", "severities")
if len(calls) != 2000:
    fault("hotline:", len(calls))
for c in calls:
    known("hotline", c, "district", agency_ids, empty=False)
    known("hotline", c, "agency", agency_ids, empty=False)
    known("hotline", c, "kind", kinds, empty=False)
    known("hotline", c, "severity", severities, empty=False)
    known("hotline", c, "satisfied", ["满意", "基本满意", "不满意"])
    if not re.fullmatch(r"000-0000-\d{4}", c["phone"]):
        fault("hotline", c["number"], c["phone"])
    limit = {"danger": "2h", "utilities": "24h", "long": "15wd"}.get(c["severity"], "3wd" if c["kind"] == "consult" else "5wd")
    if c["limit_kind"] != limit:
        fault("hotline", c["number"], c["limit_kind"])
    steps = [c[x] for x in ("received", "signed", "answered", "first_closed", "sent_back", "redone", "closed", "called")]
    for step in filter(None, steps):
        dt.datetime.fromisoformat(step)
    ordered("hotline", c["number"], *steps)
    if any(step > END + "T17:30" for step in steps):
        fault("hotline", c["number"], "after the end")
    if c["closed"] and not c["answered"] or bool(c["answered"]) != bool(c["answer"]) or (c["redo"] == "1") != bool(c["sent_back"]) or c["satisfied"] and not c["called"]:
        fault("hotline", c["number"], "is incomplete")
    if "{" in c["text"] + c["answer"]:
        fault("hotline", c["number"], "has an open slot")
if [c["received"] for c in calls] != sorted(c["received"] for c in calls):
    fault("hotline is not in order of arrival")
on_time, redo = sum(c["late"] == "0" for c in calls) / 2000, sum(c["redo"] == "1" for c in calls) / 2000
if not (0.92 <= on_time <= 0.945 and 0.05 <= redo <= 0.07 and 12 <= sum(not c["closed"] for c in calls) <= 60):
    fault("hotline shares:", on_time, redo, sum(not c["closed"] for c in calls))
if len({c["text"] for c in calls}) < 1900 or len({c["topic"] for c in calls}) < 60:
    fault("hotline texts repeat")
with tempfile.TemporaryDirectory() as folder:
    source = open(os.path.join(HERE, "make_hotline.py"), encoding="utf-8").read()
    with open(os.path.join(folder, "make_hotline.py"), "w", encoding="utf-8") as f:
        f.write(source)
    subprocess.run([sys.executable, os.path.join(folder, "make_hotline.py")], check=True)
    if open(os.path.join(folder, "hotline.csv"), "rb").read() != open(os.path.join(HERE, "hotline.csv"), "rb").read():
        fault("make_hotline.py writes another hotline.csv")

# no real number, no great folder
for name in sorted(os.listdir(HERE)):
    if name.endswith(".csv"):
        text = open(os.path.join(HERE, name), encoding="utf-8").read()
        for found in re.findall(r"(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0[1-9]\d{1,2}-\d{7,8}(?!\d)", text):
            fault(name, "holds what may be a telephone number:", found)
size = sum(os.path.getsize(os.path.join(HERE, name)) for name in os.listdir(HERE) if os.path.isfile(os.path.join(HERE, name)))
if size > 1_500_000:
    fault("the folder has", size, "bytes")

if faults:
    print("\n".join(faults))
    print(len(faults), "faults")
    sys.exit(1)
print(f"OK: {len(agencies)} agencies, {len(posts)} posts, {len(items)} items, {len(updates)} updates, {len(decisions)} decisions, {len(programmes)} programmes, "
      f"{len(projects)} projects, {len(proposals)} proposals, {len(calls)} calls ({on_time:.1%} on time, {redo:.1%} redone), {compared} outcomes agree, {size:,} bytes")
