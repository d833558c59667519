/* SPDX-License-Identifier: Apache-2.0 */
/**
 * A linear-chain conditional random field (Lafferty et al. 2001) that tags names, without Spark.
 *
 * <p>{@link io.entente.ner.crf.CrfTagger} takes the sentences of one article. Every word becomes a
 * {@link io.entente.ner.crf.WordType}, hashes instead of strings, made once and cached with the
 * scores that depend on that word alone ({@link io.entente.ner.crf.TypeFeatures}). A {@link
 * io.entente.ner.crf.TokenGrid} lays the article out; {@link io.entente.ner.crf.ContextFeatures}
 * adds what depends on several words; {@link io.entente.ner.crf.Lattice} finds the best tags and
 * their probabilities. {@link io.entente.ner.crf.ModelCodec} reads and writes the one model file.
 */
package io.entente.ner.crf;
