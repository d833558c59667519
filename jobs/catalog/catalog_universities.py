# SPDX-License-Identifier: Apache-2.0
"""Universities, which news names as the places where its experts work, from the Research Organization Registry.

Taken are records of the registry that teach and fund research, whose English name says "University" and that
have a Wikidata id. A name that two records of the registry bear, or an actor of the catalog, is left out.
"""
import collections
import re

NAMED = re.compile(r"\bUniversity\b")
PRIOR = 0.75
LONGEST = 80

# "University of Graz" is "Graz University" too, but two in the United States are often not the same.
OF_TOWN = re.compile(r"University of (\w+)")
TWO_OF_ONE_TOWN = {"US"}


def bare(name):
    """Returns the name without article and remarks in brackets."""
    return re.sub(r"^The ", "", re.sub(r"\(.*?\)", "", name)).strip()


def names_of(row):
    """Returns the English names of a record."""
    names = [bare(n) for n in [row["name"]] + row["aliases"].split("|")]
    names = [n for n in names if NAMED.search(n) and "," not in n and len(n.split()) > 1 and len(n) <= LONGEST]
    town = OF_TOWN.fullmatch(names[0]) if names else None
    if town and row["country"].upper() not in TWO_OF_ONE_TOWN:
        names.append(town[1] + " University")
    return list(dict.fromkeys(names))


def add_universities(catalog, sources, iso, tools):
    """Adds the universities; `tools` is the module that builds the catalog."""
    teaching = [row for row in tools.read_csv(sources, "organizations_ror.csv")
                if "education" in row["types"].split("|")]
    bearers = collections.Counter(tools.fold(name) for row in teaching for name in names_of(row))
    for row in sorted(teaching, key=lambda r: (r["name"], r["ror_id"])):
        names = [n for n in names_of(row) if bearers[tools.fold(n)] == 1]
        country = iso.get(row["country"], "")
        if not names or not country or not row["qid"] or row["qid"] in catalog.by_qid \
                or "funder" not in row["types"].split("|") or names[0] != bare(row["name"]) \
                or any(catalog.known(n, tools.TYPES) for n in names):
            continue
        actor_id = catalog.add(catalog.new_id("organization", names[0], country), names[0], "organization",
                               country, row["qid"], PRIOR, "ror")
        for name in names[1:]:
            catalog.alias(actor_id, name, "name")
