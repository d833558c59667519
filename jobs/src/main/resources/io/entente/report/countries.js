// SPDX-License-Identifier: Apache-2.0
// Countries with countries: a matrix, and the pairs of them with the actors who stand for them.

const COUNTRIES = 20;
const COUNTRY_PAIRS = 40;
const CARRIERS = 3;

function countries(main) {
  const time = rangeBar();
  const box = el("div", { class: "wide" });
  const controls = el("form", { class: "filters", onsubmit: event => event.preventDefault() },
    select("show", "Show", [["", "stories"], ["ratio", "over chance"]]));
  main.append(time.node, controls, box);
  const draw = () => {
    const now = range();
    const places = countriesIn(now);
    const rows = places.length < 2 ? [] : countryPairsIn(now);
    box.replaceChildren(matrixPanel(places, rows), ...(rows.length ? [countryPairPanel(rows, now)] : []));
  };
  draw();
  return () => { time.show(); draw(); };
}

/** The places of the countries with most stories in a range of time. */
function countriesIn(now) {
  const stories = data.countries.all.map(country => summed(country.series, now)[0]);
  return stories.map((sum, place) => place).filter(place => stories[place] > 0)
    .sort((one, other) => stories[other] - stories[one] || one - other).slice(0, COUNTRIES);
}

/** Every pair of countries that meets in a range of time, measured in it, the most frequent first. */
function countryPairsIn(now) {
  const { total } = inRange();
  const paired = data.countries.all.map(country => summed(country.series, now)[1]);
  return data.countries.pairs.map(pair => {
    const [stories, sentences] = summed(pair.series, now);
    return { pair, one: data.countries.all[pair.a], other: data.countries.all[pair.b], stories, sentences,
      ...measured(stories, paired[pair.a], paired[pair.b], total) };
  }).filter(row => row.stories > 0).sort((one, other) => other.stories - one.stories || other.sentences - one.sentences
    || one.pair.a - other.pair.a || one.pair.b - other.pair.b);
}

