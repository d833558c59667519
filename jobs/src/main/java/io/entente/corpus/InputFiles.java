/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.Instant;
import org.apache.spark.sql.types.DataTypes;

/** Table {@code input_files}: what was read, so that the next run reads only what is new. */
public final class InputFiles {

  /** The file. */
  public static final TableColumn INPUT_FILE =
      text("input_file", "The file", "/data/news/eastbridge-wire.jsonl");

  /** Records. */
  public static final TableColumn RECORDS =
      count(
          "records",
          "Records, counted before any was parsed: each is an article or a reject",
          "26");

  /** Definition of the table. */
  public static final TableDefinition<Row> TABLE =
      TableDefinition.named("input_files", Row.class)
          .grain("one file that was read or tried")
          .columns(
              INPUT_FILE,
              count("stored_bytes", "Size as it lies there", "40112"),
              required(
                  "modified",
                  DataTypes.TimestampType,
                  "When the file was last written, UTC",
                  "2025-03-01T06:00:00Z"),
              text(
                  "content_hash",
                  "Its store's tag or checksum, else a hash of its bytes; empty if unreadable",
                  "91d0c2"),
              text("reading", "Hash of the options by which it was read", "5f0c9a1be2d44c31"),
              text("version", "Version of Entente that read it", "0.1.0"),
              text("format", "Format it was read as", "jsonl"),
              RECORDS,
              count(
                  "read_bytes",
                  "Bytes read, after decompression; for Parquet the size of the file",
                  "40112"),
              required(
                  "opened",
                  DataTypes.BooleanType,
                  "False when something of it could not be read: it is tried again by the next run",
                  "true"),
              optional("warning", DataTypes.StringType, "What was odd", "empty file"),
              optional(
                  "published_within",
                  DataTypes.StringType,
                  "Days of which records were read, as spans; null for all",
                  "2025-01-01/2025-01-31"),
              optional(
                  "outside",
                  DataTypes.LongType,
                  "Records of other days, which were left where they are and count nowhere else",
                  "12"))
          .sortedBy(INPUT_FILE)
          .define();

  /** How much of a file could be read. */
  public enum Fate {
    /** All of it. */
    WHOLE,
    /** It broke off: what could be read replaces what it brought before. */
    BROKEN,
    /** Nothing: what it brought before stays. */
    UNOPENED
  }

  private InputFiles() {}

  /**
   * A row of the table; the columns say what each component means.
   *
   * @param warning what was odd, or null
   * @param publishedWithin of which days records were read, or null for all
   * @param outside records of other days, or null for none
   */
  public record Row(
      String inputFile,
      long storedBytes,
      Instant modified,
      String contentHash,
      String reading,
      String version,
      String format,
      long records,
      long readBytes,
      boolean opened,
      String warning,
      String publishedWithin,
      Long outside) {

    /** A file of which all was read. */
    Row(
        String inputFile,
        long storedBytes,
        Instant modified,
        String contentHash,
        String reading,
        String version,
        String format,
        long records,
        long readBytes,
        boolean opened,
        String warning) {
      this(
          inputFile,
          storedBytes,
          modified,
          contentHash,
          reading,
          version,
          format,
          records,
          readBytes,
          opened,
          warning,
          null,
          null);
    }

    /** The days of which its records were read. */
    PublicationWindows windows() {
      return PublicationWindows.of(publishedWithin);
    }

    /** Whether every record of those days was read, or there is none of another day. */
    boolean isReadFor(PublicationWindows wanted) {
      return outside == null || outside == 0 || windows().covers(wanted);
    }

    /** Records that the lake accounts for when the file cannot be opened any more. */
    long recordsWithReject(long rejects) {
      return opened ? records + rejects : records;
    }

    /** The same content, of which size and time are known anew. */
    Row touched(long bytes, Instant written) {
      return new Row(
          inputFile,
          bytes,
          written,
          contentHash,
          reading,
          version,
          format,
          records,
          readBytes,
          opened,
          warning,
          publishedWithin,
          outside);
    }
  }
}
