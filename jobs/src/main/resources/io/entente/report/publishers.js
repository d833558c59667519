// SPDX-License-Identifier: Apache-2.0
// Publishers side by side: how much they have, and whom they name more than another does.

function publishers(main) {
  const rows = data.publishers;
  const most = Math.max(1, ...rows.map(row => row.articles));
  main.append(panel("Publishers", { wide: true, note: "Over all time." + (data.cut.publishers ? " The " + data.cut.limits.publishers + " with most articles." : ""),
    csv: () => [["publisher", "articles", "stories", "first", "last"], ...rows.map(row => [row.name || "unknown", row.articles, row.stories, row.first, row.last])] },
    table([
      { title: "Publisher", cell: row => row.name || el("i", {}, "unknown") },
      { title: "Articles", cell: row => bar(row.articles / most, count(row.articles)) },
      { title: "Stories of its own", kind: "number", cell: row => count(row.stories) },
      { title: "From", kind: "wide-only", cell: row => dayWords(row.first) },
      { title: "To", kind: "wide-only", cell: row => dayWords(row.last) },
    ], rows, { label: "Publishers" })));
  const named = rows.map((row, place) => place).filter(place => rows[place].name);
  if (named.length < 2) {
    main.append(panel("Side by side", { wide: true }, el("p", {}, "Fewer than two publishers are known, so there is nothing to compare.")));
    return null;
  }
  const box = el("div", { class: "wide" });
  const choose = (name, usual) => field(name === "one" ? "This publisher" : "against", el("select", { name, onchange: event => change({ [name]: event.target.value }) },
    options(named.map(place => [String(place), rows[place].name]), param(name, String(usual)))));
  main.append(el("form", { class: "filters", onsubmit: event => event.preventDefault() }, choose("one", named[0]), choose("other", named[1])), box);
  const draw = () => box.replaceChildren(sideBySide(rows[Number(param("one", String(named[0])))] || rows[named[0]], rows[Number(param("other", String(named[1])))] || rows[named[1]]));
  draw();
  return draw;
}

function sideBySide(one, other) {
  const shares = publisher => {
    const found = new Map();
    for (let i = 0; i < publisher.namings.length; i += 2) {
      found.set(publisher.namings[i], publisher.namings[i + 1] / publisher.articles);
    }
    return found;
  };
  const [left, right] = [shares(one), shares(other)];
  const rows = [...new Set([...left.keys(), ...right.keys()])].map(place => ({ actor: data.actors[place], left: left.get(place) || 0, right: right.get(place) || 0 }))
    .sort((a, b) => Math.max(b.left, b.right) - Math.max(a.left, a.right)).slice(0, 40);
  const most = Math.max(0.01, ...rows.map(row => Math.max(row.left, row.right)));
  return panel(one.name + " and " + other.name, { wide: true, note: "Share of each one's articles that name an actor, copies included; over all time.",
    csv: () => [["actor", "id", one.name, other.name], ...rows.map(row => [row.actor.name, row.actor.id, row.left.toPrecision(4), row.right.toPrecision(4)])] },
    table([
      { title: "Actor", cell: row => actorLink(row.actor) },
      { title: one.name, cell: row => bar(row.left / most, percent(row.left)) },
      { title: other.name, cell: row => bar(row.right / most, percent(row.right)) },
      { title: "Difference", kind: "number", cell: row => (row.left >= row.right ? "+" : "−") + (Math.abs(row.left - row.right) * 100).toFixed(1) + " points" },
    ], rows, { label: "Side by side" }));
}
