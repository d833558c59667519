// SPDX-License-Identifier: Apache-2.0
// The measures of a pair in a range of time, from the stories that name both, each, and of all:
// the same formulas as in the tables (package io.entente.pair.measure).

const PRIOR_STORIES = 0.5;

function measured(both, a, b, total) {
  const expected = total ? (a * b) / total : 0;
  return {
    share: total ? both / total : 0,
    expected,
    npmi: npmi(both, expected, total),
    evidence: logLikelihoodRatio(both, a, b, total),
    ratio: Math.log2((both + PRIOR_STORIES) / (expected + PRIOR_STORIES)),
  };
}

function npmi(both, expected, total) {
  if (!both || !expected) {
    return -1;
  }
  return both === total ? 1 : Math.max(-1, Math.min(1, Math.log(both / expected) / Math.log(total / both)));
}

function logLikelihoodRatio(both, a, b, total) {
  const cell = (seen, expected) => (seen > 0 && expected > 0 ? seen * Math.log(seen / expected) : 0);
  if (!total) {
    return 0;
  }
  const sum = cell(both, (a * b) / total)
    + cell(a - both, (a * (total - b)) / total)
    + cell(b - both, ((total - a) * b) / total)
    + cell(total - a - b + both, ((total - a) * (total - b)) / total);
  return Math.max(0, 2 * sum);
}

/** What a person may rank by. */
const MEASURES = {
  stories: { title: "Stories", show: row => count(row.stories), words: "how often: stories that name both" },
  sentences: { title: "Sentences", show: row => count(row.sentences), words: "how closely: sentences that name both" },
  ratio: { title: "Over chance", show: row => timesWords(row.ratio), words: "how much more often than chance, careful with rare pairs" },
  npmi: { title: "NPMI", show: row => decimal(row.npmi), words: "how exclusively: 1 only together, 0 as by chance" },
  evidence: { title: "Evidence (G²)", show: row => decimal(row.evidence, 1), words: "how sure it is that it is no chance" },
};

/** A shrunken log ratio as a factor. */
function timesWords(ratio) {
  const times = 2 ** ratio;
  return (times >= 10 ? times.toFixed(0) : times.toFixed(1)) + "×";
}
