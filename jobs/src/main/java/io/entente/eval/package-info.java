/* SPDX-License-Identifier: Apache-2.0 */
/**
 * How right the program is: what it finds, held against what people marked.
 *
 * <p>{@link io.entente.eval.NerEvaluation} scores a {@link io.entente.eval.NameFinder} on articles
 * whose names are labelled: exact spans as conlleval counts them ({@link
 * io.entente.eval.SpanScores}), spans that overlap, and words a second. {@link
 * io.entente.eval.TaggerNames} asks our own tagger, {@link io.entente.eval.PipelineNames} another
 * Spark NLP model.
 */
package io.entente.eval;
