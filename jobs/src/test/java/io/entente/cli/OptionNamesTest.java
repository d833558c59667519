/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.usage.Setting;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class OptionNamesTest {

  private static final Set<String> TYPED = new TreeSet<>();

  static {
    collect(new CommandLine(new Entente()));
  }

  private static void collect(CommandLine command) {
    command.getCommandSpec().options().forEach(option -> TYPED.addAll(Set.of(option.names())));
    command
        .getCommandSpec()
        .positionalParameters()
        .forEach(argument -> TYPED.add(argument.paramLabel()));
    command.getSubcommands().values().forEach(OptionNamesTest::collect);
  }

  @ParameterizedTest
  @EnumSource
  void everySettingIsCalledWhatSomeCommandTakes(Setting setting) {
    assertThat(OptionNames.of(setting).split(",? ")).isSubsetOf(TYPED);
  }
}
