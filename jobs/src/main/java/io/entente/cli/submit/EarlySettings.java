/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import scala.Tuple2;

/**
 * Settings of a configuration file that come too late when the driver reads them from it, since
 * they say how it is started. The others stay in the file.
 */
final class EarlySettings {

  static final String MASTER = "spark.master";
  static final String DEPLOY_MODE = "spark.submit.deployMode";

  private static final List<String> BEGINNINGS =
      List.of(
          "spark.driver.",
          "spark.jars",
          "spark.files",
          "spark.archives",
          "spark.kubernetes.",
          "spark.yarn.",
          "spark.standalone.");

  /** They must not stand on a command line, which every user of the machine may read. */
  private static final Pattern SECRET =
      Pattern.compile("secret|password|token|access[.]?key", Pattern.CASE_INSENSITIVE);

  private EarlySettings() {}

  static Map<String, String> in(SparkConf conf) {
    Map<String, String> early = new TreeMap<>();
    for (Tuple2<String, String> setting : conf.getAll()) {
      String name = setting._1();
      if (BEGINNINGS.stream().anyMatch(name::startsWith) && !SECRET.matcher(name).find()) {
        early.put(name, setting._2());
      }
    }
    return early;
  }
}
