/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.CrfModel;
import io.entente.ner.crf.CrfTagger;
import io.entente.ner.crf.Lexicon;
import io.entente.ner.crf.LexiconCodec;
import io.entente.ner.crf.ModelCodec;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Trains a tagger. Arguments: {@code --lexicon F --model OUT --dev F ... --train F ...}. Files of
 * other guidelines come as {@code --other F ...} and get domain features. {@code --headlines N}
 * adds every Nth article in capitals. {@code --epochs N --rate X --penalty X --dropout X --averaged
 * N --seed N} change the training.
 */
public final class TrainTagger {

  private static final int DEV_EVERY = 5;

  private TrainTagger() {}

  /** Runs the job. */
  public static void main(String[] args) throws IOException {
    CommandArguments arguments = CommandArguments.parse(args);
    TrainingSet set = trainingSet(arguments);
    report("%d sentences, %d features%n", set.sentences().size(), set.features());
    TrainingOptions options = options(arguments);
    CrfTrainer trainer = new CrfTrainer(set, options);
    String description = "trained on " + String.join(", ", names(arguments));
    CrfModel model = null;
    for (int epoch = 1; epoch <= options.epochs(); epoch++) {
      long start = System.nanoTime();
      double loss = trainer.epoch();
      report("epoch %d loss %.4f %.1f s%n", epoch, loss, (System.nanoTime() - start) / 1e9);
      if (epoch % DEV_EVERY == 0 || epoch == options.epochs()) {
        model = trainer.weights().model(set, description);
        evaluate(model, arguments.all("dev"));
      }
    }
    try (OutputStream out = new FileOutputStream(arguments.one("model"))) {
      ModelCodec.write(model, out);
    }
  }

  private static TrainingSet trainingSet(CommandArguments arguments) throws IOException {
    TrainingSet set = new TrainingSet(lexicon(arguments.one("lexicon")));
    int headlines = (int) arguments.number("headlines", 0);
    for (String file : arguments.all("train")) {
      List<LabelledArticle> articles = articles(file);
      set.add(articles, TrainingSet.BASE_DOMAIN);
      for (Recasing recasing : Recasing.values()) {
        if (headlines > 0) {
          set.add(recasing.everyNth(articles, headlines), TrainingSet.BASE_DOMAIN);
        }
      }
    }
    int domain = TrainingSet.BASE_DOMAIN;
    for (String file : arguments.all("other")) {
      domain++;
      set.add(articles(file), domain);
    }
    return set;
  }

  private static TrainingOptions options(CommandArguments arguments) {
    TrainingOptions usual = TrainingOptions.DEFAULT;
    return new TrainingOptions(
        (int) arguments.number("epochs", usual.epochs()),
        arguments.number("rate", usual.rate()),
        arguments.number("penalty", usual.penalty()),
        arguments.number("dropout", usual.dropout()),
        (int) arguments.number("averaged", usual.averaged()),
        (long) arguments.number("seed", usual.seed()));
  }

  private static void evaluate(CrfModel model, List<String> files) throws IOException {
    CrfTagger tagger = new CrfTagger(model);
    report("%d features kept%n", model.features().features());
    for (String file : files) {
      List<LabelledArticle> articles = articles(file);
      report("%s%n%s", file, Evaluation.run(tagger, articles).table());
      report("without MISC %s%n", Evaluation.runWithoutMisc(tagger, articles).exact("all"));
    }
  }

  private static List<String> names(CommandArguments arguments) {
    List<String> files = new ArrayList<>(arguments.all("train"));
    files.addAll(arguments.all("other"));
    List<String> names = new ArrayList<>();
    for (String file : files) {
      names.add(file.substring(file.lastIndexOf('/') + 1));
    }
    return names;
  }

  static List<LabelledArticle> articles(String file) throws IOException {
    try (Reader reader = new InputStreamReader(new FileInputStream(file), StandardCharsets.UTF_8)) {
      return LabelledReader.read(reader, ColumnFormat.ofFileName(file));
    }
  }

  private static Lexicon lexicon(String file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(new FileInputStream(file))))) {
      return LexiconCodec.read(in);
    }
  }

  private static void report(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
