/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The network of the sample corpus as files, as a user calls for it. */
class ExportCommandTest {

  private static final String CSV = "export --format csv --out - --min-stories 6 ";

  @TempDir Path folder;

  private static CommandLineRun onLake(String command) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.addAll(List.of("--lake", SampleLake.folder().toString()));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private static CommandLineRun done(String command) {
    CommandLineRun run = onLake(command);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    return run;
  }

  private static void assertRefused(String command, String... parts) {
    CommandLineRun run = onLake(command);
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err().lines().findFirst().orElse("")).startsWith("entente: ").contains(parts);
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  /** Source, target, type and weight of the edges that a command prints. */
  private static List<String[]> edges(String command) {
    return done(command).out().lines().skip(1).map(line -> line.split(",")).toList();
  }

  private static Set<String> actors(List<String[]> edges) {
    Set<String> actors = new TreeSet<>();
    edges.forEach(edge -> actors.addAll(Set.of(edge[0], edge[1])));
    return actors;
  }

  private static Stream<Element> elements(Document document, String name) {
    var found = document.getElementsByTagName(name);
    return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
        .map(i -> (Element) found.item(i));
  }

  @Test
  void badFileIsRefused_beforeTheNetworkIsLookedFor() {
    assertRefused(
        "export --format gexf --around Nobodyatall --out " + folder, "--out", "it is a folder");
  }

  @Test
  void gexfHoldsTheWeightOfEverything_andReplacesTheFile() throws Exception {
    Path file = Files.writeString(folder.resolve("news.gexf"), "old");

    CommandLineRun run = done("export --format gexf --min-stories 15 --out " + file);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).containsPattern("[0-9]+ actors and [0-9]+ pairs written to ");
    Document gexf = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(elements(gexf, "edge"))
        .hasSizeGreaterThan(5)
        .filteredOn(edge -> edge.getAttribute("source").equals("state:rus"))
        .filteredOn(edge -> edge.getAttribute("target").equals("state:usa"))
        .singleElement()
        .satisfies(edge -> assertThat(edge.getAttribute("weight")).isEqualTo("41"));
    assertThat(elements(gexf, "attributes")).hasSize(2);
    assertThat(elements(gexf, "spell")).hasSizeGreaterThan(50);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void weightsOfSlicesAddUpToTheTotal_whenAskedFor() throws Exception {
    Path file = folder.resolve("news.gexf");
    done("export --format gexf --dynamic-weights --min-stories 15 --out " + file);

    Document gexf = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(elements(gexf, "edge"))
        .isNotEmpty()
        .allSatisfy(
            edge -> {
              var values = edge.getElementsByTagName("attvalue");
              int sum = 0;
              for (int i = 0; i < values.getLength(); i++) {
                Element value = (Element) values.item(i);
                assertThat(value.getAttribute("for")).isEqualTo("Weight");
                sum += Integer.parseInt(value.getAttribute("value"));
              }
              assertThat(edge.getAttribute("weight")).isEqualTo(Integer.toString(sum));
            });
  }

  @Test
  void csvHoldsOnePeriod_inTwoFiles() throws IOException {
    Path file = folder.resolve("year.csv");
    String told =
        done("export --format csv --period year --at 2024-05-05 --backbone --out " + file).out();

    assertThat(told).contains("year-nodes.csv and ", "year-edges.csv");
    assertThat(Files.readAllLines(folder.resolve("year-edges.csv")))
        .hasSizeGreaterThan(10)
        .anyMatch(line -> line.startsWith("person:olaf_scholz,place:berlin,Undirected,3,Olaf "))
        .allMatch(line -> line.endsWith(",true") || line.startsWith("Source,"));
    assertThat(Files.readAllLines(folder.resolve("year-nodes.csv")))
        .contains("Id,Label,type,country,wikidata,stories")
        .anyMatch(line -> line.startsWith("person:olaf_scholz,Olaf Scholz,person,DEU,"));
    assertThat(file).doesNotExist();
  }

  @Test
  void standardOutputHoldsTheTableAlone() {
    CommandLineRun run = done(CSV);

    assertThat(run.out()).startsWith("Source,Target,").doesNotContain("written to");
    assertThat(run.err()).containsPattern("[0-9]+ actors and [0-9]+ pairs written to -");
  }

  @Test
  void partnersAndThePairsAmongThemAreLeft_aroundAnActor() {
    List<String[]> all = edges(CSV);
    Set<String> near =
        actors(
            all.stream().filter(edge -> Set.of(edge[0], edge[1]).contains("state:isr")).toList());

    assertThat(edges(CSV + "--around Israel"))
        .containsExactlyElementsOf(
            all.stream().filter(edge -> near.containsAll(Set.of(edge[0], edge[1]))).toList())
        .hasSizeLessThan(all.size());
  }

  @Test
  void moreAreLeft_whenTheDepthGrows() {
    assertThat(actors(edges(CSV + "--around Israel --depth 2")))
        .containsAll(actors(edges(CSV + "--around Israel")))
        .hasSizeGreaterThan(actors(edges(CSV + "--around Israel")).size());
  }

  @Test
  void strongestPairsAreLeft() {
    List<String[]> strongest = edges(CSV + "--top-edges 3");

    assertThat(strongest).extracting(edge -> edge[3]).containsExactlyInAnyOrder("41", "32", "27");
    assertThat(edges(CSV + "--around Israel --top-edges 1")).hasSize(1);
  }

  @Test
  void largestComponentIsLeft() {
    String year = "export --format csv --out - --min-stories 3 --period year --at 2024-05-05 ";
    Set<String> whole = actors(edges(year + "--backbone"));
    Set<String> largest = actors(edges(year + "--backbone --largest-component"));

    assertThat(whole).containsAll(largest);
    assertThat(largest).isNotEmpty().hasSizeLessThan(whole.size());
  }

  @Test
  void wrongUseIsOneLine() {
    assertRefused("export --format png --out x", "--format", "png");
    assertRefused("export --format gexf --out " + folder, "--out", folder.toString(), "folder");
    assertRefused("export --format csv --out - --depth 2", "--depth", "--around");
    assertRefused("export --format csv --out - --around USA --depth 0", "--depth", "0");
    assertRefused("export --format csv --out - --top-edges 0", "--top-edges", "0");
    assertRefused("export --format csv --out - --dynamic-weights", "--dynamic-weights", "gexf");
    assertRefused(CSV + "--around Nobodyatall", "--around", "Nobodyatall");
    assertRefused(
        CSV + "--around person:tamim_bin_hamad_al_thani", "--around", "strong enough", "--min");
  }
}
