/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;

/**
 * One canonical actor of the catalog.
 *
 * @param id stable, readable id such as {@code person:vladimir_putin}
 * @param name the name that news uses
 * @param type kind of actor
 * @param country ISO 3166 alpha-3 code, or empty
 * @param wikidataId Wikidata id where a source gives it, or empty
 * @param prior how likely the bare name in world news means this actor, 0 to 1
 */
public record Actor(
    String id, String name, ActorType type, String country, String wikidataId, double prior)
    implements Serializable {}
