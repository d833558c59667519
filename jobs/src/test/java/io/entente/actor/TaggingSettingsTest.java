/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.TestSpark;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TaggingSettingsTest {

  private static final Dataset<Row> ARTICLES =
      TestSpark.session()
          .sql("select * from values ('a', 'en'), ('b', 'fr'), ('c', null) as (id, language)");

  private static TaggingSettings settings(String... languages) {
    return new TaggingSettings("a \"model\"", Set.of(languages));
  }

  private static List<String> ids(Dataset<Row> articles) {
    return articles.select("id").as(Encoders.STRING()).collectAsList();
  }

  @Test
  void ledgerShowsTheSettings_withLanguagesInTheirOrder() {
    TaggingSettings settings = settings("fr", "en", "de");

    assertThat(settings.json())
        .isEqualTo("{\"tagger\":\"a \\\"model\\\"\",\"languages\":\"de,en,fr\"}");
    assertThat(TaggingSettings.ofJson(settings.json())).isEqualTo(settings);
  }

  @Test
  void anythingElseRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TaggingSettings.ofJson("{}"));
    assertThatIllegalArgumentException().isThrownBy(() -> TaggingSettings.ofJson("no settings"));
  }

  @Test
  void articlesOfTheLanguagesAreWanted_andThoseOfNoneKnown() {
    assertThat(ids(settings("en", "de").wanted(ARTICLES))).containsExactly("a", "c");
    assertThat(ids(settings("en", "de").unwanted(ARTICLES))).containsExactly("b");
  }

  @Test
  void allArticlesAreWanted_whenAllLanguagesAre() {
    assertThat(ids(settings(TaggingSettings.ALL_LANGUAGES).wanted(ARTICLES)))
        .containsExactly("a", "b", "c");
    assertThat(ids(settings(TaggingSettings.ALL_LANGUAGES).unwanted(ARTICLES))).isEmpty();
  }
}
