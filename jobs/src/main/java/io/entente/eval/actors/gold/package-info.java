/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Annotated articles and what a system found in them.
 *
 * <p>{@link io.entente.eval.actors.gold.GoldFiles} reads a pair of files: {@code X-gold.jsonl} with
 * the mentions and {@code X-texts.jsonl} with the articles. An {@link
 * io.entente.eval.actors.gold.ActorSystem} finds mentions in the same articles: the program's own
 * finder, or a {@link io.entente.eval.actors.gold.SystemFile} that another program wrote. All
 * places are code points.
 */
package io.entente.eval.actors.gold;
