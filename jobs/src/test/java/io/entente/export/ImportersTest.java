/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.TestSpark;
import io.entente.cli.SampleLake;
import io.entente.export.Importer.Actor;
import io.entente.export.Importer.Pair;
import io.entente.export.Importer.Read;
import io.entente.view.LakeView;
import io.entente.view.Network;
import io.entente.view.NetworkChoice;
import io.entente.view.PairStrength;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jgrapht.alg.drawing.model.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other programs read in our files what we wrote into them, and all the same. */
class ImportersTest {

  @TempDir Path folder;

  private static Network sample;

  private static Network sample() {
    if (sample == null) {
      try (LakeView lake = LakeView.open(TestSpark.session(), SampleLake.folder().toString())) {
        sample = lake.network(NetworkChoice.byMonth(PairStrength.ofStories(4)));
      }
    }
    return sample;
  }

  private Path written(Network network, NetworkFormat format, WeightsOverTime weights)
      throws IOException {
    Path file = folder.resolve("network." + format.name().toLowerCase(Locale.ROOT));
    List<NetworkFile> files = format.files(network, weights);
    for (NetworkFile one : files) {
      try (Writer out = Files.newBufferedWriter(folder.resolve(one.part() + file.getFileName()))) {
        one.content().write(out);
      }
    }
    return files.size() == 1 ? file : folder.resolve("edges" + file.getFileName());
  }

  private Read gexf(Importer importer, Network network) throws Exception {
    return importer.read(written(network, NetworkFormat.GEXF, WeightsOverTime.TOTAL));
  }

  private static List<Pair> pairs(Network network) {
    return network.edges().stream()
        .map(
            edge ->
                new Pair(
                    edge.source(),
                    edge.target(),
                    Long.toString(edge.stories()),
                    String.format(Locale.ROOT, "%.4f", edge.npmi())))
        .toList();
  }

  private static void assertSameActors(List<Actor> read, Network network) {
    Map<String, Point2D> places = NetworkLayout.of(network);
    Point2D first = places.get(network.nodes().get(0).id());
    NodeLook look = new NodeLook(network);
    Map<String, Actor> byId = read.stream().collect(Collectors.toMap(Actor::id, a -> a));
    assertThat(byId).hasSameSizeAs(network.nodes());
    for (Network.Node node : network.nodes()) {
      Actor actor = byId.get(node.id());
      assertThat(actor.name())
          .isEqualTo(XmlText.legal(node.name()).replace("\n", "\\n").replace("\t", "\\t"));
      assertThat(actor.type()).isEqualTo(node.type() == null ? "-" : node.type());
      assertThat(actor.stories()).isEqualTo(Long.toString(node.stories()));
      assertThat(actor.x()).isCloseTo(places.get(node.id()).getX() - first.getX(), within(0.1));
      assertThat(actor.y()).isCloseTo(places.get(node.id()).getY() - first.getY(), within(0.1));
      assertThat(actor.size()).isCloseTo(look.size(node), within(0.01));
      int rgb = NodeLook.colour(node);
      assertThat(actor.colour())
          .isEqualTo("%d,%d,%d".formatted(rgb >> 16, (rgb >> 8) & 255, rgb & 255));
    }
  }

  @ParameterizedTest
  @EnumSource
  void weightIsThatOfAllSlices_whenAPairHasSeveral(Importer importer) throws Exception {
    Read read = gexf(importer, TinyNetworks.TWO_MONTHS);

    assertThat(read.pairs()).containsExactly(new Pair("state:jpn", "state:usa", "345", "0.2500"));
    assertThat(read.issues()).allMatch(issue -> issue.startsWith("INFO"));
  }

  @ParameterizedTest
  @EnumSource
  void strangeNamesArriveAsTheyAre(Importer importer) throws Exception {
    Read read = gexf(importer, TinyNetworks.HOSTILE);

    assertThat(read.pairs()).containsExactlyElementsOf(pairs(TinyNetworks.HOSTILE));
    assertSameActors(read.actors(), TinyNetworks.HOSTILE);
  }

  @ParameterizedTest
  @EnumSource
  void networkOfTheSampleIsTheSameInEveryProgram(Importer importer) throws Exception {
    Network network = sample();
    Read read = gexf(importer, network);

    assertThat(read.pairs()).hasSizeGreaterThan(500).containsExactlyElementsOf(pairs(network));
    assertSameActors(read.actors(), network);
  }

  @Test
  void slicesLastToTheEndOfTheirLastDay_inGephi() throws Exception {
    assertThat(gexf(Importer.GEPHI, TinyNetworks.TWO_MONTHS).time())
        .containsExactly("2025-01-01T00:00:00Z", "2025-03-31T23:59:59Z");
  }

  @ParameterizedTest
  @EnumSource
  void weightOfASlice_isGephisAlone(Importer importer) throws Exception {
    Path file = written(TinyNetworks.TWO_MONTHS, NetworkFormat.GEXF, WeightsOverTime.BY_SLICE);

    assertThat(importer.read(file).pairs())
        .containsExactly(
            new Pair("state:jpn", "state:usa", importer == Importer.GEPHI ? "2" : "345", "-"));
  }

  @ParameterizedTest
  @EnumSource(names = {"GEPHI", "NETWORKX"})
  void graphMlHasTheSameWeights(Importer importer) throws Exception {
    Path file = written(TinyNetworks.TWO_MONTHS, NetworkFormat.GRAPHML, WeightsOverTime.TOTAL);
    Read read = importer.read(file);

    assertThat(read.pairs()).containsExactly(new Pair("state:jpn", "state:usa", "345", "0.2500"));
    assertThat(read.actors()).extracting(Actor::name).containsExactly("Japan", "United States");
    assertThat(read.actors()).extracting(Actor::stories).containsExactly("400", "900");
  }

  @Test
  void csvOfEdgesIsReadByGephi() throws Exception {
    Path edges = written(TinyNetworks.TWO_MONTHS, NetworkFormat.CSV, WeightsOverTime.TOTAL);

    assertThat(Importer.GEPHI.read(edges).pairs())
        .containsExactly(new Pair("state:jpn", "state:usa", "345", "0.2500"));
  }

  @Test
  void csvOfNodesIsReadByGephi() throws Exception {
    Path edges = written(TinyNetworks.TWO_MONTHS, NetworkFormat.CSV, WeightsOverTime.TOTAL);

    Read read = Importer.GEPHI.read(edges.resolveSibling("nodesnetwork.csv"));
    assertThat(read.pairs()).isEmpty();
    assertThat(read.actors()).extracting(Actor::name).containsExactly("Japan", "United States");
    assertThat(read.actors()).extracting(Actor::stories).containsExactly("400", "900");
  }
}
