/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import io.entente.corpus.read.FileFormats;
import io.entente.table.Identity;
import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How to read a corpus.
 *
 * @param format {@code auto}, or the one format of all files
 * @param fields our field name to the record's name for it
 * @param dateFormat pattern of {@link java.time.format.DateTimeFormatter} for all dates, or empty
 *     to recognise them
 * @param charset in which texts are that are not UTF-8 or UTF-16; empty for none
 * @param maxRecordBytes longer records are rejected
 * @param until how late records may be published
 */
public record ReadingOptions(
    String format,
    Map<String, String> fields,
    String dateFormat,
    String charset,
    int maxRecordBytes,
    PublishedUntil until)
    implements Serializable {

  /** Formats that can be asked for. */
  public static final List<String> FORMATS =
      Stream.concat(Stream.of(FileFormats.AUTO), FileFormats.codes().stream()).toList();

  private static final int DEFAULT_MAX_RECORD_BYTES = 10_000_000;
  private static final int LARGEST_MAX_RECORD_BYTES = 1_000_000_000;

  /**
   * Checks every option.
   *
   * @throws UserMistake when one cannot be used
   */
  public ReadingOptions {
    if (!FORMATS.contains(format)) {
      throw new UserMistake(
          Setting.FORMAT,
          format,
          "unknown format '%s'".formatted(format),
          "use one of " + String.join(", ", FORMATS));
    }
    // Sorted, since these options are part of the identity of a run.
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    fields.forEach(ReadingOptions::checkField);
    PublicationDates.checkPattern(dateFormat);
    checkCharset(charset);
    Objects.requireNonNull(until, "until");
    if (maxRecordBytes < 1 || maxRecordBytes > LARGEST_MAX_RECORD_BYTES) {
      throw new UserMistake(
          Setting.LARGEST_RECORD,
          Integer.toString(maxRecordBytes),
          maxRecordBytes + " is out of range",
          "use a number from 1 to " + LARGEST_MAX_RECORD_BYTES);
    }
  }

  /** Options of a run that begins now, to which records of days after it are mistakes. */
  public ReadingOptions(
      String format, Map<String, String> fields, String dateFormat, int maxRecordBytes) {
    this(format, fields, dateFormat, "", maxRecordBytes, PublishedUntil.ofRun(Clock.systemUTC()));
  }

  /** Everything recognised, records up to 10 MB. */
  public static ReadingOptions defaults() {
    return new ReadingOptions(FileFormats.AUTO, Map.of(), "", DEFAULT_MAX_RECORD_BYTES);
  }

  /** Names these options by their values: what was read by other ones is read again. */
  public String identity() {
    Identity identity = new Identity().part("format", format);
    fields.forEach((ours, theirs) -> identity.part("field " + ours, theirs));
    identity.part("date_format", dateFormat).part("max_record_bytes", maxRecordBytes);
    // What is usual has no part, so that a lake of before these options is not read again.
    if (!charset.isEmpty()) {
      identity.part("charset", Charset.forName(charset).name());
    }
    if (until.isAny()) {
      identity.part("future", "allowed");
    }
    return identity.hash();
  }

  /** The same for a run that begins on another day, or that takes records of any day. */
  public ReadingOptions until(PublishedUntil other) {
    return new ReadingOptions(format, fields, dateFormat, charset, maxRecordBytes, other);
  }

  /** Whether records of days after the run are taken. */
  public boolean isFutureAllowed() {
    return until.isAny();
  }

  private static void checkCharset(String charset) {
    if (!charset.isEmpty() && !isSupported(charset)) {
      throw new UserMistake(
          Setting.CHARSET,
          charset,
          "unknown charset '%s'".formatted(charset),
          "use a name such as windows-1252, ISO-8859-2, Shift_JIS or GB18030");
    }
  }

  private static boolean isSupported(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static void checkField(String ours, String theirs) {
    if (Field.of(ours).isEmpty()) {
      throw new UserMistake(
          Setting.FIELDS,
          ours,
          "unknown field '%s'".formatted(ours),
          "use one of " + Field.codes());
    }
    if (theirs.isBlank()) {
      throw new UserMistake(
          Setting.FIELDS,
          ours,
          "no name is given for '%s'".formatted(ours),
          Mend.of("write %s %s=NAME", Setting.FIELDS, ours));
    }
  }
}
