// SPDX-License-Identifier: Apache-2.0
// Charts over time, and the small lines in tables.

/** Values of a series, a number for every unit of the range. */
function dense(series, { first, last }) {
  const values = new Array(last - first + 1).fill(0);
  for (let i = 0; i < series.length; i += 3) {
    if (series[i] >= first && series[i] <= last) {
      values[series[i] - first] = series[i + 1];
    }
  }
  return values;
}

/** Bars by unit; what the pointer is on is told above. */
function timeChart(lines, now, { height = 220 } = {}) {
  const box = el("div", { class: "chart" });
  const days = units.slice(now.first, now.last + 1).map(day => Date.parse(day + "T00:00:00Z") / 1000);
  const axis = { stroke: color("--soft"), grid: { stroke: color("--line"), width: 1 }, ticks: { stroke: color("--line") }, font: "12px system-ui, sans-serif" };
  const bars = uPlot.paths.bars({ size: [0.9, 60], align: 1 });
  const options = {
    width: 600, height, tzDate: stamp => uPlot.tzDate(new Date(stamp * 1000), "Etc/UTC"),
    scales: { y: { range: (chart, min, max) => [0, Math.max(1, max) * 1.06] } },
    axes: [{ ...axis, space: 70, values: (chart, stamps, place, space, step) => dayTicks(stamps, step) }, { ...axis, size: 44, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000] }],
    cursor: { y: false }, legend: { live: true },
    series: [{ value: (chart, stamp) => (stamp == null ? "" : periodWords(new Date(stamp * 1000).toISOString().slice(0, 10), unit)), label: unit },
      ...lines.map((line, place) => ({ label: line.label, value: (chart, value) => (value == null ? "" : count(value)), stroke: line.color, fill: line.color + (place ? "00" : "99"),
        width: place ? 2 : 0, paths: place ? undefined : bars, points: { show: false } }))],
  };
  const chart = new uPlot(options, [days, ...lines.map(line => line.values)], box);
  new ResizeObserver(() => chart.setSize({ width: Math.max(240, box.clientWidth), height })).observe(box);
  return { node: box, canvas: () => box.querySelector("canvas") };
}

/** Days at an axis: with the year where it begins anew. */
function dayTicks(stamps, step) {
  let before = null;
  return stamps.map(stamp => {
    const date = new Date(stamp * 1000);
    const year = date.getUTCFullYear();
    const month = MONTHS[date.getUTCMonth()];
    const words = step >= 300 * 86400 ? String(year) : step >= 28 * 86400 ? month : date.getUTCDate() + " " + month;
    const told = year === before || step >= 300 * 86400 ? words : words + "\n" + year;
    before = year;
    return told;
  });
}

/** A small line of a series. */
function spark(series, now) {
  const values = dense(series, now);
  const bins = Math.min(40, values.length);
  const sums = new Array(bins).fill(0);
  values.forEach((value, place) => { sums[Math.floor((place * bins) / values.length)] += value; });
  const top = Math.max(1, ...sums);
  const step = 80 / bins;
  const path = sums.map((sum, place) => `M${(place * step).toFixed(1)},18v${(-(sum / top) * 17).toFixed(1)}h${(step * 0.8).toFixed(1)}V18z`).join("");
  return svg("svg", { viewBox: "0 0 80 18", class: "spark", "aria-hidden": "true" }, svg("path", { d: path }));
}
