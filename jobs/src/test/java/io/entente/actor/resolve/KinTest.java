/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KinTest {

  @Test
  void firstNameBehindKin_hasTheSurname() {
    assertThat(
            TinyArticle.of(
                    "{Ola Brakvik|PER} left.",
                    "{Brakvik|PER}'s elder brother {Per|PER} came.",
                    "{Per|PER} sang.")
                .resolved())
        .containsExactly(
            "Ola Brakvik=open:ola_brakvik",
            "Brakvik=open:ola_brakvik",
            "Per=open:per_brakvik",
            "Per=open:per_brakvik");
  }

  @Test
  void firstNameBehindKin_isThePersonOfTheCatalog() {
    assertThat(
            TinyArticle.on(
                    "2024-02-08",
                    "{Nawaz Sharif|PER} won.",
                    "{Sharif|PER}'s brother {Shehbaz|PER} too.")
                .resolved())
        .endsWith("Shehbaz=person:shehbaz_sharif");
  }

  @Test
  void firstNameElsewhere_isNobodysKin() {
    assertThat(
            TinyArticle.of("{Ola Brakvik|PER} left.", "{Brakvik|PER}'s friend {Per|PER} came.")
                .resolved())
        .endsWith("Per=open:per");
  }

  @Test
  void firstNameBehindHisSister_isThePersonOfTheCatalogOnly() {
    assertThat(
            TinyArticle.on("2024-04-19", "{Rahul Gandhi|PER} came with his sister {Priyanka|PER}.")
                .resolved())
        .endsWith("Priyanka=person:priyanka_gandhi");
    assertThat(TinyArticle.of("{Ola Brakvik|PER} came with his sister {Anna|PER}.").resolved())
        .endsWith("Anna=open:anna");
  }
}
