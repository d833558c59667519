/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Training of the tagger.
 *
 * <p>{@link io.entente.ner.train.NewsLexicon} makes clusters and quantized vectors from word
 * vectors and lists of names. {@link io.entente.ner.train.TaggerTraining} takes labelled articles,
 * which {@link io.entente.ner.train.LabelledReader} reads, works out all features once and trains
 * by gradient descent.
 */
package io.entente.ner.train;
