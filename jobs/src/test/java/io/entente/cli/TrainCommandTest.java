/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clusters, then a tagger, from tiny made-up files. */
class TrainCommandTest {

  private static final String SENTENCE =
      "Mayor NN I-NP O\nZorba NNP I-NP I-PER\nQuill NNP I-NP I-PER\nvisited VBD I-VP O\n"
          + "Nordmark NNP I-NP I-LOC\n. . O O\n\nUmbrella NNP I-NP I-ORG\nWorks NNP I-NP I-ORG\n"
          + "hired VBD I-VP O\nQuill NNP I-NP I-PER\n. . O O\n\n";

  @TempDir static Path folder;
  private static Path labelled;
  private static Path clusters;
  private static CommandLineRun clustering;

  @BeforeAll
  static void makeClusters() throws IOException {
    labelled = file("tiny.conll", "-DOCSTART- -X- O O\n\n" + SENTENCE);
    clusters = folder.resolve("clusters.gz");
    clustering =
        CommandLineRun.of(
            "train",
            "clusters",
            "--vectors",
            file("vectors.json", vectors("mayor", "visited", "hired", ".")).toString(),
            "--given-names",
            file("given.csv", "name,politicians\nZorba,9\n").toString(),
            "--surnames",
            file("surnames.csv", "name,politicians\nQuill,\n").toString(),
            "--cities",
            file("cities.csv", "qid,name,country\nQ1,Nordmark,xx\n").toString(),
            "--out",
            clusters.toString());
  }

  private static Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static String vectors(String... words) {
    Random random = new Random(1);
    List<String> fields = new ArrayList<>();
    for (String word : words) {
      double[] vector = random.doubles(100).toArray();
      fields.add("\"" + word + "\":" + Arrays.toString(vector));
    }
    return "{\"vectors\":{" + String.join(",", fields) + "}}";
  }

  /** Trains with usual options and others, which win, as name and value by turns. */
  private static CommandLineRun train(String model, String... others) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--train", labelled.toString());
    options.put("--dev", labelled.toString());
    options.put("--clusters", clusters.toString());
    options.put("--model", model);
    options.put("--rate", "0.1");
    options.put("--penalty", "0.01");
    options.put("--dropout", "0.2");
    options.put("--epochs", "12");
    for (int i = 0; i < others.length; i += 2) {
      options.put(others[i], others[i + 1]);
    }
    List<String> args = new ArrayList<>(List.of("train", "tagger"));
    options.forEach((name, value) -> args.addAll(List.of(name, value)));
    return CommandLineRun.of(args.toArray(new String[0]));
  }

  private static void assertRefused(CommandLineRun run, String... parts) {
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err().lines().findFirst().orElse("")).startsWith("entente: ").contains(parts);
  }

  @Test
  void clustersAreWritten_whenVectorsAndNamesAreGiven() {
    assertThat(clustering.err()).isEmpty();
    assertThat(clustering.code()).isZero();
    assertThat(clustering.out()).contains("clustering 4 words").contains("wrote " + clusters);
  }

  @Test
  void modelIsTheSameBytes_whenSeedIsTheSame() throws IOException {
    Path first = folder.resolve("first.model");
    Path second = folder.resolve("second.model");
    Path other = folder.resolve("other.model");
    CommandLineRun run = train(first.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("2 sentences")
        .containsPattern("epoch 12: loss [0-9.]+, [0-9.]+ s")
        .contains("tiny.conll: P 100.00 R 100.00 F1 100.00");
    assertThat(run.out().lines().filter(line -> line.contains("tiny.conll: P"))).hasSize(3);
    train(second.toString());
    train(other.toString(), "--seed", "2");
    assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    assertThat(Files.readAllBytes(other)).isNotEqualTo(Files.readAllBytes(first));
  }

  @Test
  void headlinesAndOtherFilesAreAdded_whenGiven() throws IOException {
    Path other = file("other.tsv", "Quill\tB-politician\nwon\tO\n");
    CommandLineRun run =
        train(
            folder.resolve("mixed.model").toString(),
            "--headlines",
            "1",
            "--other",
            other.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("5 sentences");
  }

  @Test
  void refused_whenANumberIsOutOfRange() {
    String model = folder.resolve("never.model").toString();
    assertRefused(train(model, "--dropout", "1"), "--dropout", "1.0", "below 1");
    assertRefused(train(model, "--epochs", "0"), "--epochs", "0", "1 or more");
    assertRefused(train(model, "--headlines", "-1"), "--headlines", "-1");
    assertRefused(train(model, "--rate", "NaN"), "--rate", "NaN");
    assertThat(Files.exists(Path.of(model))).isFalse();
  }

  @Test
  void refused_whenAFileIsOfAnotherForm() throws IOException {
    String model = folder.resolve("never.model").toString();
    assertRefused(train(model, "--other", "none.tsv"), "--other", "none.tsv");
    assertRefused(train(folder.resolve("no/such/x.model").toString()), "--model", "x.model");
    String text = file("text.gz", "no clusters").toString();
    assertRefused(train(model, "--clusters", text), "--clusters", "text.gz");
  }

  @Test
  void refused_whenNamesAreOfAnotherForm() throws IOException {
    assertRefused(
        CommandLineRun.of(
            "train",
            "clusters",
            "--given-names",
            file("bad.csv", "name\nZorba\n").toString(),
            "--surnames",
            "none.csv",
            "--cities",
            "none.csv",
            "--vectors",
            "none.json",
            "--out",
            folder.resolve("x.gz").toString()),
        "--given-names",
        "bad.csv");
    assertRefused(CommandLineRun.of("train"), "clusters, tagger or senses");
  }
}
