/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TablesCommandTest {

  @Test
  void shippedReferenceIsFresh() throws IOException {
    Path reference = Path.of("docs/tables.md");
    String printed = CommandLineRun.of("tables").out();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(reference.getParent());
      Files.writeString(reference, "# Tables\n\n" + printed);
    }
    assertThat(Files.readString(reference))
        .as("jobs/docs/tables.md; write it anew with -Dgolden.update=true")
        .isEqualTo("# Tables\n\n" + printed);
  }
}
