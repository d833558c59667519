// SPDX-License-Identifier: Apache-2.0
// The network of the pairs that fit the filters: drag, zoom, click for the neighbours of one actor.

function network(main) {
  const time = rangeBar();
  const filters = filterBar();
  filters.append(select("top", "Pairs drawn", [["", "the 120 strongest"], ["40", "40"], ["300", "300"], ["800", "800"], ["3000", "all"]]));
  const box = el("div", { class: "wide network-columns" });
  main.append(time.node, filters, box);
  const draw = () => box.replaceChildren(...networkParts());
  draw();
  return () => { time.show(); draw(); };
}

/** Actors and pairs to draw: the strongest, or those around one actor and between its neighbours. */
function graphOf(rows) {
  const around = actorPlace.get(param("around"));
  const most = Number(param("top", "120"));
  let kept = rows;
  if (around !== undefined) {
    const near = new Set([around]);
    rows.filter(({ pair }) => pair.a === around || pair.b === around).slice(0, 40).forEach(({ pair }) => near.add(pair.a).add(pair.b));
    kept = rows.filter(({ pair }) => near.has(pair.a) && near.has(pair.b));
    const own = kept.filter(({ pair }) => pair.a === around || pair.b === around);
    kept = own.concat(kept.filter(row => !own.includes(row)));
  }
  kept = kept.slice(0, most);
  const nodes = new Map();
  const stories = inRange().actors;
  kept.forEach(({ pair }) => [pair.a, pair.b].forEach(place => nodes.has(place)
    || nodes.set(place, { place, actor: data.actors[place], label: data.actors[place].name, stories: stories[place][0] })));
  const largest = Math.max(1, ...[...nodes.values()].map(node => node.stories));
  const sorted = [...nodes.values()].sort((one, other) => other.stories - one.stories || one.place - other.place);
  sorted.forEach(node => { node.r = 4 + 20 * Math.sqrt(node.stories / largest); });
  const links = kept.map(row => ({ source: nodes.get(row.pair.a), target: nodes.get(row.pair.b), stories: row.stories, row }));
  return { nodes: sorted, links, around };
}

function networkParts() {
  const rows = sortedRows();
  const graph = graphOf(rows);
  const side = el("div", { class: "side" });
  if (!graph.nodes.length) {
    return [panel("Network", {}, el("p", {}, "No pair fits. Clear a filter or choose more time."))];
  }
  const canvas = el("canvas", { class: "network", tabindex: "0", role: "img",
    "aria-label": "Network of " + graph.nodes.length + " actors; the list beside it names them. Plus and minus zoom, the arrows move." });
  const view = networkView(canvas, graph, place => { change({ around: place == null ? null : data.actors[place].id }); });
  const title = graph.around === undefined ? "Network" : "Around " + data.actors[graph.around].name;
  side.append(...legend(graph), neighbours(graph));
  const total = graph.around === undefined ? rows.length : graph.links.length;
  const drawn = panel(title, { note: countOf(graph.nodes.length, "actor") + " and " + countOf(graph.links.length, "pair") + " of " + count(total) + " that fit, in " + rangeWords()
      + ". Size: stories. Click an actor for its neighbours, drag it, zoom with the wheel.",
    png: () => canvas, csv: () => pairCsv(graph.links.map(link => link.row)) },
    el("div", { class: "network-tools" },
      el("button", { class: "quiet", onclick: () => view.zoom(1.4), "aria-label": "Zoom in" }, "+"),
      el("button", { class: "quiet", onclick: () => view.zoom(1 / 1.4), "aria-label": "Zoom out" }, "−"),
      el("button", { class: "quiet", onclick: () => view.fit() }, "Fit"),
      graph.around !== undefined && el("button", { class: "quiet", onclick: () => change({ around: null }) }, "Whole network")),
    canvas);
  return [drawn, side];
}

function legend(graph) {
  const found = [...new Set(graph.nodes.map(node => node.actor.type))];
  const own = found.filter(type => TYPE_COLORS[type]);
  return [el("ul", { class: "legend" }, own.map(type => el("li", {}, dot(type), typeWords(type))),
    found.length > own.length && el("li", {}, dot("other"), "other types"))];
}

function neighbours(graph) {
  const { around, links, nodes } = graph;
  if (around === undefined) {
    return panel("Actors drawn", {}, table([
      { title: "Actor", cell: node => el("button", { class: "link", onclick: () => change({ around: node.actor.id }) }, dot(node.actor.type), node.label) },
      { title: "Stories", kind: "number", cell: node => count(node.stories) }], nodes.slice(0, 40), { label: "Actors drawn" }));
  }
  const own = links.filter(({ row }) => row.pair.a === around || row.pair.b === around);
  const other = ({ row }) => (row.pair.a === around ? row.other : row.one);
  return panel("Neighbours of " + data.actors[around].name, {},
    el("p", {}, el("a", { href: href("actor", { id: data.actors[around].id }) }, "All about " + data.actors[around].name)),
    table([
      { title: "Actor", cell: link => el("a", { class: "actor", href: href("pair", { a: link.row.one.id, b: link.row.other.id }) }, dot(other(link).type), other(link).name) },
      { title: "Stories", kind: "number", cell: link => count(link.stories) }], own, { label: "Neighbours" }));
}

