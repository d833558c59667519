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

  @Test
  void onlyMonthsThatAreLeftAreTagged_whenARunWasKilledBetweenPortions() {
    Dataset<Row> wanted =
        stories(
            story("a", "2025-01"),
            story("b", "2025-02"),
            story("c", "2025-03"),
            story("d", "2025-04"));
    TaggingChanges all = TaggingChanges.of(wanted, stories(), stories());
    List<String> first = all.portions(2).get(0);
    Dataset<Row> afterFirst =
        all.tagged(new TaggedStories.Means("tagger", "catalog", "1.0"), first);

    assertThat(first).containsExactly("2025-01", "2025-02");
    assertThat(TaggingChanges.of(wanted, afterFirst, afterFirst).portions(2))
        .containsExactly(List.of("2025-03", "2025-04"));
  }

  @Test
  void taggedStoriesOfAMonthAreThoseThatStand_andTheNewOnesByTheMeansOfTheRun() {
    Dataset<Row> tagged = stories(story("a", "2025-01"), story("gone", "2025-01"));
    TaggingChanges changes =
        TaggingChanges.of(stories(story("a", "2025-01"), story("b", "2025-01", 3)), tagged, tagged);

    assertThat(
            TaggedStories.TABLE.records(
                changes.tagged(
                    new TaggedStories.Means("model", "other", "2.0"), List.of("2025-01"))))
        .containsExactlyInAnyOrder(
            story("a", "2025-01"),
            new TaggedStories.Story("b", "2025-01", List.of(3), "model", "other", "2.0"));
  }

  @Test
  void storyIsStale_whenOneOfTheMeansWasAnother() {
    Dataset<Row> tagged = stories(story("a", "2025-01"));

    assertThat(ids(new TaggedStories.Means("tagger", "catalog", "1.0").ofThese(tagged)))
        .containsExactly("a");
    for (TaggedStories.Means other :
        List.of(
            new TaggedStories.Means("model", "catalog", "1.0"),
            new TaggedStories.Means("tagger", "other", "1.0"),
            new TaggedStories.Means("tagger", "catalog", "2.0"))) {
      assertThat(ids(other.ofThese(tagged))).as(other.toString()).isEmpty();
      assertThat(ids(other.ofOthers(tagged))).as(other.toString()).containsExactly("a");
    }
  }
}
