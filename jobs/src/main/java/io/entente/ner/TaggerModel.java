/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import io.entente.ner.crf.CrfTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * Which model a tagger uses. It travels to the executors as its bytes, or as nothing for the model
 * that the jar holds; each JVM makes one tagger out of it.
 */
final class TaggerModel implements Serializable {

  /** The model in the jar. */
  static final TaggerModel SHIPPED = new TaggerModel(new byte[0]);

  private static final long serialVersionUID = 1;
  private static final String RESOURCE = "/io/entente/ner/news.model";
  private static final ConcurrentHashMap<TaggerModel, CrfTagger> TAGGERS =
      new ConcurrentHashMap<>();

  private final byte[] bytes;
  private final int hash;

  /** Spares the comparison of bytes for every document. */
  private transient volatile CrfTagger tagger;

  TaggerModel(byte[] bytes) {
    this.bytes = bytes.clone();
    this.hash = Arrays.hashCode(bytes);
  }

  /** The tagger of this JVM with the model. */
  CrfTagger tagger() {
    CrfTagger found = tagger;
    if (found == null) {
      found = TAGGERS.computeIfAbsent(this, TaggerModel::load);
      tagger = found;
    }
    return found;
  }

  /** Whether it is the model in the jar. */
  boolean shipped() {
    return bytes.length == 0;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Check sum of the model's bytes, as hexadecimal digits. */
  String version() {
    try (InputStream in = open()) {
      CRC32C sum = new CRC32C();
      sum.update(in.readAllBytes());
      return HexFormat.of().toHexDigits(sum.getValue(), Integer.BYTES * 2);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read tagger model: " + e.getMessage(), e);
    }
  }

  private CrfTagger load() {
    try (InputStream in = open()) {
      return CrfTagger.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot load tagger model: " + e.getMessage(), e);
    }
  }

  private InputStream open() throws IOException {
    if (!shipped()) {
      return new ByteArrayInputStream(bytes);
    }
    InputStream in = TaggerModel.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IOException("the jar holds no " + RESOURCE);
    }
    return in;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TaggerModel model && Arrays.equals(bytes, model.bytes);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
