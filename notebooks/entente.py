# SPDX-License-Identifier: Apache-2.0
"""Asks a lake of Entente, for notebooks and scripts: every answer is a pandas table.

    from entente import lake

    news = lake("../lake")
    news.pairs()                                   # who is in the news with whom
    news.pair("Vladimir Putin", "Donald Trump")    # one pair over time
    news.evidence("Russia", "Ukraine")             # sentences that name both
    news.rising()                                  # who is above what was usual
    news.bursts()                                  # which pairs were, for a while
    news.network(fewest=3)                         # a graph of networkx
    news.compare("Harbor Courier", "Meridian Post")
    news.compare(*news.around("2025-02-12"))       # the days before a day, and from it on
    news.sql("SELECT * FROM pair_periods LIMIT 5") # anything else, in DuckDB's SQL

The figures are those of `entente show`, and the columns are called as in the tables, which
jobs/docs/tables.md describes. It only reads. Lengths of periods are day, week, month and year;
where none is given, the one that suits the span of the corpus is taken.
"""
import os
from collections import namedtuple
from pathlib import Path

import pandas as pd

from opening import open_duckdb

LENGTHS = ("day", "week", "month", "year")
# The longest span, in days, that is looked at by days, by weeks, by months: some 100 to 250 points.
LONGEST = {"day": 100, "week": 2 * 366, "month": 20 * 366}
AROUND = {"day": 14, "week": 8 * 7, "month": 183, "year": 5 * 365}  # days on each side of an event
SURE = 10.83  # of G2: chance alone would do it in fewer than 1 of 1,000 pairs
NEEDED = ("articles", "tagged_stories", "mentions", "actors", "pair_mentions", "period_totals",
          "actor_periods", "pair_periods", "actor_trends", "pair_trends")
EMPTY = {
    "rejects": "SELECT '' AS input_file, '' AS reason, '' AS message WHERE false",
    "pair_terms": """SELECT '' AS granularity, DATE '1970-01-01' AS period_start, '' AS actor_a,
        '' AS actor_b, 0 AS rank, '' AS term, '' AS typical_article_id WHERE false""",
    "actor_terms": """SELECT '' AS granularity, DATE '1970-01-01' AS period_start, '' AS actor_id,
        0 AS rank, '' AS term, '' AS typical_article_id WHERE false""",
    "country_periods": """SELECT '' AS granularity, DATE '1970-01-01' AS period_start, '' AS country,
        0 AS stories, 0 AS mentions, 0 AS paired_stories WHERE false""",
    "country_pair_periods": """SELECT '' AS granularity, DATE '1970-01-01' AS period_start,
        '' AS country_a, '' AS country_b, 0 AS articles, 0 AS stories, 0 AS stories_sure, 0 AS sources,
        0 AS sentences, 0 AS paragraphs, 0.0 AS share, 0.0 AS expected, 0.0 AS npmi,
        0.0 AS log_likelihood_ratio, 0.0 AS shrunken_log_ratio, 0.0 AS q_value,
        false AS in_backbone WHERE false""",
    "actor_merges": "SELECT '' AS from_actor, '' AS to_actor, false AS undone WHERE false",
}
# k stories name both, a the one, b the other, of n in all.
MACROS = {
    "part_of_g2(k, e)": "CASE WHEN k > 0 THEN 2 * k * ln(k / e) ELSE 0 END",
    "g2(k, a, b, n)": """greatest(0, part_of_g2(k, a / n * b) + part_of_g2(a - k, a / n * (n - b))
        + part_of_g2(b - k, (n - a) / n * b) + part_of_g2(n - a - b + k, (n - a) / n * (n - b)))""",
    "npmi_of(k, a, b, n)": """CASE WHEN k = 0 THEN -1 WHEN k = n THEN 1
        ELSE greatest(-1, least(1, ln(k / (a / n * b)) / -ln(k / n))) END""",
}

Actor = namedtuple("Actor", "actor_id name type mentions")
Actor.__doc__ = "An actor, as it is counted."


class Mistake(ValueError):
    """What cannot be answered, and what to do instead, in one line."""


def lake(path=None):
    """Opens the lake in a folder; without one that of ENTENTE_LAKE, or else ../lake."""
    return Lake(path or os.environ.get("ENTENTE_LAKE", "../lake"))


