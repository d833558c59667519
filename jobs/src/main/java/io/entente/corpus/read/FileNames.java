/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of files end with. */
final class FileNames {

  private static final String COMPRESSIONS = "(\\.(gz|gzip|zst|zstd|bz2|xz|lz4))";

  private static final Pattern GZIP = Pattern.compile("\\.gz(ip)?$");

  private static final Pattern COMPRESSION = Pattern.compile(COMPRESSIONS + "$");

  /** A compression's ending is only half of one. */
  private static final Pattern KIND = Pattern.compile("\\.[A-Za-z0-9]{1,8}" + COMPRESSIONS + "?$");

  private static final Set<String> ARCHIVES = Set.of("zip", "wacz");

  private FileNames() {}

  /** Whether a file is compressed, by its name. */
  static boolean isCompressed(String name) {
    return COMPRESSION.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether files are in a file, by its name. */
  static boolean isArchive(String name) {
    return ARCHIVES.contains(ending(name));
  }

  /** Whether a file is compressed by gzip, by its name. */
  static boolean isGzip(String name) {
    return GZIP.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /** What tells the format, in lower case: {@code csv} of {@code a.CSV.gz}. */
  static String ending(String name) {
    String plain = COMPRESSION.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  /** What tells format and compression, as it stands: {@code .CSV.gz}; empty where nothing does. */
  static String kind(String name) {
    Matcher kind = KIND.matcher(name);
    return kind.find() ? kind.group() : "";
  }
}
