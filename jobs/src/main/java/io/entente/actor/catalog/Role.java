/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An office that a person held.
 *
 * @param office as in text, such as "President of Russia"
 * @param kind kind of office
 * @param country ISO 3166 alpha-3 code, or empty for an organization's office
 * @param from first day; {@link LocalDate#MIN} when unknown
 * @param to last day; {@link LocalDate#MAX} when still held as far as the catalog knows
 */
public record Role(String office, OfficeKind kind, String country, LocalDate from, LocalDate to)
    implements Serializable {

  public boolean heldOn(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
