/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scheduler's window leaves records for later runs and takes none out. */
class PublicationWindowTest {

  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void writeCorpus() throws IOException {
    TestSpark.session();
    corpus = folder.resolve("news.jsonl");
    Files.writeString(
        corpus,
        """
        {"body":"Alpha said in Paris that it would rain on the whole of the coast.","date":"2025-01-10"}
        {"body":"Beta met the ministers of trade in Rome to speak about wheat.","date":"2025-02-10"}
        {"body":"Gamma left the talks on fish before they had begun in Oslo.","date":"2025-03-10"}
        {"body":"Delta has no day of its own, and is a reject whatever the window."}
        """);
  }

  private CommandLineRun ingest(Path lake, String... window) {
    return CommandLineRun.of(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "ingest", "--corpus", corpus.toString(), "--lake", lake.toString()),
                java.util.stream.Stream.of(window))
            .toArray(String[]::new));
  }

  @Test
  void recordsOutsideAreCounted_andReadByALaterWindow_andNoneLeaves() throws IOException {
    Path lake = folder.resolve("lake");

    assertThat(ingest(lake, "--published-from", "2025-02-01", "--published-to", "2025-02-28").out())
        .contains(
            "4 input records = 1 articles + 1 rejects + 2 outside the window, from 1 files",
            "records outside the window: 2");
    assertThat(ingest(lake, "--published-from", "2025-02-01", "--published-to", "2025-02-28").out())
        .contains("nothing to do");
    assertThat(ingest(lake, "--published-from", "2025-03-01").out())
        .contains("4 input records = 2 articles + 1 rejects + 1 outside the window, from 1 files");
    assertThat(ingest(lake).out()).contains("4 input records = 3 articles + 1 rejects, from");
    assertThat(ingest(lake, "--published-from", "2025-03-01").out()).contains("nothing to do");

    Path atOnce = folder.resolve("at-once");
    ingest(atOnce);
    Map<String, String> content = LakeContent.of(lake);
    assertThat(content.get("articles")).isEqualTo(LakeContent.of(atOnce).get("articles"));
  }

  @Test
  void windowThatEndsBeforeItBeginsIsRefused() {
    CommandLineRun run =
        ingest(
            folder.resolve("lake"),
            "--published-from",
            "2025-02-01",
            "--published-to",
            "2025-01-31");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "entente: --published-to: 2025-01-31 is before --published-from 2025-02-01; name a later");
  }

  @Test
  void aggregateRefusesAWindow_andNamesWhatShowsOne() {
    CommandLineRun run = CommandLineRun.of("aggregate", "--lake", "lake", "--from", "2025-02-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("entente: --from, --to: the period tables hold the whole corpus, and a window")
        .contains("'entente show pairs --lake lake --from ... --to ...'");
  }
}
