#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Builds Entente's actor catalog (actors.tsv, aliases.tsv, roles.tsv, merges.tsv, relations.tsv).

Hand-written tables beside this script come first; every source then adds to
the actors it shares with them or brings new ones. The result depends on the
inputs only (no clock, no network), so two runs give the same bytes.

    python3 jobs/catalog/build_catalog.py --sources DIR \
        --out jobs/src/main/resources/io/entente/actor/catalog
    python3 jobs/catalog/build_catalog.py --check --out <the same directory>
"""
import argparse
import collections
import csv
import difflib
import json
import os
import re
import sys
import unicodedata

import catalog_places
import catalog_universities

HERE = os.path.dirname(os.path.abspath(__file__))
ACTOR_COLUMNS = ["actor_id", "name", "type", "country", "wikidata_id", "prior", "source"]
ALIAS_COLUMNS = ["actor_id", "alias", "kind"]
MERGE_COLUMNS = ["from_id", "into_id"]
ID_COLUMNS = ["actor_id", "wikidata_id", "source"]
RELATION_COLUMNS = ["actor_id", "kind", "of_id", "valid_from", "valid_to"]
ROLE_COLUMNS = ["actor_id", "office", "office_kind", "country", "valid_from", "valid_to"]
TYPES = {"state", "person", "alliance", "agency", "party", "armed_group", "people",
         "company", "media", "organization", "team", "place"}
RELATION_KINDS = {"holds_office_of", "body_of", "party_of", "place_of", "part_of", "member_of"}
ALIAS_KINDS = {"name", "acronym", "demonym", "capital", "seat", "surname"}
OFFICE_KINDS = {"head_of_state", "head_of_government", "vice", "foreign_minister",
                "defence_minister", "finance_minister", "interior_minister", "central_bank",
                "intelligence", "military", "legislature_leader", "party_leader", "opposition",
                "organization_head", "minister", "spokesperson", "existence", "other"}

# Members of the United Nations (193); the check demands demonym and capital of each.
UN_MEMBERS = set("""
AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB
BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA
ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI
HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA
LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM
NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN
SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO
TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE""".split())
# City states whose capital bears the state's own name need no capital row.
NO_CAPITAL = {"SGP"}

# Countries of which more is taken: parties, further ministries, more offices.
MAIN = set("""USA GBR FRA DEU ITA ESP PRT NLD BEL IRL DNK NOR SWE FIN AUT CHE GRC TUR CYP POL CZE SVK
HUN ROU BGR SRB HRV SVN BIH MKD ALB MNE XKX EST LVA LTU BLR MDA GEO ARM AZE KAZ UZB RUS UKR CHN TWN
JPN KOR PRK IND PAK BGD LKA NPL AFG IRN IRQ SYR LBN JOR ISR PSE EGY SAU YEM OMN ARE QAT BHR KWT LBY
TUN DZA MAR SDN SSD ETH ERI SOM KEN UGA TZA RWA BDI COD NGA GHA CIV MLI NER BFA TCD SEN ZAF ZWE ZMB
MOZ AGO CAN MEX CUB HTI GTM SLV HND NIC PAN VEN COL ECU PER BOL BRA ARG CHL PRY URY AUS NZL IDN MYS
SGP PHL THA VNM KHM MMR MNG""".split())
BIG = set("""USA GBR FRA DEU ITA ESP CAN JPN CHN RUS IND BRA MEX AUS TUR IRN ISR SAU EGY ZAF KOR PRK
PAK UKR POL IDN NGA ARG VEN NLD GRC IRQ SYR AFG""".split())
SURNAME_FIRST = {"CHN", "TWN", "KOR", "PRK", "VNM", "HKG", "MAC"}
SPANISH = {"ESP", "MEX", "GTM", "SLV", "HND", "NIC", "CRI", "PAN", "CUB", "DOM", "VEN", "COL", "ECU",
           "PER", "BOL", "PRY", "URY", "ARG", "CHL"}
PARTICLES = {"al", "el", "bin", "ibn", "ben", "von", "van", "de", "del", "della", "di", "da", "dos",
             "du", "le", "la", "ter", "der", "den", "zu", "abu", "bint", "st"}

# Adjective for generated names of ministries where the first demonym does not serve.
ADJECTIVE = {"PHL": "Philippine", "NZL": "New Zealand", "LUX": "Luxembourg", "LIE": "Liechtenstein",
             "SLB": "Solomon Islands", "BWA": "Botswana", "LSO": "Lesotho", "BFA": "Burkinabe",
             "KNA": "Saint Kitts and Nevis", "TTO": "Trinidad and Tobago", "GNB": "Guinea-Bissau",
             "BIH": "Bosnian", "MHL": "Marshallese", "VCT": "Saint Vincent", "KIR": "Kiribati",
             "AUS": "Australian", "POL": "Polish", "DNK": "Danish", "ESP": "Spanish", "SWE": "Swedish",
             "ISL": "Icelandic", "TUR": "Turkish", "HRV": "Croatian", "SRB": "Serbian", "SVN": "Slovenian",
             "ZWE": "Zimbabwean", "MDA": "Moldovan", "KAZ": "Kazakh", "KGZ": "Kyrgyz", "BRB": "Barbadian",
             "CIV": "Ivorian", "MDG": "Malagasy", "SWZ": "Swazi", "MCO": "Monegasque",
             "ATG": "Antiguan", "STP": "Sao Tomean", "CAF": "Central African", "CPV": "Cape Verdean"}

# ISO 3166 alpha-2 codes of the sources that rigour does not carry under the same code.
EXTRA_ISO2 = {"uk": "GBR", "xk": "XKX", "su": "RUS", "yu": "", "cs": "", "eu": "", "un": ""}
HISTORIC_RIGOUR = {"suhh": "soviet_union", "dd": "east_germany", "yucs": "yugoslavia",
                   "cshh": "czechoslovakia", "csxx": "serbia_and_montenegro", "zr": "zaire",
                   "an": "netherlands_antilles"}

TRANSLATE = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D",
                           "ß": "ss", "æ": "ae", "Æ": "Ae", "ð": "d", "þ": "th", "ə": "a", "Ə": "A",
                           "’": "'", "‘": "'", "ʻ": "'", "`": "'", "´": "'"})


# ---------------------------------------------------------------- strings
def plain(text):
    """Returns the text without diacritics and typographic quotes."""
    text = unicodedata.normalize("NFKD", text.translate(TRANSLATE))
    return "".join(c for c in text if not unicodedata.combining(c))


def fold(text):
    """Returns the key under which spellings count as equal."""
    text = plain(text).lower().replace("'", "").replace(".", "")
    return " ".join(re.findall(r"[a-z0-9&+]+", text))


def slug(text):
    """Returns the readable part of an actor id."""
    text = plain(text.replace("&", " and ")).lower().replace("'", "").replace(".", "")
    return re.sub(r"[^a-z0-9]+", "_", text).strip("_")


def clean(text):
    """Returns the text with single spaces and no tabs."""
    return re.sub(r"\s+", " ", text or "").strip()


def is_latin(text):
    """Tells whether all letters of the text are Latin."""
    return all("LATIN" in unicodedata.name(c, "") for c in text if c.isalpha())


def read_csv(directory, name):
    """Returns the rows of a source file as dictionaries."""
    with open(os.path.join(directory, name), encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source))


def read_tsv(path, columns):
    """Returns the rows of a table of ours, after checking its header."""
    with open(path, encoding="utf-8", newline="") as source:
        lines = source.read().split("\n")
    if lines[0].split("\t") != columns:
        raise SystemExit("%s: unexpected header" % path)
    rows = [line.split("\t") for line in lines[1:] if line]
    for row in rows:
        if len(row) != len(columns):
            raise SystemExit("%s: %d values instead of %d: %s" % (path, len(row), len(columns), row))
    return rows


# ---------------------------------------------------------------- the catalog
# Rows of the early Factbook editions whose columns slipped into the next country's.
MISREAD_ROLES = {
    ("person:anatole_collinet_makosso", "Prime Minister of Democratic Republic of the Congo"),
    ("person:antonio_mascarenhas_monteiro", "President of Canada"),
    ("person:kennedy_alphonse_simmonds_lca", "Prime Minister of Saint Lucia"),
    ("person:natan_sharansky", "Minister of the Interior of France"),
    ("person:natan_sharansky_fra", "Minister of the Interior of France"),
    ("person:francois_mitterrand", "President of Saint Lucia"),
    ("person:george_h_w_bush", "President of Paraguay"),
    ("person:jaber_al_ahmad_al_sabah", "Prime Minister of Kuwait"),
    ("person:jaime_david_fernandez_mirabal", "President of Dominican Republic"),
}

# Wikidata ids that the Factbook's table took from a namesake.
WRONG_QIDS = {"Q58451217", "Q310875", "Q5646510", "Q7117515", "Q52722297", "Q112065543",
              "Q108426403", "Q61914148"}

# Records of a firm's branch or of one house of a parliament under the name of the whole.
BRANCH_QIDS = {"Q59536003", "Q61984171", "Q475689", "Q2862884", "Q2292358"}

# "US troops" names the state in its adjective, not a body of its own.
UNNAMED_FORCES = re.compile(r"(?<![Aa]rmed )\b(forces|troops|military|soldiers)$")


class Catalog:
    """Actors, aliases and roles while they are gathered."""

    def __init__(self):
        self.actors = {}
        self.aliases = {}
        self.roles = collections.defaultdict(list)
        self.names = collections.defaultdict(set)
        self.by_qid = {}
        self.hand_roles = set()

    def add(self, actor_id, name, kind, country="", qid="", prior=0.5, source=""):
        """Adds an actor; its own name becomes an alias."""
        if actor_id in self.actors:
            raise SystemExit("two actors with the id " + actor_id)
        self.actors[actor_id] = {"name": clean(name), "type": kind, "country": country,
                                 "qid": "", "prior": prior, "source": source}
        self.set_qid(actor_id, qid)
        self.alias(actor_id, name, "name")
        return actor_id

    def set_qid(self, actor_id, qid):
        """Sets the Wikidata id if the actor has none and no other actor holds it."""
        if qid and qid not in self.by_qid and not self.actors[actor_id]["qid"]:
            self.actors[actor_id]["qid"] = qid
            self.by_qid[qid] = actor_id

    def alias(self, actor_id, alias, kind):
        """Adds an alias unless the actor has it; spellings equal after folding count once."""
        alias = clean(alias)
        if not alias or len(alias) > 80 or not is_latin(alias):
            return
        if actor_id.endswith("_armed_forces") and UNNAMED_FORCES.search(alias):
            return
        actor_type = self.actors[actor_id]["type"]
        if kind == "name" and actor_type == "person" and len(alias.split()) < 2 \
                and alias != self.actors[actor_id]["name"]:
            kind = "surname"
        if kind == "acronym" and alias == alias.lower():
            return
        key = (actor_id, alias if kind == "acronym" else plain(alias).replace("-", " "), kind)
        if key in self.aliases:
            return
        self.aliases[key] = alias
        if kind in ("name", "acronym"):
            self.names[fold(alias)].add(actor_id)

    def role(self, actor_id, office, kind, country, start, end):
        """Adds a role unless the same office in the same years is known."""
        office = clean(office)[:80]
        if not valid_date(start) or not valid_date(end):
            return
        if start and end and end < start[:len(end)]:
            return
        if (actor_id, office) in MISREAD_ROLES:
            return
        for other in self.roles[actor_id]:
            if other[1] == kind and other[2] == country and overlap(other[3], other[4], start, end):
                return
        self.roles[actor_id].append((office, kind, country, start, end))

    def new_id(self, kind, name, country):
        """Returns a free id, with the country where another actor has the short one."""
        for candidate in (slug(name), slug(name) + "_" + country.lower()):
            if kind + ":" + candidate not in self.actors and not candidate.endswith("_"):
                return kind + ":" + candidate
        number = 2
        base = kind + ":" + slug(name) + ("_" + country.lower() if country else "")
        while "%s_%d" % (base, number) in self.actors:
            number += 1
        return "%s_%d" % (base, number)

    def known(self, name, types, country=None):
        """Returns the actors of these types that bear the name (and belong to the country)."""
        return sorted(i for i in self.names.get(fold(name), ())
                      if self.actors[i]["type"] in types
                      and (country is None or self.actors[i]["country"] in ("", country)))


def valid_date(text):
    """Tells whether the text is empty or an ISO date, perhaps truncated."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text)
    return not text or bool(match and "01" <= (match[2] or "01") <= "12"
                            and "01" <= (match[3] or "01") <= "31")


