/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.entente.actor.catalog.AliasTrie;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordScanner;
import io.entente.ner.JavaAnnotator;
import io.entente.ner.Metadata;
import io.entente.ner.SentenceAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.broadcast.Broadcast;

/**
 * Finds the catalog's aliases in sentences: one chunk a match, the longest at its place, with the
 * numbers of all aliases that fit in the metadata.
 */
final class AliasAnnotator extends JavaAnnotator<AliasAnnotator> {

  /** Metadata key of the numbers of the aliases, divided by blanks. */
  static final String ALIASES = "aliases";

  private final Broadcast<Catalog> catalog;

  AliasAnnotator(Broadcast<Catalog> catalog) {
    this.catalog = catalog;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT()};
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.CHUNK();
  }

  @Override
  protected List<Annotation> annotate(List<Annotation> sentences) {
    AliasTrie trie = catalog.value().trie();
    List<Annotation> chunks = new ArrayList<>();
    for (Annotation sentence : sentences) {
      List<Word> words = WordScanner.scan(sentence.result());
      for (AliasTrie.Match match : trie.find(words)) {
        chunks.add(chunk(sentence, words, match));
      }
    }
    return chunks;
  }

  private static Annotation chunk(Annotation sentence, List<Word> words, AliasTrie.Match match) {
    int begin = words.get(match.first()).begin();
    int end = words.get(match.last()).end();
    String aliases =
        match.aliases().stream()
            .map(alias -> Integer.toString(alias.id()))
            .collect(Collectors.joining(" "));
    String number = sentence.metadata().apply(SentenceAnnotator.SENTENCE);
    return new Annotation(
        AnnotatorType.CHUNK(),
        sentence.begin() + begin,
        sentence.begin() + end - 1,
        sentence.result().substring(begin, end),
        Metadata.of(SentenceAnnotator.SENTENCE, number, ALIASES, aliases),
        new float[0]);
  }
}
