# SPDX-License-Identifier: Apache-2.0
"""Asks a lake through notebooks/entente.py and prints the answers, a JSON object with one of each."""
import json
import sys

import pandas as pd

sys.path.insert(0, sys.argv[1])
from entente import Mistake, lake  # noqa: E402

news = lake(sys.argv[2])


def rows(table):
    table = table.astype(object).where(table.notna(), None)
    return json.loads(json.dumps(table.to_dict("records"), default=lambda day: str(day)[:10]))


def refused(question):
    try:
        return question()
    except Mistake as mistake:
        return str(mistake)


def lengths():
    """The length of periods for spans of so many days."""
    found, last = {}, news.last
    for days in (1, 33, 100, 101, 330, 732, 733, 2000, 7320, 7321, 30000):
        news.last = news.first + pd.Timedelta(days=days - 1)
        found[days] = news.granularity
    news.last = last
    return found


graph = news.network(fewest=3, backbone=True)
cut = news.network(by="year", at="2024-06-01", most=12)
print(json.dumps({
    "pairs": rows(news.pairs(40)),
    "unrelated": rows(news.pairs(40, unrelated=True)),
    "countries": rows(news.countries(30)),
    "country_pairs": rows(news.country_pairs(30)),
    "country_pairs_of_a_year": rows(news.country_pairs(30, by="year", at="2025-02-14")),
    "month": rows(news.pairs(40, by="month", at="2025-02-14")),
    "days": rows(news.pairs(40, since="2024-11-05", until="2025-02-20")),
    "publisher": rows(news.part("Eastbridge Wire")),
    "some_days": rows(news.part(("2024-11-05", "2025-02-20"))),
    "compared": rows(news.compare("Eastbridge Wire", ("2024-11-05", "2025-02-20"), most=None, sure=0)),
    "publishers": rows(news.publishers()),
    "actors": rows(news.actors(30)),
    "pair": rows(news.pair("Trump", "Putin")),
    "evidence": rows(news.evidence("Trump", "Putin", 6)),
    "rising": rows(news.rising(by="month")),
    "rising_week": rows(news.rising(by="week", at="2025-02-14", most=500)),
    "nodes": {actor: of["stories"] for actor, of in graph.nodes.data()},
    "edges": {"|".join(sorted(pair)): of for *pair, of in graph.edges.data()},
    "cut": sorted("|".join(sorted(pair)) for pair in cut.edges),
    "meant": {name: news.actor(name).actor_id for name in sys.argv[3:]},
    "lengths": lengths(),
    "around": [[str(day)[:10] for day in part]
               for asked in (("2025-02-12",), ("2025-02-12", 10), ("2025-10-30",))
               for part in news.around(*asked)],
    "span": [str(news.first)[:10], str(news.last)[:10], news.granularity],
    "refused": {
        "name": refused(lambda: news.actor("Vladimir Putn")),
        "one": refused(lambda: news.pair("Russia", "state:rus")),
        "length": refused(lambda: news.pairs(by="decade")),
        "day": refused(lambda: news.pairs(since="yesterweek")),
        "period": refused(lambda: news.pairs(by="month", at="1999-05-05")),
        "both": refused(lambda: news.pairs(by="month", since="2025-01-01")),
        "order": refused(lambda: news.pairs(order="npmi")),
        "part": refused(lambda: news.part("Nobody's Daily")),
        "days": refused(lambda: news.part(("1999-01-01", "1999-12-31"))),
        "event": refused(lambda: news.around("2022-02-24")),
        "lake": refused(lambda: lake("nowhere")),
    },
}))