def overlap(start, end, other_start, other_end):
    """Tells whether two periods share more than about a month."""
    first, last = max(start or "0000", other_start or "0000"), min(end or "9999", other_end or "9999")
    return start[:4] == other_start[:4] or first[:7] < last[:7]


# ---------------------------------------------------------------- hand-written tables
def add_hand_written(catalog):
    """Takes additions-*.tsv, the tables that a person edits."""
    for actor_id, name, kind, country, qid, prior, source in read_tsv(
            os.path.join(HERE, "additions-actors.tsv"), ACTOR_COLUMNS):
        catalog.add(actor_id, name, kind, country, qid, float(prior), source)
    for actor_id, alias, kind in read_tsv(os.path.join(HERE, "additions-aliases.tsv"), ALIAS_COLUMNS):
        if actor_id in catalog.actors:
            catalog.alias(actor_id, alias, kind)
    rows = read_tsv(os.path.join(HERE, "additions-roles.tsv"), ROLE_COLUMNS)
    for actor_id, office, kind, country, start, end in sorted(rows, key=lambda r: (r[0], r[4])):
        catalog.role(actor_id, office, kind, country, start, end)
        catalog.hand_roles.add((actor_id, office, kind, country, start, end))


def add_late_aliases(catalog, complete):
    """Gives actors from the sources their hand-written spellings; at last all must be known."""
    for actor_id, alias, kind in read_tsv(os.path.join(HERE, "additions-aliases.tsv"), ALIAS_COLUMNS):
        if actor_id in catalog.actors:
            catalog.alias(actor_id, alias, kind)
        elif complete:
            raise SystemExit("additions-aliases.tsv: unknown actor " + actor_id)


# ---------------------------------------------------------------- states (OpenSanctions rigour)
def load_territories(sources):
    """Returns rigour's territories and a map from alpha-2 to alpha-3 codes."""
    with open(os.path.join(sources, "territories_rigour.json"), encoding="utf-8") as source:
        data = json.load(source)
    territories = data if isinstance(data, list) else list(data.values())
    iso = {t["code"]: t["alpha3"].upper() for t in territories
           if t.get("alpha3") and len(t["code"]) == 2}
    iso.update(EXTRA_ISO2)
    return territories, iso


def add_territories(catalog, territories):
    """Gives the hand-written states their Wikidata ids and full names."""
    for territory in sorted(territories, key=lambda t: t["code"]):
        code = HISTORIC_RIGOUR.get(territory["code"], (territory.get("alpha3") or "").lower())
        actor_id = "state:" + code
        if actor_id not in catalog.actors:
            continue
        catalog.set_qid(actor_id, territory["qid"])
        full = territory.get("full_name") or ""
        if full and full == plain(full) and full not in ("Republic of China",):
            catalog.alias(actor_id, re.sub(r"^[Tt]he ", "", full), "name")
    for territory in sorted(territories, key=lambda t: t["code"]):
        if re.fullmatch(r"us-[a-z]{2}", territory["code"]):
            name = territory["name"].split(" (")[0]
            ambiguous = name in ("Georgia", "Washington", "Washington D.C.", "New York")
            if name in ("Washington D.C.", "Washington, D.C.", "District of Columbia"):
                continue
            label = name + " state" if name in ("Washington", "New York", "Georgia") else name
            actor_id = catalog.add(catalog.new_id("place", name, "USA"), label, "place", "USA",
                                   territory["qid"], 0.9, "rigour")
            if not ambiguous:
                catalog.alias(actor_id, name, "name")


# ---------------------------------------------------------------- persons
def first_last(name):
    """Returns the key of first and last word of a name."""
    words = fold(name.replace("-", "")).split()
    while len(words) > 2 and words[-1] in ("jr", "sr"):
        words.pop()
    return (words[0], words[-1]) if len(words) > 1 else ("", words[0] if words else "")


class Persons:
    """Finds a person by Wikidata id or by name and country, else adds one."""

    def __init__(self, catalog):
        self.catalog = catalog
        self.keys = {}
        self.starts = collections.defaultdict(set)
        self.spellings = collections.defaultdict(list)
        self.of_country = collections.defaultdict(dict)
        self.heads = collections.defaultdict(set)
        for (actor_id, _, kind), alias in sorted(catalog.aliases.items()):
            if catalog.actors[actor_id]["type"] == "person" and kind == "name":
                self.remember(actor_id, alias)
        for actor_id, held in sorted(catalog.roles.items()):
            for _, kind, country, start, _ in held:
                self.held(actor_id, country, kind, start)

    def remember(self, actor_id, name):
        """Indexes a spelling: the whole name, and its first and last word."""
        country = self.catalog.actors[actor_id]["country"]
        self.spellings[actor_id].append((country, name))
        self.of_country[country].setdefault(actor_id)
        self.keys.setdefault((country, fold(name).replace(" ", "")), actor_id)
        self.keys.setdefault((country,) + first_last(name), actor_id)
        if self.catalog.actors[actor_id]["prior"] >= 0.9 and len(name.split()) > 1 \
                and self.catalog.actors[actor_id]["source"].startswith("hand"):
            self.keys.setdefault(("*", fold(name).replace(" ", "")), actor_id)

    def find(self, country, qid, names, period=("", ""), kind=""):
        """Returns the id of a known person, or nothing.

        Besides by name a person is known by taking an office on the same day under a similar
        name (Bhumibol, Phumiphon), and a hand-written one under another country (Mark Carney).
        """
        if qid and qid in self.catalog.by_qid:
            return self.catalog.by_qid[qid]
        for name in names:
            for key in ((country, fold(name).replace(" ", "")), (country,) + first_last(name)):
                actor_id = self.keys.get(key)
                if actor_id and self.compatible(actor_id, qid, period):
                    return actor_id
        for name in names:
            actor_id = self.keys.get(("*", fold(name).replace(" ", "")))
            if actor_id and self.compatible(actor_id, qid, period):
                return actor_id
        for actor_id in sorted(self.starts.get((country, kind, period[0][:7]), ())):
            own = [a for key, a in self.spellings[actor_id]]
            if max((similarity(a, b) for a in own for b in names), default=0) >= 0.6 \
                    and self.compatible(actor_id, qid, period):
                return actor_id
        if not kind or country in SURNAME_FIRST or re.search(r" [IVX]+$", names[0]):
            return None
        words = fold(names[0]).split()
        for actor_id in self.of_country[country]:
            hand = self.catalog.actors[actor_id]["source"] == "hand"
            for _, spelling in self.spellings[actor_id]:
                own = fold(spelling).split()
                part = hand and len(own) > 1 and set(own) <= set(words) \
                    and (own[0] == words[0] or own[-1] == words[-1])
                head = kind in ("head_of_state", "head_of_government")
                alike = head and not re.search(r" [IVX]+$", spelling) \
                    and (hand or actor_id in self.heads[country]) \
                    and similarity(spelling, names[0]) >= 0.87
                if (part or alike) and self.compatible(actor_id, qid, period):
                    return actor_id
        return None

    def held(self, actor_id, country, kind, start):
        """Remembers when a person took an office; months are exact enough for heads."""
        if kind in ("head_of_state", "head_of_government"):
            self.heads[country].add(actor_id)
        if len(start) >= 7:
            self.starts[(country, kind, start[:7])].add(actor_id)

    def compatible(self, actor_id, qid, period):
        """Tells whether a namesake can be the same person: ids agree, no 45 years between."""
        known = self.catalog.actors[actor_id]["qid"]
        if qid and known and qid != known:
            return False
        years = [int(r[3][:4]) for r in self.catalog.roles[actor_id] if r[3]]
        return not (years and period[0] and min(abs(int(period[0][:4]) - y) for y in years) > 45)

    def get(self, country, qid, names, prior, source, period=("", ""), kind=""):
        """Returns the id of the person, who is added if unknown."""
        actor_id = self.find(country, qid, names, period, kind)
        if actor_id is None:
            actor_id = self.catalog.add(self.catalog.new_id("person", names[0], country), names[0],
                                        "person", country, qid, prior, source)
        else:
            self.catalog.set_qid(actor_id, qid)
            actor = self.catalog.actors[actor_id]
            actor["prior"] = max(actor["prior"], prior)
            actor["country"] = actor["country"] or country
        for name in names:
            if len(name.split()) > 1:
                self.catalog.alias(actor_id, name, "name")
            self.remember(actor_id, name)
        if kind:
            self.held(actor_id, country, kind, period[0])
        return actor_id


