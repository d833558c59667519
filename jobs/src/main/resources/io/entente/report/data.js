// SPDX-License-Identifier: Apache-2.0
// What the report holds, and where to find it by id.

const data = JSON.parse(document.getElementById("data").textContent);

const actorPlace = new Map(data.actors.map((actor, place) => [actor.id, place]));
const pairPlace = new Map(data.pairs.map((pair, place) => [pairKey(pair.a, pair.b), place]));
const pairsOfActor = data.actors.map(() => []);
data.pairs.forEach((pair, place) => {
  pairsOfActor[pair.a].push(place);
  pairsOfActor[pair.b].push(place);
});

function pairKey(a, b) {
  return Math.min(a, b) + "|" + Math.max(a, b);
}

/** The actor of an id, if the report has it. */
function actorOf(id) {
  return data.actors[actorPlace.get(id)];
}

/** The place of the pair of two ids; undefined where the report has none. */
function pairOf(one, other) {
  return pairPlace.get(pairKey(actorPlace.get(one), actorPlace.get(other)));
}

const unit = data.time.unit;
const units = data.time.starts;

/** The last day of the unit at a place. */
function endOf(place) {
  return place + 1 < units.length ? dayBefore(units[place + 1]) : data.corpus.last;
}

function dayBefore(day) {
  const date = new Date(day + "T00:00:00Z");
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

const wholeNumber = new Intl.NumberFormat("en-US");

function count(number) {
  return number == null ? "" : wholeNumber.format(number);
}

function countOf(number, one, many) {
  return count(number) + " " + (number === 1 ? one : many || one + "s");
}

function percent(share) {
  const value = share * 100;
  return (value >= 10 || value === 0 ? value.toFixed(0) : value.toFixed(1)) + "%";
}

function decimal(value, digits = 2) {
  return value == null || !Number.isFinite(value) ? "" : value.toFixed(digits);
}

/** A q value as people write it. */
function small(value) {
  if (value == null) {
    return "";
  }
  return value < 0.001 ? "< 0.001" : value.toFixed(3);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day in words: 31 Mar 1987. */
function dayWords(day) {
  const [year, month, date] = day.split("-").map(Number);
  return date + " " + MONTHS[month - 1] + " " + year;
}

/** A period in words, by its length. */
function periodWords(start, length) {
  const [year, month] = start.split("-").map(Number);
  switch (length) {
    case "month":
      return MONTHS[month - 1] + " " + year;
    case "year":
      return String(year);
    case "week": {
      const end = new Date(start + "T00:00:00Z");
      end.setUTCDate(end.getUTCDate() + 6);
      return dayWords(start) + " to " + dayWords(end.toISOString().slice(0, 10));
    }
    default:
      return dayWords(start);
  }
}

const TYPE_WORDS = {
  state: "state", person: "person", alliance: "alliance", agency: "agency", party: "party",
  armed_group: "armed group", people: "people", company: "company", media: "media",
  organization: "organization", team: "team", place: "place", other: "other",
};

function typeWords(type) {
  return TYPE_WORDS[type] || type;
}

/** Colours of Okabe and Ito, which the colour-blind can tell apart; what is rare is grey. */
const TYPE_COLORS = {
  state: "#0072B2", person: "#E69F00", alliance: "#009E73", agency: "#56B4E9",
  company: "#CC79A7", armed_group: "#D55E00", party: "#F0E442",
};

function typeColor(type) {
  return TYPE_COLORS[type] || "#8C8C8C";
}
