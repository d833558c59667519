/* SPDX-License-Identifier: Apache-2.0 */

/**
 * From the names of one article to actors: plain Java, no Spark.
 *
 * <p>{@link io.entente.actor.resolve.SpanFinder} puts together what the tagger and the catalog
 * find: {@link io.entente.actor.resolve.CatalogMatches} are the catalog's names, {@link
 * io.entente.actor.resolve.Codes} are none, {@link io.entente.actor.resolve.Nicknames} and {@link
 * io.entente.actor.resolve.LongBodies} join and {@link io.entente.actor.resolve.JoinedNames} divide
 * what the tagger found. {@link io.entente.actor.resolve.MentionResolver} then runs {@link
 * io.entente.actor.resolve.ResolutionStep}s over the article's {@link
 * io.entente.actor.resolve.Span}s in a fixed order; each step decides or drops some of them and
 * sees what the earlier ones decided:
 *
 * <ol>
 *   <li>{@link io.entente.actor.resolve.Credits}: who reported, took the picture, or sent it;
 *   <li>{@link io.entente.actor.resolve.LongerNames}: words of longer names that the catalog lacks;
 *   <li>{@link io.entente.actor.resolve.StatesOfAmerica}: "Lebanon, Ohio", the American Georgia;
 *   <li>{@link io.entente.actor.resolve.SocialNetworkX}: "on X";
 *   <li>{@link io.entente.actor.resolve.Namesakes}: "the baker John Major";
 *   <li>{@link io.entente.actor.resolve.FullNames}: names in full, acronyms, demonyms, seats, by
 *       {@link io.entente.actor.resolve.ActorScore};
 *   <li>{@link io.entente.actor.resolve.PersonNames}: persons named in full, in other spellings
 *       too;
 *   <li>{@link io.entente.actor.resolve.JointNames}: "Anna and Jan Berg";
 *   <li>{@link io.entente.actor.resolve.Kin}: "Berg's brother Per";
 *   <li>{@link io.entente.actor.resolve.SharedBodies}: "Congress" of the state that the sentence is
 *       about, by {@link io.entente.actor.resolve.ArticleStates};
 *   <li>{@link io.entente.actor.resolve.UntaggedNames}: parts of the article's names that nobody
 *       found;
 *   <li>{@link io.entente.actor.resolve.PersonSurnames}: surnames and first names alone;
 *   <li>{@link io.entente.actor.resolve.Acronyms}: acronyms that the article introduces;
 *   <li>{@link io.entente.actor.resolve.Teams} and {@link io.entente.actor.resolve.Capitals}:
 *       places that play or act, by {@link io.entente.actor.resolve.Sense} over {@link
 *       io.entente.actor.resolve.PlaceContext};
 *   <li>{@link io.entente.actor.resolve.NationalBodies}: "the Foreign Ministry" of the state at
 *       hand;
 *   <li>{@link io.entente.actor.resolve.OfficePhrases}: "the Turkish president", whoever that was;
 *   <li>{@link io.entente.actor.resolve.ShortForms}: first or last words of a body's name;
 *   <li>{@link io.entente.actor.resolve.OpenActors}: what is left becomes an actor of its own;
 *   <li>{@link io.entente.actor.resolve.Attribution}: media that only report.
 * </ol>
 */
package io.entente.actor.resolve;
