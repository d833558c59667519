/* SPDX-License-Identifier: Apache-2.0 */

/**
 * The actors that are known beforehand.
 *
 * <p>{@link io.entente.actor.catalog.Catalog} holds them with their aliases and dated roles; {@link
 * io.entente.actor.catalog.AliasTrie} finds all aliases of a sentence in one pass, word by word, as
 * {@link io.entente.actor.catalog.WordScanner} divides it. An alias may mean several actors: all
 * are kept, the resolver decides.
 */
package io.entente.actor.catalog;
