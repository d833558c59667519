/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import io.entente.actor.catalog.CatalogFinding.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for roles that end before they begin and for governments with two heads. */
final class RoleCheck {

  /** Dates that are cut to months overlap by up to two of them. */
  private static final long TOLERATED_DAYS = 62;

  private final Catalog catalog;
  private final List<CatalogFinding> findings = new ArrayList<>();

  /** A term of a head of government. */
  private record Term(String id, Role role) {}

  private RoleCheck(Catalog catalog) {
    this.catalog = catalog;
  }

  static List<CatalogFinding> of(Catalog catalog) {
    RoleCheck check = new RoleCheck(catalog);
    check.terms().forEach(check::overlaps);
    return check.findings;
  }

  private Map<String, List<Term>> terms() {
    Map<String, List<Term>> terms = new TreeMap<>();
    for (int i = 0; i < catalog.actors().size(); i++) {
      String id = catalog.actors().get(i).id();
      for (Role role : catalog.rolesOf(i)) {
        if (role.to().isBefore(role.from())) {
          findings.add(
              new CatalogFinding(
                  Kind.BAD_DATES, id, "%s ends before it begins".formatted(role.office())));
        }
        if (role.kind() == OfficeKind.HEAD_OF_GOVERNMENT && !role.country().isEmpty()) {
          terms.computeIfAbsent(role.country(), c -> new ArrayList<>()).add(new Term(id, role));
        }
      }
    }
    return terms;
  }

  private void overlaps(String country, List<Term> terms) {
    terms.sort(Comparator.comparing((Term term) -> term.role().from()).thenComparing(Term::id));
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        Term one = terms.get(i);
        Term other = terms.get(j);
        if (!one.id().equals(other.id()) && days(one.role(), other.role()) > TOLERATED_DAYS) {
          findings.add(
              new CatalogFinding(
                  Kind.OVERLAPPING_ROLES,
                  country,
                  "%s (%s) and %s (%s)"
                      .formatted(one.id(), span(one.role()), other.id(), span(other.role()))));
        }
      }
    }
  }

  private static long days(Role one, Role other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
    return to.isBefore(from) ? 0 : ChronoUnit.DAYS.between(from, to);
  }

  private static String span(Role role) {
    String from = role.from().equals(LocalDate.MIN) ? "" : role.from().toString();
    String to = role.to().equals(LocalDate.MAX) ? "" : role.to().toString();
    return from + " to " + to;
  }
}
