/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.evaluate;

import io.entente.cli.ExitCode;
import io.entente.cli.NamedFile;
import io.entente.cli.NerModelOption;
import io.entente.cli.ProgramOptions;
import io.entente.cli.Sessions;
import io.entente.cli.Version;
import io.entente.eval.NameFinder;
import io.entente.eval.NerEvaluation;
import io.entente.eval.PipelineNames;
import io.entente.eval.TaggerNames;
import io.entente.ner.SparkNlpNames;
import io.entente.ner.TextTagger;
import io.entente.ner.crf.CrfTagger;
import io.entente.ner.train.LabelledArticle;
import io.entente.ner.train.Recasing;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores a tagger of names on labelled files. */
@Command(
    name = "ner",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Scores a tagger of names on labelled files: exact spans with their types as conlleval counts"
          + " them, spans that overlap, tokens a second.",
      "Types that a file never labels are left out of what is found in it. Our tagger gets the words"
          + " as the file divides them; other models get them as a text again."
    },
    footer = {
      "",
      "Examples:",
      "  entente evaluate ner --gold conll2003-dev.conll,uner-ewt-test.iob2 --json scores.json",
      "  entente evaluate ner --gold conll2003-dev.conll --ner-model onto_recognize_entities_sm"
    })
public final class EvaluateNerCommand implements Callable<Integer> {

  private static final String GOLD = "--gold";

  @Option(
      names = GOLD,
      required = true,
      arity = "1..*",
      split = ",",
      splitSynopsisLabel = ",",
      paramLabel = "FILE",
      description =
          "Labelled files in UTF-8, a word a line: .conll (word first, label last, between blanks),"
              + " .tsv (word, label), .iob2 (Universal NER). Labels are IOB1, IOB2 or BIO.")
  private List<Path> gold;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Where to write the scores as JSON, too.")
  private Path json;

  @Option(
      names = "--recase",
      paramLabel = "CASE",
      description = "upper or title: score on the text in capitals or With Each Word Capitalised.")
  private Recasing recase;

  @Mixin private NerModelOption model;
  @Mixin private ProgramOptions program;
  @Spec private CommandSpec spec;

  /** A model to score, and how to call it. */
  private record Candidate(String description, NameFinder finder) {}

  @Override
  public Integer call() throws Exception {
    Optional<NamedFile> report =
        Optional.ofNullable(json).map(path -> new NamedFile("--json", path).requireWritable());
    List<NerEvaluation> evaluations = new ArrayList<>();
    for (Path path : gold) {
      NamedFile file = new NamedFile(GOLD, path);
      evaluations.add(new NerEvaluation(file.name(), recased(file.readLabelled())));
    }
    Candidate candidate = model.nerModel().map(this::candidate).orElseGet(this::shipped);
    NerReport scores = new NerReport(candidate.description());
    scores.printModel(spec.commandLine().getOut());
    for (NerEvaluation evaluation : evaluations) {
      NameFinder finder = candidate.finder();
      scores.add(evaluation.scores(finder), evaluation.speed(finder));
      scores.printLast(spec.commandLine().getOut());
    }
    if (report.isPresent()) {
      report.get().write(scores::writeJson);
    }
    return ExitCode.DONE;
  }

  private Candidate shipped() {
    return own("shipped", TextTagger.shipped().tagger());
  }

  /** A tagger of our own needs no Spark. */
  private Candidate candidate(String nameOrPath) {
    if (new File(nameOrPath).isFile()) {
      return own(
          nameOrPath,
          new NamedFile(NerModelOption.NAME, Path.of(nameOrPath)).read(CrfTagger::load));
    }
    SparkSession spark = Sessions.open("evaluate");
    return new Candidate(
        nameOrPath, new PipelineNames(spark, SparkNlpNames.open(spark, nameOrPath)));
  }

  private static Candidate own(String name, CrfTagger tagger) {
    return new Candidate(name + ", " + tagger.model().description(), new TaggerNames(tagger));
  }

  private List<LabelledArticle> recased(List<LabelledArticle> articles) {
    return recase == null ? articles : articles.stream().map(recase::apply).toList();
  }
}
