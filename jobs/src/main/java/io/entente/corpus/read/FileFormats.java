/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All formats of input. A new one is a class and a line here. */
public final class FileFormats {

  /** Stands for whichever format a file is recognised to have. */
  public static final String AUTO = "auto";

  /** In the order of recognition: where as much speaks for several, the first of them is it. */
  private static final List<FileFormat> ALL =
      List.of(
          new ParquetFormat(),
          new AvroFormat(),
          new WarcFormat(),
          new WetFormat(),
          new JsonLinesFormat(),
          new JsonFormat(),
          new FeedFormat(),
          new HtmlFormat(),
          new CsvFormat(),
          new TextFormat());

  private FileFormats() {}

  /** The formats' names, in the order of recognition. */
  public static List<String> codes() {
    return ALL.stream().map(FileFormat::code).toList();
  }

  /** The format that most speaks for. */
  static FileFormat of(FileHead head) {
    FileFormat likeliest = null;
    Clue strongest = null;
    for (FileFormat format : ALL) {
      Clue clue = format.clue(head);
      if (strongest == null || clue.compareTo(strongest) > 0) {
        likeliest = format;
        strongest = clue;
      }
    }
    return likeliest;
  }

  static FileFormat named(String code) {
    return ALL.stream().filter(format -> format.code().equals(code)).findFirst().orElseThrow();
  }

  /**
   * Whether a file may turn out to be one whose parts can be read by themselves.
   *
   * @param code a format, or {@link #AUTO}
   */
  static boolean mayDivide(String fileName, String code) {
    return !FileNames.isCompressed(fileName)
        && !FileNames.isArchive(fileName)
        && possible(fileName, code).anyMatch(FileFormat::isDivisible);
  }

  /**
   * What a record begins with of a file that may turn out to be a gzip file whose parts can be read
   * by themselves.
   *
   * @param code a format, or {@link #AUTO}
   */
  static Optional<String> opening(String fileName, String code) {
    return FileNames.isGzip(fileName)
        ? possible(fileName, code).flatMap(format -> format.opening().stream()).findFirst()
        : Optional.empty();
  }

  /**
   * Whether a file may turn out to be one that can be divided where a record begins, once that is
   * found out.
   *
   * @param code a format, or {@link #AUTO}
   */
  static boolean mayHaveBorders(String fileName, String code) {
    boolean plain = !FileNames.isCompressed(fileName) && !FileNames.isArchive(fileName);
    return plain
        ? possible(fileName, code).anyMatch(FileFormat::hasBorders)
        : opening(fileName, code).isPresent();
  }

  private static Stream<FileFormat> possible(String fileName, String code) {
    return code.equals(AUTO) ? ofEnding(fileName).stream() : Stream.of(named(code));
  }

  /** Formats that a name's ending leaves. */
  private static List<FileFormat> ofEnding(String fileName) {
    String ending = FileNames.ending(fileName);
    List<FileFormat> named = ALL.stream().filter(f -> f.endings().contains(ending)).toList();
    return named.isEmpty() ? ALL : named;
  }
}
