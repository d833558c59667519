/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks a file system many things at a time: most of each is waiting for its answer. */
final class Parallel {

  private static final int AT_A_TIME = 16;

  private Parallel() {}

  /** Something to do with one of many. */
  interface Action<T> {
    void on(T one) throws IOException;
  }

  /** Something to know of one of many. */
  interface Question<T, R> {
    R of(T one) throws IOException;
  }

  /** Does it with each, in no order; after a failure none is begun, and all have ended. */
  static <T> void each(Collection<T> all, Action<T> action) throws IOException {
    map(
        all,
        one -> {
          action.on(one);
          return one;
        });
  }

  /** The answer for each, in the order of the questions. */
  static <T, R> Map<T, R> map(Collection<T> all, Question<T, R> question) throws IOException {
    Map<T, R> answers = new LinkedHashMap<>();
    if (all.isEmpty()) {
      return answers;
    }
    AtomicBoolean failed = new AtomicBoolean();
    List<Callable<R>> tasks = new ArrayList<>();
    for (T one : all) {
      tasks.add(
          () -> {
            if (failed.get()) {
              return null;
            }
            boolean done = false;
            try {
              R answer = question.of(one);
              done = true;
              return answer;
            } finally {
              if (!done) {
                failed.set(true);
              }
            }
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_A_TIME, all.size()));
    try {
      List<Future<R>> futures = threads.invokeAll(tasks);
      int i = 0;
      for (T one : all) {
        answers.put(one, futures.get(i++).get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      threads.shutdown();
    }
  }

  private static IOException rethrown(Throwable cause) {
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }
}
