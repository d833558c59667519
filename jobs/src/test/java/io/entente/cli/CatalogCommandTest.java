/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandTest {

  @TempDir private Path folder;

  private CommandLineRun check(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("my.tsv"), String.join("\n", lines));
    return CommandLineRun.of("catalog", "check", "--catalog", file.toString(), "--top", "3");
  }

  @Test
  void shippedCatalogPasses() {
    CommandLineRun run = CommandLineRun.of("catalog", "check");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("person").contains("0 errors,").contains("version ");
  }

  @Test
  void errorOfTheUsersFileIsReported_andFails() throws IOException {
    CommandLineRun run = check("actor\tcompany:acme_test\tAcme\tcompany\tUSA\tQ30");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out())
        .contains("ERROR: shared wikidata id (1)")
        .contains("company:acme_test: Q30 is also of state:usa")
        .contains("--top shows them");
  }

  @Test
  void goodFileOfTheUserPasses() throws IOException {
    CommandLineRun run =
        check(
            "actor\tperson:jo_doe_test\tJo Doe\tperson\tUSA", "alias\tperson:jo_doe_test\tJoe Doe");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }
}
