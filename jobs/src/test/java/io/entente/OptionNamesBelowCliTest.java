/* SPDX-License-Identifier: Apache-2.0 */
package io.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only the command line knows what a setting's option is called. */
class OptionNamesBelowCliTest {

  private static final Path SOURCES = Path.of("src/main/java/io/entente");

  /** Texts come first, so that two slashes in a text begin no comment. */
  private static final Pattern TEXT_OR_COMMENT =
      Pattern.compile(
          "(?<text>\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\")"
              + "|'(?:\\\\.|[^'\\\\])+'|//[^\n]*|/\\*(?s:.*?)\\*/");

  /** An option; what one letter follows is a variable of a style sheet. */
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  private static final Pattern BEGINS_WITH_OPTION = Pattern.compile("\"\\s*--[a-z][a-z-]+");

  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    Matcher matcher = TEXT_OR_COMMENT.matcher(Files.readString(file));
    while (matcher.find()) {
      if (matcher.group("text") != null) {
        texts.add(file.getFileName() + ": " + matcher.group("text"));
      }
    }
    return texts;
  }

  private static List<String> texts(boolean ofCorpus) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String place = SOURCES.relativize(file).getName(0).toString();
        if (!place.equals("cli") && place.equals("corpus") == ofCorpus) {
          texts.addAll(texts(file));
        }
      }
    }
    return texts;
  }

  @Test
  void noTextNamesAnOption() throws IOException {
    assertThat(texts(false)).hasSizeGreaterThan(500).noneMatch(OPTION.asPredicate());
  }

  /** What is told of a record that was rejected stays in a table, for whoever reads that. */
  @Test
  void noMistakeInACorpusIsToldByItsOption() throws IOException {
    assertThat(texts(true)).hasSizeGreaterThan(500).noneMatch(BEGINS_WITH_OPTION.asPredicate());
  }
}
