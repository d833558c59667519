/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.codahale.metrics.MetricRegistry;
import io.entente.job.JobStart;
import io.entente.table.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.spark.SparkConf;
import org.apache.spark.metrics.MetricsSystem;
import org.apache.spark.metrics.sink.PrometheusServlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepMetricsTest {

  @TempDir private Path folder;

  private static void ingest(StepMetrics metrics, long rejected) {
    metrics.begun(new JobStart("ingest-1", "ingest", Instant.EPOCH, List.of(), List.of()));
    metrics.finished(new Runs.Step("write rejects", 89, 4, rejected, 1.5, 4_047));
  }

  @Test
  void sinkOfSparkShowsTheFiguresOfAStep() throws IOException {
    SparkConf conf =
        new SparkConf(false)
            .set("spark.app.id", "app")
            .set("spark.executor.id", "driver")
            .set("spark.metrics.conf.*.sink.csv.class", "org.apache.spark.metrics.sink.CsvSink")
            .set("spark.metrics.conf.*.sink.csv.directory", folder.toString());
    MetricsSystem system = MetricsSystem.createMetricsSystem("driver", conf);
    system.start(false);
    StepMetrics metrics = new StepMetrics();
    system.registerSource(metrics);

    ingest(metrics, 4);
    system.report();
    ingest(metrics, 7);
    // Which tells every sink a last time.
    system.stop();

    assertThat(
            Files.readAllLines(
                folder.resolve("app.driver.entente.ingest.write_rejects.rejected.csv")))
        .extracting(line -> line.replaceFirst(".*,", ""))
        .containsExactly("value", "4", "7");
    assertThat(folder.resolve("app.driver.entente.ingest.write_rejects.bytes.csv")).exists();
  }

  @Test
  void prometheusReadsThem() {
    MetricRegistry all = new MetricRegistry();
    StepMetrics metrics = new StepMetrics();
    all.register("app.driver.entente", metrics.metricRegistry());
    ingest(metrics, 4);
    metrics.failed(new IllegalStateException());

    String shown = new PrometheusServlet(new Properties(), all).getMetricsSnapshot(null);

    assertThat(shown)
        .contains(
            "metrics_app_driver_entente_ingest_write_rejects_rejected_Value{type=\"gauges\"} 4\n")
        .contains(
            "metrics_app_driver_entente_ingest_write_rejects_seconds_Value{type=\"gauges\"} 1.5\n")
        .contains("metrics_app_driver_entente_ingest_failed_Value{type=\"gauges\"} 1\n");
  }
}
