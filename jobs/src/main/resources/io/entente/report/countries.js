// SPDX-License-Identifier: Apache-2.0
// A matrix of states.

const STATES = 20;

function countries(main) {
  const time = rangeBar();
  const box = el("div", { class: "wide" });
  const controls = el("form", { class: "filters", onsubmit: event => event.preventDefault() },
    select("show", "Show", [["", "stories"], ["ratio", "over chance"]]));
  main.append(time.node, controls, box);
  const draw = () => box.replaceChildren(matrixPanel());
  draw();
  return () => { time.show(); draw(); };
}

function matrixPanel() {
  const { rows, actors } = inRange();
  const between = rows.filter(row => row.one.type === "state" && row.other.type === "state");
  const states = data.actors.map((actor, place) => place).filter(place => data.actors[place].type === "state" && actors[place][0] > 0)
    .sort((one, other) => actors[other][0] - actors[one][0] || one - other).slice(0, STATES);
  if (states.length < 2) {
    return panel("States", {}, el("p", {}, "Fewer than two states are named in " + rangeWords() + "."));
  }
  const found = new Map(between.map(row => [pairKey(row.pair.a, row.pair.b), row]));
  const picture = matrixPicture(states, found, param("show"));
  return panel("States with states", { wide: true, note: "The " + states.length + " most named states in " + rangeWords() + ". "
      + (param("show") === "ratio" ? "Times as often together as by chance, careful with rare pairs; blue is more often, orange less."
        : "Stories that name both; the stronger the blue, the more.") + " An empty field is a pair that this file does not hold, or that never meets. Click a field for the pair.",
    png: () => picture, csv: () => [["state", ...states.map(place => data.actors[place].name)],
      ...states.map(one => [data.actors[one].name, ...states.map(other => (one === other ? "" : found.get(pairKey(one, other))?.stories ?? ""))])] },
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Matrix of states" }, picture));
}

function matrixPicture(states, found, show) {
  const step = 34;
  const left = 150;
  const top = 130;
  const size = states.length * step;
  const dark = color("--scheme") === "dark";
  const most = Math.max(1, ...states.flatMap(one => states.map(other => found.get(pairKey(one, other))?.stories ?? 0)));
  const amount = d3.scaleSequentialSqrt([0, most], dark ? d3.interpolateRgb("#16202b", "#6cb6f5") : d3.interpolateRgb("#eef4fa", "#0a4f86"));
  const ratio = d3.scaleDiverging([-3, 0, 3], dark ? t => d3.interpolateRgbBasis(["#f0a030", "#222a33", "#56b4e9"])(t) : t => d3.interpolateRgbBasis(["#d98300", "#f4f4f4", "#0072b2"])(t));
  const ink = color("--ink");
  const picture = svg("svg", { viewBox: `0 0 ${left + size + 90} ${top + size + 10}`, class: "matrix", "font-family": "system-ui, sans-serif", "font-size": 12 });
  states.forEach((one, y) => {
    const name = data.actors[one].name;
    picture.append(svg("text", { x: left - 8, y: top + y * step + step / 2 + 4, "text-anchor": "end", fill: ink }, shortened(name, 22)));
    picture.append(svg("text", { transform: `translate(${left + y * step + step / 2 + 4},${top - 8}) rotate(-55)`, fill: ink }, shortened(name, 20)));
    states.forEach((other, x) => {
      const row = found.get(pairKey(one, other));
      const value = row ? (show === "ratio" ? row.ratio : row.stories) : null;
      const fill = one === other ? color("--line") : value == null ? color("--panel") : show === "ratio" ? ratio(Math.max(-3, Math.min(3, value))) : amount(value);
      const cell = svg("g", {}, svg("rect", { x: left + x * step, y: top + y * step, width: step - 2, height: step - 2, rx: 3, fill }));
      if (row) {
        const text = show === "ratio" ? timesWords(value) : count(value);
        const light = d3.lab(fill).l > 60;
        cell.append(svg("text", { x: left + x * step + step / 2 - 1, y: top + y * step + step / 2 + 3, "text-anchor": "middle", "font-size": 10.5, fill: light ? "#111" : "#fff" }, text),
          svg("title", {}, name + " and " + data.actors[other].name + ": " + countOf(row.stories, "story", "stories") + ", " + timesWords(row.ratio) + " chance"));
        picture.append(svg("a", { href: href("pair", { a: row.one.id, b: row.other.id }) }, cell));
      } else {
        picture.append(cell);
      }
    });
  });
  return picture;
}

function shortened(text, most) {
  return text.length > most ? text.slice(0, most - 1) + "…" : text;
}
