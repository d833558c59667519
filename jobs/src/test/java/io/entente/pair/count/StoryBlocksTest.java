/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class StoryBlocksTest {

  private static final StructType MENTION =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("actor_id", DataTypes.StringType)
          .add("is_paired", DataTypes.BooleanType)
          .add("is_sure", DataTypes.BooleanType)
          .add("sentence", DataTypes.IntegerType)
          .add("paragraph", DataTypes.IntegerType);

  private static final StructType MENTION_BACKWARDS =
      new StructType()
          .add("paragraph", DataTypes.IntegerType)
          .add("sentence", DataTypes.IntegerType)
          .add("is_sure", DataTypes.BooleanType)
          .add("is_paired", DataTypes.BooleanType)
          .add("actor_id", DataTypes.StringType)
          .add("article_id", DataTypes.StringType);

  private static final StructType ARTICLE =
      new StructType()
          .add("story_id", DataTypes.StringType)
          .add("published_date", DataTypes.DateType)
          .add("source", DataTypes.StringType)
          .add("is_first", DataTypes.BooleanType);

  private static final StructType ARTICLE_BACKWARDS =
      new StructType()
          .add("is_first", DataTypes.BooleanType)
          .add("source", DataTypes.StringType)
          .add("published_date", DataTypes.DateType)
          .add("story_id", DataTypes.StringType);

  private static Iterator<InternalRow> row(Object... values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] instanceof String text ? UTF8String.fromString(text) : values[i];
    }
    return List.<InternalRow>of(new GenericInternalRow(values)).iterator();
  }

  private static byte[] only(Iterator<Tuple2<Integer, byte[]>> blocks) {
    byte[] first = blocks.next()._2;
    assertThat(blocks).isExhausted();
    return first;
  }

  @Test
  void blockOfMentionsIsTheSame_whateverTheOrderOfTheColumns() {
    byte[] block = only(StoryBlocks.ofMentions(row("s", "a", true, false, 3, 2), MENTION, 1));

    assertThat(only(StoryBlocks.ofMentions(row(2, 3, false, true, "a", "s"), MENTION_BACKWARDS, 1)))
        .isEqualTo(block);
    assertThat(only(StoryBlocks.ofMentions(row("s", "a", true, false, 2, 3), MENTION, 1)))
        .isNotEqualTo(block);
  }

  @Test
  void blockOfArticlesIsTheSame_whateverTheOrderOfTheColumns() {
    byte[] block = only(StoryBlocks.ofArticles(row("s", 20000, "A", true), ARTICLE, 1));

    assertThat(only(StoryBlocks.ofArticles(row(true, "A", 20000, "s"), ARTICLE_BACKWARDS, 1)))
        .isEqualTo(block);
    assertThat(only(StoryBlocks.ofArticles(row("s", 20000, null, true), ARTICLE, 1)))
        .isNotEqualTo(block);
  }

  @Test
  void missingColumnIsNamed() {
    assertThatThrownBy(() -> StoryBlocks.ofMentions(Collections.emptyIterator(), ARTICLE, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "column article_id is missing, there are [story_id, published_date, source, is_first]");
    assertThatThrownBy(() -> StoryBlocks.ofArticles(Collections.emptyIterator(), MENTION, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("column story_id is missing");
  }
}
