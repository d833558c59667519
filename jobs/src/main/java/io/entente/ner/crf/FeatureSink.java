/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/** Takes the keys of the features of a token. */
@FunctionalInterface
public interface FeatureSink {

  /** Takes one feature. */
  void add(long key);
}
