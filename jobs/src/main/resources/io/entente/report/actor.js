// SPDX-License-Identifier: Apache-2.0
// One actor: names, offices, over time, partners.

function actor(main) {
  const place = actorPlace.get(param("id"));
  const found = data.actors[place];
  if (!found) {
    main.append(panel("No such actor", { wide: true }, el("p", {}, "The report does not hold this actor: it holds " + count(data.actors.length) + " of " + count(data.corpus.actors) + ".")));
    return;
  }
  const time = rangeBar();
  const box = el("div", { class: "wide columns" });
  main.append(el("h1", { class: "wide" }, dot(found.type), found.name,
    el("small", { class: "soft" }, " " + typeWords(found.type) + (found.country ? ", " + countryWords(found.country) : ""))), time.node, box);
  const draw = () => box.replaceChildren(...actorParts(found, place));
  draw();
  return () => { time.show(); draw(); };
}

function actorParts(found, place) {
  const now = range();
  const chart = timeChart([{ label: "stories", values: dense(found.series, now), color: typeColor(found.type) }], now);
  const rows = inRange().rows.filter(row => row.pair.a === place || row.pair.b === place).sort((one, other) => other.stories - one.stories || other.sentences - one.sentences);
  const most = Math.max(1, ...rows.map(row => row.stories));
  const partner = row => (row.pair.a === place ? row.other : row.one);
  return [
    panel("Named over time", { wide: true, note: "Stories that name " + found.name + ", by " + unit + ".", png: chart.canvas,
      csv: () => [[unit, "stories"], ...dense(found.series, now).map((stories, i) => [units[now.first + i], stories])] }, chart.node),
    panel("Together with", { note: countOf(rows.length, "partner") + " in " + rangeWords() + ".",
      csv: () => [["partner", "id", "stories", "sentences", "npmi"], ...rows.map(row => [partner(row).name, partner(row).id, row.stories, row.sentences, row.npmi.toPrecision(4)])] },
      rows.length ? table([
        { title: "Partner", cell: row => el("a", { class: "actor", href: href("pair", { a: row.one.id, b: row.other.id }) }, dot(partner(row).type), partner(row).name) },
        { title: "Stories", cell: row => bar(row.stories / most, count(row.stories)) },
        { title: "Sentences", kind: "number", cell: row => count(row.sentences) },
        { title: "Over chance", kind: "number", cell: MEASURES.ratio.show },
      ], rows.slice(0, 60), { label: "Partners" }) : el("p", {}, "Nobody in this time."),
      el("p", {}, el("a", { href: href("network", { around: found.id, q: "" }) }, "See the network around " + found.name))),
    whoPanel(found),
  ];
}

function whoPanel(found) {
  const line = (term, ...words) => [el("dt", {}, term), el("dd", {}, ...words)];
  return panel("Who it is", {},
    el("dl", {},
      line("Id", el("code", {}, found.id)),
      found.mentions != null && line("Mentions", count(found.mentions) + ", from " + dayWords(found.first) + " to " + dayWords(found.last)),
      line("Known from", found.inCatalog ? "the catalog" : "the texts alone"),
      found.wikidata && line("Wikidata", outside("https://www.wikidata.org/wiki/" + encodeURIComponent(found.wikidata), found.wikidata)),
      found.names.length > 0 && line("Called", el("ul", { class: "inline" }, found.names.map(name => el("li", {}, name.name, " ", el("span", { class: "soft" }, count(name.count)))))),
      found.offices.length > 0 && line("Offices, as the texts date them", el("ul", {}, found.offices.map(office =>
        el("li", {}, office.role, " ", el("span", { class: "soft" }, periodWords(office.from + "-01", "month") + (office.to === office.from ? "" : " to " + periodWords(office.to + "-01", "month")))))))));
}
