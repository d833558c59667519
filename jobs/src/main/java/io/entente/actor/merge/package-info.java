/* SPDX-License-Identifier: Apache-2.0 */
/**
 * One actor under two ids over the whole corpus.
 *
 * <p>{@link io.entente.actor.merge.SpellingJoins} brings together the actors whose names are one
 * but for their spelling, and a rule that rather joins too few decides: {@link
 * io.entente.actor.merge.PersonSpelling} says which letters may differ, {@link
 * io.entente.actor.merge.JoinRule} what speaks against two spellings of one name. {@link
 * io.entente.actor.merge.SettledMerges} adds what the catalog and users decided ({@link
 * io.entente.actor.merge.DecidedMerges}), who win over the rule, and leads every id to where it
 * ends. The result is table {@link io.entente.actor.ActorMerges}: nothing else changes, so that a
 * merge is undone by a row.
 */
package io.entente.actor.merge;
