/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOptionsTest {

  @Test
  void formatIsRefused_whenUnknown() {
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> new ReadingOptions("xml", Map.of(), "", 1))
        .withMessage(
            "unknown format 'xml'; use one of " + String.join(", ", ReadingOptions.FORMATS))
        .returns(Setting.FORMAT, UserMistake::setting)
        .returns("xml", UserMistake::value);
    assertThat(ReadingOptions.FORMATS)
        .startsWith("auto")
        .contains("text", "jsonl", "json", "csv", "parquet", "feed", "warc", "wet");
  }

  @Test
  void fieldIsRefused_whenUnknownOrWithoutName() {
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> new ReadingOptions("auto", Map.of("boddy", "x"), "", 1))
        .withMessage(
            "unknown field 'boddy'; use one of body, date, title, url, source, id, language")
        .returns(Setting.FIELDS, UserMistake::setting)
        .returns("boddy", UserMistake::value);
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> new ReadingOptions("auto", Map.of("body", " "), "", 1))
        .withMessage("no name is given for 'body'; write {FIELDS} body=NAME")
        .returns(Setting.FIELDS, UserMistake::setting);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HH:mm", "yyyy", "MM/yyyy", "not a pattern", "{"})
  void patternIsRefused_whenItSaysNoDay(String pattern) {
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> new ReadingOptions("auto", Map.of(), pattern, 1))
        .withMessage("'%s' is not a pattern of a whole date; write one such as dd/MM/yyyy", pattern)
        .returns(Setting.DATE_FORMAT, UserMistake::setting)
        .returns(pattern, UserMistake::value);
  }

  @Test
  void limitIsRefused_whenNotPositive() {
    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> new ReadingOptions("auto", Map.of(), "", 0))
        .withMessage("0 is out of range; use a number from 1 to 1000000000")
        .returns(Setting.LARGEST_RECORD, UserMistake::setting);
  }

  @Test
  void textIsTheSame_inWhateverOrderFieldsAreGiven() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : new String[] {"url", "body", "title", "date"}) {
      fields.put(field, "x");
    }
    assertThat(new ReadingOptions("auto", fields, "", 1).toString())
        .contains("{body=x, date=x, title=x, url=x}");
  }

  @Test
  void identityIsTheSame_onlyForTheSameOptions() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("url", "u");
    fields.put("body", "b");
    Map<String, String> reversed = new LinkedHashMap<>();
    reversed.put("body", "b");
    reversed.put("url", "u");
    ReadingOptions options = new ReadingOptions("csv", fields, "dd/MM/yyyy", 5);

    assertThat(options.identity())
        .isEqualTo(new ReadingOptions("csv", reversed, "dd/MM/yyyy", 5).identity())
        .isNotEqualTo(new ReadingOptions("auto", fields, "dd/MM/yyyy", 5).identity())
        .isNotEqualTo(new ReadingOptions("csv", Map.of("body", "b"), "dd/MM/yyyy", 5).identity())
        .isNotEqualTo(
            new ReadingOptions("csv", Map.of("body", "u", "url", "b"), "dd/MM/yyyy", 5).identity())
        .isNotEqualTo(new ReadingOptions("csv", fields, "MM/dd/yyyy", 5).identity())
        .isNotEqualTo(new ReadingOptions("csv", fields, "dd/MM/yyyy", 6).identity());
  }

  @Test
  void charsetIsRefused_whenUnknown() {
    for (String charset : List.of("latin-eleven", "not a name")) {
      assertThatExceptionOfType(UserMistake.class)
          .isThrownBy(() -> ofCharset(charset))
          .withMessageStartingWith("unknown charset '%s'; use a name such as".formatted(charset))
          .returns(Setting.CHARSET, UserMistake::setting);
    }
  }

  @Test
  void identityIsTheSame_onEveryDayOfARun() {
    ReadingOptions options = ReadingOptions.defaults();
    PublishedUntil another = new PublishedUntil(LocalDate.of(2020, 2, 29));

    assertThat(options.identity())
        .isEqualTo(options.until(another).identity())
        .isNotEqualTo(options.until(PublishedUntil.ANY).identity())
        .isNotEqualTo(ofCharset("windows-1252").identity());
    assertThat(ofCharset("cp1252").identity()).isEqualTo(ofCharset("windows-1252").identity());
  }

  private static ReadingOptions ofCharset(String charset) {
    return new ReadingOptions("auto", Map.of(), "", charset, 10_000_000, PublishedUntil.ANY)
        .until(ReadingOptions.defaults().until());
  }

  @Test
  void optionsTravel_whenSerialized() throws Exception {
    ReadingOptions options = new ReadingOptions("csv", Map.of("body", "b"), "dd/MM/yyyy", 5);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(options);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(options);
    }
  }
}
