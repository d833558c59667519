# SPDX-License-Identifier: Apache-2.0
"""Draws what a lake answers: bars over time, networks, tables and sentences for reading."""
import textwrap
from html import escape

import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import pandas as pd
from IPython.display import HTML
from matplotlib import dates
from matplotlib.ticker import MaxNLocator

INK, FAINT, ACCENT, OTHER, GREY = "#222222", "#8c8c8c", "#2f6db3", "#d9772b", "#7d8ea3"
TYPE_COLORS = {
    "state": "#2f6db3",
    "person": "#e58a2e",
    "alliance": "#3f9b5f",
    "armed_group": "#c0392b",
    "agency": "#8460b0",
    "party": "#d070a8",
    "people": "#b59a1c",
    "company": "#7a5536",
    "media": "#35a7b5",
    "organization": "#6c7a2c",
    "team": "#e0b0a0",
    "place": "#9a9a9a",
    "other": "#c8c8c8",
}
DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}  # so long is a period, about
SMOOTHED = {"day": 7, "week": 4, "month": 6, "year": 3}  # so many periods lie under a share
FEW_DAYS = 6  # below, hours would be named
FORMATS = {
    "articles": "{:,.0f}", "stories": "{:,.0f}", "sentences": "{:,.0f}", "mentions": "{:,.0f}",
    "expected": "{:,.1f}", "NPMI": "{:+.2f}", "G²": "{:,.1f}", "z-score": "{:.1f}",
    "usual share": "{:.1%}", "share": "{:.1%}", "weight": "{:.1f}", "difference": "{:+.1%}",
    "stories before": "{:,.0f}", "stories after": "{:,.0f}", "share before": "{:.1%}",
    "share after": "{:.1%}", "first seen": "{:%Y-%m-%d}", "from": "{:%Y-%m-%d}",
    "to": "{:%Y-%m-%d}",
}
NAMES = {
    "name_a": "actor", "name_b": "other actor", "npmi": "NPMI", "log_likelihood_ratio": "G²",
    "g2": "G²", "z_score": "z-score", "baseline_median": "usual share", "first_seen": "first seen",
    "source": "publisher", "first": "from", "last": "to",
    "burst_start": "from", "burst_end": "to", "burst_weight": "weight",
    "stories_1": "stories before", "stories_2": "stories after", "share_1": "share before",
    "share_2": "share after",
}

plt.rcParams.update({
    "figure.dpi": 110,
    "savefig.bbox": "tight",
    "font.size": 10,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": FAINT,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "axes.titlesize": 13,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.titlepad": 12,
    "xtick.color": INK,
    "ytick.color": INK,
    "grid.color": "#e6e6e6",
    "legend.frameon": False,
})


def days(since, until):
    """From one day to another, in words."""
    return f"{pd.Timestamp(since):%-d %b %Y} to {pd.Timestamp(until):%-d %b %Y}"


def span(lake):
    """From when to when a lake tells."""
    if lake.granularity in ("day", "week"):
        return days(lake.first, lake.last)
    return f"{lake.first:%b %Y} to {lake.last:%b %Y}"


def sourced(figure, lake, tables):
    """Says under a picture what it was made from, and shows it."""
    stories = lake.periods("year").stories.sum()
    note = f"Source: Entente, {tables}; {stories:,} stories, {span(lake)}"
    figure.text(0.01, -0.01, note, fontsize=8, color=FAINT, ha="left", va="top")
    plt.show()


def table(rows, columns=None, bar=None):
    """A table for reading: columns that people can say, figures that are rounded, a bar behind one."""
    rows = (rows if columns is None else rows[columns]).rename(columns=NAMES)
    formats = {column: form for column, form in FORMATS.items() if column in rows}
    words = [column for column in rows if column not in formats]
    styled = rows.style.hide(axis="index").format(formats, na_rep="")
    if bar is not None and len(rows):
        styled = styled.bar(subset=[bar], color="#cfe0f3", vmin=0)
    left = [{"selector": "th", "props": "text-align: left"}]
    return styled.set_properties(subset=words, **{"text-align": "left"}).set_table_styles(left)


