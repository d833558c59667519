/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionResolverTest {

  @Test
  void stateFound_byNameAcronymAndDemonym() {
    assertThat(
            ResolvedText.of(
                "2025-02-13", "The US, the U.S. and American officials; United States’ aid."))
        .containsExactly(
            "US=state:usa", "U.S.=state:usa", "American=state:usa", "United States=state:usa");
  }

  @Test
  void actorThatDoesNotExistYet_isNotMeant() {
    String text = "Fighters of Wagner went home, and Georgia approved a law.";
    assertThat(ResolvedText.of("2023-06-24", text))
        .contains("Wagner=armed_group:wagner_group", "Georgia=state:geo");
    assertThat(ResolvedText.of("1987-03-11", text))
        .doesNotContain("Wagner=armed_group:wagner_group", "Georgia=state:geo");
  }

  @Test
  void ministryOfAStateThatDoesNotExistYet_isNotMeant() {
    String text = "The Russian Finance Ministry gave no figures.";
    assertThat(ResolvedText.of("2021-03-11", text))
        .containsExactly("Russian Finance Ministry=agency:rus_finance_ministry");
    assertThat(ResolvedText.of("1987-03-11", text))
        .doesNotContain("Russian Finance Ministry=agency:rus_finance_ministry")
        .isNotEmpty();
  }

  @Test
  void nameOfASuccessor_isItsForerunnerBefore() {
    String text = "The Kremlin said Russian troops would leave.";
    assertThat(ResolvedText.of("1987-03-11", text))
        .containsExactly("Kremlin=state:soviet_union", "Russian=state:soviet_union");
    assertThat(ResolvedText.of("2025-02-13", text))
        .containsExactly("Kremlin=state:rus", "Russian=state:rus");
  }

  @Test
  void actorThatExistsNoMore_isMentionedStill() {
    assertThat(ResolvedText.of("2025-02-13", "It was built by the Soviet Union."))
        .containsExactly("Soviet Union=state:soviet_union");
  }

  @Test
  void pronounIsNoState_whenSmall() {
    assertThat(ResolvedText.of("2025-02-13", "He told us it was who we are.")).isEmpty();
  }

  @Test
  void surnameFollowsFullName_beforeAndAfter() {
    assertThat(
            ResolvedText.withResolutions(
                "2025-02-18",
                "Rubio flew in. Later Marco Rubio spoke to reporters, and Rubio left."))
        .containsExactly(
            "Rubio=person:marco_rubio/coreference",
            "Marco Rubio=person:marco_rubio/catalog",
            "Rubio=person:marco_rubio/coreference");
  }

  @Test
  void surnameAloneIsTheOfficeHolder_onTheArticlesDate() {
    assertThat(ResolvedText.withResolutions("1987-03-11", "Reagan met advisers."))
        .containsExactly("Reagan=person:ronald_reagan/role");
    assertThat(ResolvedText.of("2003-03-20", "Bush spoke on television."))
        .containsExactly("Bush=person:george_w_bush");
    assertThat(ResolvedText.of("1990-08-08", "Bush spoke on television."))
        .containsExactly("Bush=person:george_h_w_bush");
  }

  @Test
  void surnameOfSomebodyElse_isNotThePresident() {
    assertThat(ResolvedText.of("2025-02-13", "On Monday Melania Trump opened Trump Tower."))
        .doesNotContain("Trump=person:donald_trump");
  }

  @Test
  void titleAndInitials_doNotHideThePerson() {
    assertThat(ResolvedText.of("2025-02-14", "Vice President J.D. Vance saw President Zelensky."))
        .containsExactly("J.D. Vance=person:jd_vance", "Zelensky=person:volodymyr_zelenskyy");
    assertThat(ResolvedText.of("2025-02-14", "Donald J. Trump won."))
        .containsExactly("Donald J. Trump=person:donald_trump");
  }

  @Test
  void spellingsMeetInOneActor() {
    assertThat(
            ResolvedText.of(
                "2022-05-01",
                "Volodymyr Zelenskyy, Volodymyr Zelensky, Recep Tayyip Erdoğan, Recep Tayyip"
                    + " Erdogan."))
        .extracting(mention -> mention.replaceFirst(".*=", ""))
        .containsExactly(
            "person:volodymyr_zelenskyy",
            "person:volodymyr_zelenskyy",
            "person:recep_tayyip_erdogan",
            "person:recep_tayyip_erdogan");
  }

  @Test
  void capitalIsTheState_whereItActs() {
    assertThat(
            ResolvedText.of(
                "2024-06-01",
                "Kyiv said so. They held talks with Moscow. Washington and London agreed. Beijing’s"
                    + " stance hardened. Washington then approved it."))
        .containsExactly(
            "Kyiv=state:ukr",
            "Moscow=state:rus",
            "Washington=state:usa",
            "London=state:gbr",
            "Beijing=state:chn",
            "Washington=state:usa");
  }

  @Test
  void capitalIsTheCity_elsewhere() {
    assertThat(
            ResolvedText.of(
                "2024-06-01",
                "He told reporters in Washington. The Moscow metro stopped. They flew to Kyiv."))
        .containsExactly(
            "Washington=place:washington_usa", "Moscow=place:moscow", "Kyiv=place:kyiv");
  }

  @Test
  void datelineIsTheCity() {
    assertThat(ResolvedText.of("1987-10-19", "BEIJING, Oct 19 - China said exports rose."))
        .containsExactly("BEIJING=place:beijing", "China=state:chn");
  }

  @Test
  void seatIsTheState() {
    assertThat(ResolvedText.withResolutions("2024-06-01", "The Kremlin denied it."))
        .containsExactly("Kremlin=state:rus/metonym");
  }

  @Test
  void longerNameWins_overTheNamesInIt() {
    assertThat(ResolvedText.of("2019-01-01", "The Bank of England and Syrian Democratic Forces."))
        .containsExactly(
            "Bank of England=agency:gbr_bank_of_england",
            "Syrian Democratic Forces=armed_group:syrian_democratic_forces");
    assertThat(
            ResolvedText.of(
                "1987-03-01", "American Brakvik Inc and the University of Jordan Valley."))
        .containsExactly(
            "American Brakvik Inc=open:american_brakvik",
            "University of Jordan Valley=open:university_of_jordan_valley");
  }

  @Test
  void hyphensDivideNames() {
    assertThat(
            ResolvedText.of(
                "2023-01-01", "The Russia-Ukraine war, US-led talks, anti-Iranian acts."))
        .containsExactly(
            "Russia=state:rus", "Ukraine=state:ukr", "US=state:usa", "Iranian=state:irn");
  }

  @Test
  void germanMeansWestGermany_beforeUnification() {
    assertThat(ResolvedText.of("1987-03-01", "German exports rose."))
        .containsExactly("German=state:west_germany");
    assertThat(ResolvedText.of("1995-03-01", "German exports rose."))
        .containsExactly("German=state:deu");
  }

  @Test
  void sharedBodyIsDropped_whereAnotherStateIsTheTopic() {
    assertThat(
            ResolvedText.of(
                "2024-05-01",
                "India voted. In India the Congress party of India lost seats in Indian states. The"
                    + " Supreme Court of India and the Supreme Court met. India, India and India."))
        .noneMatch(mention -> mention.contains("agency:usa"));
  }

  @Test
  void partOfAGivenName_isNoSurname() {
    assertThat(ResolvedText.of("2024-12-03", "Party leader Han Dong-hoon objected."))
        .noneMatch(mention -> mention.startsWith("Dong="));
  }

  @Test
  void isisIsTheGroup_andIslamicStateToo() {
    assertThat(ResolvedText.of("2019-03-01", "Isis, ISIS, Daesh and Islamic State fighters."))
        .allMatch(mention -> mention.endsWith("=armed_group:islamic_state"))
        .hasSize(4);
  }

  @Test
  void allCapitalHeadline_isReadToo() {
    assertThat(ResolvedText.of("1987-03-01", "JAPAN ASKS U.S. TO EASE CURBS, WHO SAYS SO"))
        .containsExactly("JAPAN=state:jpn", "U.S.=state:usa");
  }
}
