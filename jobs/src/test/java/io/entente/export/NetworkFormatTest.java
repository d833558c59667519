/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.view.Network;
import io.entente.view.Network.Edge;
import io.entente.view.Network.Node;
import io.entente.view.Network.Slice;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class NetworkFormatTest {

  private static final Network NETWORK =
      new Network(
          "month",
          List.of(
              new Node(
                  "state:usa", "U.S. & \"A\" <\u0001>", "state", "USA", "Q30", 3, slices(1, 2)),
              new Node("person:x", "X, Jr.", "person", null, null, 3, slices(1, 2))),
          List.of(new Edge("person:x", "state:usa", 3, 0.25, 7.5, 0.01, true, slices(1, 2))));

  private static List<Slice> slices(long january, long march) {
    return List.of(
        new Slice(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-01-31"), january, 0.5),
        new Slice(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-31"), march, 0.75));
  }

  private static String written(NetworkFormat format) throws IOException {
    return written(format.files(NETWORK, WeightsOverTime.TOTAL).get(0));
  }

  private static String written(NetworkFile file) throws IOException {
    StringWriter out = new StringWriter();
    file.content().write(out);
    return out.toString();
  }

  private static Document gexf(WeightsOverTime weights) throws Exception {
    String text = written(NetworkFormat.GEXF.files(NETWORK, weights).get(0));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  @Test
  void gexfHoldsNamesTimesAndStaticWeights() throws Exception {
    Document gexf = gexf(WeightsOverTime.TOTAL);
    XPath path = XPathFactory.newInstance().newXPath();

    assertThat(path.evaluate("/gexf/@version", gexf)).isEqualTo("1.2");
    assertThat(path.evaluate("/gexf/graph/@mode", gexf)).isEqualTo("dynamic");
    assertThat(path.evaluate("/gexf/graph/@timeformat", gexf)).isEqualTo("date");
    assertThat(path.evaluate("//node[@id='state:usa']/@label", gexf)).isEqualTo("U.S. & \"A\" <>");
    assertThat(path.evaluate("//node[@id='state:usa']//attvalue[@for='wikidata']/@value", gexf))
        .isEqualTo("Q30");
    assertThat(path.evaluate("count(//node[@id='person:x']//attvalue[@for='country'])", gexf))
        .isEqualTo("0");
    assertThat(path.evaluate("//edge/@target", gexf)).isEqualTo("state:usa");
    assertThat(path.evaluate("//edge/@weight", gexf)).isEqualTo("3");
    assertThat(path.evaluate("//edge//attvalue[@for='q']/@value", gexf)).isEqualTo("0.01");
    assertThat(path.evaluate("count(//edge//attvalue[@start])", gexf)).isEqualTo("0");
    String march = "//edge/spells/spell[@start='2025-03-01T00:00:00']/@end";
    assertThat(path.evaluate(march, gexf)).isEqualTo("2025-03-31T23:59:59");
    assertThat(path.evaluate("count(//edge/spells/spell)", gexf)).isEqualTo("2");
  }

  @ParameterizedTest
  @EnumSource
  void gexfDeclaresEachAttributeOnce_inOneBlockAClass(WeightsOverTime weights) throws Exception {
    Document gexf = gexf(weights);
    XPath path = XPathFactory.newInstance().newXPath();

    for (String of : List.of("node", "edge")) {
      String block = "//attributes[@class='%s']".formatted(of);
      assertThat(path.evaluate("count(%s)".formatted(block), gexf)).isEqualTo("1");
      assertThat(
              path.evaluate(
                  "count(//%s//attvalue[not(@for = %s/*/@id)])".formatted(of, block), gexf))
          .isEqualTo("0");
    }
    // To programs that draw with sigma, "type" is a shape.
    assertThat(path.evaluate("count(//attribute[@id='type'])", gexf)).isEqualTo("0");
  }

  @Test
  void gexfHoldsTheWeightOfEachSliceBesideTheTotal_whenAskedFor() throws Exception {
    Document gexf = gexf(WeightsOverTime.BY_SLICE);
    XPath path = XPathFactory.newInstance().newXPath();

    assertThat(path.evaluate("//edge/@weight", gexf)).isEqualTo("3");
    String march =
        "//edge//attvalue[@for='Weight'][@start='2025-03-01T00:00:00']"
            + "[@end='2025-03-31T23:59:59']/@value";
    assertThat(path.evaluate(march, gexf)).isEqualTo("2");
    assertThat(path.evaluate("//attributes[@class='edge']/@mode", gexf)).isEqualTo("dynamic");
  }

  @Test
  void graphMlIsReadBackByJGraphT() throws IOException {
    Graph<String, DefaultEdge> graph =
        new SimpleGraph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    Map<String, String> values = new HashMap<>();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (at, value) -> values.put(at.getFirst() + " " + at.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (at, value) -> values.put("edge " + at.getSecond(), value.getValue()));

    importer.importGraph(graph, new StringReader(written(NetworkFormat.GRAPHML)));

    assertThat(graph.vertexSet()).containsExactlyInAnyOrder("state:usa", "person:x");
    assertThat(graph.containsEdge("person:x", "state:usa")).isTrue();
    assertThat(values)
        .containsEntry("state:usa name", "U.S. & \"A\" <>")
        .containsEntry("state:usa country", "USA")
        .containsEntry("edge llr", "7.5")
        .containsEntry("edge backbone", "true")
        .doesNotContainKey("person:x country");
  }

  @Test
  void graphMlNamesWeightAndLabelAsGephiReadsThem() throws Exception {
    Document graphMl =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(written(NetworkFormat.GRAPHML))));
    XPath path = XPathFactory.newInstance().newXPath();

    String weight = path.evaluate("//key[@for='edge'][@*='weight']/@id", graphMl);
    assertThat(path.evaluate("//edge/data[@key='%s']".formatted(weight), graphMl)).isEqualTo("3.0");
    String label = path.evaluate("//key[@for='node'][@*='label']/@id", graphMl);
    assertThat(path.evaluate("//node[@id='person:x']/data[@key='%s']".formatted(label), graphMl))
        .isEqualTo("X, Jr.");
    assertThat(path.evaluate("count(//key[@for='all'])", graphMl)).isEqualTo("0");
  }

  @Test
  void csvIsTwoFiles_whichQuoteWhatNeedsIt() throws IOException {
    List<NetworkFile> files = NetworkFormat.CSV.files(NETWORK, WeightsOverTime.TOTAL);

    assertThat(files).extracting(NetworkFile::part).containsExactly("nodes", "edges");
    assertThat(written(files.get(0)).lines())
        .containsExactly(
            "Id,Label,type,country,wikidata,stories",
            "state:usa,\"U.S. & \"\"A\"\" <\u0001>\",state,USA,Q30,3",
            "person:x,\"X, Jr.\",person,,,3");
    assertThat(written(files.get(1)).lines())
        .containsExactly(
            "Source,Target,Type,Weight,source_name,target_name,source_type,target_type,npmi,llr,q,"
                + "backbone",
            "person:x,state:usa,Undirected,3,\"X, Jr.\",\"U.S. & \"\"A\"\" <\u0001>\",person,state,"
                + "0.25,7.5,0.01,true");
  }

  @ParameterizedTest
  @EnumSource
  void emptyNetworkIsWritten(NetworkFormat format) throws IOException {
    Network nothing = new Network("month", List.of(), List.of());

    for (NetworkFile file : format.files(nothing, WeightsOverTime.TOTAL)) {
      assertThat(written(file)).isNotBlank();
    }
  }
}
