/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Training of the tagger and its measurement.
 *
 * <p>{@link io.entente.ner.train.MakeLexicon} makes clusters and quantized vectors from word
 * vectors; {@link io.entente.ner.train.TrainTagger} reads labelled files ({@link
 * io.entente.ner.train.LabelledReader}), works out all features once and trains by gradient
 * descent; {@link io.entente.ner.train.SpanScores} counts as conlleval does.
 */
package io.entente.ner.train;
