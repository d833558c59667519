/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.table.Runs;
import io.entente.table.TableState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Runs a job's steps one after another, names them to Spark, times them and tells the progress. A
 * step that is run for each of several portions counts as one in the end.
 */
final class Steps implements AutoCloseable {

  private static final double NANOS = 1e9;

  private final SparkContext context;
  private final Progress progress;
  private final LongSupplier bytesWritten;
  private final Map<String, Runs.Step> done = new LinkedHashMap<>();
  private final TaskCounter tasks = new TaskCounter();
  private int portion;
  private String label = "";

  /**
   * The steps of a job.
   *
   * @param bytesWritten bytes of the table files that the job wrote so far
   */
  Steps(JobContext job, LongSupplier bytesWritten) {
    this.bytesWritten = bytesWritten;
    this.context = job.spark().sparkContext();
    this.progress = job.progress();
    context.addSparkListener(tasks);
  }

  /** The steps that follow are those of the next portion of so many. */
  void nextPortion(int portions) {
    portion++;
    label = portions == 1 ? "" : " (portion %d of %d)".formatted(portion, portions);
  }

  /** Runs a step that writes a table. */
  TableState write(String name, long rowsIn, Supplier<TableState> work) {
    return write(name, rowsIn, work, state -> state, state -> 0);
  }

  /**
   * Runs a step that writes a table and rejects records.
   *
   * @param account what is told of the table once it is written
   * @param rejected how many records were rejected, by that account
   * @return that account
   */
  <T> T write(
      String name,
      long rowsIn,
      Supplier<TableState> work,
      Function<TableState, T> account,
      ToLongFunction<T> rejected) {
    begin(name);
    long start = System.nanoTime();
    long before = bytesWritten.getAsLong();
    TableState state = work.get();
    T told = account.apply(state);
    long bytes = bytesWritten.getAsLong() - before;
    end(
        new Runs.Step(
            name, rowsIn, state.rows(), rejected.applyAsLong(told), seconds(start), bytes),
        (earlier, later) -> later);
    return told;
  }

  /** Runs a step that only reads and says how many rows it read. */
  <T> T read(String name, Supplier<T> work, ToLongFunction<T> rows) {
    begin(name);
    long start = System.nanoTime();
    T result = work.get();
    end(new Runs.Step(name, 0, rows.applyAsLong(result), 0, seconds(start), 0), Long::sum);
    return result;
  }

  private void begin(String name) {
    progress.started(name + label);
    context.setJobDescription(name + label);
    tasks.reset();
  }

  /**
   * A step is done.
   *
   * @param rowsOut rows that it gave, by those of the portions before and of the last
   */
  private void end(Runs.Step step, LongBinaryOperator rowsOut) {
    done.merge(
        step.step(),
        step,
        (earlier, later) ->
            new Runs.Step(
                step.step(),
                earlier.rowsIn() + later.rowsIn(),
                rowsOut.applyAsLong(earlier.rowsOut(), later.rowsOut()),
                earlier.rejected() + later.rejected(),
                earlier.seconds() + later.seconds(),
                earlier.bytes() + later.bytes()));
    progress.finished(step);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / NANOS;
  }

  List<Runs.Step> done() {
    return List.copyOf(done.values());
  }

  @Override
  public void close() {
    context.removeSparkListener(tasks);
    context.setJobDescription(null);
  }

  private final class TaskCounter extends SparkListener {
    private int known;
    private int finished;

    synchronized void reset() {
      known = 0;
      finished = 0;
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
      known += stage.stageInfo().numTasks();
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
      finished++;
      progress.advanced(Math.min(finished, known), known);
    }
  }
}
