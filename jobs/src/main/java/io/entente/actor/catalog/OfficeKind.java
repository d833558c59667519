/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.util.Locale;

/**
 * Kind of office, with its weight when several holders share a surname: the higher one is meant
 * more often by the bare surname.
 */
public enum OfficeKind {
  HEAD_OF_STATE(0.9),
  HEAD_OF_GOVERNMENT(1.0),
  ORGANIZATION_HEAD(0.7),
  FOREIGN_MINISTER(0.6),
  DEFENCE_MINISTER(0.5),
  VICE(0.5),
  FINANCE_MINISTER(0.45),
  CENTRAL_BANK(0.45),
  LEGISLATURE_LEADER(0.4),
  PARTY_LEADER(0.4),
  OPPOSITION(0.4),
  INTERIOR_MINISTER(0.3),
  INTELLIGENCE(0.3),
  MILITARY(0.3),
  MINISTER(0.2),
  SPOKESPERSON(0.2),
  OTHER(0.1),
  /** No office: when the actor existed. */
  EXISTENCE(0);

  private final double weight;

  OfficeKind(double weight) {
    this.weight = weight;
  }

  public double weight() {
    return weight;
  }

  public static OfficeKind ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
