/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;

/**
 * One string that may mean an actor.
 *
 * @param id index in the catalog's list of aliases
 * @param actor index in the catalog's list of actors
 * @param kind in what way it stands for the actor
 * @param text the string as it stands inside a sentence
 */
public record Alias(int id, int actor, AliasKind kind, String text) implements Serializable {}