def overview(lake, most=12):
    """The first look: who is in the news with whom, and how much news there is."""
    pairs, periods = lake.pairs(most), lake.periods()
    figure, (left, right) = plt.subplots(
        1, 2, figsize=(12, 0.33 * len(pairs) + 1.5), layout="constrained", width_ratios=[3, 2])
    names = pairs.name_a + " and " + pairs.name_b
    ranked(left, names, pairs.stories, ACCENT)
    left.set_title("Most often in one story")
    bars(right, lake, periods, periods.stories)
    right.set_title(f"Stories by {lake.granularity}, {span(lake)}")
    sourced(figure, lake, "tables pair_periods and period_totals")


def ranked(axes, names, counts, color):
    """Horizontal bars with their numbers, the first on top."""
    places = range(len(counts))
    drawn = axes.barh(places, counts, color=color)
    axes.set_yticks(places, names)
    axes.bar_label(drawn, [f"{n:,}" for n in counts], padding=4, fontsize=9)
    axes.invert_yaxis()
    axes.margins(x=0.1, y=0.01)
    axes.tick_params(axis="y", length=0)
    axes.tick_params(axis="x", length=0, labelbottom=False)
    axes.spines["bottom"].set_visible(False)


def bars(axes, lake, periods, heights, color=GREY, by=None):
    """A bar a period; those that the corpus covers in part are hatched."""
    width = 0.8 * DAYS[by or lake.granularity]
    drawn = axes.bar(periods.period_start, heights, width=width, align="center", color=color)
    for bar, complete in zip(drawn, periods.complete):
        if not complete:
            bar.set(hatch="////", facecolor="white", edgecolor=color, linewidth=0.8)
    if not periods.complete.all():
        axes.set_xlabel("hatched: in the corpus in part", loc="right", fontsize=8.5, color=FAINT)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.grid(axis="y")
    along_time(axes)


def along_time(axes):
    """Time along the bottom, months and years named once."""
    first, last = axes.get_xlim()
    few = last - first < FEW_DAYS
    locator = dates.DayLocator() if few else dates.AutoDateLocator(minticks=4, maxticks=10)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator, show_offset=False))


def smooth_share(line, by):
    """The share of stories in per cent, over some periods up to each: single ones are too few."""
    sums = line[["stories", "all_stories"]].rolling(SMOOTHED[by], min_periods=1).sum()
    return (100 * sums.stories / sums.all_stories.where(sums.all_stories > 0)).fillna(0)


def _stories(line):
    count = line.stories.sum()
    return f"{count:,} {'story' if count == 1 else 'stories'}"


def over_time(lake, line, title, by=None):
    """A pair's stories by period, and its share of all."""
    by = by or lake.granularity
    figure, (upper, lower) = plt.subplots(
        2, figsize=(10, 4.8), sharex=True, layout="constrained", height_ratios=[3, 2])
    bars(upper, lake, line, line.stories, ACCENT, by)
    upper.set(title=f"{title}: {_stories(line)} by {by}", ylabel="stories that name both")
    share = smooth_share(line, by)
    lower.fill_between(line.period_start, share, color=ACCENT, alpha=0.15, lw=0)
    lower.plot(line.period_start, share, color=ACCENT, lw=1.8)
    lower.set_ylim(0, max(1, share.max()) * 1.08)
    lower.set_ylabel(f"% of all stories\nin {SMOOTHED[by]} {by}s")
    lower.grid(axis="y")
    along_time(lower)
    sourced(figure, lake, "tables pair_periods and period_totals")


def two_over_time(lake, lines, by=None):
    """Two pairs, one above the other on the same scale, and their shares of all stories together."""
    by = by or lake.granularity
    figure, drawn = plt.subplots(3, figsize=(10, 6.4), sharex=True, layout="constrained",
                                 height_ratios=[3, 3, 2])
    most = max(1, max(line.stories.max() for line in lines.values()))
    for axes, color, (name, line) in zip(drawn, (ACCENT, OTHER), lines.items()):
        bars(axes, lake, line, line.stories, color, by)
        axes.set(title=f"{name}: {_stories(line)} by {by}", ylim=(0, most * 1.05))
        drawn[2].plot(line.period_start, smooth_share(line, by), color=color, lw=1.8)
    drawn[2].set_ylabel(f"% of all stories\nin {SMOOTHED[by]} {by}s")
    drawn[2].set_ylim(bottom=0)
    drawn[2].grid(axis="y")
    along_time(drawn[2])
    sourced(figure, lake, "tables pair_periods and period_totals")


