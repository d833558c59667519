/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The bytes of a lexicon; the words themselves are not kept, only their keys. */
public final class LexiconCodec {

  private static final int MAGIC = 0x454e4c58;
  private static final int VERSION = 1;

  private LexiconCodec() {}

  /** Writes a lexicon. */
  public static void write(Lexicon lexicon, DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    writeCodes(lexicon.codes(), out);
    KeyTable names = lexicon.gazetteer().names();
    long[] keys = names.sortedKeys();
    KeyCodec.write(keys, out);
    for (long key : keys) {
      out.writeShort(names.find(key));
    }
  }

  /** Reads a lexicon. */
  public static Lexicon read(DataInputStream in) throws IOException {
    int magic = in.readInt();
    int version = in.readInt();
    if (magic != MAGIC || version != VERSION) {
      throw new IOException(
          String.format("Cannot read lexicon: header %08x version %d", magic, version));
    }
    WordCodes codes = readCodes(in);
    long[] keys = KeyCodec.read(in);
    KeyTable names = new KeyTable(keys.length);
    for (long key : keys) {
      names.put(key, in.readUnsignedShort());
    }
    return new Lexicon(codes, new Gazetteer(names));
  }

  private static void writeCodes(WordCodes codes, DataOutputStream out) throws IOException {
    for (float value : codes.codebook()) {
      out.writeFloat(value);
    }
    for (short[] level : codes.parents()) {
      for (short parent : level) {
        out.writeShort(parent);
      }
    }
    KeyTable words = codes.words();
    long[] keys = words.sortedKeys();
    KeyCodec.write(keys, out);
    for (long key : keys) {
      int row = words.find(key);
      out.writeShort(codes.cluster(row));
      out.write(codes.codes(row));
    }
  }

  private static WordCodes readCodes(DataInputStream in) throws IOException {
    float[] codebook = new float[WordCodes.DIMENSIONS * WordCodes.ENTRIES];
    for (int i = 0; i < codebook.length; i++) {
      codebook[i] = in.readFloat();
    }
    short[][] parents = new short[WordCodes.LEVELS.length - 1][];
    for (int level = 0; level < parents.length; level++) {
      parents[level] = new short[WordCodes.LEVELS[level]];
      for (int i = 0; i < parents[level].length; i++) {
        parents[level][i] = in.readShort();
      }
    }
    long[] keys = KeyCodec.read(in);
    KeyTable words = new KeyTable(keys.length);
    byte[] codes = new byte[keys.length * WordCodes.PARTS];
    short[] clusters = new short[keys.length];
    for (int row = 0; row < keys.length; row++) {
      words.put(keys[row], row);
      clusters[row] = in.readShort();
      in.readFully(codes, row * WordCodes.PARTS, WordCodes.PARTS);
    }
    return new WordCodes(codebook, parents, words, codes, clusters);
  }
}
