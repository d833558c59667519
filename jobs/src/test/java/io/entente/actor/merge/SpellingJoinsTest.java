/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.TestSpark;
import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mention;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.resolve.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The rule over tables: who shares a name, where they stand, and who is joined. */
class SpellingJoinsTest {

  private static final String PERSON = "person";

  private final List<Mention> mentions = new ArrayList<>();
  private final List<Actors.Seen> actors = new ArrayList<>();

  @Test
  void spellingsOfOnePersonAreJoined_andOtherNamesAreNot() {
    actor("open:sergey_zhdanyuk", PERSON, "one", "two");
    actor("open:sergei_zhdanyuk", PERSON, "three");
    actor("open:john_smith", PERSON, "one");
    actor("open:jane_smith", PERSON, "two");
    actor("open:j_smith", PERSON, "three");
    actor("open:zhdanyuk", PERSON, "four");

    assertThat(find())
        .containsExactly(
            ActorMerge.found(
                "open:sergei_zhdanyuk",
                "open:sergey_zhdanyuk",
                ActorMerge.Rule.PERSON_SPELLING,
                "sergei zhdanyuk: 1 in 1 article; sergey zhdanyuk: 2 in 2 articles"));
  }

  @Test
  void twoOfOneLevelledNameInOneArticleAreTwoPeople() {
    actor("open:mohammed_zhdanyuk", PERSON, "one", "two");
    actor("open:muhammad_zhdanyuk", PERSON, "two");
    assertThat(find()).isEmpty();

    actor("open:mohammed_orlenka", PERSON, "one", "two");
    actor("open:muhammad_orlenka", PERSON, "three");
    assertThat(find()).hasSize(1);
  }

  @Test
  void namesThatManyBearAreNotJoined() {
    actor("open:mohammed_hassan", PERSON, "one");
    actor("open:muhammad_hassan", PERSON, "two");
    actor("open:john_a_smith", PERSON, "one");
    actor("open:john_smith", PERSON, "two");

    assertThat(find()).isEmpty();
  }

  @Test
  void organizationsAreJoined_butNoOtherTypes() {
    actor("open:marsh_fielding", "organization", "one");
    actor("open:marsh_and_fielding", "organization", "one", "two");
    actor("open:lake_hills", "place", "one");
    actor("open:lakehill", "place", "two");

    assertThat(find())
        .extracting(ActorMerge::fromActor, ActorMerge::intoActor)
        .containsExactly(tuple("open:marsh_fielding", "open:marsh_and_fielding"));
  }

  @Test
  void spellingOfAFamousPersonBecomesThatPerson_whenTheCorpusNamesIt() {
    actor("open:vladimir_puttin", PERSON, "one");
    assertThat(find()).isEmpty();

    known("person:vladimir_putin", "Vladimir Putin", PERSON, "RUS", "two", "three");
    assertThat(find())
        .extracting(ActorMerge::fromActor, ActorMerge::intoActor, ActorMerge::rule)
        .containsExactly(
            tuple("open:vladimir_puttin", "person:vladimir_putin", ActorMerge.Rule.KNOWN_PERSON));
  }

  @Test
  void nothingIsJoined_inAnEmptyCorpus() {
    assertThat(find()).isEmpty();
  }

  private List<ActorMerge> find() {
    Dataset<Row> found =
        SpellingJoins.find(
            JavaSparkContext.fromSparkContext(TestSpark.session().sparkContext()),
            Catalog.shipped(),
            Mentions.TABLE.dataset(TestSpark.session(), mentions),
            Actors.TABLE.dataset(TestSpark.session(), actors));
    List<ActorMerge> merges = new ArrayList<>();
    ActorMerges.TABLE.records(found).forEach(merges::add);
    return merges;
  }

  private void actor(String id, String type, String... articles) {
    add(id, String.join(" ", Bearer.words(id)), type, null, articles);
  }

  private void known(String id, String name, String type, String country, String... articles) {
    add(id, name, type, country, articles);
  }

  private void add(String id, String name, String type, String country, String... articles) {
    LocalDate day = LocalDate.of(2025, 2, 1);
    boolean inCatalog = !id.startsWith(Bearer.OPEN);
    actors.add(
        new Actors.Seen(
            id, name, type, country, null, inCatalog, day, day, articles.length, List.of()));
    for (String article : articles) {
      mentions.add(
          new Mention(
              article,
              "2025-02",
              Mention.Field.BODY,
              0,
              0,
              9,
              0,
              0,
              9,
              0,
              1,
              name,
              id,
              type,
              Resolution.OPEN,
              null,
              false,
              0.9));
    }
  }
}
