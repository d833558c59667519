/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StarDictionaryTest {

  private static final Path PAGE = Path.of("docs/star-schema.md");
  private static final String HEADING = "## The tables\n\n";

  @Test
  void pageHasTheDefinitions() throws IOException {
    String page = Files.readString(PAGE);
    String before = page.substring(0, page.indexOf(HEADING) + HEADING.length());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, before + StarDictionary.text());
    }
    assertThat(Files.readString(PAGE))
        .as("jobs/docs/star-schema.md; write it anew with -Dgolden.update=true")
        .isEqualTo(before + StarDictionary.text());
  }

  @Test
  void tablesOfFourLengthsShareASection() {
    assertThat(StarDictionary.text())
        .contains("### `agg_pair_day`, `agg_pair_week`, `agg_pair_month`, `agg_pair_year`\n")
        .contains("One row: one pair of actors in one day, week, month or year in which it occurs.")
        .contains("| `npmi` | `double` | no | no | Normalized")
        .contains("| `stories` | `bigint` | no | of one actor or pair | Stories, each");
  }
}
