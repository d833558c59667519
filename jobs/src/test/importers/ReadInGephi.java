/* SPDX-License-Identifier: Apache-2.0 */
import java.awt.Color;
import java.io.File;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Prints what Gephi reads of a network: issues, time, nodes and edges. */
class ReadInGephi {

  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(args[0]));
    container
        .getReport()
        .getIssuesList(1_000)
        .forEach(issue -> print("issue", issue.getLevel(), issue.getMessage()));
    importer.process(container, new DefaultProcessor(), workspace);
    print(Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace));
  }

  private static void print(GraphModel model) {
    Interval time = model.getTimeBounds();
    if (model.isDynamic()) {
      print(
          "time",
          Instant.ofEpochMilli((long) time.getLow()),
          Instant.ofEpochMilli((long) time.getHigh()));
    }
    Graph graph = model.getGraph();
    Node[] nodes = graph.getNodes().toArray();
    Arrays.sort(nodes, Comparator.comparing(node -> node.getId().toString()));
    for (Node node : nodes) {
      Color colour = node.getColor();
      print(
          "node",
          node.getId(),
          node.getLabel(),
          value(node, "type"),
          value(node, "stories"),
          node.x() - nodes[0].x(),
          node.y() - nodes[0].y(),
          node.size(),
          colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue());
    }
    for (Edge edge : graph.getEdges()) {
      Object npmi = value(edge, "npmi");
      print(
          "edge",
          edge.getSource().getId(),
          edge.getTarget().getId(),
          Math.round(edge.getWeight()),
          npmi == null ? "-" : String.format(Locale.ROOT, "%.4f", npmi));
    }
  }

  private static Object value(Element element, String title) {
    for (Column column : element.getTable()) {
      if (column.getTitle().equals(title)) {
        return element.getAttribute(column);
      }
    }
    return null;
  }

  private static void print(Object... fields) {
    StringBuilder line = new StringBuilder();
    for (Object field : fields) {
      line.append(line.length() == 0 ? "" : "\t");
      line.append(field == null ? "-" : field.toString().replace("\n", "\\n").replace("\t", "\\t"));
    }
    System.out.println(line);
  }
}