def shares(lake, rows, labels, title, tables="table pair_periods"):
    """Pairs of lake.compare: the share of stories on the one side and on the other."""
    if rows.empty:
        print(f"{title}: no pair differs by more than chance.")
        return
    figure, axes = plt.subplots(figsize=(10, 0.33 * len(rows) + 1.6), layout="constrained")
    places = np.arange(len(rows))
    axes.hlines(places, 100 * rows.share_1, 100 * rows.share_2, color="#c9d1d9", lw=3)
    for share, color, label in zip((rows.share_1, rows.share_2), (OTHER, ACCENT), labels):
        axes.scatter(100 * share, places, s=55, color=color, label=label, zorder=3)
    axes.set_yticks(places, rows.name_a + " and " + rows.name_b)
    axes.tick_params(axis="y", length=0)
    axes.invert_yaxis()
    axes.margins(y=0.04)
    axes.grid(axis="x")
    axes.set_xlim(left=min(0, axes.get_xlim()[0]))
    axes.set_xlabel("% of stories that name both")
    axes.set_title(title, pad=34)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncol=2, borderaxespad=0.3)
    sourced(figure, lake, tables)


def heat(lake, counts, periods, by=None):
    """
    How many stories of each period name each actor.

    :param counts: a row an actor, a column a period
    :param periods: those periods, with their stories
    """
    by = by or lake.granularity
    width = max(6, 2.6 + 0.26 * len(periods))
    figure, (above, axes) = plt.subplots(
        2, figsize=(width, 0.25 * len(counts) + 2.3), sharex=True, layout="constrained",
        height_ratios=[1, 0.25 * len(counts)])
    above.bar(range(len(periods)), periods.stories, color=GREY, width=0.8)
    above.set_ylabel("all\nstories", fontsize=8.5, rotation=0, ha="right", va="center")
    above.tick_params(axis="x", length=0)
    above.set_yticks([0, periods.stories.max()])
    above.set_title(f"Stories a {by} that name each actor")
    _cells(axes, counts)
    axes.set_yticks(range(len(counts)), counts.index)
    axes.set_xticks(range(len(periods)), _ticks(list(periods.period_start), by), fontsize=8)
    axes.tick_params(length=0)
    axes.set_xticks(np.arange(len(periods)) - 0.5, minor=True)
    axes.set_yticks(np.arange(len(counts)) - 0.5, minor=True)
    axes.grid(which="minor", color="#eeeeee", lw=0.6)
    axes.tick_params(which="minor", length=0)
    axes.spines[:].set_visible(False)
    sourced(figure, lake, "tables actor_periods, period_totals and actors")


def share_grid(lake, grid, title):
    """Shares of stories in per cent: a row a pair, a column a publisher."""
    figure, axes = plt.subplots(layout="constrained", figsize=(
        3.8 + 1.1 * len(grid.columns), 0.3 * len(grid) + 1.6))
    most = max(grid.to_numpy().max(), 1e-9)
    axes.imshow(grid, cmap="Blues", aspect="auto", vmin=0, vmax=most * 1.1)
    for (row, column), share in np.ndenumerate(grid.to_numpy()):
        axes.text(column, row, f"{share:.1%}" if share else "·", ha="center", va="center",
                  fontsize=8.5, color="white" if share > 0.6 * most else INK)
    axes.set_yticks(range(len(grid)), grid.index)
    axes.set_xticks(range(len(grid.columns)), [textwrap.fill(name, 14) for name in grid.columns])
    axes.tick_params(length=0, top=False, labeltop=True, labelbottom=False)
    axes.spines[:].set_visible(False)
    axes.set_title(title, pad=36)
    sourced(figure, lake, "tables pair_mentions and articles")


