/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Spark's event log tells of an application: where its time went.
 *
 * @param jobs how many Spark jobs it had
 * @param tasks how many tasks ended well
 * @param running seconds that tasks ran, summed over them
 * @param unpacking seconds in which executors read what a task is, summed
 * @param waiting seconds in which a task neither ran nor was unpacked: sent, queued, its result
 *     fetched; summed
 * @param fetching seconds in which tasks waited for blocks of a shuffle, summed; part of running
 * @param shuffledBytes bytes written for shuffles
 * @param betweenJobs wall-clock seconds in which no job ran: plans, listings, commits, the driver's
 *     own work
 */
record EventLog(
    int jobs,
    int tasks,
    double running,
    double unpacking,
    double waiting,
    double fetching,
    long shuffledBytes,
    double betweenJobs) {

  private static final double MILLIS = 1e3;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the only log in a folder. */
  static EventLog in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Sums sums = new Sums();
      Path log = files.findFirst().orElseThrow();
      for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
        sums.add(JSON.readTree(line));
      }
      return sums.done();
    }
  }

  /** Sums while lines are read. */
  private static final class Sums {

    private final Map<Integer, Long> openJobs = new HashMap<>();
    private final List<long[]> spans = new ArrayList<>();
    private int tasks;
    private long running;
    private long unpacking;
    private long waiting;
    private long fetching;
    private long shuffled;
    private long start;
    private long end;

    void add(JsonNode event) {
      switch (event.path("Event").asText()) {
        case "SparkListenerApplicationStart" -> start = event.path("Timestamp").asLong();
        case "SparkListenerApplicationEnd" -> end = event.path("Timestamp").asLong();
        case "SparkListenerJobStart" ->
            openJobs.put(event.path("Job ID").asInt(), event.path("Submission Time").asLong());
        case "SparkListenerJobEnd" ->
            spans.add(
                new long[] {
                  openJobs.remove(event.path("Job ID").asInt()),
                  event.path("Completion Time").asLong()
                });
        case "SparkListenerTaskEnd" -> addTask(event);
        default -> {
          // Says nothing of time.
        }
      }
    }

    private void addTask(JsonNode event) {
      JsonNode metrics = event.path("Task Metrics");
      if (!event.path("Task End Reason").path("Reason").asText().equals("Success")) {
        return;
      }
      JsonNode info = event.path("Task Info");
      long ran = metrics.path("Executor Run Time").asLong();
      long unpacked = metrics.path("Executor Deserialize Time").asLong();
      tasks++;
      running += ran;
      unpacking += unpacked;
      waiting +=
          info.path("Finish Time").asLong() - info.path("Launch Time").asLong() - ran - unpacked;
      fetching += metrics.path("Shuffle Read Metrics").path("Fetch Wait Time").asLong();
      shuffled += metrics.path("Shuffle Write Metrics").path("Shuffle Bytes Written").asLong();
    }

    EventLog done() {
      return new EventLog(
          spans.size(),
          tasks,
          running / MILLIS,
          unpacking / MILLIS,
          waiting / MILLIS,
          fetching / MILLIS,
          shuffled,
          (end - start - withJobs()) / MILLIS);
    }

    /** Milliseconds in which at least one job ran. */
    private long withJobs() {
      spans.sort(Comparator.comparingLong(span -> span[0]));
      long sum = 0;
      long until = 0;
      for (long[] span : spans) {
        sum += Math.max(0, span[1] - Math.max(span[0], until));
        until = Math.max(until, span[1]);
      }
      return sum;
    }
  }
}
