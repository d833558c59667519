/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.actor.Mentions;
import io.entente.actor.catalog.ActorType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.functions;

/**
 * A span that names an actor, as far as terms ask for it; columns of table mentions say what is
 * what.
 */
record Span(
    String actor,
    boolean isState,
    boolean inTitle,
    int sentenceBegin,
    int sentenceEnd,
    int begin,
    int end) {

  private static final int FIELDS = 7;

  /** The columns of a struct that {@link #all} reads. */
  static Column struct() {
    return functions.struct(
        Mentions.ACTOR_ID.col(),
        Mentions.TYPE.col().equalTo(ActorType.STATE.code()).as("is_state"),
        Mentions.FIELD.col().equalTo("title").as("in_title"),
        Mentions.SENTENCE_BEGIN.col(),
        Mentions.SENTENCE_END.col(),
        Mentions.BEGIN.col(),
        Mentions.END.col());
  }

  /** The spans of an array of such structs. */
  static List<Span> all(ArrayData structs) {
    List<Span> spans = new ArrayList<>(structs.numElements());
    for (int i = 0; i < structs.numElements(); i++) {
      InternalRow row = structs.getStruct(i, FIELDS);
      spans.add(
          new Span(
              row.getUTF8String(0).toString(),
              !row.isNullAt(1) && row.getBoolean(1),
              row.getBoolean(2),
              row.getInt(3),
              row.getInt(4),
              row.getInt(5),
              row.getInt(6)));
    }
    return spans;
  }

  boolean isInSentenceOf(Span other) {
    return inTitle == other.inTitle && sentenceBegin == other.sentenceBegin;
  }
}