def _cells(axes, counts):
    shades = plt.get_cmap("Blues").copy()
    shades.set_bad("white")
    most = max(1, counts.to_numpy().max())
    norm = plt.matplotlib.colors.PowerNorm(0.6, vmin=-0.08 * most, vmax=most * 1.05)
    axes.imshow(counts.mask(counts == 0), cmap=shades, aspect="auto", norm=norm)
    for (row, column), count in np.ndenumerate(counts.to_numpy()):
        if count > 0:
            number = f"{count:.0f}" if count < 1000 else f"{count / 1000:.0f}k"
            axes.text(column, row, number, ha="center", va="center", fontsize=7,
                      color="white" if count > 0.45 * most else INK)


def _ticks(starts, by):
    """A short name for each period; the month and the year below where they begin."""
    names = []
    for before, start in zip([None, *starts], starts):
        new_year = before is None or before.year != start.year
        new_month = new_year or before.month != start.month
        if by == "year":
            names.append(f"'{start:%y}")
        elif by == "month":
            names.append(f"{start:%b}\n{start:%Y}" if new_year else f"{start:%b}"[0])
        else:
            names.append(f"{start.day}" + f"\n{start:%b}" * new_month + f"\n{start:%Y}" * new_year)
    return names


def by_type(axes, kinds, **where):
    """A legend of the types of actor that occur."""
    dots = [plt.Line2D([], [], marker="o", ls="", ms=8, color=color, label=kind.replace("_", " "))
            for kind, color in TYPE_COLORS.items() if kind in set(kinds)]
    axes.legend(handles=dots, **where)


def network(lake, graph, title):
    """Pairs as lines between the dots of their actors; thicker and larger with more stories."""
    if not graph:
        print(f"{title}: no pair.")
        return
    figure, axes = plt.subplots(figsize=(11, 8.5), layout="constrained")
    stories = np.array([count for _, _, count in graph.edges.data("stories")])
    kinds = nx.get_node_attributes(graph, "type")
    _draw(axes, graph, "#b9c2cc", 0.8 + 5 * stories / stories.max(),
          [TYPE_COLORS.get(kinds[actor], TYPE_COLORS["other"]) for actor in graph])
    axes.set_title(title)
    by_type(axes, kinds.values(), loc="upper left", bbox_to_anchor=(0, 0.99))
    sourced(figure, lake, "tables pair_periods, actor_periods and actors")


def changed_network(lake, changes, since, until, title):
    """Pairs of lake.compare whose share changed; larger dots are in more stories of both sides."""
    graph = nx.Graph()
    for pair in changes.itertuples():
        graph.add_edge(pair.actor_a, pair.actor_b, change=pair.difference,
                       style="solid" if min(pair.stories_1, pair.stories_2) else (0, (3, 1.5)))
    for actor in lake.actors(None, since=since, until=until, only=graph.nodes).itertuples():
        graph.add_node(actor.actor_id, name=actor.name, stories=actor.stories)
    if not graph:
        print(f"{title}: no pair.")
        return
    figure, axes = plt.subplots(figsize=(11, 8.5), layout="constrained")
    change = np.array([change for *_, change in graph.edges.data("change")])
    _draw(axes, graph, np.where(change > 0, ACCENT, OTHER),
          0.8 + 6 * np.abs(change) / max(np.abs(change).max(), 1e-9), "#5c6670",
          [style for *_, style in graph.edges.data("style")])
    axes.set_title(title)
    key = [("more", ACCENT, "-"), ("new", ACCENT, "--"), ("less", OTHER, "-"), ("gone", OTHER, "--")]
    axes.legend(handles=[plt.Line2D([], [], color=color, ls=style, lw=2.5, label=label)
                         for label, color, style in key], loc="upper left", bbox_to_anchor=(0, 0.99))
    sourced(figure, lake, "tables pair_periods, actor_periods and actors")


