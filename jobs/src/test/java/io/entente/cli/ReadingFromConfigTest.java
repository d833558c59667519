/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of how records are read, in a file. */
class ReadingFromConfigTest {

  @TempDir Path folder;

  private CommandLineRun ingest(String config) throws IOException {
    Path file = Files.writeString(folder.resolve("entente.properties"), config);
    return CommandLineRun.of(
        "ingest",
        "--corpus",
        folder.resolve("a.csv").toString(),
        "--lake",
        folder.resolve("lake").toString(),
        "--config",
        file.toString());
  }

  @Test
  void configFileMayAllowTheFutureAndNameACharset() throws IOException {
    String rows =
        "date,title,body\n"
            + "2099-02-13,Doki,W Gda\u0144sku zamkni\u0119to doki.\n"
            + "2024-02-13,Lampy,\u0141\u00f3d\u017a policzy\u0142a lampy.\n";
    Files.write(folder.resolve("a.csv"), rows.getBytes("ISO-8859-2"));

    assertThat(ingest("charset = ISO-8859-2\n").out())
        .contains("2 input records = 1 articles + 1 rejects", "future_date: 1");
    assertThat(ingest("charset = ISO-8859-2\nallow-future = true\n").out())
        .contains("articles in the lake: 2")
        .doesNotContain("future_date");
    CommandLineRun refused = ingest("charset = none\n");
    assertThat(refused.err()).contains("charset", "none");
    assertThat(refused.code()).isEqualTo(2);
  }
}
