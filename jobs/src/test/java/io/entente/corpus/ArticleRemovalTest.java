/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.corpus.TinyCorpus.article;
import static io.entente.corpus.TinyCorpus.articles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.corpus.ArticleRemoval.Copies;
import io.entente.usage.UserMistake;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Articles s, its copy and t; r was taken out before. */
class ArticleRemovalTest {

  private static final Dataset<Row> STORED =
      articles(article("s", "s", "/a"), article("copy", "s", "/b"), article("t", "t", "/b"));

  private static final List<Removals.Row> BEFORE =
      List.of(new Removals.Row("r", "court", Instant.EPOCH));

  private static ArticleRemoval removal(Copies copies, String... asked) {
    return ArticleRemoval.of(STORED, Set.of(asked), BEFORE, copies);
  }

  @Test
  void onlyTheArticlesThatAreNamedGo_whenCopiesStay() {
    ArticleRemoval removal = removal(Copies.KEPT, "s", "t");

    assertThat(removal.ids()).containsExactly("s", "t");
    assertThat(Articles.TABLE.records(removal.articles()))
        .extracting(Articles.Row::articleId)
        .containsExactlyInAnyOrder("s", "t");
  }

  @Test
  void wholeStoryGoes_whenCopiesGoToo() {
    assertThat(removal(Copies.REMOVED, "copy").ids()).containsExactly("copy", "s");
  }

  @Test
  void nothingGoes_whenAllWereTakenOutBefore() {
    assertThat(removal(Copies.KEPT, "r").ids()).isEmpty();
    assertThat(removal(Copies.KEPT, "r", "t").ids()).containsExactly("t");
  }

  @Test
  void removalIsRefused_whenCopiesOfARemovedArticleAreToGo() {
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> removal(Copies.REMOVED, "r", "t"))
        .withMessage(
            "an article was taken out before, and its copies are not known any more;"
                + " name one of them");
  }

  @Test
  void removalIsRefused_whenAnArticleIsNotKnown() {
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> removal(Copies.KEPT, "s", "nobody"))
        .withMessage("the lake has no article 'nobody'; table articles tells the ids");
  }

  @Test
  void removalsOfBeforeStay() {
    Instant now = Instant.ofEpochSecond(5);

    assertThat(removal(Copies.KEPT, "t").after(BEFORE, "wrong", now))
        .containsExactly(BEFORE.get(0), new Removals.Row("t", "wrong", now));
  }
}
