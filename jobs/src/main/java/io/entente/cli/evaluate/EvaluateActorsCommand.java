/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.evaluate;

import io.entente.cli.ConfigFile;
import io.entente.cli.ExitCode;
import io.entente.cli.UsageException;
import io.entente.cli.Version;
import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.EntenteSystem;
import io.entente.eval.actors.MatchedArticle;
import io.entente.eval.actors.gold.ActorSystem;
import io.entente.eval.actors.gold.GoldFiles;
import io.entente.eval.actors.gold.GoldSet;
import io.entente.eval.actors.gold.GoldTypes;
import io.entente.eval.actors.gold.SystemFile;
import io.entente.eval.actors.report.EvaluationJson;
import io.entente.eval.actors.report.EvaluationPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the actors found in annotated articles; needs no Spark. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Scores the actors found in annotated articles: spans, actors, Wikidata ids and pairs; lists"
            + " what is wrong by kind, and how far the stated confidence can be trusted.",
    footer = {
      "",
      "Examples:",
      "  entente evaluate actors --gold sample-data/gold/sample-gold.jsonl --html report.html",
      "  entente evaluate actors --gold a-gold.jsonl,b-gold.jsonl --types all --json out.json",
      "  entente evaluate actors --gold a-gold.jsonl --system other-program.jsonl"
    })
public final class EvaluateActorsCommand implements Callable<Integer> {

  @Option(
      names = "--gold",
      required = true,
      split = ",",
      paramLabel = "FILE",
      description =
          "X-gold.jsonl with the mentions of annotated articles; X-texts.jsonl lies beside it.")
  private List<Path> gold;

  @Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      defaultValue = "GPE,PER,ORG,ARMED,NORP",
      description =
          "Types of annotated mentions that count, or all (default: ${DEFAULT-VALUE}); a system may"
              + " find or leave the others.")
  private List<String> types;

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "3",
      description = "Errors of each kind to show (default: ${DEFAULT-VALUE}); JSON has all.")
  private int examples;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Where to write figures and all errors as JSON.")
  private Path json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Where to write a page that shows every article with its mentions in colour.")
  private Path html;

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description = "Score the mentions that another program wrote, one article a line.")
  private Path system;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Where to write the mentions that were scored, in the form of --system.")
  private Path save;

  @Option(
      names = ConfigFile.OPTION,
      paramLabel = "FILE",
      description = "Properties file with options, such as 'types = all'.")
  private String config;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (examples < 0) {
      throw new UsageException("--examples: %d is too few; use 0 or more".formatted(examples));
    }
    GoldTypes counted = GoldTypes.of(types);
    List<GoldSet> sets =
        gold.stream().map(GoldFiles::read).map(set -> set.restrictedTo(counted)).toList();
    ActorSystem measured = system == null ? EntenteSystem.shipped() : SystemFile.read(system);
    List<ActorEvaluation> evaluations =
        sets.stream().map(set -> ActorEvaluation.of(set, measured)).toList();
    PrintWriter out = spec.commandLine().getOut();
    ActorEvaluationView view = new ActorEvaluationView(out, examples);
    evaluations.forEach(view::print);
    write("--json", json, EvaluationJson.of(evaluations, counted));
    write("--html", html, EvaluationPage.of(evaluations, counted));
    write("--save", save, systemLines(evaluations));
    return ExitCode.DONE;
  }

  private static String systemLines(List<ActorEvaluation> evaluations) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (ActorEvaluation evaluation : evaluations) {
      for (MatchedArticle article : evaluation.articles()) {
        lines.append(SystemFile.line(article.gold(), article.system())).append('\n');
      }
    }
    return lines.toString();
  }

  private static void write(String option, Path file, String content) {
    if (file == null) {
      return;
    }
    try {
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException(
          "%s: cannot write '%s'; name a file in a folder that you may write"
              .formatted(option, file));
    }
  }
}
