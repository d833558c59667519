/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;

/** How the file systems of this process are reached. */
public final class HadoopSettings {

  private HadoopSettings() {}

  /**
   * Hadoop's settings, with those of Spark's that begin {@code spark.hadoop.}: what a session would
   * use, without one.
   */
  public static Configuration ofProcess() {
    return SparkHadoopUtil.get().newConfiguration(new SparkConf());
  }
}
