/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.table.Identity;
import io.entente.table.LakeCommit;
import io.entente.table.PartitionChange;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The frame around a job: its identity, whether there is anything to do, and its ledger row. */
final class JobRun implements AutoCloseable {

  private final JobContext context;
  private final String job;
  private final String catalogVersion;
  private final String configuration;
  private final JobInput input;
  private final String runId;
  private final Instant startedAt = Instant.now();
  private final Steps steps;
  private final LakeCommit commit;
  private final List<PartitionChange> earlierChanges = new ArrayList<>();
  private LakeCommit current;
  private long earlierBytes;

  /**
   * Begins a run.
   *
   * @param job name of the job
   * @param catalogVersion version of the catalog, or empty where it decides nothing
   * @param configuration the options that decide the result
   * @param input what is read
   */
  JobRun(
      JobContext context, String job, String catalogVersion, String configuration, JobInput input) {
    this.context = context;
    this.job = job;
    this.catalogVersion = catalogVersion;
    this.configuration = configuration;
    this.input = input;
    this.runId = RunId.of(job, context.version(), catalogVersion, configuration, input.hash());
    this.commit = context.writer().begin(runId, input.hash(), context.version());
    this.current = commit;
    this.steps = new Steps(context, () -> earlierBytes + current.stagedBytes());
    context.progress().begun(JobStart.of(runId, job, startedAt, input));
  }

  String runId() {
    return runId;
  }

  LakeCommit commit() {
    return commit;
  }

  /**
   * Makes a part of the run's work live at once, so that a killed run need not do it again. The
   * tables that it writes know nothing of what they were made from until the run is finished.
   */
  void finishPortion(Consumer<LakeCommit> work) {
    LakeCommit portion = beginPortion();
    work.accept(portion);
    finishPortion(portion);
  }

  /** A commit of a part of the run's work, for {@link #finishPortion(LakeCommit)}. */
  LakeCommit beginPortion() {
    current = context.writer().begin(runId, "", context.version());
    return current;
  }

  /** Makes a part of the run's work live. */
  void finishPortion(LakeCommit portion) {
    earlierChanges.addAll(portion.changes());
    earlierBytes += portion.stagedBytes();
    current = commit;
    portion.finish();
  }

  Steps steps() {
    return steps;
  }

  /** Whether the lake's table already is what this run would write. */
  boolean isDone(TableDefinition<?> output) {
    return context.lake().state(output).runId().equals(runId);
  }

  /** Hash of the content of these tables of the lake. */
  static String inputOf(JobContext context, TableDefinition<?>... tables) {
    Identity input = new Identity();
    for (TableDefinition<?> table : tables) {
      TableState state = context.lake().state(table);
      input
          .part("table", table.name())
          .part("rows", state.rows())
          .part("fingerprint", state.fingerprint());
    }
    return input.hash();
  }

  /**
   * Checks that a table was made from what its source tables hold now.
   *
   * @throws UserMistake when it was made before one of them changed, or never
   */
  static void requireFresh(
      JobContext context, TableDefinition<?> table, String job, TableDefinition<?>... sources) {
    String madeFrom = context.lake().state(table).input();
    if (!madeFrom.equals(inputOf(context, sources))) {
      throw new UserMistake(
          Setting.LAKE,
          context.lake().name(),
          "table %s is older than what it is made from".formatted(table.name()),
          "run 'entente %s' first".formatted(job));
    }
  }

  /** Ends the run without any change. */
  JobReport unchanged(TableDefinition<?> output) {
    return unchanged(output, List.of());
  }

  /** Ends the run without any change, with something to say. */
  JobReport unchanged(TableDefinition<?> output, List<Warning> warnings) {
    long rows = context.lake().state(output).rows();
    Runs.Run row = row(new Counted(0, 0, rows, 0), Map.of(), List.of(), Runs.UNCHANGED);
    return ended(new JobReport(row, Map.of(), warnings));
  }

  /** Writes the ledger row together with the staged tables and makes both live. */
  JobReport finish(Counted counted, Map<String, Long> counts, List<Warning> warnings) {
    List<PartitionChange> changes = new ArrayList<>(earlierChanges);
    changes.addAll(commit.changes());
    Runs.Run row = row(counted, counts, PartitionChange.joined(changes), Runs.DONE);
    Runs.add(context.spark(), commit, row);
    commit.finish();
    return ended(new JobReport(row, counts, warnings));
  }

  private JobReport ended(JobReport report) {
    context.progress().ended(report);
    return report;
  }

  /**
   * What went through a run.
   *
   * @param inputFiles files read
   * @param inputRecords records or rows read
   * @param outputRows rows of the main table
   * @param rejected records rejected
   */
  record Counted(long inputFiles, long inputRecords, long outputRows, long rejected) {}

  private Runs.Run row(
      Counted counted, Map<String, Long> counts, List<PartitionChange> changes, String status) {
    return new Runs.Run(
        runId,
        job,
        startedAt,
        context.version(),
        catalogVersion,
        configuration,
        input.hash(),
        counted.inputFiles(),
        counted.inputRecords(),
        counted.outputRows(),
        counted.rejected(),
        counts.entrySet().stream().map(c -> new Runs.Count(c.getKey(), c.getValue())).toList(),
        changes,
        steps.done(),
        status);
  }

  @Override
  public void close() {
    steps.close();
  }
}