def similarity(one, other):
    """Returns how alike two names are, 0 to 1, whatever the transliteration of al- and bin."""
    one, other = (re.sub(r"\b(al|el|bin|ibn|of|the)\b", "", fold(n)).strip() for n in (one, other))
    return difflib.SequenceMatcher(None, one, other, False).ratio() if one and other else 0


CIA_TITLE = re.compile(r"^(Premiers?:?|Sir|Dr\.?|Gen\.?|General|Sheikh|Shaykh|Amir|Prince|Princess|"
                       r"King|Queen|Sultan|Emir|Col\.?|Colonel|Lt\.?|Maj\.?|Marshal|Field|Adm\.?|"
                       r"Admiral|Brig\.?|Capt\.?|Mr\.?|Mrs\.?|Ms\.?|Dame|Lord|Grand|Duke|Crown|"
                       r"President|Prime|Minister|Vice|Deputy|Rear|Air|Chief|Archbishop|Cardinal|"
                       r"Ministers|Presidents|Governor|Chairman|Rev\.?|Hon\.?|Senator|Professor|"
                       r"Prof\.?|HRH|The|the|Pope|Brigadier|Commodore|Major|Lieutenant)$")
CIA_OFFICES = (
    (re.compile(r"^(Interim |Acting |Transitional )?(President|King|Queen|Amir|Emir|Sultan|Emperor|"
                r"Chief of State|Supreme Leader|Grand Duke|Prince|Pope|Head of State|"
                r"State Affairs Commission President|Leader)\b(?! of)"), "head_of_state"),
    (re.compile(r"^(Interim |Acting |Transitional )?(Prime Minister|Premier|Chancellor|Taoiseach|"
                r"Chief Executive|Head of Government|Chairman of the Council of Ministers|"
                r"President of the Government)"), "head_of_government"),
    (re.compile(r"^((First |Second |Executive )?Vice President|(First )?Deputy Prime Minister|"
                r"Vice Chancellor|Vice Premier|Deputy President)"), "vice"),
)


def cia_name(printed):
    """Splits a printed CIA name into the name as news writes it and its surname, or nothing."""
    printed = clean(re.sub(r"\(.*?\)|\[.*|\{.*|\"", "", printed)).strip(" :,;")
    words = printed.split()
    while words and CIA_TITLE.match(words[0]):
        words = words[1:]
    if len(words) < 2 or len(words) > 6 or re.search(r"[,;:{}\[\]0-9/=]| and ", printed):
        return None
    if re.search(r"(^|\s)([A-HJ-UWZ]|-)(\s|$)", " ".join(words)):
        return None
    if any(re.match(r"^[a-zà-ÿ]$|^(since|of|the|which|who|Premiers|Presidents|Ministers)$", w)
           for w in words):
        return None
    letters = [re.sub(r"[^A-Za-zÀ-ÿ]", "", re.sub(r"^(al|el|ad|as|ash|an|ar|at|az|bin|Mc|Mac|Fitz|Le|La|De|Di|d|O)[-']?", "", w)) for w in words]
    caps = [i for i, w in enumerate(letters) if len(w) > 1 and w.isupper()
            and not re.fullmatch(r"[IVX]+", w)]
    if not caps:
        return None
    out = []
    for i, word in enumerate(words):
        if i in caps:
            word = re.sub(r"[^\W\d_]+(?:'[^\W\d_]+)?", lambda m: m.group(0) if len(m.group(0)) > 1
                          and not m.group(0).isupper() and not re.search("[A-ZÀ-Þ]{2}", m.group(0))
                          else m.group(0)[0] + m.group(0)[1:].lower(), word)
            word = re.sub(r"^(Mc|O')([a-z])", lambda m: m.group(1) + m.group(2).upper(), word)
            word = re.sub(r"^(Al|El)-", lambda m: m.group(1).lower() + "-", word) if word[:3] in ("al-", "el-") else word
        out.append(word)
    surname = " ".join(out[caps[0]:caps[-1] + 1])
    if words[0].lower() in ("al", "el", "bin", "al-", "van", "de", "-"):
        return None
    return " ".join(out), surname, caps[-1] != len(words) - 1 or caps[0] == 0


def add_cia_leaders(catalog, sources, iso, persons, wikidata_names):
    """Adds heads of state and government, their deputies, from the World Factbook."""
    rows = read_csv(sources, "leaders_cia_factbook.csv")
    for row in sorted(rows, key=lambda r: (r["country"], r["start"], r["name"], r["office"])):
        country = iso.get(row["country"], "")
        actor_state = "state:" + country.lower()
        if country not in UN_MEMBERS | {"TWN", "XKX", "PSE", "VAT", "HKG"} \
                or actor_state not in catalog.actors:
            continue
        kind = next((k for pattern, k in CIA_OFFICES if pattern.match(row["title"])), None)
        if kind is None or "Ministers" in row["title"] or not row["start"]:
            continue
        if kind == "head_of_state" and row["office"] == "head of government" \
                and "Prime" in row["title"]:
            kind = "head_of_government"
        if kind == "vice" and country not in MAIN:
            continue
        if country == "USA" or country == "COL" and "ELIZABETH" in row["name"]:
            continue  # Americans are all written by hand (two George Bushes); a misplaced queen
        parsed = cia_name(row["name"])
        if parsed is None:
            continue
        name, surname, needs_surname = parsed
        qid = row["qid"] if row["qid_match"] in ("name", "first+last", "surname+start") else ""
        qid = "" if qid in WRONG_QIDS else qid
        if qid and qid in wikidata_names and fold(surname).split()[-1] not in \
                fold(wikidata_names[qid]).split() and fold(surname).replace(" ", "") not in \
                fold(wikidata_names[qid]).replace(" ", ""):
            qid = ""
        names = [name]
        if qid and qid in wikidata_names and len(wikidata_names[qid].split()) > 1:
            names.insert(0, wikidata_names[qid])
        words = name.split()
        if len(words) > 2 and not needs_surname and country not in SURNAME_FIRST \
                and fold(surname) != fold(name):
            names.append(words[0] + " " + surname)
        top = kind != "vice"
        prior = (0.95 if country in BIG else 0.9 if country in MAIN else 0.8) if top else \
            (0.8 if country in BIG else 0.65)
        actor_id = persons.get(country, qid, names, prior, "cia_factbook", (row["start"], row["end"]),
                               kind)
        if needs_surname:
            catalog.alias(actor_id, surname, "surname")
        title = clean(re.sub(r"\b(Dr\.|Sir|Sheikh|Gen\.)", "", row["title"]))
        catalog.role(actor_id, "%s of %s" % (title, catalog.actors[actor_state]["name"]), kind,
                     country, row["start"], row["end"])


EP_OFFICES = (
    (r"(acting |interim )?(president|prime minister|king|queen|emir|sultan|emperor|monarch|chancellor|"
     r"premier|taoiseach|supreme leader)( of .*)?", None),
    (r"(deputy prime minister|vice president|vice-president|first vice president|vice premier|"
     r"vice chancellor|tanaiste|tánaiste)( of .*)?", "vice"),
    (r"(?!.*(deputy|state secretary|vice|shadow|spokes|assistant|cooperation minister)).*"
     r"(minister|secretary|head).*\b(foreign|external) (affairs|relations).*|foreign (minister|secretary)"
     r"|minister of external relations|secretary of state|united states secretary of state"
     r"|.*ministry of foreign affairs head", "foreign_minister"),
    (r"(?!.*(deputy|state secretary|vice|shadow|assistant|under|spokes)).*(minister|secretary).*"
     r"\bdefen[cs]e\b.*|minister of the armed forces", "defence_minister"),
    (r"(?!.*(deputy|state secretary|vice|shadow|assistant|under)).*(minister|secretary).*"
     r"\b(finance|finances|treasury)\b.*|chancellor of the exchequer", "finance_minister"),
    (r"(?!.*(deputy|state secretary|vice|shadow|assistant|under)).*(minister).*"
     r"\b(interior|internal affairs|home affairs)\b.*|home secretary", "interior_minister"),
    (r"(president|governor|chairman|chair|head).*\b(central bank|national bank|reserve bank|"
     r"bank of \w+|federal reserve)\b.*", "central_bank"),
    (r"(director|head|chief|chairman).*(intelligence|mossad|security service|shin bet|cia\b).*",
     "intelligence"),
    (r"(chief of (the )?(general|defen[cs]e|army) staff|commander[- ]in[- ]chief).*", "military"),
    (r"(speaker|president|chairman|chairperson) of the (national assembly|parliament|house of "
     r"representatives|chamber of deputies|senate|knesset|lok sabha|state duma|house of commons|"
     r"verkhovna rada|bundestag).*", "legislature_leader"),
    (r"(government|presidential) spokes(person|man|woman).*", "spokesperson"),
)
EP_OFFICES = tuple((re.compile(pattern + r"$"), kind) for pattern, kind in EP_OFFICES)


def ep_kind(office):
    """Returns the kind of an every-politician office, or nothing if it is not wanted."""
    lower = plain(office).lower()
    for pattern, kind in EP_OFFICES:
        if pattern.match(lower):
            if kind:
                return kind
            return "head_of_government" if re.search(r"prime minister|chancellor|premier|taoiseach",
                                                     lower) else "head_of_state"
    return None


