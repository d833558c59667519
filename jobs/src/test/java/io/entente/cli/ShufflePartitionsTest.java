/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;

class ShufflePartitionsTest {

  private static SparkConf conf(String... namesAndValues) {
    SparkConf conf = new SparkConf(false);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      conf.set(namesAndValues[i], namesAndValues[i + 1]);
    }
    return conf;
  }

  @Test
  void twoForEachCoreThatIsThere() {
    assertThat(ShufflePartitions.of(conf(), 6)).hasValue(12);
  }

  @Test
  void executorsThatAreStillToComeCount() {
    SparkConf asked = conf("spark.executor.instances", "8", "spark.executor.cores", "4");

    assertThat(ShufflePartitions.of(asked, 4)).hasValue(64);
    assertThat(ShufflePartitions.of(conf("spark.executor.instances", "8"), 0)).hasValue(16);
    assertThat(ShufflePartitions.of(conf("spark.cores.max", "10"), 0)).hasValue(20);
  }

  @Test
  void mostExecutorsCount_whereTheyComeAndGo() {
    SparkConf limited =
        conf(
            "spark.dynamicAllocation.enabled", "true",
            "spark.dynamicAllocation.maxExecutors", "10",
            "spark.executor.instances", "1",
            "spark.executor.cores", "4");

    assertThat(ShufflePartitions.of(limited, 4)).hasValue(80);
  }

  @Test
  void sparksOwnNumberStands_whereExecutorsComeWithoutLimit() {
    assertThat(ShufflePartitions.of(conf("spark.dynamicAllocation.enabled", "true"), 4)).isEmpty();
  }

  @Test
  void parallelismThatTheUserSetIsTaken() {
    assertThat(ShufflePartitions.of(conf("spark.default.parallelism", "48"), 4)).hasValue(48);
  }
}
