/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
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

  /** Reads a model. The stream holds nothing else; a damaged one is refused. */
  public static CrfModel read(InputStream stream) throws IOException {
    // Gzip's checksum stands at the end, and numbers are only to be trusted once it is right.
    byte[] bytes = new GZIPInputStream(stream, 1 << 16).readAllBytes();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    check("magic number", MAGIC, in.readInt());
    check("version", VERSION, in.readInt());
    check("number of feature templates", Template.values().length, in.readInt());
    String description = in.readUTF();
    Lexicon lexicon = LexiconCodec.read(in);
    FeatureWeights features = FeatureWeights.read(in);
    float[] dense = readFloats(in);
    Transitions transitions = new Transitions(readFloats(in));
    check("number of bytes behind the transitions", 0, in.available());
    return new CrfModel(description, lexicon, features, dense, transitions);
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
