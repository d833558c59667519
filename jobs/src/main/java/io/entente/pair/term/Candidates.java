/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.pair.count.BlockReader;
import io.entente.pair.count.BlockWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * What may mark a subject in a period, before it is held against all sentences of the period.
 *
 * @param subject whom
 * @param isYear whether the period is a year, or else a month
 * @param month number of the period's first month
 * @param words words of its sentences that may begin a term
 * @param terms the terms, the most frequent first
 * @param stories of its stories those that may be typical
 */
record Candidates(
    Subject subject,
    boolean isYear,
    int month,
    long words,
    List<Term> terms,
    List<StoryTerms> stories) {

  private static final int INT_BITS = 32;

  /**
   * A term of a subject.
   *
   * @param form as it is written most often in the subject's sentences
   * @param hash of what its words are folded to
   * @param occurrences in the subject's sentences
   * @param stories with such a sentence
   */
  record Term(String form, long hash, int occurrences, int stories) {}

  /** Everything but the subject as bytes. */
  byte[] toBytes() {
    BlockWriter writer = new BlockWriter();
    writer.number(isYear ? 1 : 0);
    writer.number(month);
    writer.number(Math.toIntExact(words));
    writer.number(terms.size());
    for (Term term : terms) {
      writer.text(UTF8String.fromString(term.form()));
      writer.number((int) (term.hash() >>> INT_BITS));
      writer.number((int) term.hash());
      writer.number(term.occurrences());
      writer.number(term.stories());
    }
    writer.number(stories.size());
    stories.forEach(story -> story.write(writer));
    return writer.toBytes();
  }

  /** What {@link #toBytes} wrote. */
  static Candidates of(Subject subject, byte[] bytes) {
    BlockReader reader = new BlockReader(bytes);
    boolean isYear = reader.number() == 1;
    int month = reader.number();
    long words = reader.number();
    List<Term> terms = new ArrayList<>();
    for (int count = reader.number(); count > 0; count--) {
      String form = reader.text().toString();
      long hash = (long) reader.number() << INT_BITS | reader.number() & 0xffffffffL;
      terms.add(new Term(form, hash, reader.number(), reader.number()));
    }
    List<StoryTerms> stories = new ArrayList<>();
    for (int count = reader.number(); count > 0; count--) {
      stories.add(StoryTerms.read(reader));
    }
    return new Candidates(subject, isYear, month, words, terms, stories);
  }
}
