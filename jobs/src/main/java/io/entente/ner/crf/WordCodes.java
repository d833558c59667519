/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Arrays;

/**
 * What word vectors say about the words of a lexicon: nested clusters, and the vector itself
 * product-quantized (Jégou et al. 2011), that is as numbers of entries of small codebooks.
 */
public final class WordCodes {

  /** Parts of a vector that are quantized one by one. */
  public static final int PARTS = 20;

  /** Dimensions of one part. */
  public static final int PART_SIZE = 5;

  /** Dimensions of a vector. */
  public static final int DIMENSIONS = PARTS * PART_SIZE;

  /** Entries of a part's codebook. */
  public static final int ENTRIES = 256;

  /** Cluster counts, finest first; each cluster lies in one of the next level. */
  public static final int[] LEVELS = {4096, 1024, 256, 64};

  private final float[] codebook;
  private final short[][] parents;
  private final KeyTable words;
  private final byte[] codes;
  private final short[] clusters;

  /**
   * Codes of a list of words.
   *
   * @param codebook entry e of part p begins at (p * ENTRIES + e) * PART_SIZE
   * @param parents for each level but the last, the cluster of the next level of each cluster
   * @param words row of each word's key
   * @param codes {@link #PARTS} bytes a row
   * @param clusters cluster of the finest level of each row
   */
  public WordCodes(
      float[] codebook, short[][] parents, KeyTable words, byte[] codes, short[] clusters) {
    this.codebook = codebook;
    this.parents = parents;
    this.words = words;
    this.codes = codes;
    this.clusters = clusters;
  }

  /** The key of a word in lower case. */
  public static long keyOf(String lower) {
    return Hash.key(Hash.of(lower));
  }

  /** The row of a word in lower case, or {@link KeyTable#ABSENT}. */
  int row(String lower) {
    int row = words.find(keyOf(lower));
    if (row != KeyTable.ABSENT) {
      return row;
    }
    String bare = Spelling.withoutMarks(lower);
    return bare.equals(lower) ? KeyTable.ABSENT : words.find(keyOf(bare));
  }

  /** The clusters of a row, finest first, each plus 1; zeros for an absent row. */
  int[] clusters(int row) {
    int[] path = new int[LEVELS.length];
    if (row == KeyTable.ABSENT) {
      return path;
    }
    int cluster = clusters[row];
    path[0] = cluster + 1;
    for (int level = 1; level < LEVELS.length; level++) {
      cluster = parents[level - 1][cluster];
      path[level] = cluster + 1;
    }
    return path;
  }

  /** The vector of a row; all zeros for an absent row. */
  float[] vector(int row) {
    float[] vector = new float[DIMENSIONS];
    if (row == KeyTable.ABSENT) {
      return vector;
    }
    for (int part = 0; part < PARTS; part++) {
      int entry = codes[row * PARTS + part] & 0xff;
      System.arraycopy(
          codebook, (part * ENTRIES + entry) * PART_SIZE, vector, part * PART_SIZE, PART_SIZE);
    }
    return vector;
  }

  float[] codebook() {
    return codebook;
  }

  short[][] parents() {
    return parents;
  }

  KeyTable words() {
    return words;
  }

  /** The codes of a row. */
  byte[] codes(int row) {
    return Arrays.copyOfRange(codes, row * PARTS, (row + 1) * PARTS);
  }

  /** The finest cluster of a row. */
  short cluster(int row) {
    return clusters[row];
  }
}
