/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What the tables tell about the quality of resolving, without any annotation: what to look at
 * first.
 *
 * <p>{@link io.entente.view.quality.NameUses} counts mentions by string, actor and resolution once;
 * rates, {@link io.entente.view.quality.AmbiguousName}s and {@link
 * io.entente.view.quality.UnresolvedName}s are read from these counts. {@link
 * io.entente.view.quality.OpenActor}s are those that the catalog lacks; {@link
 * io.entente.view.quality.LookAlikes} finds among them spellings of actors that it has. Only the
 * top of each list ever leaves Spark.
 */
package io.entente.view.quality;
