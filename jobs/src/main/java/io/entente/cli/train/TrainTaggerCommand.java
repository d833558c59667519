/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.train;

import io.entente.cli.ExitCode;
import io.entente.cli.NamedFile;
import io.entente.cli.ProgramOptions;
import io.entente.cli.Version;
import io.entente.eval.NerEvaluation;
import io.entente.eval.NerScores;
import io.entente.eval.TaggerNames;
import io.entente.ner.crf.CrfModel;
import io.entente.ner.crf.CrfTagger;
import io.entente.ner.crf.Lexicon;
import io.entente.ner.crf.LexiconCodec;
import io.entente.ner.crf.ModelCodec;
import io.entente.ner.train.LabelledArticle;
import io.entente.ner.train.TaggerTraining;
import io.entente.ner.train.TrainingOptions;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a tagger of names. */
@Command(
    name = "tagger",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Trains a tagger of names on labelled files and shows its scores on others every few epochs.",
      "Files are in UTF-8, a word a line: .conll (word first, label last), .tsv (word, label), .iob2"
          + " (Universal NER); or .txt, articles with marks such as [[Kyiv|LOC|Ukraine]]."
    },
    footer = {
      "",
      "Example: entente train tagger --train conll2003-train.conll --other wikigold.conll"
          + " --dev conll2003-dev.conll --clusters clusters.gz --model news.model"
    })
public final class TrainTaggerCommand implements Callable<Integer>, TaggerTraining.Listener {

  @Option(
      names = "--train",
      required = true,
      split = ",",
      splitSynopsisLabel = ",",
      paramLabel = "FILE",
      description = "Labelled files whose guidelines the tagger shall follow.")
  private List<Path> train;

  @Option(
      names = "--other",
      split = ",",
      splitSynopsisLabel = ",",
      paramLabel = "FILE",
      description = "Labelled files of other guidelines: each gets features of its own.")
  private List<Path> other = List.of();

  @Option(
      names = "--dev",
      required = true,
      split = ",",
      splitSynopsisLabel = ",",
      paramLabel = "FILE",
      description = "Labelled files to score on; never trained on.")
  private List<Path> dev;

  @Option(
      names = "--clusters",
      required = true,
      paramLabel = "FILE",
      description = "The file that 'entente train clusters' made.")
  private Path clusters;

  @Option(
      names = "--model",
      required = true,
      paramLabel = "FILE",
      description = "The model to write.")
  private Path model;

  @Mixin private TrainingSettings settings;
  @Mixin private ProgramOptions program;
  @Spec private CommandSpec spec;

  private List<NerEvaluation> evaluations;

  @Override
  public Integer call() throws Exception {
    TrainingOptions options = settings.options();
    int headlines = settings.headlines();
    NamedFile result = new NamedFile("--model", model).requireWritable();
    evaluations = dev.stream().map(TrainTaggerCommand::evaluation).toList();
    TaggerTraining training = new TaggerTraining(lexicon());
    for (Path path : train) {
      List<LabelledArticle> articles = new NamedFile("--train", path).readLabelled();
      training.addBase(articles);
      if (headlines > 0) {
        training.addHeadlines(articles, headlines);
      }
    }
    other.forEach(path -> training.addOther(new NamedFile("--other", path).readLabelled()));
    report("%,d sentences, %,d features%n", training.sentences(), training.features());
    CrfModel trained = training.run(options, description(), this);
    result.write(out -> ModelCodec.write(trained, out));
    report("wrote %s%n", model);
    return ExitCode.DONE;
  }

  private static NerEvaluation evaluation(Path path) {
    NamedFile file = new NamedFile("--dev", path);
    return new NerEvaluation(file.name(), file.readLabelled());
  }

  private Lexicon lexicon() {
    return new NamedFile("--clusters", clusters)
        .read(
            in ->
                LexiconCodec.read(
                    new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))));
  }

  private String description() {
    return Stream.concat(train.stream(), other.stream())
        .map(path -> path.getFileName().toString())
        .collect(Collectors.joining(", ", "trained on ", ""));
  }

  @Override
  public void trained(TaggerTraining.Epoch epoch) {
    report("epoch %d: loss %.4f, %.1f s%n", epoch.number(), epoch.loss(), epoch.seconds());
  }

  @Override
  public void tried(CrfModel candidate) {
    TaggerNames finder = new TaggerNames(new CrfTagger(candidate));
    for (NerEvaluation evaluation : evaluations) {
      NerScores scores = evaluation.scores(finder);
      report("  %s: %s, overlap %s%n", scores.corpus(), scores.overall(), scores.overlap());
    }
  }

  private void report(String format, Object... values) {
    spec.commandLine().getOut().printf(Locale.ROOT, format, values).flush();
  }
}
