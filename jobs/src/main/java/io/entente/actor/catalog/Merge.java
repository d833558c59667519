/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;

/**
 * Two ids that mean one actor.
 *
 * @param from the id that is given up; it may stand in older tables, or be an open actor's
 * @param into the id that stays
 */
public record Merge(String from, String into) implements Serializable {}
