/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorListingTest {

  private static List<ErrorKind> kinds(TinySet set) {
    return set.evaluate().errors().stream().map(ActorError::kind).toList();
  }

  @Test
  void missedAndFalse_whenNothingOverlaps() {
    TinySet set =
        new TinySet("Ada Lund saw Oslo.")
            .gold("Ada Lund", 0, "Ada Lund", "PER")
            .system("Oslo", 0, "place:oslo", "catalog");
    assertThat(set.evaluate().errors())
        .extracting(ActorError::kind, e -> e.place().surface(), e -> e.found().resolution())
        .containsExactly(
            tuple(ErrorKind.MISSED_SPAN, "Ada Lund", ""),
            tuple(ErrorKind.FALSE_SPAN, "Oslo", "catalog"));
  }

  @Test
  void missedButSeen_whenTheNameStayedUnresolved() {
    TinySet set = new TinySet("Lund spoke.").gold("Lund", 0, "Ada Lund", "PER").unresolved("Lund");
    assertThat(set.evaluate().errors())
        .extracting(ActorError::kind, e -> e.found().resolution())
        .containsExactly(tuple(ErrorKind.MISSED_SPAN, "unresolved"));
  }

  @Test
  void split_whenOneActorBecomesTwo() {
    TinySet set =
        new TinySet("Ada Lund. Ada Lund. Lunds.")
            .gold("Ada Lund", 0, "Ada Lund", "PER")
            .gold("Ada Lund", 1, "Ada Lund", "PER")
            .gold("Lunds", 0, "Ada Lund", "PER")
            .system("Ada Lund", 0, "person:lund", "catalog")
            .system("Ada Lund", 1, "person:lund", "catalog")
            .system("Lunds", 0, "open:lunds", "open");
    assertThat(kinds(set)).containsExactly(ErrorKind.SPLIT);
  }

  @Test
  void merged_whenTwoUnknownActorsBecomeOne() {
    TinySet set =
        new TinySet("Ada Lund. Bo Lund. Ada.")
            .gold("Ada Lund", 0, "Ada Lund", "PER")
            .gold("Bo Lund", 0, "Bo Lund", "PER")
            .gold("Ada", 1, "Ada Lund", "PER")
            .system("Ada Lund", 0, "open:lund", "open")
            .system("Bo Lund", 0, "open:lund", "coreference")
            .system("Ada", 1, "open:lund", "coreference");
    assertThat(kinds(set)).containsExactly(ErrorKind.MERGED);
  }

  @Test
  void wrongHolder_whenAKnownPersonIsTakenForAnother() {
    TinySet set =
        new TinySet("Kim Il-sung. Kim Jong-un. Kim Jong-un.")
            .gold("Kim Il-sung", 0, "Kim Il-sung", "PER")
            .gold("Kim Jong-un", 0, "Kim Jong-un", "PER")
            .gold("Kim Jong-un", 1, "Kim Jong-un", "PER")
            .system("Kim Il-sung", 0, "person:kim_jong_un", "role")
            .system("Kim Jong-un", 0, "person:kim_jong_un", "catalog")
            .system("Kim Jong-un", 1, "person:kim_jong_un", "catalog");
    assertThat(kinds(set)).containsExactly(ErrorKind.WRONG_HOLDER);
  }

  @Test
  void metonym_whenACapitalIsTakenForItsStateOrTheReverse() {
    TinySet set =
        new TinySet("Peru. Peru. Lima said. In Lima.")
            .gold("Peru", 0, "Peru", "GPE")
            .gold("Peru", 1, "Peru", "GPE")
            .gold("Lima", 0, "Peru", "GPE")
            .gold("Lima", 1, "Lima (city)", "GPE")
            .system("Peru", 0, "state:per", "catalog")
            .system("Peru", 1, "state:per", "catalog")
            .system("Lima", 0, "place:lima", "catalog")
            .system("Lima", 1, "state:per", "metonym");
    assertThat(kinds(set)).containsExactly(ErrorKind.METONYM, ErrorKind.METONYM);
  }

  @Test
  void contextShowsWordsAroundTheMention() {
    TinySet set =
        new TinySet("It was long ago and far away that the young\nAda Lund came to the quiet town.")
            .gold("Ada Lund", 0, "Ada Lund", "PER");
    assertThat(set.evaluate().errors().get(0).place().context())
        .isEqualTo("ago and far away that the young [Ada Lund] came to the quiet town.");
  }

  @Test
  void sameErrorsAreOneGroup_theLargestFirst() {
    TinySet set =
        new TinySet("Oslo. Bonn. Bonn.")
            .system("Oslo", 0, "place:oslo", "catalog")
            .system("Bonn", 0, "place:bonn", "catalog")
            .system("Bonn", 1, "place:bonn", "catalog");
    List<ActorError> errors = set.evaluate().errors();
    assertThat(ErrorGroup.of(errors, ErrorKind.FALSE_SPAN))
        .extracting(group -> group.example().place().surface(), ErrorGroup::errors)
        .containsExactly(tuple("Bonn", 2), tuple("Oslo", 1));
    assertThat(ErrorCounts.of(errors).kinds())
        .filteredOn(kind -> kind.errors() > 0)
        .extracting(ErrorCounts.Kind::kind, kind -> kind.byResolution().toString())
        .containsExactly(tuple(ErrorKind.FALSE_SPAN, "{catalog=3}"));
  }
}