def add_every_politician(catalog, sources, iso, persons, people):
    """Adds heads, ministers of the four great offices, bank and service chiefs since 2000."""
    wanted_main = {"finance_minister", "interior_minister", "central_bank", "intelligence", "military",
                   "legislature_leader", "spokesperson", "vice"}
    state_names = collections.defaultdict(set)
    for (actor_id, _, kind), alias in catalog.aliases.items():
        if kind == "name" and catalog.actors[actor_id]["type"] == "state":
            state_names[catalog.actors[actor_id]["country"]].add(fold(alias))
    rows = read_csv(sources, "offices_everypolitician.csv")
    holders = collections.defaultdict(set)
    for row in rows:
        holders[(iso.get(row["country"], ""), row["office"], row["start"][:7])].add(row["person_qid"])
    crowd = {key: len(people_) for key, people_ in holders.items()}
    for row in sorted(rows, key=lambda r: (r["country"], r["start"], r["person_qid"], r["office"])):
        country = iso.get(row["country"], "")
        kind = ep_kind(row["office"])
        if kind is None or country not in UN_MEMBERS | {"TWN", "XKX", "PSE", "HKG"}:
            continue
        if kind in wanted_main and country not in MAIN:
            continue
        if kind in ("interior_minister", "finance_minister", "legislature_leader", "spokesperson",
                    "vice", "military") and country not in BIG:
            continue
        if kind in ("foreign_minister", "defence_minister") and country not in MAIN \
                and row["start"] < "2005":
            continue
        if "world-leaders-2021" in row["source"] or not row["start"] and not row["end"]:
            continue
        name = clean(re.sub(r"\(.*?\)", "", row["person"]))
        if len(name.split()) < 2 or not is_latin(name) or row["end"] and row["end"] < "1980":
            continue
        head = kind in ("head_of_state", "head_of_government")
        state = catalog.actors["state:" + country.lower()]["name"]
        if head and (" of " in row["office"] and fold(row["office"].split(" of ", 1)[1].replace("the ", ""))
                     not in state_names[country]
                     or re.search(r"governor|region|provinc|state-|mayor|local", row["source"])):
            continue
        if head and " of " not in row["office"] and crowd[(country, row["office"], row["start"][:7])] > 1:
            continue
        if head:
            prior = 0.95 if country in BIG else 0.85
        elif kind in ("foreign_minister", "defence_minister"):
            prior = 0.8 if country in BIG else 0.7 if country in MAIN else 0.55
        else:
            prior = 0.65 if country in BIG else 0.55
        names = [name]
        wiki = clean(re.sub(r"_", " ", re.sub(r"\(.*?\)", "", people.get(row["person_qid"], ("", ""))[1])))
        if len(wiki.split()) > 1 and first_last(wiki)[1] == first_last(name)[1]:
            names.append(wiki)
        qid = row["person_qid"] if re.fullmatch(r"Q\d+", row["person_qid"]) else ""
        actor_id = persons.get(country, qid, names, prior, "every_politician",
                               (row["start"], row["end"]), kind if head else "")
        office = row["office"]
        if fold(state) not in fold(office) and (head or " of " not in office or kind.endswith("minister")):
            office = "%s of %s" % (office, state)
        catalog.role(actor_id, office, kind, country, row["start"], row["end"])


RECENT_KINDS = (
    (r"prime minister of|premier of|chancellor of germany|^crown prince; prime|chief adviser|state counsellor",
     "head_of_government"),
    (r"^president of (?!the (european|internat|world|national rally|palestinian))|^supreme leader$|^pope$|junta|"
     r"^king |^chairman of the (state admin|sovereignty)|president of the (united arab|palestinian)",
     "head_of_state"),
    (r"former prime", "party_leader"),
    (r"vice president|vice chancellor|deputy prime", "vice"),
    (r"foreign secretary|foreign affairs|external affairs|international relations|secretary of state",
     "foreign_minister"),
    (r"minister (of|for) (national )?defen[cs]e|defence secretary|secretary of defense|armed forces$"
     r"|minister of the armed", "defence_minister"),
    (r"exchequer|treasury|minister of finance", "finance_minister"),
    (r"home secretary|minister of (the )?interior|home affairs|homeland", "interior_minister"),
    (r"central bank|federal reserve|bank of england", "central_bank"),
    (r"cia$|fbi$|fsb|svr|mossad|intelligence", "intelligence"),
    (r"chief of|commander|joint chiefs", "military"),
    (r"speaker|senate majority", "legislature_leader"),
    (r"spokes", "spokesperson"),
    (r"opposition", "opposition"),
    (r"leader of|president of the national rally", "party_leader"),
    (r"secretary.general|director|managing|president of the|chair", "organization_head"),
    (r"minister|secretary", "minister"),
)


def recent_kind(office):
    """Returns the kind of an office of the hand-written list of recent officials."""
    lower = office.lower()
    return next((kind for pattern, kind in RECENT_KINDS if re.search(pattern, lower)), "other")


def add_recent_officials(catalog, sources, iso, persons):
    """Adds the hand-written officials of 2021 to 2025."""
    for row in read_csv(sources, "officials_recent_handwritten.csv"):
        country = iso.get(row["country"], "")
        qid = row["qid"] if row["qid_match"] == "name+country" and country else ""
        names = [row["person"]] + [a for a in row["aliases"].split("|") if a]
        home = country
        if not country:
            matches = {i for n in names for i in catalog.names.get(fold(n), ())
                       if catalog.actors[i]["type"] == "person"}
            if len(matches) == 1:
                home = catalog.actors[matches.pop()]["country"]
        names = [n for n in names if len(n.split()) > 1]
        actor_id = persons.get(home, qid, names, 0.9, "hand_recent", (row["start"], row["end"]))
        for alias in row["aliases"].split("|"):
            if alias and len(alias.split()) == 1:
                catalog.alias(actor_id, alias, "surname")
        kind = recent_kind(row["office"])
        if not country and kind not in ("military",):
            kind = "organization_head" if kind in ("head_of_state", "minister", "other") else kind
        catalog.role(actor_id, row["office"], kind, country, row["start"], row["end"])


def add_us_congress(catalog, sources, persons):
    """Adds the members of the US Congress of 2026 (unitedstates/congress-legislators)."""
    for row in sorted(read_csv(sources, "us_congress_executive.csv"),
                      key=lambda r: (r["name"], r["start"], r["office"])):
        if not row["qid"] or not re.match(r"senator|representative", row["office"].lower()):
            continue
        aliases = [a for a in row["aliases"].split("|") if len(a.split()) > 1]
        short = sorted((a for a in aliases if not re.search(r"\b\w\.", a)), key=lambda a: (len(a), a))
        names = ([short[0]] if short else []) + [row["name"]] + aliases
        senator = row["office"].lower().startswith("senator")
        actor_id = persons.get("USA", row["qid"], list(dict.fromkeys(names)),
                               0.8 if senator else 0.6, "us_congress", (row["start"], row["end"]))
        catalog.role(actor_id, "%s from %s" % ("Senator" if senator else "Representative",
                                               row["state_or_chamber"]), "other", "USA",
                     row["start"], "" if row["end"] > "2026-06" else row["end"])


def add_surnames(catalog):
    """Adds the surnames that a program cannot derive as the last word of a name."""
    given = {"jose", "juan", "maria", "luis", "carlos", "jorge", "miguel", "manuel", "antonio", "pedro",
             "francisco", "fernando", "rafael", "alberto", "eduardo", "enrique", "ernesto", "felipe",
             "javier", "andres", "alejandro", "alfonso", "alfredo", "angel", "arturo", "augusto", "cesar",
             "daniel", "david", "diego", "emilio", "gabriel", "gustavo", "guillermo", "hector", "hugo",
             "ignacio", "jaime", "jesus", "joaquin", "julio", "leon", "marco", "mario", "martin", "nicolas",
             "oscar", "pablo", "ramon", "raul", "ricardo", "roberto", "rodrigo", "salvador", "santiago",
             "sergio", "victor", "vicente", "ana", "isabel", "carmen", "elena", "laura", "patricia",
             "cristina", "claudia", "beatriz", "rosa", "teresa", "del", "de", "la", "dolores", "soledad"}
    for actor_id, actor in sorted(catalog.actors.items()):
        if actor["type"] != "person":
            continue
        words = actor["name"].split()
        if any(k[0] == actor_id and k[2] == "surname" for k in
               ((actor_id, plain(w).replace("-", " "), "surname") for w in words) if k in catalog.aliases):
            continue
        if actor["country"] in SURNAME_FIRST and 2 <= len(words) <= 3 and \
                (actor["country"] in ("CHN", "PRK", "VNM") or "-" in words[-1] or len(words) == 3):
            if words[0].lower() not in ("john", "michael", "donald", "paul", "carrie"):
                catalog.alias(actor_id, words[0], "surname")
            continue
        folded = [fold(w) for w in words]
        if actor["country"] in SPANISH and actor["source"] != "hand":
            if len(words) == 3 and folded[1] not in given:
                catalog.alias(actor_id, words[1], "surname")
            elif len(words) == 4 and folded[2] not in given and folded[1] in given:
                catalog.alias(actor_id, words[2], "surname")
        last = words[-1]
        match = re.match(r"(?i)^(al|el|ad|as|ash|an|ar|at|az)-(.{3,})$", last)
        if match:
            catalog.alias(actor_id, last, "surname")
            catalog.alias(actor_id, match.group(2), "surname")
        elif len(words) > 2 and words[-2].lower() in PARTICLES and not re.search(r"^[IVX]+$", last):
            start = len(words) - 2
            while start > 1 and words[start - 1].lower() in PARTICLES:
                start -= 1
            catalog.alias(actor_id, " ".join(words[start:]), "surname")


# ---------------------------------------------------------------- bodies of states
OIL_STATES = set("IRN IRQ SAU KWT QAT ARE OMN BHR LBY DZA NGA VEN ECU AGO SDN SSD SYR EGY YEM IND".split())
WITH_ARTICLE = set("NLD PHL ARE COD CZE MDV BHS GMB COM CAF DOM SLB".split())


