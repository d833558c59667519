/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordScanner;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Mohammed Hassan, Muhammad Hasan",
    "Mohamed Khatib, Mohammad Hatib",
    "Sergey Petrov, Sergei Petrov",
    "Dmitriy Orlov, Dmitri Orlov",
    "Ana González, Ana Gonzalez",
    "Yusuf Demir, Jusuf Demir",
    "Hussein Ridha, Husain Ridha",
    "Mahmoud Zaki, Mahmud Zaki",
    "Mark Phillips, Mark Philips",
    "Samir al-Masri, Samir Masri",
    "Vladimir Nikolayevich Markin, Vladimir Markin",
    "Robert Downey Jr, Robert Downey"
  })
  void keysEqual_ofTwoSpellingsOfOneName(String one, String other) {
    assertThat(key(one)).isPresent().isEqualTo(key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "John Smith, Jane Smith",
    "Mohammed Hassan, Mahmoud Hassan",
    "Maria Lopez, Marie Lopez",
    "Dean Foster, Dan Foster",
    "Michael Weber, Michal Weber",
    "Ellen Smith, Allen Smith",
    "Hassan Ali, Hassan Alo",
    "Jane Chen, Jane Chan",
    "John Smith, John Smyth Brown",
    "Tim Cook, Tom Cook"
  })
  void keysDiffer_ofTwoNames(String one, String other) {
    assertThat(key(one)).isPresent().isNotEqualTo(key(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Smith",
        "J. Smith",
        "J.K. Smith",
        "JK Smith",
        "J K Smith",
        "al-Assad",
        "Abu Hamza",
        "Kim Yong",
        "John S.",
        "Mohammed",
        "Captain Jones",
        "Smith Jr",
        "Jan van"
      })
  void noKey_ofWhatIsNoFullName(String name) {
    assertThat(key(name)).isEmpty();
  }

  @Test
  void noKey_ofNoWords() {
    assertThat(PersonSpelling.of(List.of())).isEmpty();
    assertThat(PersonSpelling.of(List.of(""))).isEmpty();
    assertThat(PersonSpelling.of(List.of("", ""))).isEmpty();
    assertThat(PersonSpelling.of(List.of("jr", "sr"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "George Walker Bush, George Herbert Walker Bush, false",
    "George Walker Bush, George Herbert Bush, true",
    "George W. Bush, George Walker Bush, false",
    "George W. Bush, George H. Bush, true",
    "George Bush, George Herbert Bush, false",
    "Omar Mohammed Nasser, Omar Muhammad Nasser, false"
  })
  void middleNamesContradict_whenNeitherLeavesOutWordsOfTheOther(
      String one, String other, boolean contradict) {
    PersonSpelling first = PersonSpelling.of(words(one)).orElseThrow();
    PersonSpelling second = PersonSpelling.of(words(other)).orElseThrow();
    assertThat(first.contradicts(second)).isEqualTo(contradict);
    assertThat(second.contradicts(first)).isEqualTo(contradict);
  }

  private static Optional<String> key(String name) {
    return PersonSpelling.of(words(name)).map(PersonSpelling::key);
  }

  private static List<String> words(String name) {
    return WordScanner.scan(name).stream().map(Word::form).map(WordScanner::fold).toList();
  }
}
