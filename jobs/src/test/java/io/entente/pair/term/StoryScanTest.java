/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** Stories to candidates and marks, without Spark. */
class StoryScanTest {

  private static final int DAY = 20_000;
  private static final String ALBA = "state:alba";
  private static final String BORA = "team:bora";

  /** Everybody is kept. */
  private static KeptSubjects kept(boolean inMonths) {
    int month = Subject.month(LocalDate.ofEpochDay(DAY));
    List<Long> hashes = new ArrayList<>();
    for (String other : List.of(Subject.NOBODY, BORA)) {
      hashes.add(hash(ALBA, other, Subject.period(Subject.start(month), true)));
      if (inMonths) {
        hashes.add(hash(ALBA, other, Subject.period(Subject.start(month), false)));
      }
    }
    return KeptSubjects.of(hashes);
  }

  private static long hash(String first, String second, long period) {
    return Subject.hash(Hashes.of(first), Hashes.of(second), period);
  }

  /** A story in which every word ALBA and Bora is a name. */
  private static StoryText story(String id, String title, String... sentences) {
    List<Span> spans = new ArrayList<>();
    if (title != null) {
      addSpans(title, 0, title.length(), true, spans);
    }
    String body = String.join(" ", sentences);
    int begin = 0;
    for (String sentence : sentences) {
      addSpans(body, begin, begin + sentence.length(), false, spans);
      begin += sentence.length() + 1;
    }
    return new StoryText(id, DAY, title, body, spans);
  }

  private static void addSpans(String text, int begin, int end, boolean inTitle, List<Span> spans) {
    for (String name : List.of("Alba", "Bora")) {
      int at = text.indexOf(name, begin);
      if (at >= 0 && at < end) {
        boolean isState = name.equals("Alba");
        spans.add(
            new Span(isState ? ALBA : BORA, isState, inTitle, begin, end, at, at + name.length()));
      }
    }
  }

  private static List<Candidates> candidates(List<StoryText> stories, KeptSubjects kept, int most) {
    List<Candidates> found = new ArrayList<>();
    new SubjectMonths(counted(stories, kept, most).iterator(), kept).forEachRemaining(found::add);
    return found;
  }

  private static List<Tuple2<SubjectMonth, byte[]>> counted(
      List<StoryText> stories, KeptSubjects kept, int most) {
    List<Tuple2<SubjectMonth, byte[]>> counted = new ArrayList<>();
    new StoryScan(stories.iterator(), kept, most).forEachRemaining(counted::add);
    counted.sort((one, other) -> one._1.compareTo(other._1));
    return counted;
  }

