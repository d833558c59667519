/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.Actors;
import io.entente.actor.resolve.Resolution;
import io.entente.corpus.Articles;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class OpenActorTest {

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
                "select 'article-1' article_id, cast(null as string) title,"
                    + " 'Old Ann Ode came to the house. Later.' body")
            .select(Articles.ARTICLE_ID.col(), Articles.TITLE.col(), Articles.BODY.col());
    Dataset<Row> mentions =
        new TinyMentions()
            .add(2, "Ann Ode", "open:ann_ode", "person", Resolution.OPEN)
            .unresolved(1, "Ann")
            .rows();
    ExampleSentences examples = new ExampleSentences(mentions, article);
    assertThat(examples.ofActors(List.of("open:ann_ode", "open:nobody")))
        .containsOnlyKeys("open:ann_ode")
        .containsValue("Old [Ann Ode] came to the house.");
    assertThat(examples.ofUnresolved(List.of("Ann")))
        .containsEntry("Ann", "Old [Ann] Ode came to the house.");
    assertThat(examples.ofActors(List.of())).isEmpty();
  }
}