def add_ministries(catalog):
    """Adds ministries, forces, parliaments, courts and banks under their usual English names."""
    demonyms = {}
    for (actor_id, _, kind), alias in catalog.aliases.items():
        if kind == "demonym":
            demonyms.setdefault(actor_id, alias)
    for actor_id in sorted(i for i, a in catalog.actors.items() if a["type"] == "state"):
        country = catalog.actors[actor_id]["country"]
        if country not in UN_MEMBERS | {"TWN", "PSE", "XKX"} or country in ("USA",) \
                or actor_id != "state:" + country.lower():
            continue
        adjective = ADJECTIVE.get(country) or demonyms.get(actor_id, "")
        if not adjective:
            continue
        state = catalog.actors[actor_id]["name"]
        bodies = [("foreign_ministry", "Foreign Ministry", ["Ministry of Foreign Affairs"], 0.9),
                  ("defence_ministry", "Defence Ministry",
                   ["Defense Ministry", "Ministry of Defence", "Ministry of Defense"], 0.9)]
        bodies += [("interior_ministry", "Interior Ministry", ["Ministry of Interior", "Ministry of the Interior",
                                                              "Ministry of Internal Affairs"], 0.85),
                   ("finance_ministry", "Finance Ministry", ["Ministry of Finance"], 0.85),
                   ("armed_forces", "Armed Forces", ["Army", "Military"], 0.85),
                   ("parliament", "Parliament", [], 0.85),
                   ("central_bank", "Central Bank", [], 0.85),
                   ("health_ministry", "Health Ministry", ["Ministry of Health"], 0.85),
                   ("justice_ministry", "Justice Ministry", ["Ministry of Justice"], 0.85)]
        if country in MAIN:
            bodies += [("supreme_court", "Supreme Court", [], 0.8)]
            fields = ["economy", "trade", "energy", "agriculture"] + ["oil"] * (country in OIL_STATES)
            fields += ["education", "transport", "information", "environment", "culture"] * (country in BIG)
            bodies += [(field + "_ministry", field.capitalize() + " Ministry",
                        ["Ministry of " + field.capitalize()], 0.8) for field in fields]
        if country in BIG:
            bodies += [("constitutional_court", "Constitutional Court", [], 0.8), ("navy", "Navy", [], 0.8),
                       ("air_force", "Air Force", [], 0.8), ("coast_guard", "Coast Guard", [], 0.8)]
        for short, title, others, prior in bodies:
            titles = [title] + others
            names = []
            for text in titles:
                lower = text if text.startswith("Ministry") else text.lower()
                names += ["%s %s" % (adjective, text), "%s %s" % (adjective, lower)]
                if text.startswith("Ministry") or short in ("central_bank", "parliament", "supreme_court",
                                                            "armed_forces"):
                    names += ["%s of %s" % (text, state)]
                    names += ["%s of the %s" % (text, state)] if country in WITH_ARTICLE else []
            owner = [i for n in names for i in catalog.known(n, {"agency"}, country)]
            body = owner[0] if owner else "agency:%s_%s" % (country.lower(), short)
            if body not in catalog.actors:
                catalog.add(body, names[0], "agency", country, "", prior, "generated")
            for name in names:
                if catalog.known(name, {"agency"}, country) in ([], [body]):
                    catalog.alias(body, name, "name")


# States that are the continuation of another, whose bodies are as old as its.
CONTINUED = {"DEU", "YEM"}


def add_beginnings(catalog):
    """Lets the generated bodies of a state begin with the state, where a table says when that was."""
    begun = {}
    for actor_id, held in catalog.roles.items():
        for _, kind, country, start, _ in held:
            if kind == "existence" and actor_id == "state:" + country.lower():
                begun[country] = start
    for actor_id, actor in sorted(catalog.actors.items()):
        country = actor["country"]
        if actor["type"] == "agency" and actor["source"] == "generated" \
                and country in begun and country not in CONTINUED:
            catalog.role(actor_id, "Existence", "existence", country, begun[country], "")


def add_hand_csv(catalog, sources, iso):
    """Takes Wikidata ids, spellings and missing actors from the hand-written CSV lists."""
    agency_types = {"NGO": "organization", "think tank": "organization", "forum": "organization",
                    "international organization": "alliance", "political party": "party",
                    "political organization": "organization", "state company": "company",
                    "armed group": "armed_group", "peacekeeping mission": "alliance",
                    "cartel": "alliance", "security forum": "alliance", "security pact": "alliance",
                    "intelligence alliance": "alliance", "paramilitary": "armed_group",
                    "state hacking group": "organization", "regional government": "agency"}
    lists = (("agencies_organizations_handwritten.csv", None, 0.85),
             ("armed_groups_handwritten.csv", "armed_group", 0.9),
             ("media_handwritten.csv", "media", 0.9))
    risky = {fold(x) for x in ("Time", "X", "Threads", "Signal", "Dawn", "Kan", "Axios", "Politico",
                               "Foreign Affairs", "Foreign Policy", "Aman", "Security Service",
                               "Intelligence Bureau", "National Assembly", "Bild", "RAI")}
    everyone = TYPES - {"person", "place", "state", "people"}
    for name, fixed, prior in lists:
        for row in read_csv(sources, name):
            country = iso.get(row["country"], "")
            kind = fixed or agency_types.get(row["type"], "agency")
            label = re.sub(r"^The ", "", row["name"])
            if label in ("SANA", "Guardian", "Times", "Economist", "Atlantic", "New Yorker", "Hindu"):
                label = row["name"]
            qid = row["qid"] if re.match(r"ror|partyfacts|wiki-media", row["qid_source"]) else ""
            known = catalog.known(label, everyone)
            if known:
                if len(known) == 1:
                    catalog.set_qid(known[0], qid)
                continue
            others = [a for a in row["aliases"].split("|") if a]
            if any(catalog.known(a, everyone, country) for a in others + [row.get("acronym", "")] if a) \
                    and row["country"] or len(label) > 80:
                continue
            low = fold(label) in risky
            actor_id = catalog.add(catalog.new_id(kind, (country.lower() + " " if kind == "agency" else "")
                                                  + label, country), label, kind, country, qid,
                                   0.3 if low else prior, "hand_lists")
            for alias in others:
                alias = re.sub(r"^the ", "", alias)
                single = len(alias.split()) == 1
                if alias.isupper() or re.fullmatch(r"[A-Z][\w/&-]*[A-Z][\w/&-]*", alias):
                    catalog.alias(actor_id, alias, "acronym")
                elif not single or len(alias) > 5 and not low:
                    catalog.alias(actor_id, alias, "name")
            if row.get("acronym") and row["acronym"] not in ("ICE", "IS", "AA", "AQ"):
                catalog.alias(actor_id, row["acronym"], "acronym")


# ---------------------------------------------------------------- armed groups (UCDP)
def add_ucdp(catalog, sources):
    """Adds organized non-state groups with a full English name from the UCDP Actor dataset."""
    states = {}
    for (actor_id, _, kind), alias in catalog.aliases.items():
        if kind == "name" and catalog.actors[actor_id]["type"] == "state":
            states[fold(alias)] = catalog.actors[actor_id]["country"]
    for row in sorted(read_csv(sources, "armed_actors_ucdp.csv"), key=lambda r: int(r["ucdp_id"])):
        if row["org_level"] != "non-state organized group":
            continue
        short, country = clean(row["name"]), ""
        place = re.sub(r"\(.*?\)", "", row["location"].split(",")[0]).strip()
        country = states.get(fold(place), "") if "," not in row["location"] else ""
        names = [clean(n) for n in [short] + row["aliases"].split("|") if clean(n)]
        full = [n for n in names if len(n.split()) >= 2 and "(" not in n and len(n) <= 70
                and is_latin(n) and not re.search(r"\d{4}|faction|supporters|Government|Forces of (?!lib)"
                                                  r"|dissident| - |,|/|;", n)]
        if not full or catalog.known(full[0], {"armed_group", "party", "agency", "organization"}):
            continue
        if any(catalog.known(n, {"armed_group", "party"} if " " not in n else
                             {"armed_group", "party", "agency", "organization"}) for n in names):
            continue
        name = full[0]
        if not name[0].isupper() and not name.startswith("al-") or len(re.findall(r"[A-Z]", name)) < 2:
            continue
        actor_id = catalog.add(catalog.new_id("armed_group", name, country), name, "armed_group",
                               country, "", 0.6, "ucdp")
        for other in full[1:3]:
            catalog.alias(actor_id, other, "name")
        if re.fullmatch(r"[A-Z][A-Za-z/-]{2,9}", short) and sum(c.isupper() for c in short) >= 3:
            catalog.alias(actor_id, short, "acronym")


# ---------------------------------------------------------------- parties (Party Facts)
def add_parties(catalog, sources):
    """Adds parties of the main countries whose English name no other party shares."""
    rows = read_csv(sources, "parties_partyfacts.csv")
    shared = collections.Counter(fold(r["name"]) for r in rows)
    for row in sorted(rows, key=lambda r: int(r["partyfacts_id"])):
        country = row["country_iso3"].upper()
        name = clean(row["name"])
        if not row["qid"] or country not in BIG and not row["dissolved_or_last"] == "" \
                or country not in MAIN:
            continue
        known = catalog.known(name, {"party", "armed_group", "organization"}, country)
        if known:
            if len(known) == 1 and catalog.actors[known[0]]["country"] == country:
                catalog.set_qid(known[0], row["qid"])
            continue
        dissolved = row["dissolved_or_last"]
        if not row["enwiki"] or shared[fold(name)] > 1 or len(name.split()) < 2 or len(name) > 70 \
                or dissolved and dissolved < "1995" or re.search(r"[/+;]|\d| - |independent", name) \
                or not is_latin(name) or not name[0].isupper():
            continue
        generic = re.fullmatch(r"((New|National|Free|United|People's|Peoples|Democratic|Social|Liberal|"
                               r"Green|Christian|Republican|Socialist|Communist|Conservative|Popular|Workers'|"
                               r"Labour|Progressive|Centre|Radical|Action|Justice|Freedom|Unity|Reform|and|of|"
                               r"the|for|Party|Union|Front|Movement|Alliance|League|Rally) ?)+", name)
        if generic and country not in BIG:
            continue
        actor_id = catalog.add(catalog.new_id("party", country.lower() + " " + name, country), name,
                               "party", country, row["qid"], 0.5 if generic else 0.7, "party_facts")
        short = clean(row["name_short"])
        if re.fullmatch(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ/+-]{2,7}", short) and sum(c.isupper() for c in short) >= 3 \
                and fold(short) not in catalog.names:
            catalog.alias(actor_id, short, "acronym")


# Names that parties of many states have, by which the resolver looks for that of a state. A party
# stands in the catalog under them with the state's adjective: "Norwegian Progress Party".
SHARED_PARTY = re.compile(
    r"(the )?(centre|center|christian democratic|communist|conservative|democratic|freedom|green|"
    r"labou?r|left|liberal|liberal democratic|moderate|national|people'?s|popular|progress|progressive|"
    r"reform|social democratic|socialist|workers'?) party|(the )?(christian democrats|liberals|greens|"
    r"left|social democrats|socialists|moderates)")