  private static Candidates ofPair(List<StoryText> stories) {
    return candidates(stories, kept(true), Integer.MAX_VALUE).stream()
        .filter(one -> one.subject().isPair() && !one.isYear())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> forms(Candidates of) {
    return of.terms().stream().map(Candidates.Term::form).toList();
  }

  @Test
  void candidatesStandInSentencesThatNameBoth_andInTheHeadline_ofTwoStories() {
    Candidates pair =
        ofPair(
            List.of(
                story("a", "Tunnel opens", "Alba and Bora dig a tunnel.", "Alba counts sheep."),
                story("b", "Tunnel closed", "A tunnel joins Alba with Bora.", "Bora eats."),
                story("c", "Tunnel dug", "Alba sleeps.", "Bora eats.")));

    assertThat(forms(pair)).containsExactly("tunnel");
    assertThat(pair.terms().get(0).occurrences()).isEqualTo(4);
    assertThat(pair.terms().get(0).stories()).isEqualTo(2);
  }

  @Test
  void placeThatAReportWasSentFromIsNoTerm() {
    String sent = "MEADOWTON, May 4 (Wire) - Alba and Bora dig a tunnel.";
    List<StoryText> stories = new ArrayList<>();
    for (String id : List.of("a", "b")) {
      List<Span> spans = story(id, null, sent).spans();
      stories.add(StoryText.of(id, DAY, null, sent, new int[0], spans));
    }

    assertThat(forms(ofPair(stories))).containsExactly("dig", "tunnel");
  }

  @Test
  void termsAreInTheFormThatIsMostUsed_andHeadlinesInCapitalsAreRead() {
    Candidates pair =
        ofPair(
            List.of(
                story("a", "FERRIES SAIL", "Alba and Bora sail ferries."),
                story("b", null, "Bora bought Alba a ferry."),
                story("c", "Ferries late", "Alba lost ferries to Bora.")));

    assertThat(forms(pair)).containsExactly("ferries");
    assertThat(pair.terms().get(0).occurrences()).isEqualTo(5);
  }

  @Test
  void ownNamesAndStatesAreNoTerms_andNoTermGoesAcrossAName() {
    Candidates pair =
        ofPair(
            List.of(
                story("a", null, "Old Bora hates Alba cheese tax."),
                story("b", null, "Old Bora hates Alba cheese tax.")));

    assertThat(forms(pair)).contains("cheese tax", "hates").doesNotContain("Bora", "Alba");
    assertThat(forms(pair)).noneMatch(term -> term.contains("Alba") || term.contains("Bora"));
  }

  @Test
  void candidatesAreTheSame_howeverOftenCountsAreGivenAway() {
    List<StoryText> stories =
        Stream.iterate(0, i -> i + 1)
            .limit(40)
            .map(
                i ->
                    story(
                        "s" + i,
                        i % 2 == 0 ? "Grain ship " + "xy".repeat(i % 3 + 1) : null,
                        "Alba sold grain and barley to Bora.",
                        "The harbour of Bora in Alba lacks "
                            + (i % 5 == 0 ? "cranes." : "pilots.")))
            .toList();

    List<Candidates> whole = candidates(stories, kept(true), Integer.MAX_VALUE);

    assertThat(whole).hasSize(4);
    assertThat(whole.get(0).stories()).hasSize(StoryTerms.MOST);
    assertThat(candidates(stories, kept(true), 1)).usingRecursiveComparison().isEqualTo(whole);
  }

  @Test
  void monthIsLeftOut_whereOnlyItsYearIsKept() {
    List<StoryText> stories = List.of(story("a", null, "Alba and Bora dig a tunnel."));

    assertThat(candidates(stories, kept(false), 100)).allMatch(Candidates::isYear).hasSize(2);
  }

  @Test
  void candidatesSurviveBeingPacked() {
    Candidates pair =
        ofPair(
            List.of(
                story("a", "Tunnel opens", "Alba and Bora dig a tunnel."),
                story("b", "Tunnel closed", "A tunnel joins Alba with Bora.")));

    assertThat(Candidates.of(pair.subject(), pair.toBytes()))
        .usingRecursiveComparison()
        .isEqualTo(pair);
  }

  private static Marks.Mark mark(String form, int occurrences, double score) {
    return new Marks.Mark(
        new Candidates.Term(form, Hashes.of(WordFold.of(form)), occurrences, 2), 50, score);
  }

  @Test
  void phraseStandsForItsPart_whichRarelyOccursWithoutIt() {
    assertThat(
            Marks.chosen(
                Stream.of(mark("rain", 10, 9), mark("acid rain", 8, 8), mark("acid", 9, 7))))
        .extracting(mark -> mark.term().form())
        .containsExactly("acid rain");
    assertThat(Marks.chosen(Stream.of(mark("trade", 40, 9), mark("trade talks", 8, 8))))
        .extracting(mark -> mark.term().form())
        .containsExactly("trade", "trade talks");
  }

  @Test
  void typicalStoryHoldsMostTerms_thenMoreInItsHeadline() {
    long rain = Hashes.of("rain");
    long snow = Hashes.of("snow");
    int[] none = {};
    int[] both = {StoryTerms.shortHash(rain), StoryTerms.shortHash(snow)};
    Arrays.sort(both);
    int[] one = {StoryTerms.shortHash(rain)};
    List<Marks.Mark> marks = List.of(mark("rain", 9, 9), mark("snow", 8, 8));

    assertThat(
            Marks.typical(
                List.of(
                    new StoryTerms("long", 9, DAY, one, one),
                    new StoryTerms("text", 3, DAY, none, both),
                    new StoryTerms("headline", 2, DAY, one, both)),
                marks))
        .isEqualTo(Optional.of("headline"));
  }
}
