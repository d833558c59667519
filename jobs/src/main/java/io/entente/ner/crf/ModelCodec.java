/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file of a model: gzip around a header (magic number, version, description, number of feature
 * templates), the lexicon, the sparse weights, the dense weights and the transitions.
 */
public final class ModelCodec {

  private static final int MAGIC = 0x454e4e45;
  private static final int VERSION = 1;

  private ModelCodec() {}

  /** Writes a model; the same model always gives the same bytes. */
  public static void write(CrfModel model, OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(Template.values().length);
      out.writeUTF(model.description());
      LexiconCodec.write(model.lexicon(), out);
      model.features().write(out);
      writeFloats(model.dense(), out);
      writeFloats(model.transitions().weights(), out);
    }
  }

  /** Reads a model. */
  public static CrfModel read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
    check("magic number", MAGIC, in.readInt());
    check("version", VERSION, in.readInt());
    check("number of feature templates", Template.values().length, in.readInt());
    String description = in.readUTF();
    Lexicon lexicon = LexiconCodec.read(in);
    FeatureWeights features = FeatureWeights.read(in);
    float[] dense = readFloats(in);
    return new CrfModel(description, lexicon, features, dense, new Transitions(readFloats(in)));
  }

  private static void check(String what, int expected, int found) throws IOException {
    if (expected != found) {
      throw new IOException(
          "Cannot read tagger model: "
              + what
              + " is "
              + found
              + ", not "
              + expected
              + "; train it again with this version");
    }
  }

  private static void writeFloats(float[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static float[] readFloats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
