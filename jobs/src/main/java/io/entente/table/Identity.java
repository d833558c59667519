/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names something by what it is made of: a hash of parts, each with a name of its own, in the order
 * in which they are added. No part can be mistaken for a piece of its neighbour.
 */
public final class Identity {

  private static final int DIGITS = 16;

  private final MessageDigest digest;

  /** An identity of nothing yet. */
  public Identity() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a part. */
  public Identity part(String name, String value) {
    add(name);
    add(value);
    return this;
  }

  /** Adds a number. */
  public Identity part(String name, long value) {
    return part(name, Long.toString(value));
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) ':');
    digest.update(bytes);
  }

  /** The hash of all parts. Nothing can be added after it. */
  public String hash() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
