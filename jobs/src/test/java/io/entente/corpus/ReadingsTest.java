/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.corpus.read.CorpusFiles;
import io.entente.corpus.read.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTest {

  private static final SparkSession SPARK = TestSpark.session();
  private static final SparkContext CONTEXT = SPARK.sparkContext();

  @TempDir Path folder;

  @Test
  void allPartsAreReadInOneJob_soThatNoCoreWaitsForAnother() throws IOException, TimeoutException {
    for (String name : List.of("a", "b", "c", "d")) {
      Files.writeString(
          folder.resolve(name + ".jsonl"), "{\"date\": \"2025-02-13\", \"body\": \"One.\"}\n");
    }
    List<InputFile> files =
        CorpusFiles.list(List.of(folder.toString()), CONTEXT.hadoopConfiguration());
    Readings readings = Readings.of(SPARK, files, ReadingOptions.defaults(), "run");
    assertThat(readings.rows().javaRDD().getNumPartitions()).isGreaterThan(1);

    CONTEXT.setJobGroup("reading", "reading", false);
    try {
      assertThat(readings.fileRows()).hasSize(4);
      CONTEXT.listenerBus().waitUntilEmpty();
      assertThat(CONTEXT.statusTracker().getJobIdsForGroup("reading")).hasSize(1);
    } finally {
      CONTEXT.clearJobGroup();
    }
  }
}
