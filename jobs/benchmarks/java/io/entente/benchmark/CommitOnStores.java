/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import static io.entente.table.TableColumn.text;

import io.entente.TestSpark;
import io.entente.cluster.ObjectStore;
import io.entente.cluster.SmallHdfs;
import io.entente.table.IcebergCatalogs;
import io.entente.table.Lake;
import io.entente.table.LakeCommit;
import io.entente.table.LakeWriter;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Times a commit that replaces every partition of a table, on each kind of store: a folder on the
 * local disk and on HDFS, Iceberg tables on the local disk and on a server that speaks S3. All of
 * it is one machine, so that a request takes no time on its way.
 */
@Command(
    name = "commit-on-stores",
    mixinStandardHelpOptions = true,
    description = "Times a commit of many partitions on each kind of store.")
public final class CommitOnStores implements Callable<Integer> {

  private static final double NANOS = 1e9;
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 2000;
  private static final TableColumn ID = text("id", "Name of the row", "a");
  private static final TableColumn MONTH = text("sample_month", "Month", "2025-02");
  private static final TableDefinition<Sample> TABLE =
      TableDefinition.named("samples", Sample.class)
          .grain("one sample")
          .columns(ID, MONTH)
          .partitionedBy(MONTH)
          .sortedBy(ID)
          .define();

  @Option(names = "--partitions", defaultValue = "300", description = "How many.")
  private int partitions;

  @Option(names = "--runs", defaultValue = "5", description = "Commits to each store.")
  private int runs;

  private final SparkSession spark = TestSpark.session();

  private record Sample(String id, String sampleMonth) {}

  /** Runs the benchmark. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new CommitOnStores()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("stores");
    try {
      time("folder, local disk", folder.resolve("local").toString());
      onHdfs(folder.resolve("hdfs"));
      time("Iceberg, local disk", "iceberg:" + IcebergCatalogs.jdbc(folder) + ".lake");
      if (ObjectStore.isPossible()) {
        onS3(folder);
      }
    } finally {
      FileUtil.fullyDelete(folder.toFile());
    }
    return 0;
  }

  private void onHdfs(Path folder) throws IOException {
    MiniDFSCluster cluster = SmallHdfs.start(folder);
    try {
      time("folder, HDFS", cluster.getFileSystem().getUri() + "/lake");
    } finally {
      cluster.shutdown();
    }
  }

  private void onS3(Path folder) throws IOException, InterruptedException {
    try (ObjectStore store = ObjectStore.start(folder, "news")) {
      store.configure(spark.sparkContext().hadoopConfiguration());
      time("Iceberg, S3", "iceberg:" + IcebergCatalogs.jdbc("s3a://news/warehouse") + ".lake");
    }
  }

  private void time(String store, String address) {
    Lake lake = Lake.at(address, spark);
    commit(lake, 0);
    double[][] seconds =
        IntStream.rangeClosed(1, runs).mapToObj(i -> commit(lake, i)).toArray(double[][]::new);
    for (int part = 0; part < 2; part++) {
      int each = part;
      double[] sorted = Arrays.stream(seconds).mapToDouble(run -> run[each]).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "%-20s %-8s min %.2f  median %.2f  max %.2f s%n",
          store,
          part == 0 ? "staging" : "finish",
          sorted[0],
          sorted[runs / 2],
          sorted[runs - 1]);
    }
  }

  /** Seconds of staging and of making live. */
  private double[] commit(Lake lake, int number) {
    List<Sample> rows =
        IntStream.range(0, partitions)
            .mapToObj(
                i ->
                    new Sample(
                        "run " + number,
                        "%d-%02d".formatted(FIRST_YEAR + i / MONTHS, 1 + i % MONTHS)))
            .toList();
    try (LakeWriter writer = lake.write()) {
      LakeCommit commit = writer.begin("r" + number);
      long start = System.nanoTime();
      commit.replacePartitions(TABLE, TABLE.dataset(spark, rows));
      long staged = System.nanoTime();
      commit.finish();
      return new double[] {(staged - start) / NANOS, (System.nanoTime() - staged) / NANOS};
    }
  }
}