/** Draws on a canvas and listens to it. */
function networkView(canvas, graph, choose) {
  const pen = canvas.getContext("2d");
  const simulation = placed(graph.nodes, graph.links);
  simulation.tick(graph.nodes.length > 250 ? 120 : 260);
  let moved = d3.zoomIdentity;
  let over = null;
  let size = { width: 800, height: 560 };
  const paint = () => paintNetwork(pen, graph, moved, size, over);
  const zoom = d3.zoom().scaleExtent([0.1, 8]).filter(event => !event.button && (event.type !== "wheel" || true)).on("zoom", event => { moved = event.transform; paint(); });
  const picture = d3.select(canvas);
  const fit = () => {
    const [left, right] = d3.extent(graph.nodes, node => node.x);
    const [top, bottom] = d3.extent(graph.nodes, node => node.y);
    const scale = Math.min(2, 0.86 * Math.min(size.width / (right - left + 60), size.height / (bottom - top + 60)));
    picture.call(zoom.transform, d3.zoomIdentity.translate(size.width / 2, size.height / 2).scale(scale).translate(-(left + right) / 2, -(top + bottom) / 2));
  };
  const find = event => {
    const [x, y] = d3.pointer(event, canvas);
    const hit = graph.nodes.filter(node => Math.hypot(moved.applyX(node.x) - x, moved.applyY(node.y) - y) < node.r * Math.sqrt(moved.k) + 4);
    return hit[hit.length - 1] || null;
  };
  const drag = d3.drag().container(canvas).subject(event => {
    const node = find(event.sourceEvent);
    return node && { node, x: moved.applyX(node.x), y: moved.applyY(node.y) };
  }).on("drag", event => {
    event.subject.node.x = moved.invertX(event.x);
    event.subject.node.y = moved.invertY(event.y);
    paint();
  });
  picture.call(drag).call(zoom).on("dblclick.zoom", null);
  canvas.addEventListener("click", event => {
    const node = find(event);
    if (node) {
      choose(node.place === graph.around ? null : node.place);
    }
  });
  canvas.addEventListener("pointermove", event => {
    const node = find(event);
    if (node !== over) {
      over = node;
      canvas.style.cursor = node ? "pointer" : "grab";
      paint();
    }
  });
  canvas.addEventListener("keydown", event => {
    const step = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (step) {
      picture.call(zoom.translateBy, step[0] / moved.k, step[1] / moved.k);
    } else if (event.key === "+" || event.key === "-") {
      picture.call(zoom.scaleBy, event.key === "+" ? 1.4 : 1 / 1.4);
    } else {
      return;
    }
    event.preventDefault();
  });
  new ResizeObserver(() => {
    const width = Math.max(280, canvas.clientWidth);
    const height = Math.max(320, canvas.clientHeight);
    const ratio = window.devicePixelRatio || 1;
    size = { width, height };
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    fit();
  }).observe(canvas);
  canvas.graph = { nodes: graph.nodes, at: node => [moved.applyX(node.x), moved.applyY(node.y)] };
  return { fit, zoom: factor => picture.call(zoom.scaleBy, factor) };
}

function paintNetwork(pen, { nodes, links, around }, moved, size, over) {
  const centre = over ? over.place : around;
  const near = new Set();
  links.forEach(({ row: { pair } }) => {
    if (pair.a === centre || pair.b === centre) {
      near.add(pair.a).add(pair.b);
    }
  });
  const strongest = Math.max(1, ...links.map(link => link.stories));
  pen.clearRect(0, 0, size.width, size.height);
  const ink = color("--ink");
  for (const link of links) {
    const own = link.row.pair.a === centre || link.row.pair.b === centre;
    pen.globalAlpha = centre === undefined || centre === null ? 0.28 : own ? 0.6 : 0.07;
    pen.strokeStyle = own ? color("--accent") : ink;
    pen.lineWidth = 0.6 + 5 * (link.stories / strongest);
    pen.beginPath();
    pen.moveTo(moved.applyX(link.source.x), moved.applyY(link.source.y));
    pen.lineTo(moved.applyX(link.target.x), moved.applyY(link.target.y));
    pen.stroke();
  }
  nodes.forEach(node => {
    node.sx = moved.applyX(node.x);
    node.sy = moved.applyY(node.y);
    node.sr = node.r * Math.sqrt(moved.k);
  });
  for (const node of [...nodes].reverse()) {
    pen.globalAlpha = centre === undefined || centre === null || near.has(node.place) || node.place === centre ? 1 : 0.2;
    pen.fillStyle = typeColor(node.actor.type);
    pen.strokeStyle = color("--ground");
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.arc(node.sx, node.sy, node.sr, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
  }
  paintLabels(pen, size, nodes, near, centre);
  pen.globalAlpha = 1;
}

function paintLabels(pen, size, nodes, near, centre) {
  pen.font = "12.5px system-ui, sans-serif";
  pen.textBaseline = "middle";
  const focused = centre === undefined || centre === null ? nodes
    : [...nodes.filter(node => node.place === centre), ...nodes.filter(node => node.place !== centre && near.has(node.place))];
  pen.globalAlpha = 1;
  pen.lineWidth = 3.5;
  pen.strokeStyle = color("--ground");
  pen.fillStyle = color("--ink");
  for (const { node, x, y } of fittingLabels(focused, size, text => pen.measureText(text).width)) {
    pen.strokeText(node.label, x, y);
    pen.fillText(node.label, x, y);
  }
}
