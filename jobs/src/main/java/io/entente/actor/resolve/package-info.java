/* SPDX-License-Identifier: Apache-2.0 */

/**
 * From the names of one article to actors: plain Java, no Spark.
 *
 * <p>{@link io.entente.actor.resolve.MentionResolver} runs {@link
 * io.entente.actor.resolve.ResolutionStep}s over the article's {@link
 * io.entente.actor.resolve.Span}s in a fixed order; each step decides or drops some of them.
 */
package io.entente.actor.resolve;
