/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.pair.count.BlockWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.unsafe.types.UTF8String;

/** What the stories of one task say of one subject in one month. */
final class SubjectTerms {

  private final LongNumbers terms = new LongNumbers();
  private int[] occurrences = new int[8];
  private int[] stories = new int[8];
  private int[] lastStory = new int[8];
  private final LongNumbers ownWords = new LongNumbers();
  private final TreeSet<StoryTerms> most = new TreeSet<>();
  private long words;

  /** How much stands here. */
  int size() {
    return terms.size();
  }

  /** Counts the terms of a sentence that names the subject. */
  void add(SentenceTerms sentence, int story) {
    words += sentence.words();
    for (int i = 0; i < sentence.size(); i++) {
      int term = terms.add(sentence.term(i));
      if (term == occurrences.length) {
        occurrences = Arrays.copyOf(occurrences, 2 * term);
        stories = Arrays.copyOf(stories, 2 * term);
        lastStory = Arrays.copyOf(lastStory, 2 * term);
      }
      occurrences[term]++;
      if (lastStory[term] != story) {
        lastStory[term] = story;
        stories[term]++;
      }
    }
  }

  /** A word, by its form's number, is part of a name of the subject. */
  void addOwnWord(int form) {
    ownWords.add(form + 1L);
  }

  void add(StoryTerms story) {
    if (keeps(story)) {
      most.add(story);
      if (most.size() > StoryTerms.MOST) {
        most.pollLast();
      }
    }
  }

  /** Whether a story, whatever its terms, is among those that are kept so far. */
  boolean keeps(StoryTerms story) {
    return most.size() < StoryTerms.MOST || story.compareTo(most.last()) < 0;
  }

  /** Everything as bytes, for {@link SubjectSums}. */
  byte[] toBytes(FormNumbers forms) {
    BlockWriter writer = new BlockWriter();
    Map<Integer, Integer> inBlock = new HashMap<>();
    writer.number(Math.toIntExact(words));
    writer.number(ownWords.size());
    for (long own : ownWords.values()) {
      writeWord(writer, inBlock, (int) own - 1, forms);
    }
    long[] keys = terms.values();
    writer.number(keys.length);
    for (int i = 0; i < keys.length; i++) {
      int length = TermKey.length(keys[i]);
      writer.number(length);
      for (int word = 0; word < length; word++) {
        writeWord(writer, inBlock, TermKey.word(keys[i], word), forms);
      }
      writer.number(occurrences[i]);
      writer.number(stories[i]);
    }
    writer.number(most.size());
    most.forEach(one -> one.write(writer));
    return writer.toBytes();
  }

  private static void writeWord(
      BlockWriter writer, Map<Integer, Integer> inBlock, int form, FormNumbers forms) {
    writer.number(
        inBlock.computeIfAbsent(
            form, unseen -> writer.addName(UTF8String.fromString(forms.form(form)))));
  }
}
