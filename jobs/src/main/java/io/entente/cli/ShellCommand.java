/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.view.LakeView;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.commons.text.StringTokenizer;
import org.apache.commons.text.matcher.StringMatcherFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Commands line by line in one process: Spark starts once, and later answers come at once. */
@Command(
    name = "shell",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Takes commands line by line, so that Spark starts once: for many questions to one lake."
            + " 'show' and '--lake' may be left out. Ends with 'quit' or the end of the input.",
    footer = {
      "",
      "Example:",
      "  entente shell --lake lake",
      "  > pairs --top 20",
      "  > pair Russia \"United States\" --period month --at 2025-02-01"
    })
public final class ShellCommand implements Callable<Integer> {

  private static final String PROMPT = "> ";
  private static final String LAKE = "--lake";
  private static final String SHOW = "show";
  private static final Set<String> ENDS = Set.of("quit", "exit");

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    String lake = common.lake();
    CommandLine all = spec.root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    LakeView.open(Sessions.open(spec.name()), lake).periods();
    boolean asks = Terminal.isThere();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (true) {
      if (asks) {
        out.print(PROMPT);
        out.flush();
      }
      String line = lines.readLine();
      if (line == null || ENDS.contains(line.strip())) {
        return ExitCode.DONE;
      }
      List<String> words = words(line);
      if (!words.isEmpty()) {
        all.execute(completed(words, all, lake).toArray(String[]::new));
      }
    }
  }

  /** The words of a line, in which quotes hold several together. */
  static List<String> words(String line) {
    return new StringTokenizer(
            line,
            StringMatcherFactory.INSTANCE.splitMatcher(),
            StringMatcherFactory.INSTANCE.quoteMatcher())
        .getTokenList();
  }

  /** The command with what may be left out. */
  private List<String> completed(List<String> words, CommandLine all, String lake) {
    List<String> completed = new ArrayList<>(words);
    CommandLine show = all.getSubcommands().get(SHOW);
    if (!all.getSubcommands().containsKey(words.get(0))
        && show.getSubcommands().containsKey(words.get(0))) {
      completed.add(0, SHOW);
    }
    CommandLine meant = all;
    for (String word : completed) {
      if (!meant.getSubcommands().containsKey(word)) {
        break;
      }
      meant = meant.getSubcommands().get(word);
    }
    boolean named = words.stream().anyMatch(w -> w.equals(LAKE) || w.startsWith(LAKE + "="));
    if (!named && meant.getCommandSpec().findOption(LAKE) != null) {
      completed.addAll(List.of(LAKE, lake));
    }
    return completed;
  }
}
