/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.actor.ActorMerge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoinRuleTest {

  private static final Bearer SERGEY = open("open:sergey_petrov", 12, 9);
  private static final Bearer SERGEI = open("open:sergei_petrov", 3, 2);

  @Test
  void rarerBecomesTheCommonest_withTheCountsAsEvidence() {
    Bearer sergej = open("open:sergej_petrov", 1, 1);

    List<ActorMerge> merges = JoinRule.persons(List.of(SERGEI, sergej, SERGEY), List.of());

    assertThat(merges)
        .containsExactly(
            ActorMerge.found(
                "open:sergei_petrov",
                "open:sergey_petrov",
                ActorMerge.Rule.PERSON_SPELLING,
                "sergei petrov: 3 in 2 articles; sergey petrov: 12 in 9 articles"),
            ActorMerge.found(
                "open:sergej_petrov",
                "open:sergey_petrov",
                ActorMerge.Rule.PERSON_SPELLING,
                "sergej petrov: 1 in 1 article; sergey petrov: 12 in 9 articles"));
  }

  @Test
  void firstIdStays_whenBothAreEquallyCommon() {
    assertThat(JoinRule.persons(List.of(open("open:sergey_petrov", 3, 2), SERGEI), List.of()))
        .extracting(ActorMerge::intoActor)
        .containsExactly("open:sergei_petrov");
  }

  @Test
  void nobodyIsJoined_whenTwoOfThemStandInOneArticle() {
    Bearer sergej = open("open:sergej_petrov", 1, 1);
    List<Together> together = List.of(new Together(SERGEI.actorId(), SERGEY.actorId(), 1));

    assertThat(JoinRule.persons(List.of(SERGEI, sergej, SERGEY), together)).isEmpty();
  }

  @Test
  void joinedAllTheSame_whenOneArticleOfManyHasBothSpellings() {
    Bearer often = open("open:sergei_petrov", 40, 20);
    Bearer oftener = open("open:sergey_petrov", 90, 60);

    assertThat(
            JoinRule.persons(
                List.of(often, oftener),
                List.of(new Together(often.actorId(), oftener.actorId(), 2))))
        .hasSize(1);
    assertThat(
            JoinRule.persons(
                List.of(often, oftener),
                List.of(new Together(often.actorId(), oftener.actorId(), 3))))
        .isEmpty();
  }

  @Test
  void nobodyIsJoined_whenMiddleNamesContradict() {
    assertThat(
            JoinRule.persons(
                List.of(
                    open("open:omar_hassan_nasser", 3, 3),
                    open("open:omar_saleh_nasser", 2, 2),
                    open("open:omar_nasser", 1, 1)),
                List.of()))
        .isEmpty();
  }

  @Test
  void openPersonIsTheCatalogs_whenThatOneIsFamous() {
    Bearer known = known(0.95);

    assertThat(JoinRule.persons(List.of(SERGEY, known), List.of()))
        .singleElement()
        .satisfies(
            merge -> {
              assertThat(merge.intoActor()).isEqualTo("person:sergey_petrov");
              assertThat(merge.rule()).isEqualTo(ActorMerge.Rule.KNOWN_PERSON);
            });
  }

  @Test
  void openPersonIsTheCatalogs_onlyWhenItsCountryIsNamedAndNoTeam() {
    Bearer known = known(0.3);

    assertThat(JoinRule.persons(List.of(withCountry(4, 2, 0), known), List.of())).hasSize(1);
    assertThat(JoinRule.persons(List.of(withCountry(4, 1, 0), known), List.of())).isEmpty();
    assertThat(JoinRule.persons(List.of(withCountry(4, 4, 1), known), List.of())).isEmpty();
    assertThat(JoinRule.persons(List.of(withCountry(0, 0, 0), known), List.of())).isEmpty();
  }

  @Test
  void openPersonStays_whenItStandsBesideTheCatalogs() {
    Bearer known = known(0.95);

    assertThat(
            JoinRule.persons(
                List.of(SERGEY, known),
                List.of(new Together(SERGEY.actorId(), known.actorId(), 4))))
        .isEmpty();
  }

  @Test
  void othersAreJoinedAmongThemselves_whenTheCatalogsIsNotMeant() {
    assertThat(JoinRule.persons(List.of(SERGEY, SERGEI, known(0.3)), List.of()))
        .extracting(ActorMerge::fromActor, ActorMerge::intoActor)
        .containsExactly(tuple(SERGEI.actorId(), SERGEY.actorId()));
  }

  @Test
  void organizationsAreJoined_thoughOneArticleHasBothForms() {
    assertThat(
            JoinRule.organizations(
                List.of(open("open:marsh_fielding", 2, 1), open("open:marsh_and_fielding", 5, 2))))
        .extracting(ActorMerge::fromActor, ActorMerge::intoActor)
        .containsExactly(tuple("open:marsh_fielding", "open:marsh_and_fielding"));
  }

  @Test
  void pluralIsAnotherOrganization_unlessAPossessiveExplainsIt() {
    assertThat(
            JoinRule.organizations(
                List.of(named("open:union_bank", "Union Bank"), named("open:union_banks", "U"))))
        .isEmpty();
    assertThat(
            JoinRule.organizations(
                List.of(
                    named("open:teacher_union", "Teacher's Union"),
                    named("open:teachers_union", "Teachers Union"))))
        .hasSize(1);
  }

  private static Bearer named(String id, String name) {
    return new Bearer(id, name, 1, 1, Optional.empty(), 0, 0);
  }

  private static Bearer open(String id, long mentions, long articles) {
    String name = String.join(" ", Bearer.words(id));
    return new Bearer(id, name, mentions, articles, Optional.empty(), 0, 0);
  }

  private static Bearer withCountry(long articles, long withCountry, long withTeam) {
    return new Bearer(
        "open:sergei_petrov", "", articles, articles, Optional.empty(), withCountry, withTeam);
  }

  private static Bearer known(double prior) {
    return new Bearer(
        "person:sergey_petrov",
        "Sergey Petrov",
        5,
        5,
        Optional.of(new Bearer.Known(prior, "RUS")),
        0,
        0);
  }
}
