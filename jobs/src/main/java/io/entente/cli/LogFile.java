/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sends Spark's log to a file, so that the screen stays for what a person wants to know. */
public final class LogFile {

  static final String OPTION = "--log-file";

  private static final String FILE = "entente.log.file";
  private static final String CONFIGURATION = "log4j2.configurationFile";
  private static final String DEFAULT = "entente.log";

  private LogFile() {}

  /**
   * Chooses the file before anything logs. Under spark-submit, which has its own logging, or when
   * the user configures log4j himself, nothing is changed.
   *
   * @return what is wrong with the file that the arguments name, in one line
   */
  public static Optional<String> configure(String[] args) {
    if (Sessions.isSubmitted() || System.getProperty(CONFIGURATION) != null) {
      return Optional.empty();
    }
    List<String> words = Arrays.asList(args);
    int at = words.indexOf(OPTION);
    String file = at >= 0 && at + 1 < words.size() ? words.get(at + 1) : DEFAULT;
    for (String word : words) {
      if (word.startsWith(OPTION + "=")) {
        file = word.substring(OPTION.length() + 1);
      }
    }
    if (!isWritable(Path.of(file))) {
      if (!file.equals(DEFAULT)) {
        return Optional.of(
            "%s: cannot write '%s'; name a file in a folder that you may write"
                .formatted(OPTION, file));
      }
      file = Path.of(System.getProperty("java.io.tmpdir"), DEFAULT).toString();
    }
    System.setProperty(FILE, file);
    System.setProperty(CONFIGURATION, "io/entente/cli/log4j2.properties");
    return Optional.empty();
  }

  private static boolean isWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return Files.isRegularFile(file)
        ? Files.isWritable(file)
        : !Files.exists(file) && Files.isDirectory(folder) && Files.isWritable(folder);
  }

  /** Where to look for details, as the end of a message. */
  public static String hint() {
    String file = System.getProperty(FILE);
    return file == null ? "" : " (details in " + file + ")";
  }
}
