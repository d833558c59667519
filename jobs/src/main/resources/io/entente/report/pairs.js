// SPDX-License-Identifier: Apache-2.0
// The table of pairs.

const PAIRS_AT_ONCE = 100;

function pairs(main) {
  const time = rangeBar();
  const box = el("div", { class: "wide" });
  const measure = field("Rank by", el("select", { name: "measure", onchange: event => change({ measure: event.target.value, sort: "" }) },
    options(Object.entries(MEASURES).map(([name, { title, words }]) => [name, title + ": " + words]), param("measure", "stories"))));
  const filters = filterBar();
  filters.append(measure);
  main.append(time.node, filters, box);
  let shown = PAIRS_AT_ONCE;
  const draw = () => {
    const rows = sortedRows();
    box.replaceChildren(pairPanel(rows, shown, () => { shown += PAIRS_AT_ONCE; draw(); }));
  };
  draw();
  return () => { shown = PAIRS_AT_ONCE; time.show(); draw(); };
}

function sortedRows() {
  const by = param("measure", "stories");
  const value = row => row[by] ?? row.stories;
  return wantedRows().sort((one, other) => value(other) - value(one) || other.stories - one.stories
    || other.sentences - one.sentences || other.evidence - one.evidence || one.place - other.place);
}

function pairPanel(rows, shown, more) {
  const by = MEASURES[param("measure", "stories")] ? param("measure", "stories") : "stories";
  const most = rows.length ? rows[0].stories : 1;
  const now = range();
  const heading = (name, kind) => {
    const sorted = by === name;
    return el("th", { scope: "col", class: kind, "aria-sort": sorted ? "descending" : "none" },
      el("button", { class: "sort", title: MEASURES[name].words, onclick: () => change({ measure: name === "stories" ? "" : name }) }, MEASURES[name].title, sorted ? " ▾" : ""));
  };
  const columns = [
    { title: "#", kind: "number wide-only", cell: row => String(row.at) },
    { title: "Pair", cell: row => pairLink(row.pair) },
    { head: heading("stories"), cell: row => bar(row.stories / most, count(row.stories)) },
    { head: heading("sentences", "number"), kind: "number", cell: row => count(row.sentences) },
    { head: heading("ratio", "number"), kind: "number", cell: MEASURES.ratio.show },
    { head: heading("npmi", "number wide-only"), kind: "number wide-only", cell: MEASURES.npmi.show },
    { head: heading("evidence", "number wide-only"), kind: "number wide-only", cell: MEASURES.evidence.show },
    { title: "q", kind: "number wide-only", cell: row => small(row.q) },
    { title: "Stands out", kind: "wide-only", cell: row => (row.backbone ? "yes" : "") },
    { title: "Over time", kind: "wide-only", cell: row => spark(row.pair.series, now) },
  ];
  const visible = rows.slice(0, shown).map((row, place) => ({ ...row, at: place + 1 }));
  return panel("Pairs", { wide: true, note: countOf(rows.length, "pair") + " in " + rangeWords() + ". q and “stands out” are of one "
      + data.time.tested + " at least that touches this time.", csv: () => pairCsv(rows) },
    rows.length ? table(columns, visible, { label: "Pairs" }) : el("p", {}, "No pair fits. Clear a filter or choose more time."),
    rows.length > shown && el("button", { class: "more", onclick: more }, "Show " + Math.min(PAIRS_AT_ONCE, rows.length - shown) + " more of " + count(rows.length)));
}

function pairCsv(rows) {
  return [["actor_a", "name_a", "type_a", "actor_b", "name_b", "type_b", "stories", "sentences", "share", "expected", "shrunken_log_ratio", "npmi", "log_likelihood_ratio", "q_value", "in_backbone"],
    ...rows.map(row => [row.one.id, row.one.name, row.one.type, row.other.id, row.other.name, row.other.type, row.stories, row.sentences,
      row.share.toPrecision(4), row.expected.toPrecision(4), row.ratio.toPrecision(4), row.npmi.toPrecision(4), row.evidence.toPrecision(4), row.q, row.backbone])];
}
