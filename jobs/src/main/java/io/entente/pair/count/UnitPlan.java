/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Which task counts which unit. Units are given out from the largest to the smallest, each to the
 * task that has least (Graham 1969, longest processing time first); one that has more pairs than a
 * task should count is cut into shares.
 */
final class UnitPlan implements Serializable {

  /** Articles' pairs that are reason enough for a task of its own. */
  private static final long WORTH_A_TASK = 250_000;

  /** Articles' pairs that one task counts at the most, as far as units can be cut. */
  static final long MOST_OF_A_TASK = 16_000_000;

  private static final int TASKS_A_CORE = 4;

  private final List<List<Share>> sharesOfTask;
  private final Map<PeriodUnit, int[]> tasksOfUnit = new HashMap<>();

  /**
   * A part of a unit's pairs.
   *
   * @param unit the unit
   * @param index number of the part, from 0
   * @param of number of parts
   */
  record Share(PeriodUnit unit, int index, int of) implements Serializable {}

  private record Task(int number, long pairs) {}

  private UnitPlan(int tasks) {
    this.sharesOfTask = new ArrayList<>();
    for (int i = 0; i < tasks; i++) {
      sharesOfTask.add(new ArrayList<>());
    }
  }

  /** A plan for units of that load on so many cores, each task counting so many pairs at most. */
  static UnitPlan of(Map<PeriodUnit, UnitBlock.Load> loads, int cores, long mostOfATask) {
    long all = loads.values().stream().mapToLong(UnitPlan::weight).sum();
    long most = Math.max((long) TASKS_A_CORE * cores, all / mostOfATask + 1);
    UnitPlan plan = new UnitPlan((int) Math.min(most, all / WORTH_A_TASK + 1));
    PriorityQueue<Task> tasks =
        new PriorityQueue<>(Comparator.comparingLong(Task::pairs).thenComparing(Task::number));
    for (int i = 0; i < plan.tasks(); i++) {
      tasks.add(new Task(i, 0));
    }
    loads.entrySet().stream()
        .sorted(
            Map.Entry.<PeriodUnit, UnitBlock.Load>comparingByValue(
                    Comparator.comparingLong(UnitPlan::weight).reversed())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> plan.place(entry.getKey(), weight(entry.getValue()), mostOfATask, tasks));
    return plan;
  }

  private void place(PeriodUnit unit, long weight, long mostOfATask, PriorityQueue<Task> tasks) {
    int shares = (int) ((weight - 1) / mostOfATask + 1);
    int[] placed = new int[shares];
    for (int i = 0; i < shares; i++) {
      Task task = tasks.remove();
      sharesOfTask.get(task.number()).add(new Share(unit, i, shares));
      placed[i] = task.number();
      tasks.add(new Task(task.number(), task.pairs() + weight / shares));
    }
    tasksOfUnit.put(unit, placed);
  }

  /** What counting that load takes: its articles and their pairs. */
  static long weight(UnitBlock.Load load) {
    return load.pairs() + load.articles();
  }

  /** Number of tasks. */
  int tasks() {
    return sharesOfTask.size();
  }

  /** The task that counts a share. */
  int taskOf(Share share) {
    return tasksOfUnit.get(share.unit())[share.index()];
  }

  /** Into how many shares a unit is cut. */
  int shares(PeriodUnit unit) {
    return tasksOfUnit.get(unit).length;
  }

  /** What a task counts. */
  List<Share> sharesOf(int task) {
    return sharesOfTask.get(task);
  }

  /** Whether a unit is counted in parts. */
  boolean hasShares() {
    return sharesOfTask.stream().flatMap(List::stream).anyMatch(share -> share.of() > 1);
  }
}