def add_shared_parties(catalog, sources):
    """Adds today's parties of the main countries whose name parties of other states have as well."""
    demonyms = {}
    for (actor_id, _, kind), alias in catalog.aliases.items():
        if kind == "demonym":
            demonyms.setdefault(actor_id, alias)
    taken = set()
    chosen = {row[1] for row in read_tsv(os.path.join(HERE, "wikidata-ids.tsv"), ID_COLUMNS)}
    rows = read_csv(sources, "parties_partyfacts.csv")
    for row in sorted(rows, key=lambda r: int(r["partyfacts_id"])):
        country = row["country_iso3"].upper()
        name = clean(row["name"])
        bare = fold(re.sub(r" \(.*\)$", "", name))
        adjective = ADJECTIVE.get(country) or demonyms.get("state:" + country.lower(), "")
        if country not in MAIN or not row["qid"] or not row["enwiki"] or row["dissolved_or_last"] \
                or row["qid"] in catalog.by_qid or row["qid"] in chosen or not adjective \
                or not SHARED_PARTY.fullmatch(bare) or (country, bare) in taken:
            continue
        taken.add((country, bare))
        full = adjective + " " + re.sub(r"^[Tt]he | \(.*\)$", "", name)
        if catalog.known(full, {"party"}):
            continue
        catalog.add(catalog.new_id("party", full, country), full, "party", country, row["qid"], 0.6,
                    "party_facts")


# ---------------------------------------------------------------- companies (S&P 500)
def add_companies(catalog, sources):
    """Adds members of the S&P 500 whose name cannot be mistaken for common words."""
    for row in sorted(read_csv(sources, "companies_sp500.csv"), key=lambda r: r["name"]):
        name = clean(re.sub(r"\(.*?\)", "", row["name"]))
        name = re.sub(r",? (Inc\.?|Corp\.?|plc|Ltd\.?|N\.V\.)$", "", name).strip(" ,")
        if len(name.split()) < 2 or "," in name or catalog.known(name, TYPES) \
                or catalog.known(row["name"], TYPES) or catalog.known(name.split()[0], {"company"}):
            continue
        actor_id = catalog.add(catalog.new_id("company", name, "USA"), name, "company", "USA", "", 0.8,
                               "sp500")
        full = clean(re.sub(r"\(.*?\)", "", row["name"]))
        catalog.alias(actor_id, full, "name")


# ---------------------------------------------------------------- Wikidata ids of organizations (ROR)
ROR_TYPES = {"company": {"company"}, "media": {"company", "government"}, "agency": {"government"}}


def add_ror_ids(catalog, sources, iso):
    """Gives organizations their Wikidata id where ROR has exactly one record of that name."""
    by_name = collections.defaultdict(set)
    records = [row for row in read_csv(sources, "organizations_ror.csv") if row["qid"]]
    for row in records:
        for name in {row["name"]} | set(row["aliases"].split("|")):
            if name:
                by_name[fold(re.sub(r"\(.*?\)", "", name))].add(
                    (row["qid"], iso.get(row["country"], ""), row["types"]))
    for actor_id, actor in sorted(catalog.actors.items()):
        if actor["qid"] or actor["type"] not in ("alliance", "agency", "organization", "company"):
            continue
        found = by_name.get(fold(actor["name"]), set())
        if len(found) != 1 or len(fold(actor["name"]).split()) < 2 and actor["type"] != "company":
            continue
        qid, country, types = next(iter(found))
        if actor["type"] == "company" and "company" not in types:
            continue
        if actor["country"] and actor["country"] != country:
            continue
        catalog.set_qid(actor_id, qid)
    return by_name


def look_up_in_ror(catalog, by_name):
    """Ids where the records of the actor's own country and kind that bear any of its names are one."""
    for actor_id, names in sorted(names_of(catalog).items()):
        actor = catalog.actors[actor_id]
        wanted = ROR_TYPES.get(actor["type"])
        if not wanted or not actor["country"]:
            continue
        found = {qid for name in names for qid, country, types in by_name.get(name, ())
                 if country == actor["country"] and wanted & set(types.split("|")) and qid not in BRANCH_QIDS
                 and (actor["type"] == "company" or len(name.split()) > 1)}
        if len(found) == 1:
            catalog.set_qid(actor_id, found.pop())


# ---------------------------------------------------------------- Wikidata ids looked up by name
FIRM_WORDS = re.compile(r"compan|bank|manufactur|airline|retail|corporat|newspaper|broadcast|news|media|automa"
                        r"|conglomerate|firm|maker|chain|brand|operator|business|television|insur|group")


def names_of(catalog):
    """The folded names of every actor that has no Wikidata id."""
    names = {i: {fold(a["name"])} for i, a in catalog.actors.items() if not a["qid"]}
    for (actor_id, _, kind), alias in catalog.aliases.items():
        if kind == "name" and actor_id in names:
            names[actor_id].add(fold(alias))
    return names


def look_up_bodies(catalog, sources):
    """Ids of alliances and their bodies: where all names of an actor lead to one organization."""
    def spelled(name):
        return fold(re.sub(r"\(.*?\)", "", name)).replace("organisation", "organization")
    by_name = collections.defaultdict(set)
    for row in read_csv(sources, "international_organizations_supraverden.csv"):
        for name in [row["name"]] + row["other_names_en"].split("|"):
            if row["qid"] and name:
                by_name[spelled(name)].add(row["qid"])
    for actor_id, names in sorted(names_of(catalog).items()):
        if catalog.actors[actor_id]["type"] in ("alliance", "organization", "agency"):
            found = set().union(*[by_name.get(spelled(name), set()) for name in names])
            if len(found) == 1:
                catalog.set_qid(actor_id, found.pop())


BODY_WORDS = re.compile(r"agency|department|ministry|parliament|legislature|police|central bank|institution|commission"
                        r"|authority|military|armed force|army|navy|air force|service|court|council")
UNION_WORDS = re.compile(r"union|confederation|federation|organi[sz]ation|association|charity")
LEGAL_FORM = re.compile(r"( (inc|incorporated|corp|corporation|company|co|group|plc|ag|ltd|limited|sa|spa|nv"
                        r"|holdings))+$")
TOLD = {"company": FIRM_WORDS, "media": FIRM_WORDS, "agency": BODY_WORDS, "organization": UNION_WORDS}


def nations_of(catalog):
    """The names and demonyms of each country, in small letters."""
    nations = collections.defaultdict(set)
    for (actor_id, _, kind), alias in catalog.aliases.items():
        if actor_id.startswith("state:") and kind in ("name", "demonym"):
            nations[catalog.actors[actor_id]["country"]].add(alias.lower())
    nations["USA"] |= {"u.s.", "united states"}
    return nations


def tells(told, nations):
    """Tells whether a description names one of the nations, as words of their own."""
    return any(re.search(r"(?<![a-z])%s(?![a-z])" % re.escape(n), told) for n in nations)


def look_up_firms(catalog, sources):
    """Ids of firms, media and bodies: the same name, and a description that tells their kind and nation."""
    nations = nations_of(catalog)
    rows = sorted(read_csv(sources, "brands_operators_nsi.csv"), key=lambda row: row["qid"])
    labels, forms, others = (collections.defaultdict(dict) for _ in range(3))
    for row in rows:
        told = row["description"].lower()
        labels[fold(row["label"])][row["qid"]] = told
        forms[bare_firm(fold(row["label"]))][row["qid"]] = told
        for name in row["aliases"].split("|") + [row["label"]]:
            others[fold(name)][row["qid"]] = told
    look_up_told(catalog, nations, labels, ("company", "media"))
    look_up_told(catalog, nations, forms, ("company", "media"))
    look_up_told(catalog, nations, others, ("agency", "organization"))
    look_up_told(catalog, nations, others, ("company", "media"), 2)


def bare_firm(name):
    """Returns a firm's folded name without its legal form."""
    return LEGAL_FORM.sub("", re.sub(r"^the ", "", name))


def look_up_told(catalog, nations, by_name, types, agreeing=1):
    """Ids of those of whose names so many lead to one description of their kind and nation, and none to another."""
    for actor_id, names in sorted(names_of(catalog).items()):
        actor = catalog.actors[actor_id]
        if actor["type"] not in types or not actor["country"]:
            continue
        firm = actor["type"] in ("company", "media")
        found = [qid for name in names for qid, told in by_name.get(name, {}).items()
                 if TOLD[actor["type"]].search(told) and tells(told, nations[actor["country"]])
                 and (firm or len(name.split()) > 1)
                 and not (actor_id.endswith("_armed_forces") and name.endswith(" army"))]
        if len(set(found)) == 1 and len(found) >= agreeing:
            catalog.set_qid(actor_id, found[0])


# ---------------------------------------------------------------- Wikidata ids of persons and parts of states
def look_up_persons(catalog, sources, iso):
    """Ids of persons who have none: one bearer of the name, best known by it, who held office in their country.

    Whose article in the English Wikipedia needs no word in brackets is the best known of the name.
    """
    by_name = collections.defaultdict(set)
    best_known = set()
    countries = collections.defaultdict(set)
    for row in read_csv(sources, "persons_everypolitician.csv"):
        wiki = fold(row["enwiki"].replace("_", " "))
        for name in {fold(row["name"]), wiki} - {""}:
            by_name[name].add(row["qid"])
        if wiki and "(" not in row["enwiki"]:
            best_known.add((wiki, row["qid"]))
    for name in ("offices_everypolitician.csv", "legislators_everypolitician.csv"):
        for row in read_csv(sources, name):
            countries[row["person_qid"]].add(iso.get(row["country"], ""))
    for actor_id, names in sorted(names_of(catalog).items()):
        actor = catalog.actors[actor_id]
        if actor["type"] != "person" or not actor["country"]:
            continue
        full = {n for n in names if len(n.split()) > 1}
        found = set().union(*[by_name.get(n, set()) for n in full])
        if len(found) == 1:
            qid = found.pop()
            if actor["country"] in countries[qid] and any((n, qid) in best_known for n in full):
                catalog.set_qid(actor_id, qid)