class Lake:
    """The tables of a lake, as views of the same names, and what people ask of them."""

    def __init__(self, path):
        self.folder = Path(path).expanduser().resolve()
        views = {table: _source(self.folder, table) for table in _tables(self.folder)}
        self._execute, self.sql = open_duckdb()
        for table, source in views.items():
            self._execute(f"CREATE VIEW {table} AS {source}")
        for macro, body in MACROS.items():
            self._execute(f"CREATE MACRO {macro} AS {body}")
        days = self.sql("""SELECT min(period_start) AS first, max(period_start) AS last
            FROM period_totals WHERE granularity = 'day'""").iloc[0]
        if pd.isna(days["first"]):
            raise Mistake(f"the tables of {self.folder} are empty; run 'entente run' with a corpus")
        self.first, self.last = days["first"], days["last"]

    @property
    def granularity(self):
        """The length of periods that suits the span: days for weeks, years for decades."""
        days = (self.last - self.first).days + 1
        return next((length for length, most in LONGEST.items() if days <= most), "year")

    def periods(self, by=None):
        """Every period from the first to the last, those without an article included."""
        by = self._length(by)
        return self.sql(f"""
            WITH totals AS (FROM period_totals WHERE granularity = '{by}'),
            span AS (SELECT unnest(generate_series(min(period_start), max(period_start),
                INTERVAL 1 {by}))::DATE AS period_start FROM totals)
            SELECT period_start, coalesce(articles, 0)::BIGINT AS articles,
              coalesce(stories, 0)::BIGINT AS stories, coalesce(complete, true) AS complete
            FROM span LEFT JOIN totals USING (period_start) ORDER BY period_start""")

    def actor(self, name):
        """Whom a name means: an id, a name, a surname or what texts say; as `show actor` has it."""
        word = _quoted(name.strip().lower())
        found = self.sql(f"""
            WITH used AS (SELECT actor_id, sum(seen.mentions) AS uses
              FROM (SELECT actor_id, unnest(surfaces) AS seen FROM actors)
              WHERE lower(seen.surface) = {word} GROUP BY actor_id),
            scored AS (SELECT *, lower(actor_id) = {word} AS by_id,
                CASE WHEN in_catalog THEN 3 ELSE 1 END * greatest(coalesce(uses, 0),
                  CASE WHEN lower(name) = {word} THEN 4.0 * mentions ELSE 0 END,
                  CASE WHEN ends_with(lower(name), ' ' || {word}) THEN 0.5 * mentions ELSE 0 END
                ) AS score FROM actors LEFT JOIN used USING (actor_id)),
            meant AS (FROM scored WHERE by_id OR score > 0
              ORDER BY by_id DESC, score DESC, actor_id LIMIT 1)
            SELECT actor_id, a.name, a.type, a.mentions FROM actors a WHERE actor_id = (
              SELECT coalesce(to_actor, actor_id) FROM meant
              LEFT JOIN actor_merges ON from_actor = actor_id AND NOT undone)""")
        if found.empty:
            raise Mistake(f"no actor of this lake is called '{name}'; {self._near(name)}")
        return Actor(*found.iloc[0])

    def actors(self, most=20, by=None, at=None, since=None, until=None, only=None):
        """
        The actors in the most stories: of everything, of a period, or from one day to another.

        :param only: ids; None: of all actors
        """
        rows, _ = self._chosen(by, at, since, until)
        if only is not None:
            rows += f" AND actor_id IN ({', '.join(map(_quoted, only)) or 'NULL'})"
        return self.sql(f"""
            SELECT actor_id, coalesce(any_value(name), actor_id) AS name, any_value(type) AS type,
              sum(p.stories)::BIGINT AS stories, sum(p.mentions)::BIGINT AS mentions
            FROM actor_periods p LEFT JOIN actors USING (actor_id) WHERE {rows} GROUP BY actor_id
            ORDER BY stories DESC, mentions DESC, actor_id {_limit(most)}""")

    def pairs(self, most=20, by=None, at=None, since=None, until=None, order="stories",
              unrelated=False):
        """
        The pairs in the most stories: of everything, of the latest period of a length (`by`), of
        the one that holds a day (`at`), or from one day to another (`since`, `until`).

        :param order: "stories", or "log_likelihood_ratio" for the surest first
        :param unrelated: no pairs that belong together by nature, such as a city and its country
        """
        first = {"stories": "stories DESC, sentences DESC, paragraphs DESC, ",
                 "log_likelihood_ratio": ""}
        if order not in first:
            raise Mistake(f"order: no '{order}'; use one of {', '.join(first)}")
        return self.sql(f"""{self._measured(by, at, since, until)}
            SELECT {_NAMED} {_FROM_NAMED} {"WHERE relation IS NULL" if unrelated else ""}
            ORDER BY {first[order]} log_likelihood_ratio DESC, actor_a, actor_b {_limit(most)}""")

    def countries(self, most=20, by=None, at=None, since=None, until=None):
        """The countries in the most stories; every actor stands for its country."""
        rows, _ = self._chosen(by, at, since, until)
        stories = max(1, self._stories(rows))
        return self.sql(f"""
            SELECT country, coalesce(any_value(name), country) AS name,
              sum(p.stories)::BIGINT AS stories, sum(p.mentions)::BIGINT AS mentions,
              sum(p.stories) / {stories} AS share
            FROM country_periods p LEFT JOIN ({_STATES}) ON code = country WHERE {rows}
            GROUP BY country ORDER BY stories DESC, mentions DESC, country {_limit(most)}""")

    def country_pairs(self, most=20, by=None, at=None, since=None, until=None):
        """
        The pairs of countries in the most stories: a story counts once, whatever and however many
        actors stand for either. A period or days are chosen as for pairs.
        """
        return self.sql(f"""{self._measured(by, at, since, until, _COUNTRIES)}
            SELECT actor_a AS country_a, coalesce(a.name, actor_a) AS name_a, actor_b AS country_b,
              coalesce(b.name, actor_b) AS name_b, {_FIGURES}
            FROM measured LEFT JOIN ({_STATES}) a ON a.code = actor_a
            LEFT JOIN ({_STATES}) b ON b.code = actor_b
            ORDER BY stories DESC, sentences DESC, paragraphs DESC, log_likelihood_ratio DESC,
              actor_a, actor_b {_limit(most)}""")

    def pair(self, one, other, by=None):
        """One pair in every period of the corpus, those in which the two do not meet included."""
        by = self._length(by)
        a, b = self._two(one, other)
        rows = self.sql(f"""
            SELECT period_start, stories, sentences, expected, npmi FROM pair_periods
            WHERE granularity = '{by}' AND {_is_pair(a, b)} ORDER BY period_start""")
        totals = self.periods(by).rename(columns={"stories": "all_stories"})
        line = totals.drop(columns="articles").merge(
            rows.astype({"period_start": "datetime64[ns]"}), on="period_start", how="left")
        for count in ("stories", "sentences"):
            line[count] = line[count].fillna(0).astype("int64")
        line["share"] = (line.stories / line.all_stories.where(line.all_stories > 0)).fillna(0)
        return line[["period_start", "stories", "all_stories", "share", "sentences", "expected",
                     "npmi", "complete"]]

    def evidence(self, one, other, most=8, since=None, until=None):
        """
        Sentences that name both, the newest first. Column marks has the places of their mentions,
        as characters of the text: {"begin": 0, "end": 6, "actor_id": "state:rus"}.
        """
        a, b = self._two(one, other)
        days = _days("published_date", since, until)
        return self.sql(f"""
            WITH place AS (SELECT article_id, published_month, unnest(evidence, recursive := true)
              FROM pair_mentions WHERE {_is_pair(a, b)}),
            newest AS (SELECT p.*, published_date, source, title, url,
                substring(if(field = 'title', title, body), "begin" + 1, "end" - "begin") AS text
              FROM place p JOIN articles USING (article_id, published_month) WHERE {days}
              ORDER BY published_date DESC, article_id, field DESC, "begin" {_limit(most)})
            SELECT n.article_id, published_date, source, title, url, text,
              list({{'begin': m."begin" - n."begin", 'end': m."end" - n."begin",
                'actor_id': coalesce(to_actor, actor_id)}} ORDER BY m."begin") AS marks
            FROM newest n JOIN mentions m ON m.article_id = n.article_id
              AND m.published_month = n.published_month AND m.field = n.field
              AND m."begin" >= n."begin" AND m."end" <= n."end"
            LEFT JOIN actor_merges ON from_actor = actor_id AND NOT undone
            WHERE coalesce(to_actor, actor_id) IN ({_quoted(a.actor_id)}, {_quoted(b.actor_id)})
            GROUP BY n.article_id, published_date, source, title, url, text, n.field, n."begin"
            ORDER BY published_date DESC, n.article_id, n.field DESC, n."begin" """)

    def rising(self, by=None, at=None, most=20):
        """
        The actors and pairs (column what) that lie furthest above what was usual before, in the
        last period that the corpus covers whole, or in the one that holds a day. Columns terms,
        typical_article_id and headline say what they are in the news for, in that month or year;
        terms is empty for who has too few stories there.
        """
        by = self._length(by)
        start = self._start(by, at, latest_complete=True)
        length = "year" if by == "year" else "month"
        terms = f"""actor_a, actor_b, list(term ORDER BY rank) AS terms,
            any_value(typical_article_id) AS typical_article_id
            FROM {{}} WHERE granularity = '{length}'
              AND period_start = date_trunc('{length}', DATE '{start}') GROUP BY ALL"""
        ranked = f"""period_start, t.stories, share, baseline_median, z_score, burst_level, rank,
            rank_change, t.first_seen
            FROM {{}} WHERE granularity = '{by}' AND period_start = DATE '{start}' AND z_score > 0
            ORDER BY z_score DESC, t.stories DESC, {{}} {_limit(most)}"""
        actors = ranked.format("actor_trends t LEFT JOIN actors USING (actor_id)", "actor_id")
        pairs = ranked.format(f"pair_trends t {_JOINED_NAMES}", "actor_a, actor_b")
        return self.sql(f"""
            WITH rising AS (
              FROM (SELECT 'actor' AS what, coalesce(name, actor_id) AS name, actor_id AS actor_a,
                NULL::VARCHAR AS actor_b, {actors})
              UNION ALL FROM (SELECT 'pair', coalesce(a.name, actor_a) || ' and '
                || coalesce(b.name, actor_b), actor_a, actor_b, {pairs})),
            why AS (SELECT {terms.format("pair_terms")} UNION ALL SELECT {terms.format(
                "(SELECT *, actor_id AS actor_a, NULL::VARCHAR AS actor_b FROM actor_terms)")})
            SELECT r.*, coalesce(terms, []) AS terms, typical_article_id, title AS headline
            FROM rising r LEFT JOIN why w ON w.actor_a = r.actor_a
              AND w.actor_b IS NOT DISTINCT FROM r.actor_b
            LEFT JOIN articles ON article_id = typical_article_id
            ORDER BY what, z_score DESC, r.stories DESC, r.actor_a, r.actor_b""")

    def network(self, fewest=1, by=None, at=None, since=None, until=None, most=None,
                backbone=False, sure=False):
        """
        Actors and pairs as a graph of networkx: nodes have name, type and stories, edges stories,
        npmi and log_likelihood_ratio. Of everything, of a period, or from one day to another.

        :param fewest: stories that a pair must have
        :param most: so many pairs, those with the most stories; None: all
        :param backbone: only pairs that stand out in the period, or in one month at least
        :param sure: only pairs that meet more often than chance explains (G2 above 10.83)
        """
        import networkx

        rows, whole = self._chosen(by, at, since, until)
        wanted = [f"stories >= {int(fewest)}"]
        if sure:
            wanted.append(f"stories > expected AND log_likelihood_ratio > {SURE}")
        if backbone:
            in_one = "granularity = 'month'" if whole else rows
            wanted.append(f"""(actor_a, actor_b) IN (
                SELECT (actor_a, actor_b) FROM pair_periods WHERE {in_one} AND in_backbone)""")
        edges = self.sql(f"""{self._measured(by, at, since, until)}
            SELECT actor_a, actor_b, stories, npmi, log_likelihood_ratio FROM measured
            WHERE {" AND ".join(wanted)}
            ORDER BY stories DESC, log_likelihood_ratio DESC, actor_a, actor_b {_limit(most)}""")
        graph = networkx.Graph()
        ends = sorted({*edges.actor_a, *edges.actor_b})
        for actor in self.actors(None, by, at, since, until, ends).itertuples():
            graph.add_node(actor.actor_id, name=actor.name, type=actor.type, stories=actor.stories)
        for edge in edges.to_dict("records"):
            graph.add_edge(edge.pop("actor_a"), edge.pop("actor_b"), **edge)
        return graph

    def bursts(self, by=None, most=20):
        """The pairs with the strongest bursts: stretches in which they had twice their usual odds."""
        by = self._length(by)
        return self.sql(f"""
            SELECT actor_a, any_value(coalesce(a.name, actor_a)) AS name_a, actor_b,
              any_value(coalesce(b.name, actor_b)) AS name_b, burst_start,
              max(period_start) AS burst_end, sum(t.stories)::BIGINT AS stories,
              max(burst_weight) AS burst_weight
            FROM pair_trends t {_JOINED_NAMES} WHERE granularity = '{by}' AND burst_level > 0
            GROUP BY actor_a, actor_b, burst_start
            ORDER BY burst_weight DESC, burst_start, actor_a, actor_b {_limit(most)}""")

    def part(self, part):
        """
        The pairs of a part of the corpus, with their share of its stories.

        :param part: a publisher's name, or a first and a last day, such as
            ("2025-01-01", "2025-06-30"); None leaves an end open
        """
        stories, pairs = self._part(part)
        return self.sql(f"""
            SELECT actor_a, actor_b, stories::BIGINT AS stories, stories / {stories} AS share
            FROM ({pairs}) ORDER BY stories DESC, actor_a, actor_b""")

    def compare(self, one, other, most=20, sure=3.84):
        """
        The pairs whose share of stories differs most between two parts of the corpus (as in
        `part`), the largest difference first.

        :param sure: of pairs with so much evidence that they differ: g2 is above 3.84 by chance in
            1 of 20, above 10.83 in 1 of 1,000
        """
        (n1, first), (n2, second) = self._part(one), self._part(other)
        return self.sql(f"""
            WITH one AS ({first}), other AS ({second}),
            met AS (SELECT actor_a, actor_b, coalesce(one.stories, 0)::BIGINT AS stories_1,
                coalesce(other.stories, 0)::BIGINT AS stories_2
              FROM one FULL JOIN other USING (actor_a, actor_b)),
            differing AS (SELECT *, stories_1 / {n1} AS share_1, stories_2 / {n2} AS share_2,
                g2(stories_1, stories_1 + stories_2, {n1}, {n1} + {n2}) AS g2 FROM met)
            SELECT actor_a, coalesce(a.name, actor_a) AS name_a, actor_b,
              coalesce(b.name, actor_b) AS name_b, stories_1, stories_2, share_1, share_2,
              share_2 - share_1 AS difference, g2
            FROM differing {_JOINED_NAMES} WHERE g2 >= {float(sure)}
            ORDER BY abs(difference) DESC, g2 DESC, actor_a, actor_b {_limit(most)}""")

    def around(self, day, days=None):
        """
        Two parts of the corpus, for `compare`: so many days before a day, and as many from it on.
        Without a number, they are as many as suit the span, and reach a story on both sides.
        """
        day, one = pd.Timestamp(_day(day)), pd.Timedelta(days=1)
        told = self.periods("day").query("stories > 0").period_start
        before, after = told[told < day], told[told >= day]
        if before.empty or after.empty:
            raise Mistake(f"{day:%Y-%m-%d} has no story on one side of it; {self._held()}")
        reached = max((day - before.iloc[-1]).days, (after.iloc[0] - day).days + 1)
        held = min((day - before.iloc[0]).days, (after.iloc[-1] - day).days + 1)
        width = pd.Timedelta(days=days or max(reached, min(AROUND[self.granularity], held)))
        return (day - width, day - one), (day, day + width - one)

    def publishers(self, most=20):
        """
        The publishers with the most articles; source is null where none is named. Stories are
        theirs by the first article; counted are those in whose language actors are sought.
        """
        return self.sql(f"""
            SELECT source, count(*) AS articles,
              count(*) FILTER (WHERE article_id = story_id) AS stories,
              count(t.article_id) AS counted,
              min(published_date) AS first, max(published_date) AS last
            FROM articles a LEFT JOIN tagged_stories t USING (article_id) GROUP BY source
            ORDER BY articles DESC, source {_limit(most)}""")

    def _part(self, part):
        """How many stories a part of the corpus has, and its pairs as a query."""
        if isinstance(part, str):
            stories = self.sql(f"""SELECT count(*) AS n FROM articles
                JOIN tagged_stories USING (article_id) WHERE source = {_quoted(part)}""").n[0]
            query = f"""SELECT actor_a, actor_b, count(*) AS stories FROM pair_mentions
                JOIN articles USING (article_id, published_month)
                WHERE source = {_quoted(part)} GROUP BY ALL"""
            mend = "lake.publishers() lists those that there are"
        else:
            rows, _ = self._chosen(None, None, *part)
            stories = self._stories(rows)
            query = f"""SELECT actor_a, actor_b, sum(stories) AS stories
                FROM pair_periods WHERE {rows} GROUP BY ALL"""
            part = " to ".join("" if day is None else _day(day) for day in part).strip()
            mend = self._held()
        if not stories:
            raise Mistake(f"no story of this lake is of '{part}'; {mend}")
        return stories, query

    def _measured(self, by, at, since, until, tables=("actor_periods", "pair_periods")):
        """
        A query's beginning: the pairs of a choice in `measured`, with columns of pair_periods.

        :param tables: one of those that are paired, and one of their pairs
        """
        singles, pairs = tables
        rows, whole = self._chosen(by, at, since, until)
        if not whole and since is None and until is None:
            return f"WITH measured AS (FROM {pairs} WHERE {rows})"
        n = max(1, self._stories(rows))
        return f"""WITH single AS (SELECT actor_id, sum(paired_stories)::BIGINT AS n
              FROM {singles} WHERE {rows} GROUP BY actor_id),
            counts AS (SELECT actor_a, actor_b, max(relation) AS relation,
                sum(articles)::BIGINT AS articles, sum(stories)::BIGINT AS stories,
                sum(stories_sure)::BIGINT AS stories_sure, sum(sentences)::BIGINT AS sentences,
                sum(paragraphs)::BIGINT AS paragraphs
              FROM {pairs} WHERE {rows} GROUP BY actor_a, actor_b),
            measured AS (SELECT counts.*, NULL::BIGINT AS sources, stories / {n} AS share,
                a.n / {n} * b.n AS expected, npmi_of(stories, a.n, b.n, {n}) AS npmi,
                g2(stories, a.n, b.n, {n}) AS log_likelihood_ratio,
                log2((stories + 0.5) / (a.n / {n} * b.n + 0.5)) AS shrunken_log_ratio,
                NULL::DOUBLE AS q_value, NULL::BOOLEAN AS in_backbone
              FROM counts JOIN single a ON a.actor_id = actor_a
              JOIN single b ON b.actor_id = actor_b)"""

    def _stories(self, rows):
        return int(self.sql(f"""SELECT coalesce(sum(stories), 0)::BIGINT AS n
            FROM period_totals WHERE {rows}""").n[0])

    def _chosen(self, by, at, since, until):
        """Which rows of a period table are meant, and whether that is everything."""
        if since is not None or until is not None:
            if by is not None or at is not None:
                raise Mistake("by and at choose a period, since and until days; use one of both")
            return f"granularity = 'day' AND {_days('period_start', since, until)}", False
        if by is None and at is None:
            return "granularity = 'year'", True
        by = self._length(by)
        start = self._start(by, at)
        return f"granularity = '{by}' AND period_start = DATE '{start}'", False

    def _start(self, by, at=None, latest_complete=False):
        """The first day of the period that holds a day; without one, of the latest."""
        if at is None:
            order = "complete AND stories > 0 DESC," if latest_complete else ""
            return self.sql(f"""SELECT period_start FROM period_totals WHERE granularity = '{by}'
                ORDER BY {order} period_start DESC LIMIT 1""").period_start[0].date()
        found = self.sql(f"""SELECT period_start FROM period_totals WHERE granularity = '{by}'
            AND period_start = date_trunc('{by}', DATE '{_day(at)}')""")
        if found.empty:
            raise Mistake(f"no article stands in the {by} of {_day(at)}; {self._held()}")
        return found.period_start[0].date()

    def _held(self):
        return f"the lake holds {self.first:%Y-%m-%d} to {self.last:%Y-%m-%d}"

    def _length(self, by):
        if by is not None and by not in LENGTHS:
            raise Mistake(f"no period is called '{by}'; use {', '.join(LENGTHS)}")
        return by or self.granularity

    def _two(self, one, other):
        """The two actors, the one whose id comes first before the other."""
        a, b = self.actor(one), self.actor(other)
        if a.actor_id == b.actor_id:
            raise Mistake(f"'{one}' and '{other}' are one actor, {a.actor_id}; name another")
        return (a, b) if a.actor_id < b.actor_id else (b, a)

    def _near(self, name):
        word, allowed = name.lower(), max(1, len(name) // 4)
        near = self.sql(f"""
            SELECT any_value(name) AS name, actor_id, min(levenshtein(word, {_quoted(word)})) AS far
            FROM (SELECT name, actor_id, mentions,
              unnest(list_append(string_split(lower(name), ' '), lower(name))) AS word FROM actors)
            GROUP BY actor_id HAVING far <= {allowed}
            ORDER BY far, max(mentions) DESC, actor_id LIMIT 3""")
        names = ", ".join(f"'{row.name}' ({row.actor_id})" for row in near.itertuples(index=False))
        return f"is it one of {names}?" if names else "try a surname or an id such as state:usa"


_JOINED_NAMES = "LEFT JOIN actors a ON a.actor_id = actor_a LEFT JOIN actors b ON b.actor_id = actor_b"
_FIGURES = """articles, stories, stories_sure, sources, sentences, paragraphs, share, expected, npmi,
    log_likelihood_ratio, shrunken_log_ratio, q_value, in_backbone"""
_NAMED = f"""actor_a, coalesce(a.name, actor_a) AS name_a, actor_b, coalesce(b.name, actor_b) AS name_b,
    relation, {_FIGURES}"""
_COUNTRIES = ("(SELECT *, country AS actor_id FROM country_periods)",
              """(SELECT *, country_a AS actor_a, country_b AS actor_b, NULL::VARCHAR AS relation
              FROM country_pair_periods)""")
# The state of each country, of several the one that texts name most.
_STATES = """SELECT coalesce(country, actor_id) AS code, arg_max(name, (mentions, -rank)) AS name
    FROM (SELECT *, row_number() OVER (ORDER BY actor_id) AS rank FROM actors
      WHERE in_catalog AND type IN ('state', 'alliance')) GROUP BY ALL"""
_FROM_NAMED = f"FROM measured {_JOINED_NAMES}"


def _quoted(text):
    """A text as SQL writes it."""
    return "'" + str(text).replace("'", "''") + "'"


def _is_pair(a, b):
    return f"actor_a = {_quoted(a.actor_id)} AND actor_b = {_quoted(b.actor_id)}"


def _limit(most):
    return "" if most is None else f"LIMIT {int(most)}"


def _day(day):
    """A day as SQL writes it, from whatever pandas reads as one."""
    try:
        return pd.Timestamp(day).date().isoformat()
    except ValueError:
        raise Mistake(f"'{day}' is no day; write it like 2025-01-31") from None


def _days(column, since, until):
    since = f"{column} >= DATE '{_day(since)}'" if since is not None else "true"
    return since + (f" AND {column} <= DATE '{_day(until)}'" if until is not None else "")


def _tables(folder):
    """The tables to make views of: those of the lake, and the ones that may be missing."""
    written = [path.name for path in folder.glob("[a-z]*") if any(path.rglob("*.parquet"))]
    missing = [table for table in NEEDED if table not in written]
    if missing:
        raise Mistake(f"no table {missing[0]} in the lake {folder}: " + (
            "'entente run' did not end there, or no text names an actor" if "articles" in written
            else "make the lake with 'jobs/bin/entente run --corpus sample-data/articles "
            "--lake lake' in the top folder, or set ENTENTE_LAKE to yours"))
    return sorted({*written, *EMPTY})


def _source(folder, table):
    """What a table is made of: its files, with the types of its partition columns."""
    file = next((folder / table).rglob("*.parquet"), None)
    if file is None:
        return EMPTY[table]
    levels = [part.split("=")[0] for part in file.relative_to(folder / table).parts[:-1]]
    types = ", ".join(f"{level}: {'INTEGER' if level == 'year' else 'VARCHAR'}" for level in levels)
    hive = f", hive_partitioning = true, hive_types = {{{types}}}" if levels else ""
    files = "/".join([folder.as_posix(), table, *(f"{level}=*" for level in levels), "*.parquet"])
    return f"FROM read_parquet({_quoted(files)}{hive})"
