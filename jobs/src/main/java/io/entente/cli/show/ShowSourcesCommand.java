/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.ExitCode;
import io.entente.cli.Figures;
import io.entente.cli.TextTable;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.view.LakeView;
import io.entente.view.SourceProfile;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The publishers. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows the publishers with most articles: articles, stories, copies and whose stories these"
            + " are of, languages, first and last day.",
    footer = {"", "Example: entente show sources --lake lake --top 20"})
public final class ShowSourcesCommand implements Callable<Integer> {

  /** So many names mostly fit into a cell. */
  private static final int MOST = 3;

  private static final String UNKNOWN = "(not known)";

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    try (LakeView lake = view.open()) {
      List<SourceProfile> sources = lake.sources(most);
      form.print(spec.commandLine(), SourceProfile.class, sources, out -> print(sources, out));
    }
    return ExitCode.DONE;
  }

  private static void print(List<SourceProfile> sources, PrintWriter out) {
    TextTable table =
        new TextTable(
            "publisher", "articles", "stories", "copies", "of", "languages", "first", "last");
    for (SourceProfile source : sources) {
      table.add(
          name(source.source()),
          Figures.count(source.articles()),
          Figures.count(source.stories()),
          Figures.count(source.copies()),
          parts(source.copiedFrom()),
          parts(source.languages()),
          source.first().toString(),
          source.last().toString());
    }
    out.println();
    table.print(out);
  }

  private static String parts(List<SourceProfile.Part> parts) {
    return parts.stream()
        .limit(MOST)
        .map(part -> name(part.name()) + " " + Figures.count(part.articles()))
        .collect(Collectors.joining(", "));
  }

  private static String name(String name) {
    return name == null ? UNKNOWN : name;
  }
}
