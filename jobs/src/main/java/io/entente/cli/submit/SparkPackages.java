/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import io.entente.table.Lake;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.util.VersionInfo;

/** Jars that a command needs and Spark does not bring, as coordinates of Maven. */
final class SparkPackages {

  static final String SETTING = "spark.jars.packages";

  private static final String JARS = "spark.jars";
  private static final String S3 = "s3a://";

  /** It must be of the Hadoop that Spark brings; with it comes the AWS SDK that fits. */
  private static final String HADOOP_AWS = "org.apache.hadoop:hadoop-aws:";

  private SparkPackages() {}

  /** Those that the settings do not name already, and those that they name. */
  static Set<String> of(SubmittedCommand command, Map<String, String> settings) {
    Set<String> packages = new TreeSet<>();
    String given = settings.getOrDefault(SETTING, "");
    Stream.of(given.split(",")).filter(name -> !name.isBlank()).forEach(packages::add);
    String known = given + "," + settings.getOrDefault(JARS, "");
    command
        .catalogs()
        .flatMap(address -> Lake.artifactFor(address).stream())
        .forEach(artifact -> add(artifact, known, packages));
    boolean onS3 =
        command.names(S3) || settings.values().stream().anyMatch(value -> value.contains(S3));
    if (onS3) {
      add(HADOOP_AWS + VersionInfo.getVersion(), known, packages);
    }
    return packages;
  }

  private static void add(String artifact, String known, Set<String> packages) {
    String name = artifact.split(":")[1];
    if (!known.contains(name)) {
      packages.add(artifact);
    }
  }
}
