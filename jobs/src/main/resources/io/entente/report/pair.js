// SPDX-License-Identifier: Apache-2.0
// One pair: over time, in words, in sentences.

function pair(main) {
  const place = pairOf(param("a"), param("b"));
  if (place === undefined) {
    main.append(panel("No such pair", { wide: true }, el("p", {}, "The report does not hold this pair: it holds the "
      + count(data.pairs.length) + " most frequent and most risen of " + count(data.corpus.pairs) + ". 'entente show pair' tells of every pair.")));
    return;
  }
  const time = rangeBar();
  const found = data.pairs[place];
  const [one, other] = [data.actors[found.a], data.actors[found.b]];
  const box = el("div", { class: "wide columns" });
  main.append(el("h1", { class: "wide" }, actorLink(one), el("span", { class: "soft" }, " and "), actorLink(other)), time.node, box);
  const draw = () => box.replaceChildren(...pairParts(found, place, one, other));
  draw();
  return () => { time.show(); draw(); };
}

function pairParts(found, place, one, other) {
  const now = range();
  const row = inRange().rows.find(candidate => candidate.place === place);
  const name = one.name + " and " + other.name;
  const chart = timeChart([{ label: "stories that name both", values: dense(found.series, now), color: color("--accent") }], now);
  return [
    panel("Together over time", { wide: true, note: "Stories that name both, by " + unit + ".", png: chart.canvas,
      csv: () => [[unit, "stories"], ...dense(found.series, now).map((stories, i) => [units[now.first + i], stories])] }, chart.node),
    sentencePanel(name, found, now),
    panel("In words", {}, row ? pairWords(row, found.about) : el("p", {}, "The two never meet in " + rangeWords() + ".")),
  ];
}

function pairWords(row, about) {
  const times = row.expected ? row.stories / row.expected : 0;
  const chance = row.expected < 0.05 ? "almost none" : decimal(row.expected, 1);
  const verdict = times > 1.2 ? "more often than chance" : times < 0.8 ? "less often than chance" : "about as often as chance";
  const line = (term, words) => [el("dt", {}, term), el("dd", {}, words)];
  return el("dl", {},
    about && line("In the news for", about.terms.join(", ") + " (" + about.year + ")" + (about.headline ? ", as in “" + about.headline + "”." : ".")),
    line("How often", countOf(row.stories, "story", "stories") + " of " + count(counted.total) + " name both (" + percent(row.share) + "), in "
      + countOf(row.sentences, "sentence") + " together."),
    line("Against chance", "If the two had nothing to do with each other, " + chance + " would: they meet " + verdict + " (" + decimal(times, 1) + " times)."),
    line("How exclusively", "NPMI " + decimal(row.npmi) + ": " + (row.npmi > 0.5 ? "where one is, the other mostly is." : row.npmi > 0.2 ? "clearly tied to each other." : row.npmi > 0 ? "a little more together than apart." : "each is mostly named without the other.")),
    line("How sure", "G² " + decimal(row.evidence, 1) + (row.evidence > 10.83 ? ": chance explains it less than once in a thousand (p < 0.001)." : row.evidence > 3.84 ? ": chance explains it less than once in twenty (p < 0.05)." : ": it may well be chance.")),
    line("Tested by " + data.time.tested, (row.q == null ? "Not tested." : "Smallest q value " + small(row.q) + ", of all pairs.") + (row.backbone ? " It stands out among the pairs of both (backbone)." : " It does not stand out among the pairs of both (no backbone).")));
}

function sentencePanel(name, found, now) {
  const dateOf = sentence => data.articles[sentence.article].date;
  const all = found.evidence.map(place => data.sentences[place]).sort((one, other) => (dateOf(one) < dateOf(other) ? 1 : -1));
  const inside = all.filter(sentence => dateOf(sentence) >= units[now.first] && dateOf(sentence) <= endOf(now.last));
  const told = inside.length ? inside : all;
  const note = !all.length ? null : (inside.length ? "" : "None of the sentences in this report is of the chosen time; these are of other days. ")
    + "Up to " + data.cut.limits.sentences + " of a pair, spread over time; the newest first.";
  return panel("Sentences that name both", { wide: false, note, csv: all.length ? () => [["pair", "date", "publisher", "title", "address", "sentence"], ...told.map(({ article, text }) => {
    const source = data.articles[article];
    return [name, source.date, source.source, source.title, source.url, text];
  })] : null },
    all.length ? el("ol", { class: "sentences" }, told.map(sentence => sentenceItem(sentence, found)))
      : el("p", {}, "No sentence names both, or there was no room for it: the two are named in the same articles."));
}

function sentenceItem({ article, text, marks }, found) {
  const source = data.articles[article];
  const title = source.title || "article";
  return el("li", {}, el("blockquote", {}, markedText(text, marks, found)),
    el("cite", {}, dayWords(source.date), source.source ? " · " + source.source : "", " · ", source.url ? outside(source.url, title) : title));
}

/** The text with both actors marked; marks count code points. */
function markedText(text, marks, { a, b }) {
  const points = Array.from(text);
  const parts = [];
  let at = 0;
  for (let i = 0; i < marks.length; i += 3) {
    const [begin, end, actor] = marks.slice(i, i + 3);
    if ((actor === a || actor === b) && begin >= at) {
      parts.push(points.slice(at, begin).join(""), el("mark", { class: actor === a ? "one" : "other" }, points.slice(begin, end).join("")));
      at = end;
    }
  }
  return [...parts, points.slice(at).join("")];
}
