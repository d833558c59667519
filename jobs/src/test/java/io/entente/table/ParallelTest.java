/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

  private static final List<Integer> MANY = IntStream.range(0, 300).boxed().toList();

  @Test
  void severalAreDoneAtATime() throws IOException {
    CountDownLatch together = new CountDownLatch(4);

    Parallel.each(
        MANY.subList(0, 4),
        one -> {
          together.countDown();
          try {
            assertThat(together.await(10, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });

    assertThat(together.getCount()).isZero();
  }

  @Test
  void answersStandInTheOrderOfTheQuestions() throws IOException {
    assertThat(Parallel.map(MANY, one -> -one).keySet()).containsExactlyElementsOf(MANY);
  }

  @Test
  void noneIsBegunAfterAFailure_andAllHaveEnded() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger running = new AtomicInteger();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                Parallel.each(
                    MANY,
                    one -> {
                      begun.incrementAndGet();
                      running.incrementAndGet();
                      try {
                        if (one == 0) {
                          throw new IOException("the power is off");
                        }
                        Thread.sleep(5);
                      } catch (InterruptedException e) {
                        throw new IOException(e);
                      } finally {
                        running.decrementAndGet();
                      }
                    }))
        .withMessage("the power is off");

    assertThat(begun).hasValueLessThan(MANY.size());
    assertThat(running).hasValue(0);
  }
}