def look_up_parts(catalog, territories, iso):
    """Ids of the parts of a state that are places here: the territory has the name and the parent."""
    by_name = collections.defaultdict(set)
    for territory in territories:
        for name in [territory["name"]] + list(territory.get("names_strong") or []):
            by_name[(fold(name.split(" (")[0]), iso.get(territory.get("parent") or "", ""))].add(territory["qid"])
    for actor_id, names in sorted(names_of(catalog).items()):
        actor = catalog.actors[actor_id]
        if actor["type"] == "place" and actor["country"]:
            found = set().union(*[by_name.get((n, actor["country"]), set()) for n in names])
            if len(found) == 1:
                catalog.set_qid(actor_id, found.pop())


def add_looked_up_ids(catalog):
    """Ids that were looked up one by one (wikidata-ids.tsv); what a source gives by itself must agree."""
    for actor_id, qid, _ in read_tsv(os.path.join(HERE, "wikidata-ids.tsv"), ID_COLUMNS):
        if actor_id not in catalog.actors:
            raise SystemExit("wikidata-ids.tsv: unknown actor " + actor_id)
        if catalog.actors[actor_id]["qid"] not in ("", qid) or catalog.by_qid.get(qid, actor_id) != actor_id:
            raise SystemExit("wikidata-ids.tsv: %s %s, but a source has %s and gives the id to %s" % (
                actor_id, qid, catalog.actors[actor_id]["qid"] or "none", catalog.by_qid.get(qid, "nobody")))
        catalog.set_qid(actor_id, qid)


# ---------------------------------------------------------------- places (Natural Earth)
NEWS_CITIES = set("""Aleppo|Geneva|Gaza|Davos|Strasbourg|Frankfurt|Munich|Hamburg|Dresden|Leipzig|Cologne
|Milan|Naples|Turin|Genoa|Venice|Florence|Palermo|Marseille|Lyon|Nice|Toulouse|Calais|Barcelona|Seville
|Valencia|Bilbao|Porto|Rotterdam|The Hague|Maastricht|Antwerp|Zurich|Basel|Lausanne|Salzburg|Gdansk|Krakow
|Rzeszow|Manchester|Birmingham|Liverpool|Glasgow|Edinburgh|Cardiff|Belfast|Leeds|Kharkiv|Kharkov|Odessa
|Odesa|Mariupol|Kherson|Donetsk|Luhansk|Lugansk|Zaporizhzhya|Zaporizhzhia|Dnipropetrovsk|Dnipro|Lviv|Lvov
|Mykolayiv|Sevastopol|Simferopol|Bakhmut|Sumy|Chernihiv|Kursk|Belgorod|Bryansk|Rostov|Grozny|Vladivostok
|Sochi|Kazan|Murmansk|Kaliningrad|Homs|Hama|Idlib|Latakia|Raqqa|Deir ez Zor|Ar Raqqah|Palmyra|Mosul|Basra
|Kirkuk|Erbil|Irbil|Najaf|Karbala|Fallujah|Tikrit|Samarra|Haifa|Ashkelon|Nablus|Hebron|Jenin|Rafah
|Khan Yunis|Sidon|Tyre|Isfahan|Esfahan|Mashhad|Qom|Tabriz|Shiraz|Natanz|Bandar Abbas|Jeddah|Mecca|Medina
|Aden|Hodeidah|Al Hudaydah|Taizz|Marib|Dubai|Sharjah|Benghazi|Misratah|Sirte|Tobruk|Sfax|Oran|Casablanca
|Marrakech|Fez|Alexandria|Suez|Port Said|Luxor|Port Sudan|El Fasher|Nyala|Omdurman|Goma|Bukavu|Lubumbashi
|Kisangani|Mombasa|Kano|Kaduna|Maiduguri|Port Harcourt|Timbuktu|Gao|Kidal|Agadez|Zinder|Durban|Soweto
|Bulawayo|Beira|Kandahar|Herat|Kunduz|Jalalabad|Mazar-e Sharif|Peshawar|Quetta|Rawalpindi|Lahore|Srinagar
|Jammu|Amritsar|Varanasi|Mandalay|Chiang Mai|Da Nang|Hue|Surabaya|Davao|Cebu|Marawi|Urumqi|Lhasa|Xian|Wuhan
|Shenzhen|Guangzhou|Nagasaki|Hiroshima|Fukushima|Kobe|Nagoya|Osaka|Kyoto|Busan|Gwangju|Sapporo|Incheon
|Boston|Philadelphia|Detroit|Seattle|Denver|Atlanta|Dallas|Houston|New Orleans|Las Vegas|Baltimore|Cleveland
|Pittsburgh|St. Louis|Minneapolis|Charlottesville|Vancouver|Calgary|Edmonton|Quebec|Tijuana|Ciudad Juarez
|Monterrey|Guadalajara|Acapulco|Medellin|Cali|Cartagena|Maracaibo|Guayaquil|Cusco|Santa Cruz|Cochabamba
|Rosario|Cordoba|Valparaiso|Recife|Salvador|Manaus|Perth|Adelaide|Brisbane|Darwin|Christchurch|Auckland
|Izmir|Adana|Diyarbakir|Gaziantep|Srebrenica|Mostar|Tuzla|Banja Luka|Vukovar|Dubrovnik|Split|Mitrovica
|Thessaloniki|Cluj-Napoca|Timisoara|Brest|Vitebsk|Batumi|Sukhumi|Gyumri|Nur-Sultan|Osh|Samarkand|Tiraspol
|Pattaya|Abidjan|Lagos|Bonn|Dayton|Oslo|Hargeysa|Kismaayo|Mekele|Mekelle|Lalibela|Juba|Bunia|Beni|Uvira
|Bossangoa|Bangalore|Hyderabad|Ahmedabad|Chandigarh|Kashgar|Hotan|Harbin|Dalian|Kaohsiung""".replace("\n", "").split("|"))
PLACE_NAMES = {"Kiev": "Kyiv", "Rangoon": "Yangon", "Gaza": "Gaza City", "Washington, D.C.": "Washington",
               "Kharkov": "Kharkiv", "Odessa": "Odesa", "Luhansk": "Luhansk", "Zaporizhzhya": "Zaporizhzhia",
               "Irbil": "Erbil", "Esfahan": "Isfahan", "Ar Raqqah": "Raqqa", "Al Hudaydah": "Hodeidah",
               "Xian": "Xi'an", "Bangalore": "Bengaluru", "Misratah": "Misrata", "Kismaayo": "Kismayo",
               "Hargeysa": "Hargeisa", "Mekele": "Mekelle", "Bombay": "Mumbai", "Calcutta": "Kolkata",
               "Rio de Janeiro": "Rio de Janeiro", "Chisinau": "Chisinau"}
COMMON_CITY_NAMES = {"Nice", "Split", "Hue", "Beni", "Victoria", "Salvador", "Santa Cruz", "Tyre",
                     "Georgetown", "Santiago", "Cali", "Perth", "Brest", "Valencia", "Cordoba", "Birmingham",
                     "Manchester", "Alexandria", "Florence", "Dayton", "Darwin", "Of", "San Jose"}


def add_places(catalog, sources, iso):
    """Adds capitals, cities over 1.5 million and cities of the news from Natural Earth."""
    capital_of = collections.defaultdict(set)
    for (actor_id, _, kind), alias in catalog.aliases.items():
        if kind == "capital" and catalog.actors[actor_id]["type"] == "state":
            capital_of[catalog.actors[actor_id]["country"]].add(fold(alias))
    rows = read_csv(sources, "cities_naturalearth.csv")
    for row in sorted(rows, key=lambda r: (-int(float(r["pop_max"] or 0)), r["name"], r["qid"])):
        country = iso.get(row["country_iso2"], "")
        raw = clean(row["name"])
        population = int(float(row["pop_max"] or 0))
        others = [clean(a) for a in row["aliases"].split("|") if clean(a)]
        capital = raw != "Pyongsan" and any(fold(n) in capital_of[country] for n in [raw] + others)
        named = (raw in NEWS_CITIES or PLACE_NAMES.get(raw) in NEWS_CITIES) and population >= 20000
        if not (capital or population >= 1500000 or named) or not is_latin(raw):
            continue
        name = PLACE_NAMES.get(raw, raw)
        same = [i for i in catalog.known(name, {"place"}) if i.startswith("place:" + slug(name))]
        if same and (not capital or any(catalog.actors[i]["country"] == country for i in same)):
            continue
        prior = 0.35 if name in COMMON_CITY_NAMES else 0.9 if capital else \
            0.85 if population > 1500000 else 0.75
        actor_id = catalog.add(catalog.new_id("place", name, country), name, "place", country,
                               row["qid"] if re.fullmatch(r"Q\d+", row["qid"]) else "", prior,
                               "natural_earth")
        for alias in [raw] + others:
            if len(alias) > 3 and not re.search(r"[()\-/,]\s*[A-Z].*-", alias) \
                    and "-Newark" not in alias and "Long Beach" not in alias:
                catalog.alias(actor_id, alias, "name")
        if capital:
            for (state_id, _, kind), alias in list(catalog.aliases.items()):
                if kind == "capital" and catalog.actors[state_id]["country"] == country and country \
                        and plain(alias)[:2] == plain(name)[:2] and fold(alias) != fold(name):
                    catalog.alias(actor_id, alias, "name")


# ---------------------------------------------------------------- heads of state and government
MONARCHIES = {"CAN", "GBR", "AUS", "NZL", "ESP", "SWE", "NOR", "DNK", "NLD", "BEL", "JPN", "THA", "SAU", "JOR"}


def day(date, last):
    """Returns a date that may be truncated as its first or last day; open ends lie far away."""
    if not date:
        return "9999-12-31" if last else "0000-01-01"
    return date + ("-12-31" if last else "-01-01")[len(date) - 4:] if len(date) < 10 else date


def months(start, end):
    """Returns roughly how many months lie between two days."""
    return (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7])


# Heads of one side of a divided country, whom a source takes for the head of the state.
RIVAL_HEADS = {("person:mahdi_al_mashat", "President of Yemen"): "Chairman of the Supreme Political Council of Yemen"}


