// SPDX-License-Identifier: Apache-2.0
// How it was counted, and what to be careful with.

function method(main) {
  const { cut, corpus } = data;
  const line = (term, words) => [el("dt", {}, term), el("dd", {}, words)];
  main.append(
    panel("How it is counted", {},
      el("dl", {},
        line("Story", "An article and its near copies within three days count as one story, on the first one's date. Copies count in articles and publishers only."),
        line("Actor", "Names are resolved to one actor for each article: “the US”, “American” and “Washington said” are the United States. A catalog and rules decide; what is doubtful is left out rather than guessed."),
        line("Pair", "Two actors that one story names, anywhere in it. “Sentences” are those that name both."),
        line("Nothing is said of why", "Two actors may be named together because they meet, quarrel, or stand in one list."))),
    panel("The measures", {},
      el("dl", {},
        line("Share", "Stories that name both, of all stories of the time."),
        line("Over chance", "Stories that name both against those to expect if the two had nothing to do with each other, drawn towards 1 for rare pairs."),
        line("NPMI", "Normalized pointwise mutual information (Bouma 2009): 1 only together, 0 as by chance, below 0 they avoid each other."),
        line("G²", "Log-likelihood ratio (Dunning 1993): above 10.83 chance explains it once in a thousand."),
        line("q", "Of all pairs with a q value up to 0.05, about 5% are chance (Benjamini and Hochberg 1995); of the " + data.time.tested + "s that touch the chosen time, the smallest."),
        line("Stands out", "In the noise-corrected backbone (Coscia and Neffke 2017) of one such " + data.time.tested + " at least: more than the size of both actors explains."),
        line("Score of what rose", "How many deviations the share lies above its median in the periods before. Above 3.5 is remarkable."))),
    panel("What is not in this file", {},
      el("ul", {},
        el("li", {}, count(data.actors.length) + " of " + countOf(corpus.actors, "actor") + ", at most " + count(cut.limits.actors) + "."),
        el("li", {}, count(data.pairs.length) + " of " + countOf(corpus.pairs, "pair") + ", at most " + count(cut.limits.pairs) + ": the most frequent, and those that rose." + (cut.limits.unrelated ? " Without pairs that belong together by nature, such as a city and its country." : "")),
        el("li", {}, "At most " + cut.limits.sentences + " sentences of a pair; " + (cut.sentences ? count(cut.sentences) + " more had no room." : "all of those had room.") + " A long sentence is cut after 700 characters."),
        el("li", {}, "Series by " + unit + "; q values and backbone by " + data.time.tested + "."),
        el("li", {}, "What rose: " + cut.limits.rising + " actors and pairs of each of the latest " + cut.limits.periods + " weeks and months."),
        data.filter !== "{}" && el("li", {}, "Counted under the filter ", el("code", {}, data.filter), ".")),
      el("p", {}, "“entente show” and the tables tell the rest.")),
    panel("This page", {},
      el("p", {}, "Made by Entente " + data.version + ". It is one file: it asks nothing of any network, and keeps nothing. The address holds what you see, so that a view can be sent with the file."),
      el("p", {}, "Keyboard: Tab moves, Enter opens, “/” goes to the search. Drawn with D3 (ISC licence, Mike Bostock) and uPlot (MIT licence, Leon Sorokin).")));
}
