/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Scores actor mentions against annotated articles.
 *
 * <p>{@link io.entente.eval.actors.ActorEvaluation} runs a system over a gold set: {@link
 * io.entente.eval.actors.MatchedArticle} lays its mentions over the annotators', {@link
 * io.entente.eval.actors.ActorMatching} decides over the whole set which of its actors is which of
 * theirs, one to one; from both follow the {@link io.entente.eval.actors.ActorScores}, the {@link
 * io.entente.eval.actors.ActorError}s by kind, and the {@link io.entente.eval.actors.Calibration}
 * of the stated confidences.
 */
package io.entente.eval.actors;
