// SPDX-License-Identifier: Apache-2.0
// What is new: whose share of a period's stories lies furthest above what was usual.

function rising(main) {
  const length = param("length", "week");
  const periods = data.rising[length] || [];
  const latest = periods.filter(period => period.complete).pop() || periods[periods.length - 1];
  const chosen = periods.find(period => period.start === param("period")) || latest;
  const choose = (name, value, values) => el("select", { name, "aria-label": name, onchange: event => {
    location.hash = href("new", name === "length" ? { length: event.target.value } : { length, period: event.target.value });
  } }, options(values, value));
  main.append(el("form", { class: "filters", onsubmit: event => event.preventDefault() },
    field("By", choose("length", length, [["week", "week"], ["month", "month"]])),
    chosen && field("Period", choose("period", chosen.start, periods.slice().reverse().map(period =>
      [period.start, periodWords(period.start, length) + (period.complete ? "" : " (cut off)")])))));
  if (!chosen) {
    main.append(panel("What is new", { wide: true }, el("p", {}, "Nothing lies above what was usual, or fewer than three complete " + length + "s come before.")));
    return;
  }
  const note = "Whose share of the " + countOf(chosen.stories, "story", "stories") + " of " + periodWords(chosen.start, length)
    + " lies furthest above what was usual before. A score above 3.5 is remarkable.";
  main.append(
    risen("Pairs that rose", note, chosen, chosen.pairs, length),
    risen("Actors that rose", note, chosen, chosen.actors, length));
}

function risen(title, note, period, rows, length) {
  const most = Math.max(1, ...rows.map(row => row.z));
  return panel(title, { wide: true, note, csv: () => [["name", "other", "stories", "share", "usual share", "score", "burst", "ranks gained", "first day", "terms", "typical headline"],
    ...rows.map(row => [row.names[0], row.names[1] || "", row.stories, row.share, row.usual, row.z, row.burst, row.change, row.first, row.terms.join(", "), row.headline])] },
    rows.length ? table([
      { title: "Who", cell: row => risenLink(row, period, length) },
      { title: "Stories", kind: "number", cell: row => count(row.stories) },
      { title: "Share, and usual", kind: "number", cell: row => [percent(row.share), " ", el("span", { class: "soft" }, percent(row.usual))] },
      { title: "Score", cell: row => bar(row.z / most, decimal(row.z, 1)) },
      { title: "", kind: "tags wide-only", cell: row => risenWords(row, period) },
      { title: "In the news for", kind: "example", cell: row => termWords(row) },
      { title: "For example", kind: "example wide-only", cell: row => row.headline || exampleOf(row, period, length) },
    ], rows, { label: title }) : el("p", {}, "None lies above what was usual."));
}

function risenLink(row, period, length) {
  const time = { from: period.start, to: lastDay(period.start, length) };
  const text = row.names.join(" – ");
  if (row.ids.length === 1) {
    return actorOf(row.ids[0]) ? el("a", { href: href("actor", { id: row.ids[0], ...time }) }, text) : text;
  }
  return pairOf(row.ids[0], row.ids[1]) === undefined ? text
    : el("a", { href: href("pair", { a: row.ids[0], b: row.ids[1], ...time }) }, text);
}

function lastDay(start, length) {
  const day = new Date(start + "T00:00:00Z");
  if (length === "week") {
    day.setUTCDate(day.getUTCDate() + 6);
  } else {
    day.setUTCMonth(day.getUTCMonth() + 1);
    day.setUTCDate(0);
  }
  return day.toISOString().slice(0, 10);
}

function risenWords(row, period) {
  const came = row.change == null ? (row.first < period.start ? "back" : "new") : row.change > 0 && row.change < 1000 ? "up " + row.change : "";
  return [came && el("span", { class: "tag" }, came), row.burst ? el("span", { class: "tag hot", title: "a burst: twice the usual odds explain it better" }, "burst") : null];
}

const TERMS_OF_A_ROW = 4;

/** What marks the texts about who rose, in that month. */
function termWords(row) {
  return row.terms.slice(0, TERMS_OF_A_ROW).join(", ");
}

/** A sentence of the period that names who rose. */
function exampleOf(row, period, length) {
  const end = lastDay(period.start, length);
  const ofTime = sentence => {
    const { date } = data.articles[sentence.article];
    return date >= period.start && date <= end;
  };
  if (row.ids.length === 2) {
    const place = pairOf(row.ids[0], row.ids[1]);
    return place === undefined ? "" : data.pairs[place].evidence.map(at => data.sentences[at]).find(ofTime)?.text || "";
  }
  const actor = actorPlace.get(row.ids[0]);
  return data.sentences.find(sentence => sentence.marks.some((mark, i) => i % 3 === 2 && mark === actor) && ofTime(sentence))?.text || "";
}
