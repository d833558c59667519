/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.watch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.job.JobReport;
import io.entente.job.JobStart;
import io.entente.job.Progress;
import io.entente.table.PartitionChange;
import io.entente.table.Runs;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of each job by OpenLineage run events: START, then COMPLETE or FAIL. An event that cannot
 * be handed on is told of and lost; the job goes on.
 */
public final class Lineage implements Progress {

  private static final Logger LOG = LoggerFactory.getLogger(Lineage.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SPEC = "https://openlineage.io/spec/";
  private static final String CORE = SPEC + "2-0-2/OpenLineage.json#/$defs/";
  private static final String ERROR =
      SPEC + "facets/1-0-0/ErrorMessageRunFacet.json#/$defs/ErrorMessageRunFacet";
  private static final String STATISTICS =
      SPEC
          + "facets/1-0-2/OutputStatisticsOutputDatasetFacet.json"
          + "#/$defs/OutputStatisticsOutputDatasetFacet";
  private static final String RUN_FACET = "entente_run";
  private static final String JOB_PREFIX = "entente.";

  private final LineageTarget target;
  private final LineageNames names;
  private final String producer;
  private final Consumer<String> lost;
  private JobStart job;
  private String attempt = "";

  /**
   * Events of the jobs that fill a lake.
   *
   * @param target where they go
   * @param names what files and tables are called
   * @param version version of the program
   * @param lost hears why an event could not be handed on
   */
  public Lineage(LineageTarget target, LineageNames names, String version, Consumer<String> lost) {
    this.target = target;
    this.names = names;
    this.producer = "urn:entente:" + version.replaceAll("[^\\w.-]", "-");
    this.lost = lost;
  }

  @Override
  public void begun(JobStart start) {
    job = start;
    attempt = UUID.randomUUID().toString();
    send(event("START", start.startedAt()));
  }

  @Override
  public void started(String step) {}

  @Override
  public void advanced(int tasksDone, int tasksKnown) {}

  @Override
  public void finished(Runs.Step step) {}

  @Override
  public void ended(JobReport report) {
    ObjectNode event = event("COMPLETE", Instant.now());
    ArrayNode outputs = event.withArray("outputs");
    rowsWritten(report.run()).forEach((table, rows) -> outputs.add(output(table, rows)));
    send(event);
    job = null;
  }

  /** A job that failed before it began has told of nothing. */
  @Override
  public void failed(Exception cause) {
    if (job != null) {
      ObjectNode event = event("FAIL", Instant.now());
      event
          .withObject("/run/facets")
          .set(
              "errorMessage",
              facet(ERROR)
                  .put("message", String.valueOf(cause.getMessage()))
                  .put("programmingLanguage", "JAVA"));
      send(event);
      job = null;
    }
  }

  /** Rows of the partitions that a run wrote, by table. */
  private static Map<String, Long> rowsWritten(Runs.Run run) {
    Map<String, Long> rows = new TreeMap<>();
    for (PartitionChange change : run.changes()) {
      rows.merge(change.tableName(), change.rowsAfter(), Long::sum);
    }
    return rows;
  }

  private ObjectNode event(String type, Instant time) {
    ObjectNode event =
        JSON.createObjectNode()
            .put("eventType", type)
            .put("eventTime", time.toString())
            .put("producer", producer)
            .put("schemaURL", CORE + "RunEvent");
    event
        .putObject("run")
        .put("runId", attempt)
        .putObject("facets")
        .set(RUN_FACET, facet(CORE + "RunFacet").put("runId", job.runId()));
    event
        .putObject("job")
        .put("namespace", names.ofLake())
        .put("name", JOB_PREFIX + job.job())
        .putObject("facets");
    ArrayNode inputs = event.putArray("inputs");
    job.files().forEach(file -> inputs.add(dataset(names.ofFile(file))));
    job.tables().forEach(table -> inputs.add(dataset(names.ofTable(table))));
    event.putArray("outputs");
    return event;
  }

  private static ObjectNode dataset(LineageNames.Name name) {
    return JSON.createObjectNode().put("namespace", name.namespace()).put("name", name.name());
  }

  private ObjectNode output(String table, long rows) {
    ObjectNode output = dataset(names.ofTable(table));
    output
        .putObject("outputFacets")
        .set("outputStatistics", facet(STATISTICS).put("rowCount", rows));
    return output;
  }

  private ObjectNode facet(String schema) {
    return JSON.createObjectNode().put("_producer", producer).put("_schemaURL", schema);
  }

  private void send(ObjectNode event) {
    try {
      target.send(JSON.writeValueAsString(event));
    } catch (IOException e) {
      LOG.warn("a lineage event was lost", e);
      lost.accept("a lineage event was lost (%s)".formatted(e.getMessage()));
    }
  }
}
