// SPDX-License-Identifier: Apache-2.0
// The state of the page stands in its address, so that a view can be shared: #pairs?q=iran&from=...

/** What stays when one section leads to another. */
const SHARED = ["from", "to", "q", "type", "country", "min", "maxq", "backbone", "measure"];

const address = { section: "overview", params: new URLSearchParams() };

function readAddress() {
  const [section, query] = location.hash.slice(1).split("?");
  address.section = section || "overview";
  address.params = new URLSearchParams(query || "");
}

function param(name, otherwise = "") {
  return address.params.get(name) || otherwise;
}

function written(section, params) {
  const query = params.toString();
  return "#" + section + (query ? "?" + query : "");
}

/** The address of a section: what is shared is kept, what is given is added. */
function href(section, own = {}) {
  const params = new URLSearchParams();
  for (const name of SHARED) {
    if (address.params.has(name)) {
      params.set(name, address.params.get(name));
    }
  }
  for (const [name, value] of Object.entries(own)) {
    if (value === "" || value == null) {
      params.delete(name);
    } else {
      params.set(name, value);
    }
  }
  return written(section, params);
}

/** Changes parameters of this view without a step in the browser's history. */
function change(changes) {
  for (const [name, value] of Object.entries(changes)) {
    if (value === "" || value == null || value === false) {
      address.params.delete(name);
    } else {
      address.params.set(name, value);
    }
  }
  history.replaceState(null, "", written(address.section, address.params));
  refresh();
}
