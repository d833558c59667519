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
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFileTest {

  private static final GoldArticle ARTICLE =
      new GoldArticle(
          "a", "2025-02-14", "By Ann\n\n“Oslo” and Bonn’s men left.", List.of(), List.of());

  @TempDir Path folder;

  private SystemFile file(String line) throws IOException {
    return SystemFile.read(Files.writeString(folder.resolve("system.jsonl"), line));
  }

  @Test
  void readsBackWhatItWrites() throws IOException {
    SystemArticle found =
        new SystemArticle(
            List.of(
                new SystemMention(
                    new Extent(9, 13),
                    "place:oslo",
                    new SystemMention.Known("Oslo", "place", "Q585"),
                    "catalog",
                    OptionalDouble.of(0.75)),
                new SystemMention(
                    new Extent(19, 23),
                    "open:bonn",
                    new SystemMention.Known("", "", ""),
                    "",
                    OptionalDouble.empty())),
            List.of(new Extent(3, 6)));
    assertThat(file(SystemFile.line(ARTICLE, found)).find(ARTICLE)).isEqualTo(found);
  }

  @Test
  void placesAreAligned_whenTheSystemHasItsOwnVersionOfTheText() throws IOException {
    SystemArticle found =
        file("{\"id\":\"a\",\"body\":\"\\\"Oslo\\\" and Bonn's men left again.\","
                + "\"mentions\":[{\"begin\":1,\"end\":5,\"actor\":\"x\"},"
                + "{\"begin\":11,\"end\":15,\"actor\":\"y\"},"
                + "{\"begin\":27,\"end\":32,\"actor\":\"nowhere\"}]}")
            .find(ARTICLE);
    assertThat(found.mentions())
        .extracting(mention -> mention.at().of(ARTICLE.text()))
        .containsExactly("Oslo", "Bonn");
  }

  @Test
  void nothingIsFound_whenTheFileLacksTheArticle() throws IOException {
    assertThat(file("{\"id\":\"b\",\"mentions\":[]}").find(ARTICLE)).isEqualTo(SystemArticle.EMPTY);
  }

  @Test
  void refused_whenAMentionHasNoActor() throws IOException {
    SystemFile file = file("{\"id\":\"a\",\"mentions\":[{\"begin\":0,\"end\":2}]}");
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> file.find(ARTICLE))
        .returns(Setting.SYSTEM, UserMistake::setting)
        .withMessageContaining("line 1")
        .withMessageContaining("'actor'");
  }
}
