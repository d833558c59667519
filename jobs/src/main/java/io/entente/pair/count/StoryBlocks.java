/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import scala.Tuple2;

/**
 * Packs rows of mentions, or of articles, into blocks by story, so that a story's rows meet in one
 * task. Mentions of one article mostly follow each other and then name it once.
 */
final class StoryBlocks {

  /** First number of a block of mentions. */
  static final int MENTIONS = 0;

  /** First number of a block of articles. */
  static final int ARTICLES = 1;

  /** Whether a mention's actor is of a type that is paired. */
  static final String IS_PAIRED = "is_paired";

  /** Whether a mention is sure. */
  static final String IS_SURE = "is_sure";

  /** Whether an article is the first of its story. */
  static final String IS_FIRST = "is_first";

  private static final int MOST_BYTES = 1 << 20;

  private final int kind;
  private final NameNumbers names = new NameNumbers();
  private final BlockWriter[] open;
  private final BlockNames[] openNames;

  private StoryBlocks(int kind, int partitions) {
    this.kind = kind;
    this.open = new BlockWriter[partitions];
    this.openNames = new BlockNames[partitions];
  }

  /**
   * Blocks of mentions.
   *
   * @param rows rows of that schema: article_id, actor_id, {@link #IS_PAIRED}, {@link #IS_SURE},
   *     sentence, paragraph
   */
  static Iterator<Tuple2<Integer, byte[]>> ofMentions(
      Iterator<InternalRow> rows, StructType schema, int partitions) {
    int article = Mentions.ARTICLE_ID.indexIn(schema);
    int actor = Mentions.ACTOR_ID.indexIn(schema);
    int paired = schema.fieldIndex(IS_PAIRED);
    int sure = schema.fieldIndex(IS_SURE);
    int sentence = Mentions.SENTENCE.indexIn(schema);
    int paragraph = Mentions.PARAGRAPH.indexIn(schema);
    StoryBlocks blocks = new StoryBlocks(MENTIONS, partitions);
    Run run = new Run();
    return new Blocks<>(
        emit -> {
          if (!rows.hasNext()) {
            run.write(blocks, emit);
            blocks.close(emit);
            return false;
          }
          InternalRow row = rows.next();
          if (!run.isOf(row.getUTF8String(article))) {
            run.write(blocks, emit);
            run.begin(row.getUTF8String(article));
          }
          run.add(
              blocks.names.of(row.getUTF8String(actor)),
              StoryMentions.flags(row.getBoolean(paired), row.getBoolean(sure)),
              row.getInt(sentence),
              row.getInt(paragraph));
          return true;
        });
  }

  /**
   * Blocks of articles.
   *
   * @param rows rows of that schema: story_id, published_date, source, {@link #IS_FIRST}
   */
  static Iterator<Tuple2<Integer, byte[]>> ofArticles(
      Iterator<InternalRow> rows, StructType schema, int partitions) {
    int story = Articles.STORY_ID.indexIn(schema);
    int date = Articles.PUBLISHED_DATE.indexIn(schema);
    int source = Articles.SOURCE.indexIn(schema);
    int first = schema.fieldIndex(IS_FIRST);
    StoryBlocks blocks = new StoryBlocks(ARTICLES, partitions);
    return new Blocks<>(
        emit -> {
          if (!rows.hasNext()) {
            blocks.close(emit);
            return false;
          }
          InternalRow row = rows.next();
          int partition = blocks.open(row.getUTF8String(story));
          BlockWriter writer = blocks.open[partition];
          writer.text(row.getUTF8String(story));
          writer.number(row.getInt(date));
          writer.number((row.isNullAt(source) ? 0 : 2) + (row.getBoolean(first) ? 1 : 0));
          if (!row.isNullAt(source)) {
            blocks.openNames[partition].write(blocks.names.of(row.getUTF8String(source)));
          }
          blocks.closeIfFull(partition, emit);
          return true;
        });
  }

  /** Sees to it that the block of a story's partition is open, and returns the partition. */
  private int open(UTF8String story) {
    int partition = Math.floorMod(story.hashCode(), open.length);
    if (open[partition] == null) {
      open[partition] = new BlockWriter();
      open[partition].number(kind);
      openNames[partition] = new BlockNames(open[partition], names::name);
    }
    return partition;
  }

  private void closeIfFull(int partition, Consumer<Tuple2<Integer, byte[]>> emit) {
    if (open[partition].size() >= MOST_BYTES) {
      emit.accept(new Tuple2<>(partition, open[partition].toBytes()));
      open[partition] = null;
    }
  }

  private void close(Consumer<Tuple2<Integer, byte[]>> emit) {
    for (int partition = 0; partition < open.length; partition++) {
      if (open[partition] != null) {
        emit.accept(new Tuple2<>(partition, open[partition].toBytes()));
      }
    }
    Arrays.fill(open, null);
  }

  /** Mentions of one article that follow each other. */
  private static final class Run {
    private static final int FIELDS = 4;

    private final Ints values = new Ints();
    private UTF8String story;

    boolean isOf(UTF8String other) {
      return other.equals(story);
    }

    void begin(UTF8String next) {
      story = next.copy();
    }

    void add(int actor, int flags, int sentence, int paragraph) {
      values.add(actor);
      values.add(flags);
      values.add(sentence);
      values.add(paragraph);
    }

    void write(StoryBlocks blocks, Consumer<Tuple2<Integer, byte[]>> emit) {
      if (values.size() == 0) {
        return;
      }
      int partition = blocks.open(story);
      BlockWriter writer = blocks.open[partition];
      writer.text(story);
      writer.number(values.size() / FIELDS);
      for (int i = 0; i < values.size(); i++) {
        if (i % FIELDS == 0) {
          blocks.openNames[partition].write(values.get(i));
        } else {
          writer.number(values.get(i));
        }
      }
      blocks.closeIfFull(partition, emit);
      values.clear();
    }
  }
}
