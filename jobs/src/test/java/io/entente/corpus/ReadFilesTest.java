/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.corpus.TinyCorpus.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadFilesTest {

  private static final ReadFiles READ =
      ReadFiles.of(
          List.of(read("/broken", 5), read("/unopened", 1), read("/whole", 3)),
          Map.of("/broken", 1L, "/unopened", 1L));

  @Test
  void fateOfAFileFollowsFromItsUnreadableRecords() {
    assertThat(READ.fates())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "/broken", InputFiles.Fate.BROKEN,
                "/unopened", InputFiles.Fate.UNOPENED,
                "/whole", InputFiles.Fate.WHOLE));
    assertThat(READ.opened()).containsExactly("/broken", "/whole");
    assertThat(READ.paths()).containsExactly("/broken", "/unopened", "/whole");
    assertThat(READ.records()).isEqualTo(9);
  }

  @Test
  void filesLeave_whenTheyWereReadAnewOrAreDropped_butNotWhenTheyCannotBeOpened() {
    assertThat(READ.leaving(Set.of("/unopened", "/whole", "/gone", "/other"), Set.of("/gone")))
        .containsExactly("/gone", "/whole");
  }
}
