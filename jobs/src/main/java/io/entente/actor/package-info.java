/* SPDX-License-Identifier: Apache-2.0 */
/**
 * From names in text to canonical actors.
 *
 * <p>The {@link io.entente.actor.catalog.Catalog} holds the actors that are known beforehand. The
 * {@link io.entente.actor.AliasAnnotator} finds its aliases in one pass over the text, keeping
 * every actor that an alias may mean. The {@link io.entente.actor.resolve.MentionResolver} then
 * decides, article by article, in a fixed order of {@link
 * io.entente.actor.resolve.ResolutionStep}s: names inside unknown longer names are dropped; names
 * in full, acronyms, demonyms and seats are looked up; surnames follow the full names of the
 * article or the offices held on its date; capitals are states where they act and places elsewhere.
 * What stays ambiguous is an unresolved mention, never a guess. A statistical tagger's spans enter
 * as further spans before the first step; names that the catalog lacks become open actors in a last
 * step.
 *
 * <p>{@link io.entente.actor.ActorExtraction} runs all this over a table of articles and gives
 * tables {@link io.entente.actor.Mentions} and {@link io.entente.actor.Actors}. Which of these
 * actors are one under two spellings is found over the whole corpus, in {@code
 * io.entente.actor.merge}: table {@link io.entente.actor.ActorMerges}.
 */
package io.entente.actor;
