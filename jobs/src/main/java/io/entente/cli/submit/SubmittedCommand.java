/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import io.entente.cli.ConfigFile;
import io.entente.cli.Entente;
import io.entente.cli.UsageException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** A command that is to run on a cluster: what its words say, before anything is started. */
final class SubmittedCommand {

  private static final String LAKE = "--lake";

  private final List<String> words;
  private final CommandSpec spec;

  private SubmittedCommand(List<String> words, CommandSpec spec) {
    this.words = List.copyOf(words);
    this.spec = spec;
  }

  /**
   * Reads it as the driver will, so that a mistake is told before a cluster is asked for anything.
   *
   * @param err where the mistake is told
   */
  static SubmittedCommand of(List<String> words, PrintWriter err) {
    CommandLine program = Entente.commandLine();
    program.setErr(err);
    String[] args = words.toArray(new String[0]);
    ConfigFile.of(args, program).ifPresent(program::setDefaultValueProvider);
    ParseResult parsed = program.parseArgs(args);
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    CommandSpec spec = parsed.commandSpec();
    if (spec.userObject() instanceof SubmitCommand || spec.userObject() instanceof Entente) {
      throw new UsageException(
          "'%s' is no command for a cluster; name one such as run".formatted(words.get(0)));
    }
    return new SubmittedCommand(words, spec);
  }

  List<String> words() {
    return words;
  }

  /** The lake that it names, in a configuration file or on the line. */
  Optional<String> lake() {
    return value(LAKE);
  }

  /** The addresses that may be of a catalog: of its lake, and of what it publishes to. */
  Stream<String> catalogs() {
    return Stream.of(lake(), value("--publish"), value("--iceberg").map("iceberg:"::concat))
        .flatMap(Optional::stream);
  }

  private Optional<String> value(String option) {
    return Optional.ofNullable(spec.findOption(option)).map(OptionSpec::getValue);
  }

  /** Whether a value of its, or a word, is a path in a kind of file system. */
  boolean names(String scheme) {
    Stream<String> values =
        Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
            .map(ArgSpec::<Object>getValue)
            .filter(Objects::nonNull)
            .flatMap(
                value -> value instanceof Collection<?> many ? many.stream() : Stream.of(value))
            .map(Object::toString);
    return Stream.concat(values, words.stream()).anyMatch(value -> value.contains(scheme));
  }
}
