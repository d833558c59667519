/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.util.Arrays;
import java.util.List;

/** Sends Spark's log to a file, so that the screen stays for what a person wants to know. */
final class LogFile {

  static final String OPTION = "--log-file";

  private static final String FILE = "entente.log.file";
  private static final String CONFIGURATION = "log4j2.configurationFile";
  private static final String DEFAULT = "entente.log";

  private LogFile() {}

  /**
   * Chooses the file before anything logs. Under spark-submit, which has its own logging, or when
   * the user configures log4j himself, nothing is changed.
   */
  static void configure(String[] args) {
    boolean submitted = System.getProperty("spark.master") != null;
    if (submitted || System.getProperty(CONFIGURATION) != null) {
      return;
    }
    List<String> words = Arrays.asList(args);
    int at = words.indexOf(OPTION);
    String file = at >= 0 && at + 1 < words.size() ? words.get(at + 1) : DEFAULT;
    for (String word : words) {
      if (word.startsWith(OPTION + "=")) {
        file = word.substring(OPTION.length() + 1);
      }
    }
    System.setProperty(FILE, file);
    System.setProperty(CONFIGURATION, "io/entente/cli/log4j2.properties");
  }

  /** Where to look for details, as the end of a message. */
  static String hint() {
    String file = System.getProperty(FILE);
    return file == null ? "" : " (details in " + file + ")";
  }
}
