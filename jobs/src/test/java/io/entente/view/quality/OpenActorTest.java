/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.Actors;
import io.entente.actor.resolve.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class OpenActorTest {

  private static final String SENTENCE = "Old Ann Ode came to the house.";

  private static Actors.Seen seen(String id, boolean inCatalog, long mentions) {
    LocalDate day = LocalDate.parse("2025-02-14");
    return new Actors.Seen(
        id, "Name", "person", null, null, inCatalog, day, day, mentions, List.of());
  }

  @Test
  void mostMentionedActorsThatTheCatalogLacks() {
    Dataset<Row> actors =
        Actors.TABLE.dataset(
            TestSpark.session(),
            List.of(
                seen("open:b", false, 2),
                seen("person:a", true, 9),
                seen("open:a", false, 2),
                seen("open:c", false, 5)));
    assertThat(OpenActor.top(actors, 2))
        .extracting(OpenActor::actorId)
        .containsExactly("open:c", "open:a");
  }

  @Test
  void exampleIsTheSentenceAroundTheMention() {
    Dataset<Row> article =
        TestSpark.session()
            .sql(
                "select 'article-1' article_id, date '2025-02-14' published_date,"
                    + " cast(null as string) title, 'Old Ann Ode came to the house. Later.' body");
    Dataset<Row> mentions =
        new TinyMentions()
            .add(2, "Ann Ode", "open:ann_ode", "person", Resolution.OPEN)
            .unresolved(1, "Ann")
            .rows();
    ExampleSentences examples = new ExampleSentences(mentions, article);
    assertThat(examples.ofActors(List.of("open:ann_ode", "open:nobody")))
        .containsExactly(
            Map.entry(
                "open:ann_ode",
                new ExampleSentence(SENTENCE, 4, 11, "article-1", LocalDate.parse("2025-02-14"))));
    assertThat(examples.ofUnresolved(List.of("Ann")))
        .containsExactly(
            Map.entry(
                "Ann",
                new ExampleSentence(SENTENCE, 4, 7, "article-1", LocalDate.parse("2025-02-14"))));
    assertThat(examples.ofActors(List.of())).isEmpty();
  }
}
