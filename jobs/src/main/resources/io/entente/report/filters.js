// SPDX-License-Identifier: Apache-2.0
// Which pairs are looked at: by name, type, country, strength.

function lower(text) {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}

const searched = data.actors.map(actor =>
  lower([actor.name, actor.id, ...actor.names.map(name => name.name)].join("\n")));

/** Whether an actor is called so, in part. */
function isCalled(place, words) {
  return words.every(word => searched[place].includes(word));
}

/** The pairs of the range that the address asks for. */
function wantedRows() {
  const wanted = lower(param("q")).split(/[,;+]/).map(part => part.trim().split(/\s+/).filter(Boolean)).filter(part => part.length);
  const type = param("type");
  const country = param("country");
  const least = Number(param("min", "1"));
  const most = param("maxq") ? Number(param("maxq")) : null;
  const fits = (actor, value, key) => !value || actor[key] === value;
  return inRange().rows.filter(row => {
    const { one, other, pair } = row;
    return row.stories >= least
      && (most == null || (row.q != null && row.q <= most))
      && (!param("backbone") || row.backbone)
      && (type === "between-states" ? one.type === "state" && other.type === "state" : fits(one, type, "type") || fits(other, type, "type"))
      && (fits(one, country, "country") || fits(other, country, "country"))
      && (!wanted.length || named(wanted, pair));
  });
}

/** One name: either actor; two, separated by a comma: one each. */
function named(wanted, { a, b }) {
  if (wanted.length === 1) {
    return isCalled(a, wanted[0]) || isCalled(b, wanted[0])
      || wanted[0].every(word => isCalled(a, [word]) || isCalled(b, [word]));
  }
  return (isCalled(a, wanted[0]) && isCalled(b, wanted[1])) || (isCalled(b, wanted[0]) && isCalled(a, wanted[1]));
}

function options(values, chosen) {
  return values.map(([value, text]) => el("option", { value, selected: value === chosen }, text));
}

function field(label, input) {
  return el("label", { class: "field" }, el("span", {}, label), input);
}

function select(name, label, values) {
  return field(label, el("select", { name, onchange: event => change({ [name]: event.target.value }) }, options(values, param(name))));
}

function tally(key) {
  const found = new Map();
  data.actors.forEach(actor => actor[key] && found.set(actor[key], (found.get(actor[key]) || 0) + 1));
  return [...found].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}

function countryWords(code) {
  const state = data.actors.find(actor => actor.type === "state" && actor.country === code);
  return state ? state.name : code;
}

/** The controls of pairs and network. */
function filterBar() {
  const types = tally("type").map(([type, many]) => [type, typeWords(type) + " (" + many + ")"]);
  const countries = tally("country").map(([code]) => [code, countryWords(code)]).sort((one, other) => one[1].localeCompare(other[1]));
  return el("form", { class: "filters", onsubmit: event => event.preventDefault() },
    field("Name", el("input", { type: "search", name: "q", value: param("q"), placeholder: "Iran, or: Japan, United States", autocomplete: "off",
      oninput: event => change({ q: event.target.value.trim() }) })),
    select("type", "Type", [["", "all types"], ["between-states", "both are states"], ...types]),
    select("country", "Country", [["", "all countries"], ...countries]),
    field("Stories at least", el("input", { type: "number", name: "min", min: 1, value: param("min", "1"), onchange: event => change({ min: event.target.value > 1 ? event.target.value : "" }) })),
    select("maxq", "Chance (q)", [["", "any"], ["0.05", "at most 0.05"], ["0.01", "at most 0.01"], ["0.001", "at most 0.001"]]),
    el("label", { class: "check" }, el("input", { type: "checkbox", name: "backbone", checked: !!param("backbone"),
      onchange: event => change({ backbone: event.target.checked ? "1" : "" }) }), "Only what stands out (backbone)"));
}
