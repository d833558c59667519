/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Weights that remain after pruning, each a byte times {@link #STEP}, few a feature. */
public final class FeatureWeights {

  /** What one unit of a stored weight stands for. */
  public static final float STEP = 0.02f;

  private final KeyTable offsets;
  private final KeyFilter filter = new KeyFilter();

  /** For each feature: the number of its weights, then tag * 256 + weight (signed byte). */
  private final short[] pool;

  private FeatureWeights(KeyTable offsets, short[] pool) {
    this.offsets = offsets;
    this.pool = pool;
    for (long key : offsets.sortedKeys()) {
      filter.add(key);
    }
  }

  /**
   * Adds the weights of features to the scores of words, in the order of the features.
   *
   * @param features changed by it
   */
  void addTo(FeatureBatch features, float[] scores) {
    int held = features.keep(filter);
    offsets.find(features.keys, held, features.found);
    int count = 0;
    for (int i = 0; i < held; i++) {
      if (features.found[i] != KeyTable.ABSENT) {
        int offset = (int) features.found[i];
        features.rows[count] = features.rows[i];
        features.begins[count] = offset + 1;
        features.ends[count] = offset + 1 + pool[offset];
        count++;
      }
    }
    for (int f = 0; f < count; f++) {
      int row = features.rows[f];
      for (int i = features.begins[f]; i < features.ends[f]; i++) {
        int packed = pool[i];
        scores[row + (packed >> 8)] += (byte) packed * STEP;
      }
    }
  }

  /** How many features have weights. */
  public int features() {
    return offsets.size();
  }

  void write(DataOutputStream out) throws IOException {
    long[] keys = offsets.sortedKeys();
    KeyCodec.write(keys, out);
    for (long key : keys) {
      out.writeByte(pool[offsets.find(key)]);
    }
    for (long key : keys) {
      int offset = offsets.find(key);
      for (int i = offset + 1; i <= offset + pool[offset]; i++) {
        out.writeByte(pool[i] >> 8);
      }
    }
    for (long key : keys) {
      int offset = offsets.find(key);
      for (int i = offset + 1; i <= offset + pool[offset]; i++) {
        out.writeByte(pool[i]);
      }
    }
  }

  static FeatureWeights read(DataInputStream in) throws IOException {
    long[] keys = KeyCodec.read(in);
    byte[] counts = new byte[keys.length];
    in.readFully(counts);
    int size = keys.length;
    for (byte count : counts) {
      size += count;
    }
    byte[] tags = new byte[size - keys.length];
    byte[] weights = new byte[tags.length];
    in.readFully(tags);
    in.readFully(weights);
    Builder builder = new Builder(keys.length, size);
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      builder.begin(keys[i], counts[i]);
      for (int n = 0; n < counts[i]; n++) {
        builder.add(tags[at], weights[at]);
        at++;
      }
    }
    return builder.build();
  }

  /** Collects features with their weights. */
  public static final class Builder {

    private final KeyTable offsets;
    private short[] pool;
    private int size;

    /** A builder for about so many features and numbers. */
    public Builder(int features, int numbers) {
      this.offsets = new KeyTable(features);
      this.pool = new short[Math.max(16, numbers)];
    }

    /** Begins a feature that has so many weights. */
    public void begin(long key, int count) {
      reserve(1 + count);
      offsets.put(key, size);
      pool[size++] = (short) count;
    }

    /** Adds a weight to the feature begun last. */
    public void add(int tag, byte weight) {
      pool[size++] = (short) (tag << 8 | weight & 0xff);
    }

    private void reserve(int more) {
      if (size + more > pool.length) {
        pool = java.util.Arrays.copyOf(pool, (size + more) * 2);
      }
    }

    /** The weights. */
    public FeatureWeights build() {
      return new FeatureWeights(offsets, java.util.Arrays.copyOf(pool, size));
    }
  }
}
