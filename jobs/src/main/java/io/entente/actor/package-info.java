/* SPDX-License-Identifier: Apache-2.0 */

/**
 * From articles to mentions of canonical actors.
 *
 * <p>{@link io.entente.actor.ActorFinder} finds the mentions of one article: sentences, tokens and
 * names by package {@code ner}, then {@link io.entente.actor.TextResolver}: the actors that are
 * known beforehand by {@link io.entente.actor.catalog}, and who is meant by {@link
 * io.entente.actor.resolve}. {@code io.entente.actor.pipeline} offers the same as stages of a Spark
 * NLP pipeline. {@link io.entente.actor.ActorExtraction} does so for a table of articles, a
 * partition at a time, and gives table {@link io.entente.actor.Mentions}; {@link
 * io.entente.actor.TaggingSettings} and {@link io.entente.actor.TaggingChanges} say for which
 * articles, and in which portions of whole months, so that a killed run goes on where it was.
 * {@link io.entente.actor.Actors} sums up who was seen. Which of these actors are one under two
 * spellings is found over the whole corpus, in {@code io.entente.actor.merge}: table {@link
 * io.entente.actor.ActorMerges}.
 */
package io.entente.actor;
