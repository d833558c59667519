/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.TestSpark;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.resolve.Resolution;
import io.entente.corpus.Articles;
import io.entente.pair.PairCounting;
import io.entente.pair.PairMentions;
import io.entente.pair.PairRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Actors that the catalog lacks, in the tables. */
class OpenActorTablesTest {

  private static final SparkSession SPARK = TestSpark.session();
  private static final String BRAKVIK = "open:brakvik";

  private static Articles.Row article(String id, String date) {
    LocalDate day = LocalDate.parse(date);
    String month = Articles.month(day);
    return new Articles.Row(
        id, id, null, null, null, "Text", day, month, "en", 4, 1, id, "", id, "file", 0, 0,
        List.of());
  }

  private static Mention mention(String article, String month, int token, String id, String type) {
    boolean open = id.startsWith("open:");
    return new Mention(
        article,
        month,
        Mention.Field.BODY,
        0,
        0,
        100,
        0,
        token,
        token + 1,
        token,
        token + 1,
        open ? "Brakvik" : "Norway",
        id,
        type,
        open ? Resolution.OPEN : Resolution.CATALOG,
        null,
        false,
        0.5);
  }

  private static final List<Mention> MENTIONS =
      List.of(
          mention("early", "2024-12", 0, BRAKVIK, "place"),
          mention("early", "2024-12", 1, "state:nor", "state"),
          mention("late", "2025-02", 0, BRAKVIK, "organization"),
          mention("late", "2025-02", 1, BRAKVIK, "organization"));

  private static List<Actors.Seen> seen() {
    Dataset<Row> articles =
        Articles.TABLE.dataset(
            SPARK, List.of(article("late", "2025-02-14"), article("early", "2024-12-30")));
    List<Actors.Seen> seen = new ArrayList<>();
    Dataset<Row> mentions = Mentions.TABLE.dataset(SPARK, MENTIONS);
    Actors.TABLE
        .records(Actors.seen(SPARK, Catalog.shipped(), mentions, articles))
        .forEach(seen::add);
    return seen;
  }

  @Test
  void openActorIsSeen_withTheTypeOfMostMentionsAndItsDates() {
    assertThat(seen())
        .contains(
            new Actors.Seen(
                BRAKVIK,
                "Brakvik",
                "organization",
                null,
                null,
                false,
                LocalDate.parse("2024-12-30"),
                LocalDate.parse("2025-02-14"),
                3,
                List.of(new Actors.Surface(3, "Brakvik"))))
        .filteredOn(actor -> actor.actorId().equals("state:nor"))
        .extracting(Actors.Seen::inCatalog)
        .containsExactly(true);
  }

  @Test
  void openOrganizationHasTheCountryOfItsName_openPlaceHasNone() {
    List<Mention> mentions =
        List.of(
            named(0, "Norwegian Cod Council", "organization"),
            named(1, "Norwegian Cliffs", "place"));
    Dataset<Row> articles = Articles.TABLE.dataset(SPARK, List.of(article("a", "2025-02-14")));
    Dataset<Row> seen =
        Actors.seen(SPARK, Catalog.shipped(), Mentions.TABLE.dataset(SPARK, mentions), articles);
    List<Actors.Seen> actors = new ArrayList<>();
    Actors.TABLE.records(seen).forEach(actors::add);
    assertThat(actors)
        .extracting(Actors.Seen::name, Actors.Seen::country)
        .containsExactlyInAnyOrder(
            tuple("Norwegian Cod Council", "NOR"), tuple("Norwegian Cliffs", null));
  }

  private static Mention named(int token, String name, String type) {
    String id = "open:" + name.toLowerCase(Locale.ROOT).replace(' ', '_');
    return new Mention(
        "a",
        "2025-02",
        Mention.Field.BODY,
        0,
        0,
        100,
        0,
        token,
        token + 1,
        token,
        token + 1,
        name,
        id,
        type,
        Resolution.OPEN,
        null,
        false,
        0.5);
  }

  private static long pairs(String type, PairRules rules) {
    Dataset<Row> mentions =
        Mentions.TABLE.dataset(
            SPARK,
            List.of(
                mention("a", "2025-02", 0, BRAKVIK, type),
                mention("a", "2025-02", 1, "state:nor", "state")));
    Dataset<Row> pairs = PairCounting.pairs(mentions, rules);
    return pairs.select(PairMentions.TABLE.columns().get(0).col()).count();
  }

  @Test
  void mentionIsPairedByDefault_unlessItsTypeIsOther() {
    assertThat(pairs("organization", PairRules.USUAL)).isEqualTo(1);
    assertThat(pairs("other", PairRules.USUAL)).isZero();
  }

  @Test
  void mentionOfTypeOtherIsPaired_whenAsked() {
    List<String> types = List.of("state", "other");
    assertThat(pairs("other", new PairRules(PairRules.MOST_ACTORS, types, false))).isEqualTo(1);
  }
}
