/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasTrieTest {

  private static AliasTrie trie(String... aliases) {
    AliasTrie trie = new AliasTrie();
    for (int i = 0; i < aliases.length; i++) {
      trie.add(new Alias(i, i, AliasKind.NAME, aliases[i]));
    }
    return trie;
  }

  private static List<String> found(AliasTrie trie, String text) {
    List<Word> words = WordScanner.scan(text);
    return trie.find(words).stream()
        .map(
            match ->
                text.substring(words.get(match.first()).begin(), words.get(match.last()).end())
                    + match.aliases().stream().map(Alias::id).toList())
        .toList();
  }

  @Test
  void longestAliasWins() {
    AliasTrie trie = trie("Bank of England", "England", "Bank");
    assertThat(found(trie, "the Bank of England, England and a Bank"))
        .containsExactly("Bank of England[0]", "England[1]", "Bank[2]");
  }

  @Test
  void shorterAliasIsFound_whenTheLongerOneIsNotWanted() {
    List<Word> words = WordScanner.scan("the Bank of England");
    assertThat(trie("Bank of England", "England").find(words, alias -> alias.id() == 1))
        .extracting(AliasTrie.Match::first, AliasTrie.Match::last)
        .containsExactly(tuple(3, 3));
  }

  @Test
  void everyAliasOfOneStringIsKept() {
    assertThat(found(trie("Georgia", "Georgia"), "in Georgia")).containsExactly("Georgia[0, 1]");
  }

  @Test
  void capitalsOfTheAliasAreNeeded() {
    AliasTrie trie = trie("US", "Turkey", "state department");
    assertThat(found(trie, "give us turkey")).isEmpty();
    assertThat(found(trie, "US TURKEY State Department STATE DEPARTMENT state department"))
        .hasSize(5);
  }

  @Test
  void laterBodyWordMayBeSmall_firstOneMayNot() {
    AliasTrie trie = trie("Kurdistan Workers' Party", "Labour Party");
    assertThat(found(trie, "the Kurdistan Workers’ party and labour Party"))
        .containsExactly("Kurdistan Workers’ party[0]");
  }

  @Test
  void middleInitialMayStandBetween() {
    assertThat(found(trie("Donald Trump"), "Donald J. Trump"))
        .containsExactly("Donald J. Trump[0]");
  }

  @Test
  void punctuationDividesNames() {
    AliasTrie trie = trie("New York Times", "South Korea", "Iran Air", "AT&T", "St. Petersburg");
    assertThat(found(trie, "In New York, Times readers in the South, Korea, Iran (Air force)."))
        .isEmpty();
    assertThat(found(trie, "AT&T and St. Petersburg")).hasSize(2);
  }

  @Test
  void nothingFound_inNothing() {
    assertThat(found(trie("US"), "")).isEmpty();
  }

  @Test
  void lookupFindsAllAliasesOfTheSameWords_whateverTheirCase() {
    AliasTrie trie = trie("US", "us", "Foreign Ministry", "Foreign ministry", "Ministry");
    assertThat(trie.lookup("foreign MINISTRY").stream().map(Alias::id)).containsExactly(2, 3);
    assertThat(trie.lookup("U.S.").stream().map(Alias::id)).containsExactly(0, 1);
    assertThat(trie.lookup("Foreign")).isEmpty();
    assertThat(trie.lookup("unheard of")).isEmpty();
    assertThat(trie.lookup("")).isEmpty();
  }

  @Test
  void thousandsOfAliasesAreFound_andOutliveSerialization() throws Exception {
    AliasTrie trie = new AliasTrie();
    for (int i = 0; i < 20_000; i++) {
      trie.add(new Alias(i, i, AliasKind.NAME, "Word" + i % 300 + " Name" + i));
    }
    trie.trim();
    AliasTrie copy = copy(trie);
    for (int i = 0; i < 20_000; i += 137) {
      String text = "Word" + i % 300 + " Name" + i;
      assertThat(found(copy, "of " + text + ".")).containsExactly(text + "[" + i + "]");
    }
  }

  private static AliasTrie copy(AliasTrie trie) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(trie);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (AliasTrie) in.readObject();
    }
  }
}
