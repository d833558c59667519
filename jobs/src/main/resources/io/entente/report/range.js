// SPDX-License-Identifier: Apache-2.0
// The range of time that is looked at: a brush over the stories of the corpus, or two dates.

/** First and last unit of the range that the address names. */
function range() {
  const from = param("from");
  const to = param("to");
  let first = 0;
  let last = units.length - 1;
  if (from) {
    first = units.findIndex((start, place) => endOf(place) >= from);
    first = first < 0 ? last : first;
  }
  if (to) {
    while (last > first && units[last] > to) {
      last--;
    }
  }
  return { first, last, whole: first === 0 && last === units.length - 1 };
}

/** Sums the steps of a series that lie in a range: [period, value, value, ...]. */
function summed(series, { first, last }) {
  let one = 0;
  let two = 0;
  for (let i = 0; i < series.length; i += 3) {
    if (series[i] >= first && series[i] <= last) {
      one += series[i + 1];
      two += series[i + 2];
    }
  }
  return [one, two];
}

const counted = { key: null, rows: null, actors: null, total: 0 };

/** Every pair that occurs in the range, measured in it. */
function inRange() {
  const now = range();
  const key = now.first + ":" + now.last;
  if (counted.key !== key) {
    counted.key = key;
    counted.total = data.time.stories.slice(now.first, now.last + 1).reduce((sum, n) => sum + n, 0);
    counted.actors = data.actors.map(actor => summed(actor.series, now));
    counted.rows = data.pairs.map((pair, place) => row(pair, place, now)).filter(found => found.stories > 0);
  }
  return counted;
}

function row(pair, place, now) {
  const [stories, sentences] = summed(pair.series, now);
  const a = counted.actors[pair.a][1];
  const b = counted.actors[pair.b][1];
  const tests = testsIn(pair, now);
  return { place, pair, one: data.actors[pair.a], other: data.actors[pair.b], stories, sentences, a, b,
    ...measured(stories, a, b, counted.total), ...tests };
}

/** The smallest q value of the tested periods that touch the range, and whether one is in the backbone. */
function testsIn(pair, { first, last }) {
  let q = null;
  let backbone = false;
  for (let i = 0; i < pair.tests.length; i += 3) {
    const start = data.time.testStarts[pair.tests[i]];
    const next = data.time.testStarts[pair.tests[i] + 1];
    if (start <= endOf(last) && (!next || next > units[first])) {
      q = q == null ? pair.tests[i + 1] : Math.min(q, pair.tests[i + 1]);
      backbone = backbone || pair.tests[i + 2] === 1;
    }
  }
  return { q, backbone };
}

function rangeWords() {
  const now = range();
  return now.whole ? "all of " + dayWords(data.corpus.first) + " to " + dayWords(data.corpus.last)
    : dayWords(units[now.first]) + " to " + dayWords(endOf(now.last));
}

/** The brush, with two dates for the keyboard. */
function rangeBar() {
  const width = 1000;
  const height = 56;
  const scale = d3.scaleLinear([0, units.length], [0, width]);
  const top = Math.max(1, ...data.time.stories);
  const bars = svg("path", { class: "bars", d: data.time.stories.map((stories, place) => {
    const tall = (stories / top) * (height - 14);
    return "M" + scale(place).toFixed(1) + "," + (height - 12) + "h" + Math.max(0.6, scale(1) - 0.4).toFixed(2)
      + "v" + -tall.toFixed(1) + "h" + -Math.max(0.6, scale(1) - 0.4).toFixed(2) + "z";
  }).join("") });
  const picture = svg("svg", { viewBox: `0 0 ${width} ${height}`, class: "brush", preserveAspectRatio: "none", role: "img",
    "aria-label": "Stories by " + unit + "; drag to choose a range of time, or use the two dates" }, bars);
  const group = d3.select(picture).append("g");
  const brush = d3.brushX().extent([[0, 0], [width, height - 12]]).on("end", event => {
    if (!event.sourceEvent) {
      return;
    }
    if (!event.selection) {
      change({ from: null, to: null });
    } else {
      const [left, right] = event.selection.map(x => scale.invert(x));
      const first = Math.min(units.length - 1, Math.floor(left + 0.25));
      const last = Math.max(first, Math.min(units.length - 1, Math.ceil(right - 0.25) - 1));
      change({ from: first === 0 ? null : units[first], to: last === units.length - 1 ? null : endOf(last) });
    }
  });
  group.call(brush);
  const date = (name, label) => el("input", { type: "date", "aria-label": label, min: data.corpus.first, max: data.corpus.last,
    onchange: event => change({ [name]: event.target.value }) });
  const from = date("from", "From day");
  const to = date("to", "To day");
  const words = el("span", { class: "range-words", "aria-live": "polite" });
  const clear = el("button", { class: "quiet", onclick: () => change({ from: null, to: null }) }, "All time");
  const show = () => {
    const now = range();
    words.textContent = countOf(inRange().total, "story", "stories") + ", " + rangeWords();
    from.value = now.first === 0 ? data.corpus.first : units[now.first];
    to.value = now.last === units.length - 1 ? data.corpus.last : endOf(now.last);
    clear.hidden = now.whole;
    group.call(brush.move, now.whole ? null : [scale(now.first), scale(now.last + 1)]);
  };
  show();
  return { node: el("div", { class: "range" }, picture, el("div", { class: "range-line" }, from, el("span", {}, "to"), to, clear, words)), show };
}
