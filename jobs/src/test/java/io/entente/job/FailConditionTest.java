/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.job.FailCondition.Measure;
import io.entente.usage.UserMistake;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailConditionTest {

  @ParameterizedTest
  @CsvSource({
    "rejects>5%, 6, 100, true",
    "rejects>5%, 5, 100, false",
    "rejects>=5%, 5, 100, true",
    "rejects>0.1%, 1, 1000, false",
    "rejects>0.1%, 2, 1000, true",
    "rejects>5%, 0, 0, false",
    "rejects>100, 101, 0, true",
    "input<1, 0, 500, true",
    "input<50%, 250, 500, false",
    "input<=50%, 250, 500, true",
    "growth<0, -1, 10, true",
    "growth<-10%, -1, 10, false",
    "' unresolved > 20 % ', 21, 100, true"
  })
  void holds(String condition, long count, long whole, boolean expected) {
    assertThat(FailCondition.of(condition).holds(count, whole)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reject>5%", "rejects", "rejects=5", "rejects>5%x", "rejects>many", ""})
  void refused_andThePossibleNamesAreNamed(String text) {
    assertThatThrownBy(() -> FailCondition.of(text))
        .isInstanceOf(UserMistake.class)
        .hasMessage(
            "'%s' is no condition; write one of input, rejects, growth, unresolved, then >, <, >="
                    .formatted(text)
                + " or <=, then a number or a percentage, like rejects>5%");
  }

  @Test
  void jobEnds_whenOneOfSeveralHolds_andTheFiguresAreTold() {
    FailConditions conditions =
        new FailConditions(
            List.of(FailCondition.of("input<1"), FailCondition.of("rejects>12.50%")));

    assertThat(conditions.ask(Measure.REJECTS)).isTrue();
    assertThat(conditions.ask(Measure.GROWTH)).isFalse();
    assertThatNoException()
        .isThrownBy(() -> conditions.require(Measure.REJECTS, 1, 8, "%d of %d", "as it was"));
    assertThatThrownBy(
            () -> conditions.require(Measure.REJECTS, 1_000, 4_000, "%,d of %,d", "as it was"))
        .isInstanceOf(BadFeedException.class)
        .hasMessage("rejects>12.50% holds: 1,000 of 4,000 (25.00%); as it was");
  }
}
