/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One actor belongs to another by nature.
 *
 * @param actor id of the one that belongs
 * @param kind how it does
 * @param of id of the one to which it belongs
 * @param from first day; {@link LocalDate#MIN} when unknown or always
 * @param to last day; {@link LocalDate#MAX} when it still holds as far as the catalog knows
 */
public record Relation(String actor, RelationKind kind, String of, LocalDate from, LocalDate to)
    implements Serializable {}
