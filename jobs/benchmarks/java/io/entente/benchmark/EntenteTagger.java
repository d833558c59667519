/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import io.entente.ner.TextTagger;
import java.util.List;

/**
 * Our tagger on one thread, without Spark.
 *
 * @param tagger with its model
 */
record EntenteTagger(TextTagger tagger) implements Contender {

  @Override
  public String name() {
    return "Entente TextTagger";
  }

  @Override
  public long names(List<String> texts) {
    long names = 0;
    for (String text : texts) {
      names += tagger.tag(text).names().size();
    }
    return names;
  }
}
