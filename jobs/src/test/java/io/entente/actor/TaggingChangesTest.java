/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class TaggingChangesTest {

  private static final SparkSession SPARK = TestSpark.session();

  private static Dataset<Row> stories(TaggedStories.Story... stories) {
    return TaggedStories.TABLE.dataset(SPARK, List.of(stories));
  }

  private static TaggedStories.Story story(String id, String month, Integer... boilerplate) {
    return new TaggedStories.Story(id, month, List.of(boilerplate), "tagger", "catalog", "1.0");
  }

  private static List<String> ids(Dataset<Row> rows) {
    List<String> ids = new ArrayList<>();
    rows.select(TaggedStories.ARTICLE_ID.col())
        .collectAsList()
        .forEach(row -> ids.add(row.getString(0)));
    ids.sort(null);
    return ids;
  }

  @Test
  void newStoriesAreTagged_andThoseOfMonthsWithoutAChangeAreLeftAlone() {
    Dataset<Row> tagged = stories(story("a", "2025-01"), story("b", "2025-02"));
    TaggingChanges changes =
        TaggingChanges.of(
            stories(story("a", "2025-01"), story("b", "2025-02"), story("c", "2025-02")),
            tagged,
            tagged);

    assertThat(changes.count()).isEqualTo(1);
    assertThat(changes.portions(100)).containsExactly(List.of("2025-02"));
    assertThat(ids(changes.toTag(List.of("2025-02")))).containsExactly("c");
    assertThat(ids(changes.standing(List.of("2025-02")))).containsExactly("b");
  }

  @Test
  void monthChanges_whenItsStoryIsNoneAnyMore() {
    Dataset<Row> tagged = stories(story("a", "2025-01"), story("b", "2025-02"));
    TaggingChanges changes = TaggingChanges.of(stories(story("a", "2025-01")), tagged, tagged);

    assertThat(changes.isEmpty()).isFalse();
    assertThat(changes.count()).isZero();
    assertThat(changes.portions(100)).containsExactly(List.of("2025-02"));
    assertThat(ids(changes.standing(List.of("2025-02")))).isEmpty();
  }

  @Test
  void storyIsTaggedAgain_whenOtherParagraphsOfItAreBoilerplate() {
    Dataset<Row> tagged = stories(story("a", "2025-01"), story("b", "2025-01", 3));
    TaggingChanges changes =
        TaggingChanges.of(
            stories(story("a", "2025-01", 2), story("b", "2025-01", 3)), tagged, tagged);

    assertThat(ids(changes.toTag(List.of("2025-01")))).containsExactly("a");
    assertThat(ids(changes.standing(List.of("2025-01")))).containsExactly("b");
  }

  @Test
  void portionsAreWholeMonthsOfEnoughStories() {
    Dataset<Row> none = stories();
    TaggingChanges changes =
        TaggingChanges.of(
            stories(
                story("a", "2025-01"),
                story("b", "2025-02"),
                story("c", "2025-02"),
                story("d", "2025-03"),
                story("e", "2025-04")),
            none,
            none);

    assertThat(changes.portions(2))
        .containsExactly(List.of("2025-01", "2025-02"), List.of("2025-03", "2025-04"));
    assertThat(changes.count(List.of("2025-01", "2025-02"))).isEqualTo(3);
  }

  @Test
  void nothingChanges_whenAllStoriesAreTagged() {
    Dataset<Row> tagged = stories(story("a", "2025-01"));

    assertThat(TaggingChanges.of(tagged, tagged, tagged).isEmpty()).isTrue();
  }
}
