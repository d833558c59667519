/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.Locale;

/** Why an input record could not be used. */
public enum RejectReason {
  /** There is no body, or not one letter is left of it after cleaning. */
  NO_TEXT,
  /** Neither the record nor, for a text file, its name says when it was published. */
  NO_DATE,
  /** There is a date, but it cannot be read, is not one date, or lies outside 1600 to 2200. */
  BAD_DATE,
  /** The day is after that of the run, or after that on which a crawler fetched the record. */
  FUTURE_DATE,
  /** The record is not one well-formed JSON object. */
  BAD_JSON,
  /** The record's columns are not those of the header, or a quote is not closed. */
  BAD_CSV,
  /** The feed's item is not well-formed XML, or the file is no feed. */
  BAD_XML,
  /** The record of a web archive is not well formed, or its content cannot be decoded. */
  BAD_WARC,
  /**
   * The record, or the block that it lies in, is damaged, in a format without a reason of its own.
   */
  BAD_RECORD,
  /** The record's bytes are not valid UTF-8. */
  BAD_ENCODING,
  /** The record is longer than the limit. */
  TOO_LONG,
  /** The file ends in the middle of a record or of its compressed stream. */
  TRUNCATED,
  /** The file cannot be opened, or its content is damaged so that nothing after it can be read. */
  UNREADABLE_FILE,
  /** The same record stands elsewhere too, in this run or an earlier one. */
  REPEATED_RECORD,
  /** The article was taken out of the lake, and is not let in again. */
  REMOVED_ARTICLE;

  /** The name as tables and summaries show it, such as {@code no_text}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
