/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import picocli.CommandLine.Option;

/** Options of every command that uses a lake. */
final class CommonOptions {

  @Option(
      names = "--lake",
      required = true,
      paramLabel = "PATH",
      description = "Folder of the tables; any path that Hadoop knows (file:, hdfs:, s3a:).")
  private String lake;

  @Option(
      names = ConfigFile.OPTION,
      paramLabel = "FILE",
      description = "Properties file with options, such as 'lake = /data/lake'.")
  private String config;

  @Option(
      names = LogFile.OPTION,
      paramLabel = "FILE",
      defaultValue = "entente.log",
      description = "Where Spark's log goes (default: ${DEFAULT-VALUE}); not under spark-submit.")
  private String logFile;

  String lake() {
    return lake;
  }
}
