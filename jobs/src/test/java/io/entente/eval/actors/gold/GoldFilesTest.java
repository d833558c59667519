/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFilesTest {

  private static final String TEXT =
      "{\"id\":\"a\",\"date\":\"2025-02-14\",\"text\":\"😀 Oslo and Bonn\"}\n";

  @TempDir Path folder;

  private Path gold(String lines) throws IOException {
    Files.writeString(folder.resolve("x-texts.jsonl"), TEXT);
    return Files.writeString(folder.resolve("x-gold.jsonl"), lines);
  }

  private static String mentions(String mentions) {
    return "{\"id\":\"a\",\"mentions\":[" + mentions + "]}\n";
  }

  private void assertRefused(Path file, String... parts) {
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> GoldFiles.read(file))
        .returns(Setting.GOLD, UserMistake::setting)
        .satisfies(e -> assertThat(e.getMessage()).contains(parts));
  }

  @Test
  void mentionIsReadInCodePoints() throws IOException {
    GoldSet set =
        GoldFiles.read(
            gold(mentions("{\"begin\":2,\"end\":6,\"actor\":\"Q585\",\"type\":\"GPE\"}")));
    assertThat(set.name()).isEqualTo("x");
    GoldArticle article = set.articles().get(0);
    assertThat(article.date()).isEqualTo("2025-02-14");
    assertThat(article.mentions().get(0).at().of(article.text())).isEqualTo("Oslo");
    assertThat(set.names().label("Q585")).isEqualTo("Q585 Oslo");
  }

  @Test
  void nominalMentionIsOptional() throws IOException {
    String mention = "{\"begin\":2,\"end\":6,\"actor\":\"x\",\"type\":\"PER\",\"nominal\":true}";
    GoldArticle article = GoldFiles.read(gold(mentions(mention))).articles().get(0);
    assertThat(article.mentions()).isEmpty();
    assertThat(article.optional()).containsExactly(new Extent(2, 6));
  }

  @Test
  void otherTypesAreOptional_whenTypesAreChosen() throws IOException {
    GoldSet set =
        GoldFiles.read(
            gold(
                mentions(
                    "{\"begin\":2,\"end\":6,\"actor\":\"x\",\"type\":\"GPE\"},"
                        + "{\"begin\":11,\"end\":15,\"actor\":\"y\",\"type\":\"MISC\"}")));
    assertThat(set.restrictedTo(GoldTypes.of(List.of("all"))).mentions()).isEqualTo(2);
    GoldArticle kept = set.restrictedTo(GoldTypes.of(List.of("GPE"))).articles().get(0);
    assertThat(kept.mentions()).hasSize(1);
    assertThat(kept.optional()).containsExactly(new Extent(11, 15));
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> set.restrictedTo(GoldTypes.of(List.of("PER"))))
        .returns(Setting.TYPES, UserMistake::setting)
        .returns("PER", UserMistake::value)
        .withMessageContaining("GPE, MISC");
  }

  @Test
  void refused_whenAFileIsMissing() throws IOException {
    assertRefused(folder.resolve("none-gold.jsonl"), "none-gold.jsonl", "no file");
    Path alone = Files.writeString(folder.resolve("alone-gold.jsonl"), "");
    assertRefused(alone, "alone-gold.jsonl", "alone-texts.jsonl");
    assertRefused(folder.resolve("x.jsonl"), "x.jsonl", "-gold.jsonl");
  }

  @Test
  void refused_whenALineIsWrong() throws IOException {
    assertRefused(gold("{\"id\""), "line 1", "broken JSON");
    assertRefused(gold("\n[]"), "line 2", "no JSON object");
    assertRefused(gold("{\"mentions\":[]}"), "line 1", "'id'");
    assertRefused(gold("{\"id\":\"b\",\"mentions\":[]}"), "no text of article 'b'");
    assertRefused(gold(mentions("") + mentions("")), "line 2", "'a' stands twice");
    assertRefused(gold(mentions("{\"begin\":2,\"end\":99}")), "2 to 99", "15 characters");
    assertRefused(gold(mentions("{\"begin\":2}")), "'end'");
    assertRefused(
        gold(mentions("{\"begin\":2,\"end\":6,\"surface\":\"Rome\"}")), "'Rome'", "'Oslo'");
    assertRefused(gold(mentions("{\"begin\":2,\"end\":6,\"type\":\"GPE\"}")), "'actor' is missing");
  }
}
