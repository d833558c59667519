/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CorpusOptionsTest {

  @Test
  void pathsAreDividedAtCommas_butGlobsAreNot() {
    CorpusOptions options = new CorpusOptions();
    new CommandLine(options).parseArgs("--corpus", "a,g/{x,y}/*.jsonl,{p,q,r},b");

    assertThat(options.corpus()).containsExactly("a", "g/{x,y}/*.jsonl", "{p,q,r}", "b");
  }

  @Test
  void usageShowsAComma() {
    assertThat(new CommandLine(new CorpusOptions()).getUsageMessage()).contains("PATH[,PATH...]");
  }
}
