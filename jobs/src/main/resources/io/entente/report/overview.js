// SPDX-License-Identifier: Apache-2.0
// What is in the lake.

const REASON_WORDS = {
  bad_json: "not valid JSON", bad_record: "damaged record", no_date: "no date", no_text: "no text",
  repeated_record: "the same record again", removed_article: "taken out on purpose",
};

function overview(main) {
  const { corpus } = data;
  const named = data.publishers.filter(publisher => publisher.name);
  const rejected = corpus.rejects.reduce((sum, reject) => sum + reject.records, 0);
  main.append(el("div", { class: "figures" },
    figure(corpus.stories, "stories", count(corpus.articles) + " articles, copies included"),
    figure(corpus.actors, "actors", count(data.actors.length) + " of them here"),
    figure(corpus.pairs, "pairs", count(data.pairs.length) + " of them here"),
    figure(named.length + (data.cut.publishers ? "+" : ""), "publishers", named.slice(0, 2).map(one => one.name).join(", ") || "none is known"),
    figure(rejected, "records left out", rejected ? "reasons below" : "every record was used")));
  const whole = { first: 0, last: units.length - 1 };
  const chart = timeChart([{ label: "stories", values: data.time.stories, color: color("--accent") }], whole);
  main.append(
    panel("Stories over time", { wide: true, note: "By " + unit + ", " + dayWords(corpus.first) + " to " + dayWords(corpus.last) + ".",
      csv: () => [[unit, "stories", "articles"], ...units.map((start, place) => [start, data.time.stories[place], data.time.articles[place]])], png: chart.canvas }, chart.node),
    topActors(), topPairs(), rejects(), qualityPanel());
}

function figure(number, what, more) {
  return el("div", { class: "figure" }, el("b", {}, typeof number === "number" ? count(number) : number), el("span", {}, what), el("small", {}, more));
}

function topActors() {
  const top = data.actors.slice(0, 12).map(actor => ({ actor, stories: summed(actor.series, { first: 0, last: units.length })[0] }));
  const most = Math.max(1, ...top.map(row => row.stories));
  return panel("Most named", { csv: () => [["actor", "id", "stories"], ...top.map(row => [row.actor.name, row.actor.id, row.stories])] },
    table([{ title: "Actor", cell: row => actorLink(row.actor) }, { title: "Stories", cell: row => bar(row.stories / most, count(row.stories)) }], top, { label: "Most named" }));
}

function topPairs() {
  const top = data.pairs.slice(0, 12);
  const most = Math.max(1, ...top.map(pair => pair.figures.stories));
  return panel("Most often together", { csv: () => [["actor", "actor", "stories"], ...top.map(pair => [data.actors[pair.a].name, data.actors[pair.b].name, pair.figures.stories])] },
    table([{ title: "Pair", cell: pair => pairLink(pair) }, { title: "Stories", cell: pair => bar(pair.figures.stories / most, count(pair.figures.stories)) }], top, { label: "Most often together" }));
}

function pairLink(pair) {
  const [one, other] = [data.actors[pair.a], data.actors[pair.b]];
  return el("a", { href: href("pair", { a: one.id, b: other.id }), class: "actor" }, dot(one.type), one.name, " – ", dot(other.type), other.name);
}

function rejects() {
  const rows = data.corpus.rejects;
  return panel("What could not be used", { csv: () => [["reason", "records"], ...rows.map(row => [row.reason, row.records])] },
    rows.length ? table([{ title: "Reason", cell: row => REASON_WORDS[row.reason] || row.reason.replaceAll("_", " ") }, { title: "Records", kind: "number", cell: row => count(row.records) }], rows)
      : el("p", {}, "Every input record became an article."));
}

/** The name of an id, where the report knows it. */
function nameOf(id) {
  return actorOf(id)?.name || id || "undecided";
}

function qualityPanel() {
  const { quality } = data;
  const share = part => (quality.mentions ? percent(part / quality.mentions) : "none");
  const readings = name => name.readings.map(one => nameOf(one.name) + " " + count(one.count)).join(", ");
  const list = (title, rows, words) => rows.length ? el("div", {}, el("h3", {}, title), el("ul", {}, rows.map(row => el("li", {}, words(row))))) : null;
  return panel("What to be careful with", { csv: () => [["what", "name", "mentions", "more"],
    ...quality.ambiguous.map(name => ["ambiguous", name.name, name.mentions, readings(name)]),
    ...quality.open.map(open => ["not in the catalog", open.name, open.mentions, open.type]),
    ...quality.alike.map(alike => ["perhaps in the catalog", alike.open, "", alike.known])] },
    el("p", {}, "Of " + count(quality.mentions) + " mentions, " + share(quality.inCatalog) + " are of actors of the catalog, "
      + share(quality.mentions - quality.inCatalog - quality.unresolved) + " of others that the texts alone tell of, and "
      + share(quality.unresolved) + " were left undecided."),
    list("Names that meant several actors", quality.ambiguous, name => [el("b", {}, name.name), ": " + readings(name)]),
    list("Often named, but not in the catalog", quality.open, open => open.name + " (" + typeWords(open.type) + "), " + countOf(open.mentions, "mention")),
    list("Perhaps in the catalog under another name", quality.alike, alike => alike.open + ", perhaps " + nameOf(alike.known) + ": " + alike.reason));
}
