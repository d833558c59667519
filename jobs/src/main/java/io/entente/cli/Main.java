/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.job.BadFeedException;
import io.entente.table.LakeException;
import io.entente.table.LakeHeldException;
import io.entente.usage.FirstLine;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import scala.runtime.BoxedUnit;

/** Entry point, in-process and under spark-submit. */
public final class Main {

  private static final int MOST_WRONG_LETTERS = 2;
  private static final int MOST_SUGGESTED = 3;

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code. Under spark-submit a success ends by
   * returning, since YARN takes an exit for a failure.
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, UTF_8), true);
    PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true);
    Optional<String> wrong = LogFile.configure(args);
    if (wrong.isPresent()) {
      err.println("entente: " + wrong.get());
      System.exit(ExitCode.WRONG_USE);
    }
    Stop.watch(err);
    int code = Stop.codeOr(run(args, out, err, Terminal.isThere()));
    Stop.unwatch();
    if (code == ExitCode.DONE && Sessions.isSubmitted()) {
      SparkSession.getActiveSession().foreach(Main::stop);
    } else {
      System.exit(code);
    }
  }

  private static BoxedUnit stop(SparkSession session) {
    session.stop();
    return BoxedUnit.UNIT;
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    return run(args, out, err, false);
  }

  private static int run(String[] args, PrintWriter out, PrintWriter err, boolean terminal) {
    CommandLine command = Entente.commandLine();
    command.setOut(Output.of(out, terminal));
    command.setErr(Output.of(err, terminal));
    command.setExecutionStrategy(parsed -> execute(parsed, out));
    command.setParameterExceptionHandler((e, a) -> wrongUse(e.getCommandLine(), message(e)));
    command.setExecutionExceptionHandler((e, line, parsed) -> failed(line, e));
    try {
      Optional<ConfigFile> config = ConfigFile.of(args, command);
      config.ifPresent(command::setDefaultValueProvider);
    } catch (UsageException e) {
      return wrongUse(command, e.getMessage());
    }
    try {
      return command.execute(args);
    } catch (Error e) {
      // Memory that does not suffice, and what Hadoop throws when a local disk is full.
      return failed(command, e);
    }
  }

  /** Help is of our own words alone, and has colours of its own: it is printed as it is. */
  private static int execute(CommandLine.ParseResult parsed, PrintWriter plain) {
    List<CommandLine> commands = parsed.asCommandLineList();
    PrintWriter shown = commands.get(0).getOut();
    commands.forEach(command -> command.setOut(plain));
    Integer helped = CommandLine.executeHelpRequest(parsed);
    commands.forEach(command -> command.setOut(shown));
    return helped == null ? new CommandLine.RunLast().execute(parsed) : helped;
  }

  /** A misspelt option is the better explanation of one that is missing. */
  private static String message(CommandLine.ParameterException e) {
    List<String> unknown = e.getCommandLine().getUnmatchedArguments();
    if (unknown.isEmpty()) {
      return e.getMessage();
    }
    if (e instanceof CommandLine.MissingParameterException
        || e instanceof CommandLine.UnmatchedArgumentException) {
      return unmatched(new CommandLine.UnmatchedArgumentException(e.getCommandLine(), unknown));
    }
    return e.getMessage();
  }

  /** Says what is not known, and what may be meant by it. */
  private static String unmatched(CommandLine.UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    if (e.isUnknownOption()) {
      return nearest(first, e.getCommandLine())
          .map(near -> "%s: there is no such option; is it %s?".formatted(first, near))
          .orElse("%s: there is no such option".formatted(first));
    }
    boolean isName = e.getCommandLine().getCommandSpec().positionalParameters().size() > 0;
    return isName
        ? "'%s' is one word too many; put a name of several words in quotes".formatted(first)
        : e.getMessage();
  }

  /** The options that are spelt nearly so, the nearest first, as one text. */
  private static Optional<String> nearest(String unknown, CommandLine command) {
    LevenshteinDistance distance = new LevenshteinDistance(MOST_WRONG_LETTERS);
    String name = unknown.replaceFirst("=.*", "");
    return command.getCommandSpec().options().stream()
        .flatMap(option -> Stream.of(option.names()))
        .filter(known -> distance.apply(name, known) >= 0)
        .sorted(Comparator.comparing(known -> distance.apply(name, known)))
        .limit(MOST_SUGGESTED)
        .reduce((one, next) -> one + " or " + next);
  }

  private static int wrongUse(CommandLine command, String message) {
    String line = message.lines().findFirst().orElse("");
    command.getErr().println("entente: " + line);
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.WRONG_USE;
  }

  /** Says who is to act: the user, whoever waits for another run, or nobody but to try again. */
  private static int failed(CommandLine command, Throwable e) {
    if (Stop.isWanted()) {
      return ExitCode.FAILED;
    }
    if (e instanceof UsageException) {
      return wrongUse(command, e.getMessage());
    }
    if (e instanceof LakeHeldException) {
      command.getErr().println("entente: " + about(Setting.LAKE, e.getMessage()));
      return ExitCode.LAKE_HELD;
    }
    if (e instanceof BadFeedException) {
      command.getErr().println("entente: " + about(Setting.FAIL_CONDITION, e.getMessage()));
      return ExitCode.BAD_FEED;
    }
    Optional<UserMistake> mistake = mistake(e);
    if (mistake.isPresent()) {
      return wrongUse(
          command, about(mistake.get().setting(), mistake.get().message(OptionNames::of)));
    }
    LoggerFactory.getLogger(Main.class).error("command failed", e);
    Optional<Trouble.Met> trouble = e instanceof LakeException ? Optional.empty() : Trouble.of(e);
    String line = trouble.map(Trouble.Met::line).orElseGet(() -> FirstLine.of(e));
    command.getErr().println("entente: failed: " + line + LogFile.hint());
    return trouble.map(Trouble.Met::exitCode).orElse(ExitCode.FAILED);
  }

  /** The mistake that it tells of; Spark wraps what one of its tasks threw, more than once. */
  static Optional<UserMistake> mistake(Throwable e) {
    Throwable told = e;
    while (told instanceof SparkException) {
      told = told.getCause();
    }
    return told instanceof UserMistake mistake ? Optional.of(mistake) : Optional.empty();
  }

  private static String about(Setting setting, String message) {
    return OptionNames.of(setting) + ": " + message;
  }
}
