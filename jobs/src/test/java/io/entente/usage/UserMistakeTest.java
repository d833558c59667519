/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.usage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserMistakeTest {

  private static final UserMistake MISTAKE =
      new UserMistake(
          Setting.DAY,
          "{RUN}",
          "no article stands on '{RUN}'",
          Mend.of("leave %s out, or try another %s than %s", Setting.DAY, Setting.LAKE, "{RUN}"));

  @Test
  void messageIsProblemAndMend_withoutTheSettingsName() {
    assertThat(MISTAKE)
        .hasMessage(
            "no article stands on '{RUN}'; leave {DAY} out, or try another {LAKE} than {RUN}")
        .returns(Setting.DAY, UserMistake::setting)
        .returns("{RUN}", UserMistake::value);
  }

  @Test
  void mendNamesSettingsAsTheUserKnowsThem_andWhatHeTypedStays() {
    assertThat(MISTAKE.message(setting -> "-" + setting.name().charAt(0)))
        .isEqualTo("no article stands on '{RUN}'; leave -D out, or try another -L than {RUN}");
  }
}