function matrixPanel(places, rows) {
  if (places.length < 2) {
    return panel("Countries", {}, el("p", {}, "Fewer than two countries are in the news in " + rangeWords() + "."));
  }
  const found = new Map(rows.map(row => [pairKey(row.pair.a, row.pair.b), row]));
  const picture = matrixPicture(places, found, param("show"));
  const names = places.map(place => data.countries.all[place].name);
  return panel("Countries with countries", { wide: true, note: "The " + places.length + " countries with most stories in " + rangeWords()
      + ", a country being its state, bodies, parties, companies and who holds office in it; a story counts once for two countries. "
      + (param("show") === "ratio" ? "Times as often together as by chance, careful with rare pairs; blue is more often, orange less."
        : "Stories that name both; the stronger the blue, the more.") + " An empty field is a pair that never meets.",
    png: () => picture, csv: () => [["country", ...names],
      ...places.map((one, y) => [names[y], ...places.map(other => (one === other ? "" : found.get(pairKey(one, other))?.stories ?? ""))])] },
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Matrix of countries" }, picture));
}

function matrixPicture(places, found, show) {
  const step = 34;
  const left = 150;
  const top = 130;
  const size = places.length * step;
  const dark = color("--scheme") === "dark";
  const most = Math.max(1, ...places.flatMap(one => places.map(other => found.get(pairKey(one, other))?.stories ?? 0)));
  const amount = d3.scaleSequentialSqrt([0, most], dark ? d3.interpolateRgb("#16202b", "#6cb6f5") : d3.interpolateRgb("#eef4fa", "#0a4f86"));
  const ratio = d3.scaleDiverging([-3, 0, 3], dark ? t => d3.interpolateRgbBasis(["#f0a030", "#222a33", "#56b4e9"])(t) : t => d3.interpolateRgbBasis(["#d98300", "#f4f4f4", "#0072b2"])(t));
  const ink = color("--ink");
  const picture = svg("svg", { viewBox: `0 0 ${left + size + 90} ${top + size + 10}`, class: "matrix", "font-family": "system-ui, sans-serif", "font-size": 12 });
  places.forEach((one, y) => {
    const name = data.countries.all[one].name;
    picture.append(svg("text", { x: left - 8, y: top + y * step + step / 2 + 4, "text-anchor": "end", fill: ink }, shortened(name, 22)));
    picture.append(svg("text", { transform: `translate(${left + y * step + step / 2 + 4},${top - 8}) rotate(-55)`, fill: ink }, shortened(name, 20)));
    places.forEach((other, x) => {
      const row = found.get(pairKey(one, other));
      const value = row ? (show === "ratio" ? row.ratio : row.stories) : null;
      const fill = one === other ? color("--line") : value == null ? color("--panel") : show === "ratio" ? ratio(Math.max(-3, Math.min(3, value))) : amount(value);
      const cell = svg("g", {}, svg("rect", { x: left + x * step, y: top + y * step, width: step - 2, height: step - 2, rx: 3, fill }));
      if (row) {
        const text = show === "ratio" ? timesWords(value) : count(value);
        const light = d3.lab(fill).l > 60;
        cell.append(svg("text", { x: left + x * step + step / 2 - 1, y: top + y * step + step / 2 + 3, "text-anchor": "middle", "font-size": 10.5, fill: light ? "#111" : "#fff" }, text),
          svg("title", {}, name + " and " + data.countries.all[other].name + ": " + countOf(row.stories, "story", "stories") + ", " + timesWords(row.ratio) + " chance"));
      }
      picture.append(cell);
    });
  });
  return picture;
}

function countryPairPanel(rows, now) {
  const carriers = carriersByCountries();
  const most = rows[0].stories;
  return panel("Pairs of countries", { wide: true, note: "In " + rangeWords() + ". Named for them: the pairs of their actors that most stories name, of those in this file.",
    csv: () => [["country_a", "name_a", "country_b", "name_b", "stories", "sentences", "share", "shrunken_log_ratio", "npmi"],
      ...rows.map(row => [row.one.code, row.one.name, row.other.code, row.other.name, row.stories, row.sentences, row.share.toPrecision(4), row.ratio.toPrecision(4), row.npmi.toPrecision(4)])] },
    table([
      { title: "Countries", cell: row => row.one.name + " – " + row.other.name },
      { title: "Stories", cell: row => bar(row.stories / most, count(row.stories)) },
      { title: "Sentences", kind: "number", cell: row => count(row.sentences) },
      { title: "Over chance", kind: "number", cell: MEASURES.ratio.show },
      { title: "Named for them", kind: "wide-only", cell: row => el("span", {}, (carriers.get(pairKey(row.pair.a, row.pair.b)) || []).slice(0, CARRIERS)
        .flatMap((carrier, place) => [place ? ", " : "", pairLink(carrier.pair)])) },
      { title: "Over time", kind: "wide-only", cell: row => spark(row.pair.series, now) },
    ], rows.slice(0, COUNTRY_PAIRS), { label: "Pairs of countries" }));
}

/** The pairs of actors that stand for two countries, the most frequent first. */
function carriersByCountries() {
  const standing = data.actors.map(() => []);
  data.countries.all.forEach((country, place) => country.actors.forEach(actor => standing[actor].push(place)));
  const found = new Map();
  for (const row of inRange().rows) {
    for (const one of standing[row.pair.a]) {
      for (const other of standing[row.pair.b]) {
        const key = pairKey(one, other);
        if (one !== other) {
          found.set(key, found.get(key) || []).get(key).push(row);
        }
      }
    }
  }
  found.forEach(rows => rows.sort((one, other) => other.stories - one.stories || other.sentences - one.sentences || one.place - other.place));
  return found;
}

function shortened(text, most) {
  return text.length > most ? text.slice(0, most - 1) + "…" : text;
}
