// SPDX-License-Identifier: Apache-2.0
// Sections, and how one leads to another.

const SECTIONS = {
  overview: { title: "What is here", draw: overview, tab: true },
  new: { title: "What is new", draw: rising, tab: true },
  pairs: { title: "Pairs", draw: pairs, tab: true },
  network: { title: "Network", draw: network, tab: true },
  publishers: { title: "Publishers", draw: publishers, tab: true },
  countries: { title: "Countries", draw: countries, tab: true },
  method: { title: "Method", draw: method, tab: true },
  pair: { title: "Pair", draw: pair },
  actor: { title: "Actor", draw: actor },
};

let update = null;

function refresh() {
  showTabs();
  if (update) {
    update();
  } else {
    draw();
  }
}

function draw() {
  readAddress();
  const section = SECTIONS[address.section] || SECTIONS.overview;
  const main = document.getElementById("main");
  main.replaceChildren();
  main.dataset.section = address.section;
  update = null;
  showTabs();
  update = section.draw(main) || null;
  document.title = (main.querySelector("h1")?.textContent || section.title) + " · Who is in the news with whom";
  window.scrollTo(0, 0);
}

function showTabs() {
  const tabs = document.getElementById("tabs");
  tabs.replaceChildren(...Object.entries(SECTIONS).filter(([, { tab }]) => tab).map(([name, { title }]) =>
    el("a", { href: href(name), "aria-current": name === address.section ? "page" : false }, title)));
}

/** Finds an actor from anywhere. */
function finder() {
  const list = el("ul", { class: "found", hidden: true });
  const close = () => { list.hidden = true; };
  const input = el("input", { type: "search", id: "find", placeholder: "Find an actor", "aria-label": "Find an actor", autocomplete: "off" });
  input.addEventListener("input", () => {
    const words = lower(input.value).split(/\s+/).filter(Boolean);
    const found = words.length ? data.actors.map((one, place) => place).filter(place => isCalled(place, words)).slice(0, 8) : [];
    list.replaceChildren(...found.map(place => el("li", {}, el("a", { href: href("actor", { id: data.actors[place].id }), onclick: close }, dot(data.actors[place].type), data.actors[place].name))),
      ...(words.length && !found.length ? [el("li", { class: "soft" }, "nobody here is called so")] : []));
    list.hidden = !words.length;
  });
  input.addEventListener("keydown", event => {
    const first = list.querySelector("a");
    if (event.key === "Enter" && first) {
      first.click();
      input.value = "";
    } else if (event.key === "ArrowDown" && first) {
      first.focus();
      event.preventDefault();
    } else if (event.key === "Escape") {
      close();
    }
  });
  list.addEventListener("keydown", event => {
    const item = document.activeElement.parentElement;
    const to = event.key === "ArrowDown" ? item.nextElementSibling : event.key === "ArrowUp" ? item.previousElementSibling : null;
    to?.querySelector("a")?.focus();
    if (to) {
      event.preventDefault();
    }
  });
  document.addEventListener("click", event => { if (!box.contains(event.target)) { close(); } });
  const box = el("div", { class: "finder" }, input, list);
  return box;
}

function start() {
  document.getElementById("head").append(
    el("div", { class: "title" }, el("strong", {}, "Who is in the news with whom"),
      el("span", { class: "soft" }, countOf(data.corpus.stories, "story", "stories") + ", " + dayWords(data.corpus.first) + " to " + dayWords(data.corpus.last))),
    finder(), el("nav", { id: "tabs", "aria-label": "Sections" }));
  document.getElementById("foot").append("Entente " + data.version + " · one file, without a network · ", el("a", { href: "#method" }, "method and limits"));
  window.addEventListener("hashchange", draw);
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  document.addEventListener("keydown", event => {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      document.getElementById("find").focus();
      event.preventDefault();
    }
  });
  draw();
  document.documentElement.dataset.ready = "yes";
}

start();
