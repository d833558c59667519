/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Figures;
import io.entente.cli.Style;
import io.entente.cli.TextTable;
import io.entente.view.ChosenPeriod;
import io.entente.view.EvidenceSentence;
import io.entente.view.OnePair;
import io.entente.view.PairFigures;
import io.entente.view.PairSource;
import io.entente.view.PeriodStories;
import io.entente.view.Why;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One pair as a person wants to see it. */
final class OnePairView {

  /** Characters that no text has: Unicode keeps them for use within programs. */
  private static final char BEGIN = '\uFDD0';

  private static final char END = '\uFDD1';
  private static final char UNKNOWN = '\uFFFD';

  private final PrintWriter out;

  OnePairView(PrintWriter out) {
    this.out = out;
  }

  /** Prints who the two are and when they meet. */
  void print(OnePair pair, List<PeriodStories> months) {
    out.printf(
        "%n%s and %s  (%s, %s)%n",
        pair.first().name(), pair.second().name(), pair.first().actorId(), pair.second().actorId());
    OtherBearers.of(pair.others()).ifPresent(out::println);
    out.println();
    out.printf(
        "stories   %s%n%n", MonthLine.of(months).orElse("never in one article of what is counted"));
  }

  /** Prints the figures of everything and of a period. */
  void print(Optional<PairFigures> everything, ChosenPeriod period, Optional<PairFigures> inIt) {
    TextTable table =
        new TextTable(
            "",
            "stories",
            "articles",
            "sources",
            "sentences",
            "share",
            "expected",
            "NPMI",
            "G2",
            "log ratio",
            "q value",
            "backbone");
    table.add(row("everything", everything, ""));
    table.add(row(period.granularity().code() + " from " + period.start(), inIt, "0"));
    table.print(out);
  }

  private static String[] row(String name, Optional<PairFigures> figures, String noSource) {
    return figures
        .map(pair -> row(name, pair))
        .orElseGet(
            () -> new String[] {name, "0", "0", noSource, "0", "0.0%", "", "", "", "", "", ""});
  }

  private static String[] row(String name, PairFigures pair) {
    boolean tested = pair.qValue() != null;
    return new String[] {
      name,
      Figures.count(pair.stories()),
      Figures.count(pair.articles()),
      pair.sources() == null ? "" : Figures.count(pair.sources()),
      Figures.count(pair.sentences()),
      Figures.percent(pair.share()),
      Figures.tenths(pair.expected()),
      Figures.signed(pair.npmi()),
      Figures.tenths(pair.logLikelihoodRatio()),
      Figures.signed(pair.shrunkenLogRatio()),
      tested ? Figures.probability(pair.qValue()) : "",
      tested && pair.inBackbone() ? "yes" : ""
    };
  }

  /** Prints what the two are in the news for; nothing where that is not known. */
  void print(Why why) {
    if (why.terms().isEmpty()) {
      return;
    }
    out.printf(
        "%nabout     %s  (%s from %s)%n",
        String.join(", ", why.words()), why.granularity(), why.periodStart());
    if (why.headline() != null) {
      out.printf("such as   %s%n", why.headline().replaceAll("\\s+", " ").strip());
    }
  }

  /** Prints who reports the two how often. */
  void printSources(List<PairSource> sources) {
    if (sources.isEmpty()) {
      out.printf(
          "%nno publisher: of whom the publisher is known too few stories name both in that month"
              + " or year%n");
      return;
    }
    TextTable table =
        new TextTable("publisher", "stories", "of its stories", "share", "of all", "z");
    for (PairSource source : sources) {
      table.add(
          source.source(),
          Figures.count(source.stories()),
          Figures.count(source.sourceStories()),
          Figures.percent(source.share()),
          Figures.percent(source.allStories(), source.allSourceStories()),
          Figures.signed(source.zScore()));
    }
    out.println();
    table.print(out);
  }

  /** Prints sentences, the two in brackets. */
  void print(List<EvidenceSentence> sentences) {
    if (!sentences.isEmpty()) {
      out.println();
    }
    for (EvidenceSentence sentence : sentences) {
      out.printf(
          "%s%s%n  ",
          sentence.publishedDate(),
          Stream.of(sentence.source(), sentence.title())
              .filter(part -> part != null)
              .map(part -> "  " + part)
              .reduce("", String::concat));
      printMarked(sentence);
    }
    out.flush();
  }

  private void printMarked(EvidenceSentence sentence) {
    for (char c : marked(sentence).toCharArray()) {
      switch (c) {
        case BEGIN -> {
          Style.MENTION.begin(out);
          out.print('[');
        }
        case END -> {
          out.print(']');
          Style.end(out);
        }
        default -> out.print(c);
      }
    }
    out.println();
  }

  private static String marked(EvidenceSentence sentence) {
    String own = sentence.text().replace(BEGIN, UNKNOWN).replace(END, UNKNOWN);
    StringBuilder text = new StringBuilder(own);
    List<EvidenceSentence.Mark> fromTheEnd = new ArrayList<>(sentence.marks());
    // So that the brackets move nothing that is still to be marked.
    Collections.reverse(fromTheEnd);
    for (EvidenceSentence.Mark mark : fromTheEnd) {
      text.insert(text.offsetByCodePoints(0, mark.end()), END);
      text.insert(text.offsetByCodePoints(0, mark.begin()), BEGIN);
    }
    return text.toString().replaceAll("\\s+", " ");
  }
}
