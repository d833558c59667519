/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishWordsTest {

  @Test
  void onlyEnglishIsTakenForEnglish() throws IOException {
    List<String> taken;
    try (InputStream file = EnglishWordsTest.class.getResourceAsStream("/languages.tsv")) {
      taken =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split("\t"))
              .filter(line -> EnglishWords.isSurelyEnglish(line[1]))
              .map(line -> line[0])
              .toList();
    }

    assertThat(taken).containsExactly("en");
  }

  @Test
  void nothingIsSure_ofAForeignTextWithAnEnglishTitleInIt() {
    assertThat(
            EnglishWords.isSurelyEnglish(
                "Der Roman, der auf Deutsch schon vergriffen ist, heißt im Original The Sound of"
                    + " Waves and the Sea, und die Verfilmung läuft seit Donnerstag im Kino."))
        .isFalse();
  }

  @Test
  void nothingIsSure_ofAListOfNames() {
    assertThat(EnglishWords.isSurelyEnglish("Bank of Japan, Bank of England, the Fed")).isFalse();
  }
}
