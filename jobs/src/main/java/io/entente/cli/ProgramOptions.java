/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import picocli.CommandLine.Option;

/** Options that {@link Main} reads before any command runs; every command must allow them. */
public final class ProgramOptions {

  @Option(
      names = ConfigFile.OPTION,
      paramLabel = "FILE",
      description =
          "Properties file with options, such as 'lake = /data/lake', and settings of Spark, such as"
              + " 'spark.sql.shuffle.partitions = 64'; any path that Hadoop knows.")
  private String config;

  @Option(
      names = LogFile.OPTION,
      paramLabel = "FILE",
      defaultValue = "entente.log",
      description = "Where Spark's log goes (default: ${DEFAULT-VALUE}); not under spark-submit.")
  private String logFile;
}
