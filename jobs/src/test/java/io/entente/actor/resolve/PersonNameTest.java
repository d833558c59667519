/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameTest {

  private static PersonName name(String words) {
    return new PersonName(List.of(words.split(" ")));
  }

  private static PersonName read(String text) {
    Sentence sentence = new Sentence(0, 0, text);
    return PersonName.of(sentence, 0, sentence.words().size() - 1);
  }

  @Test
  void wordsAreFolded_withoutJunior() {
    assertThat(read("Óla Brakvik Jr.").key()).isEqualTo("ola_brakvik");
    assertThat(read("Ola Brakvik III").key()).isEqualTo("ola_brakvik");
    assertThat(read("Ola Al-Brakvik").words()).containsExactly("ola", "al", "brakvik");
  }

  @Test
  void nameIsFull_whenItHasMoreThanAFamilyName() {
    assertThat(name("ola brakvik").isFull()).isTrue();
    assertThat(name("ola").isFull()).isFalse();
    assertThat(name("al brakvik").isFull()).isFalse();
    assertThat(name("le thi brakvik").isFull()).isTrue();
    assertThat(name("abu omar brakvik").isFull()).isTrue();
  }

  @Test
  void kunyaIsAWhole() {
    assertThat(name("abu brakvik").isFull()).isTrue();
    assertThat(name("abu brakvik").familyNames()).containsExactly("abu brakvik");
    assertThat(name("ola abu brakvik").familyNames()).containsExactly("abu brakvik");
    assertThat(name("abu brakvik").asFamilyName()).containsExactly("abu brakvik");
    assertThat(name("abu brakvik").isCompatible(name("ola brakvik"))).isFalse();
  }

  @Test
  void givenNamesCount_behindAFamilyNameThatStandsFirst() {
    assertThat(name("kim brak vik").isCompatible(name("kim tok vik"))).isFalse();
    assertThat(name("kim brak vik").isCompatible(name("kim brak vik"))).isTrue();
    assertThat(name("ola brak vik").isCompatible(name("ola tok vik"))).isTrue();
  }

  @Test
  void familyNameIsTheLastWord_andItsParticles() {
    assertThat(name("ola brakvik").familyNames()).containsExactly("brakvik");
    assertThat(name("ola van der brakvik").familyNames())
        .containsExactly("brakvik", "der brakvik", "van der brakvik");
  }

  @Test
  void familyNameIsTheFirstWord_inEastAsia() {
    assertThat(name("kim brak vik").familyNames()).containsExactly("kim", "vik", "brak vik");
  }

  @Test
  void familyNameMayBeEveryEndOfTheName() {
    assertThat(name("ola per brakvik olsen").familyNames())
        .containsExactly("olsen", "brakvik olsen", "per brakvik olsen");
    assertThat(name("ola brakvik olsen").familyNames()).containsExactly("olsen", "brakvik olsen");
    assertThat(name("brakvik olsen").isEndOf(name("ola brakvik olsen"))).isTrue();
    assertThat(name("ola brakvik").isEndOf(name("ola brakvik olsen"))).isFalse();
  }

  @Test
  void nameJoinedByHyphensAlone_isNotFull() {
    assertThat(read("Brakvik-Olsen").isFull()).isFalse();
    assertThat(read("Ola Brakvik-Olsen").isFull()).isTrue();
  }

  @Test
  void nicknameIsNoPartOfTheName() {
    assertThat(read("Ola \"Olli\" Brakvik Jr.").key()).isEqualTo("ola_brakvik");
    assertThat(read("Ola (Olli) Brakvik").key()).isEqualTo("ola_brakvik");
    assertThat(read("Ola 'The Boat' Brakvik").key()).isEqualTo("ola_brakvik");
    assertThat(read("Ola O'Brakvik").key()).isEqualTo("ola_obrakvik");
  }

  @Test
  void particleMayBeLeftAway_inANameThatIsNotFull() {
    assertThat(name("al brakvik").asFamilyName()).containsExactly("al brakvik", "brakvik");
    assertThat(name("brakvik").asFamilyName()).containsExactly("brakvik");
  }

  @Test
  void namesAreCompatible_whenFirstNamesDoNotContradict() {
    assertThat(name("ola brakvik").isCompatible(name("o brakvik"))).isTrue();
    assertThat(name("ola per brakvik").isCompatible(name("ola brakvik"))).isTrue();
    assertThat(name("ola brakvik").isCompatible(name("ida brakvik"))).isFalse();
    assertThat(name("ola brakvik").isCompatible(name("ola olsen"))).isFalse();
  }
}