def _draw(axes, graph, edge_color, width, node_color, style="solid"):
    places = _placed(graph)
    stories = nx.get_node_attributes(graph, "stories")
    most = max(stories.values())
    radius = {actor: 5 + 13 * np.sqrt(stories[actor] / most) for actor in graph}
    axes.set_axis_off()
    axes.margins(0.09)
    nx.draw_networkx_edges(graph, places, ax=axes, edge_color=edge_color, alpha=0.85, width=width,
                           style=style)
    nx.draw_networkx_nodes(graph, places, ax=axes, nodelist=list(graph), linewidths=1.2,
                           edgecolors="white", node_color=node_color,
                           node_size=[(2 * radius[actor]) ** 2 for actor in graph])
    _label(axes, graph, places, nx.get_node_attributes(graph, "name"), radius)


def _placed(graph):
    """Where each dot stands: near those it is tied to, separate groups side by side."""
    groups = [graph.subgraph(group) for group in nx.connected_components(graph)]
    far = 1.5 + 0.4 * max(nx.diameter(group) for group in groups)
    steps = dict(nx.all_pairs_shortest_path_length(graph))
    distance = {a: {b: steps[a].get(b, far) for b in graph} for a in graph}
    return nx.kamada_kawai_layout(graph, dist=distance)


def _label(axes, graph, places, names, radius):
    """Names beside the dots, each where it covers the least of dots, lines and other names."""
    axes.figure.canvas.draw()
    renderer = axes.figure.canvas.get_renderer()
    centers = {dot: axes.transData.transform(place) for dot, place in places.items()}
    scale = axes.figure.dpi / 72
    taken = [(x - radius[dot] * scale, y - radius[dot] * scale, x + radius[dot] * scale,
              y + radius[dot] * scale) for dot, (x, y) in centers.items()]
    for a, b in graph.edges:
        taken += [(x - 2, y - 2, x + 2, y + 2) for x, y in np.linspace(centers[a], centers[b], 60)]
    for dot in sorted(places, key=lambda dot: -radius[dot]):
        taken.append(_name(axes, names[dot], places[dot], radius[dot] + 3, taken, renderer))


def _name(axes, name, place, gap, taken, renderer):
    """Writes a name on that side of its dot where it covers least, and tells the box it takes."""

    def covered(box):
        return sum(max(0, min(box[2], other[2]) - max(box[0], other[0]))
                   * max(0, min(box[3], other[3]) - max(box[1], other[1])) for other in taken)

    best = None
    for dx, dy in [(1, 0), (-1, 0), (0, 1), (0, -1), (.8, .8), (-.8, .8), (.8, -.8), (-.8, -.8)]:
        text = axes.annotate(
            name, place, (dx * gap, dy * gap), textcoords="offset points", fontsize=9, zorder=5,
            ha="center" if dx == 0 else "left" if dx > 0 else "right",
            va="center" if dy == 0 else "bottom" if dy > 0 else "top",
            bbox=dict(boxstyle="round,pad=0.1", fc="white", ec="none", alpha=0.75))
        box = text.get_window_extent(renderer).extents
        cover = covered(box)
        if best is None or cover < best[0] - 1:
            if best:
                best[1].remove()
            best = cover, text, box
        else:
            text.remove()
    return best[2]


def sentences(evidence, title):
    """Sentences for reading, their mentions of the two actors marked."""
    items = "".join(
        f"<p style='margin:0 0 0.9em;max-width:48em'>{_marked(row.text, row.marks)}<br>"
        f"<small style='color:#777'>{row.published_date:%d %B %Y} · "
        f"{escape(row.source or 'publisher not named')} · {escape(row.title or 'no headline')}"
        "</small></p>" for row in evidence.where(evidence.notna(), None).itertuples())
    nothing = "<p>No sentence names both: they only share stories.</p>"
    return HTML(f"<h4>{escape(title)}</h4>" + (items or nothing))


def _marked(text, marks):
    parts, at = [], 0
    for mark in marks:
        parts.append(escape(text[at:mark["begin"]]))
        parts.append(f"<mark>{escape(text[mark['begin']:mark['end']])}</mark>")
        at = mark["end"]
    return "".join(parts) + escape(text[at:])
