/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.TestSpark;
import io.entente.ner.TinyPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names scored on labelled files, through the command line. */
class EvaluateNerTest {

  private static final String CONLL =
      "-DOCSTART- -X- O O\n\nAngela NNP I-NP I-PER\nMerkel NNP I-NP I-PER\nleft VBD I-VP O\n"
          + "Berlin NNP I-NP I-LOC\n. . O O\n\n-DOCSTART- -X- O O\n\nThe DT I-NP O\n"
          + "European NNP I-NP I-ORG\nUnion NNP I-NP I-ORG\nwarned VBD I-VP O\n. . O O\n";

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void tableAndJsonTellTheScores_whenTheShippedModelIsScored() throws IOException {
    Path gold = file("gold.conll", CONLL);
    Path json = folder.resolve("scores.json");
    CommandLineRun run =
        CommandLineRun.of("evaluate", "ner", "--gold", gold.toString(), "--json", json.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("gold.conll: 10 words, 2 articles")
        .contains("model: shipped, trained on ")
        .containsPattern("names +precision +recall +F1 +marked +found")
        .containsPattern("PER +100.00 +100.00 +100.00 +1 +1")
        .containsPattern("all +100.00 +100.00 +100.00 +3 +3")
        .containsPattern("overlap +100.00 +100.00 +100.00 +3 +3")
        .contains("never labelled here, so left out: MISC (0 found)")
        .containsPattern("[0-9,]+ tokens a second by the clock, [0-9,]+ a second of processor");
    JsonNode corpus = new ObjectMapper().readTree(json.toFile()).at("/corpora/0");
    assertThat(corpus.at("/scores/exact/all/f1").asDouble()).isEqualTo(1);
    assertThat(corpus.at("/scores/exact/LOC/gold").asInt()).isEqualTo(1);
    assertThat(corpus.at("/scores/overlap/recall").asDouble()).isEqualTo(1);
    assertThat(corpus.at("/scores/types_left_out/0").asText()).isEqualTo("MISC");
    assertThat(corpus.at("/speed/tokens_per_second").asDouble()).isPositive();
  }

  @Test
  void everyLayoutIsRead_whenSeveralFilesAreNamed() throws IOException {
    Path tsv = file("a.tsv", "Italy\tB-country\nvoted\tO\n");
    Path iob2 = file("b.iob2", "# newdoc id = a\n1\tBerlin\tB-LOC\t-\tx\n\n");
    CommandLineRun run =
        CommandLineRun.of("evaluate", "ner", "--gold", tsv + "," + iob2, "--recase", "upper");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("a.tsv: 2 words").contains("b.iob2: 1 words");
  }

  @Test
  void anotherModelIsScored_whenNamed() throws IOException {
    TestSpark.session();
    Path gold =
        file(
            "tiny.conll",
            "Mayor NN I-NP O\nZorba NNP I-NP I-PER\nQuill NNP I-NP I-PER\nvisited VBD I-VP O\n"
                + "Nordmark NNP I-NP I-LOC\n. . O O\n\nUmbrella NNP I-NP I-ORG\n"
                + "Works NNP I-NP I-ORG\nhired VBD I-VP O\nQuill NNP I-NP I-PER\n. . O O\n\n");
    String saved = folder.resolve("pipeline").toString();
    TinyPipeline.model().write().save(saved);
    CommandLineRun run =
        CommandLineRun.of("evaluate", "ner", "--gold", gold.toString(), "--ner-model", saved);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("model: " + saved)
        .containsPattern("all +100.00 +100.00 +100.00 +4 +4")
        .contains("cores: 2");
    Path own = Files.write(folder.resolve("own.model"), TinyPipeline.modelBytes());
    CommandLineRun ownRun =
        CommandLineRun.of(
            "evaluate", "ner", "--gold", gold.toString(), "--ner-model", own.toString());
    assertThat(ownRun.out())
        .contains("own.model, tiny")
        .containsPattern("all +100.00 +100.00 +100.00 +4 +4")
        .contains("cores: 1");
  }

  @Test
  void refused_whenTheModelIsNone() throws IOException {
    TestSpark.session();
    String gold = file("gold.conll", CONLL).toString();
    String none = folder.resolve("none").toString();
    assertRefused(
        CommandLineRun.of("evaluate", "ner", "--gold", gold, "--ner-model", none),
        "--ner-model",
        none,
        "is no model");
    assertRefused(
        CommandLineRun.of("evaluate", "ner", "--gold", gold, "--ner-model", gold),
        "--ner-model",
        gold);
  }

  private static void assertRefused(CommandLineRun run, String... parts) {
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err().lines().findFirst().orElse("")).startsWith("entente: ").contains(parts);
  }

  @Test
  void refused_whenTheGoldFileIsMissingEmptyOrOfAnotherForm() throws IOException {
    assertRefused(CommandLineRun.of("evaluate", "ner"), "--gold");
    assertRefused(
        CommandLineRun.of("evaluate", "ner", "--gold", "none.conll"), "--gold", "none.conll");
    assertRefused(
        CommandLineRun.of("evaluate", "ner", "--gold", file("x.dat", "a O").toString()),
        "--gold",
        "must end in .conll, .tsv or .iob2");
    assertRefused(
        CommandLineRun.of("evaluate", "ner", "--gold", file("x.txt", "a O").toString()),
        "--gold",
        "the first line must be '### id | yyyy-mm-dd'");
    assertRefused(
        CommandLineRun.of("evaluate", "ner", "--gold", file("y.tsv", "Mars\tB-planet").toString()),
        "--gold",
        "y.tsv",
        "B-planet");
    assertRefused(
        CommandLineRun.of("evaluate", "ner", "--gold", file("z.tsv", "\n\n").toString()),
        "--gold",
        "no labelled word");
  }

  @Test
  void refused_whenTheJsonCannotBeWritten() throws IOException {
    Path gold = file("gold.conll", CONLL);
    String json = folder.resolve("no/folder/scores.json").toString();
    assertRefused(
        CommandLineRun.of("evaluate", "ner", "--gold", gold.toString(), "--json", json),
        "--json",
        json);
  }

  @Test
  void refused_whenNothingToEvaluateIsNamed() {
    assertRefused(CommandLineRun.of("evaluate"), "ner");
  }
}
