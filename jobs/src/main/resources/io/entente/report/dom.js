// SPDX-License-Identifier: Apache-2.0
// Elements, tables and files. Every text goes into a text node: nothing is ever read as HTML.

/** An element; attributes that begin with "on" are listeners, children are nodes or texts. */
function el(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      node.addEventListener(name.slice(2), value);
    } else if (name === "css") {
      Object.entries(value).forEach(([key, text]) => node.style.setProperty(key, text));
    } else if (value === true) {
      node.setAttribute(name, "");
    } else if (value !== false && value != null) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.flat(3).filter(child => child != null && child !== false));
  return node;
}

/** A link to another page, where the address is one of the web; else the text alone. */
function outside(address, text) {
  try {
    const url = new URL(address);
    if (url.protocol === "http:" || url.protocol === "https:") {
      return el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" }, text);
    }
  } catch (notAnAddress) {
    // Shown as a text.
  }
  return el("span", {}, text);
}

function actorLink(actor) {
  return el("a", { href: href("actor", { id: actor.id }), class: "actor" }, dot(actor.type), actor.name);
}

function dot(type) {
  return el("span", { class: "dot", title: typeWords(type), css: { background: typeColor(type) } });
}

/** A panel with a title, its files, and a note. */
function panel(title, { note, csv, png, wide } = {}, ...children) {
  const tools = el("span", { class: "tools" });
  if (csv) {
    tools.append(el("button", { class: "quiet", "data-csv": "", onclick: () => saveCsv(title, csv()) }, "CSV"));
  }
  if (png) {
    tools.append(el("button", { class: "quiet", "data-png": "", onclick: () => savePng(title, png()) }, "PNG"));
  }
  return el("section", { class: wide ? "panel wide" : "panel", "aria-label": title },
    el("div", { class: "panel-head" }, el("h2", {}, title), tools),
    note && el("p", { class: "note" }, note),
    ...children);
}

function save(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = el("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

function fileName(title, ending) {
  return "entente-" + title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60) + "." + ending;
}

/** A cell of CSV. A text that a spreadsheet would take for a formula is marked as a text. */
function csvCell(value) {
  if (value == null) {
    return "";
  }
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value);
  return /[",\n\r;]/.test(text) ? "\"" + text.replaceAll("\"", "\"\"") + "\"" : text;
}

function csvText(rows) {
  return "\ufeff" + rows.map(row => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

function saveCsv(title, rows) {
  save(fileName(title, "csv"), new Blob([csvText(rows)], { type: "text/csv;charset=utf-8" }));
}

/** Saves what a canvas or an SVG shows, on the page's ground. */
function savePng(title, source) {
  const finish = (image, width, height) => {
    const canvas = el("canvas", { width, height });
    const pen = canvas.getContext("2d");
    pen.fillStyle = color("--ground");
    pen.fillRect(0, 0, width, height);
    pen.drawImage(image, 0, 0, width, height);
    canvas.toBlob(blob => save(fileName(title, "png"), blob), "image/png");
  };
  if (source instanceof HTMLCanvasElement) {
    finish(source, source.width, source.height);
    return;
  }
  const box = source.viewBox.baseVal;
  const copy = source.cloneNode(true);
  copy.setAttribute("width", box.width * 2);
  copy.setAttribute("height", box.height * 2);
  const image = new Image();
  image.onload = () => finish(image, box.width * 2, box.height * 2);
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(new XMLSerializer().serializeToString(copy));
}

/** A colour of the style sheet. */
function color(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/**
 * A table. A column is {title, cell, kind}; kind "number" stands right, "wide-only" is left out on
 * a phone.
 */
function table(columns, rows, { label } = {}) {
  const head = el("tr", {}, columns.map(column => column.head || el("th", { scope: "col", class: column.kind }, column.title)));
  const body = rows.map(row => el("tr", {}, columns.map(column => el("td", { class: column.kind }, column.cell(row)))));
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label || "Table" },
    el("table", {}, el("thead", {}, head), el("tbody", {}, body)));
}

function bar(share, text) {
  return el("span", { class: "bar" },
    el("span", { class: "fill", css: { width: Math.max(0, Math.min(1, share)) * 100 + "%" } }),
    el("span", { class: "bar-text" }, text));
}