def settle_heads(catalog):
    """Cuts a head's term where the next one begins, and drops rows that belong to another country.

    The Factbook often gives only a late bound for an end, and its early editions mix up columns.
    What a person wrote stands; deputies who acted for less than a year cut nothing.
    """
    for (actor_id, office), title in RIVAL_HEADS.items():
        held = catalog.roles[actor_id]
        catalog.roles[actor_id] = [(title, "other") + role[2:] if role[0] == office else role for role in held]
    terms = collections.defaultdict(list)
    for actor_id, held in catalog.roles.items():
        for role in held:
            if role[1] == "head_of_government" or role[1] == "head_of_state" and role[0].startswith("President"):
                terms[role[1:3]].append((day(role[3], False), day(role[4], True), actor_id, role))
    for (kind, country), held in sorted(terms.items()):
        hand = [t for t in held if (t[2],) + t[3] in catalog.hand_roles]
        for start, end, actor_id, role in sorted(held):
            if (actor_id,) + role in catalog.hand_roles or role[3] == "":
                continue
            covered = sum(max(0, months(max(start, s), min(end, e))) for s, e, i, _ in hand if i != actor_id)
            misread = kind == "head_of_state" and country in MONARCHIES
            if misread or covered > 2 and covered >= 0.8 * months(start, end) \
                    and not re.match("Acting|Interim", role[0]):
                catalog.roles[actor_id].remove(role)
                continue
            later = [s for s, e, i, r in held if i != actor_id and s < end and months(start, s) > 1
                     and (e > end or months(s, e) >= 12)]
            if later and (not role[4] or min(later) < day(role[4], True)):
                catalog.roles[actor_id].remove(role)
                catalog.roles[actor_id].append(role[:4] + (min(later),))


# ---------------------------------------------------------------- merges
def merge_actors(catalog):
    """Joins actors that additions-merges.tsv calls the same; their old ids stay known in merges.tsv."""
    rows = read_tsv(os.path.join(HERE, "additions-merges.tsv"), MERGE_COLUMNS)
    for gone, kept in rows:
        if kept not in catalog.actors:
            raise SystemExit("additions-merges.tsv: unknown actor " + kept)
        if gone not in catalog.actors:
            continue
        qid = catalog.actors.pop(gone)["qid"]
        catalog.by_qid.pop(qid, None)
        catalog.set_qid(kept, qid)
        for (actor_id, _, kind), alias in list(catalog.aliases.items()):
            if actor_id == gone:
                catalog.alias(kept, alias, kind)
        catalog.aliases = {k: a for k, a in catalog.aliases.items() if k[0] != gone}
        for role in catalog.roles.pop(gone, []):
            catalog.role(kept, *role)
    return rows


# ---------------------------------------------------------------- output
def write_tables(catalog, out, merges):
    """Writes the five sorted tables."""
    os.makedirs(out, exist_ok=True)
    actors = [[i, a["name"], a["type"], a["country"], a["qid"], "%.2f" % a["prior"], a["source"]]
              for i, a in catalog.actors.items()]
    aliases = [[key[0], alias, key[2]] for key, alias in catalog.aliases.items()]
    roles = [[i] + list(role) for i, held in catalog.roles.items() for role in held]
    relations = read_tsv(os.path.join(HERE, "additions-relations.tsv"), RELATION_COLUMNS)
    for name, columns, rows in (("actors.tsv", ACTOR_COLUMNS, actors),
                                ("aliases.tsv", ALIAS_COLUMNS, aliases),
                                ("roles.tsv", ROLE_COLUMNS, roles),
                                ("merges.tsv", MERGE_COLUMNS, merges),
                                ("relations.tsv", RELATION_COLUMNS, relations)):
        with open(os.path.join(out, name), "w", encoding="utf-8", newline="\n") as target:
            for row in [columns] + sorted(rows):
                target.write("\t".join(row) + "\n")


UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def add_transcriptions(catalog):
    """Adds German names as news agencies write them: Duesseldorf, Ruehe."""
    for (actor_id, _, kind), alias in list(catalog.aliases.items()):
        if catalog.actors[actor_id]["country"] in ("DEU", "AUT", "CHE", "LIE") and kind != "acronym":
            written = alias.translate(UMLAUTS)
            if written != alias:
                catalog.alias(actor_id, written, kind)


def build(sources, out):
    """Builds the catalog from all sources."""
    catalog = Catalog()
    territories, iso = load_territories(sources)
    add_hand_written(catalog)
    add_territories(catalog, territories)
    add_places(catalog, sources, iso)
    add_late_aliases(catalog, False)
    people = {r["qid"]: (r["name"], r["enwiki"]) for r in read_csv(sources, "persons_everypolitician.csv")}
    labels = {qid: name for qid, (name, _) in people.items() if is_latin(name)}
    persons = Persons(catalog)
    add_recent_officials(catalog, sources, iso, persons)
    add_cia_leaders(catalog, sources, iso, persons, labels)
    add_every_politician(catalog, sources, iso, persons, people)
    add_us_congress(catalog, sources, persons)
    add_surnames(catalog)
    add_hand_csv(catalog, sources, iso)
    add_ministries(catalog)
    add_beginnings(catalog)
    add_parties(catalog, sources)
    add_shared_parties(catalog, sources)
    add_ucdp(catalog, sources)
    add_companies(catalog, sources)
    in_ror = add_ror_ids(catalog, sources, iso)
    look_up_bodies(catalog, sources)
    look_up_firms(catalog, sources)
    look_up_in_ror(catalog, in_ror)
    look_up_persons(catalog, sources, iso)
    catalog_places.add_divisions(catalog, territories, iso, sys.modules[__name__])
    catalog_places.add_cities(catalog, sources, iso, sys.modules[__name__])
    add_late_aliases(catalog, True)
    catalog_universities.add_universities(catalog, sources, iso, sys.modules[__name__])
    add_transcriptions(catalog)
    catalog_places.leave_states(catalog, sys.modules[__name__])
    look_up_parts(catalog, territories, iso)
    add_looked_up_ids(catalog)
    merges = merge_actors(catalog)
    settle_heads(catalog)
    write_tables(catalog, out, merges)


# ---------------------------------------------------------------- check
def check(out):
    """Returns the faults of a written catalog and prints its counts."""
    actors = read_tsv(os.path.join(out, "actors.tsv"), ACTOR_COLUMNS)
    aliases = read_tsv(os.path.join(out, "aliases.tsv"), ALIAS_COLUMNS)
    roles = read_tsv(os.path.join(out, "roles.tsv"), ROLE_COLUMNS)
    merges = read_tsv(os.path.join(out, "merges.tsv"), MERGE_COLUMNS)
    relations = read_tsv(os.path.join(out, "relations.tsv"), RELATION_COLUMNS)
    ids = {row[0] for row in actors}
    faults = ["merges.tsv: %s still stands or %s does not" % (gone, kept) for gone, kept in merges
              if gone in ids or kept not in ids]
    faults += ["relations.tsv: wrong row %s" % row for row in relations
               if row[0] not in ids or row[2] not in ids or row[1] not in RELATION_KINDS]
    for title, rows in (("actors", actors), ("aliases", aliases), ("roles", roles),
                        ("relations", relations)):
        if len({tuple(r) for r in rows}) != len(rows):
            faults.append(title + ".tsv has duplicate rows")
        if rows != sorted(rows):
            faults.append(title + ".tsv is not sorted")
        faults += ["%s.tsv: unknown actor %s" % (title, r[0]) for r in rows if r[0] not in ids]
    if len(ids) != len(actors):
        faults.append("actors.tsv has two actors with one id")
    qids = collections.Counter(r[4] for r in actors if r[4])
    faults += ["Wikidata id of two actors: " + q for q, n in qids.items() if n > 1]
    for actor_id, name, kind, country, qid, prior, source in actors:
        if not re.fullmatch(r"[a-z_]+:[a-z0-9_]+", actor_id) or kind not in TYPES \
                or actor_id.split(":")[0] != kind:
            faults.append("bad id or type: " + actor_id)
        if not name or len(name) > 80 or not source:
            faults.append("bad name or source: " + actor_id)
        if not re.fullmatch(r"([A-Z]{3})?", country) or not re.fullmatch(r"(Q[1-9]\d*)?", qid):
            faults.append("bad country or Wikidata id: " + actor_id)
        if not re.fullmatch(r"0\.\d\d|1\.00", prior):
            faults.append("bad prior: " + actor_id)
        if kind == "person" and len(name.split()) < 2 and source != "hand":
            faults.append("person with one word: " + actor_id)
    kinds = collections.defaultdict(set)
    for actor_id, alias, kind in aliases:
        kinds[actor_id].add(kind)
        if kind not in ALIAS_KINDS or not alias or len(alias) > 80 or alias != clean(alias):
            faults.append("bad alias: %s %r %s" % (actor_id, alias, kind))
        if kind == "acronym" and alias == alias.lower():
            faults.append("acronym in lower case: %s %s" % (actor_id, alias))
    for actor_id, office, kind, country, start, end in roles:
        if kind not in OFFICE_KINDS or not office or len(office) > 80:
            faults.append("bad office: %s %s %s" % (actor_id, office, kind))
        if not valid_date(start) or not valid_date(end):
            faults.append("bad date: %s %s %s" % (actor_id, start, end))
        if start and end and end < start[:len(end)]:
            faults.append("end before start: %s %s" % (actor_id, office))
    for code in sorted(UN_MEMBERS):
        have = kinds.get("state:" + code.lower(), set())
        if "demonym" not in have or "capital" not in have and code not in NO_CAPITAL:
            faults.append("no demonym or capital: " + code)
    if len(UN_MEMBERS) != 193:
        faults.append("UN members listed: %d" % len(UN_MEMBERS))
    counts = collections.Counter(row[2] for row in actors)
    print("\n".join("%-13s %6d" % item for item in sorted(counts.items())))
    print("actors %d (%d with Wikidata id), aliases %d, roles %d"
          % (len(actors), sum(qids.values()), len(aliases), len(roles)))
    return faults


def main():
    """Builds, or only checks."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sources", help="directory with the source files (see README.md)")
    parser.add_argument("--out", required=True, help="directory of the three tables")
    parser.add_argument("--check", action="store_true", help="only check the tables in --out")
    options = parser.parse_args()
    if not options.check:
        if not options.sources:
            parser.error("--sources is needed to build")
        build(options.sources, options.out)
    faults = check(options.out)
    for fault in faults[:50]:
        print("FAULT " + fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
