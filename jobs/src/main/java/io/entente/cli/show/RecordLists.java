/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several lists of records of one command, each with a name. In JSON they are an object; in CSV one
 * table with the columns of all, the first of which says of which list a row is.
 */
final class RecordLists implements ForPrograms {

  private static final String LIST = "list";

  private final Map<String, RecordLines> lists = new LinkedHashMap<>();

  /** Adds a list under a name. */
  RecordLists with(String name, RecordLines lines) {
    lists.put(name, lines);
    return this;
  }

  @Override
  public void printCsv(PrintWriter out) {
    Set<String> columns = new LinkedHashSet<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    lists.forEach(
        (name, lines) -> {
          RecordLines named = lines.in(LIST, name);
          columns.addAll(named.columns());
          rows.addAll(named.rows());
        });
    new CsvLines(out).print(List.copyOf(columns), rows);
  }

  @Override
  public void printJson(PrintWriter out) {
    String before = "{";
    for (Map.Entry<String, RecordLines> list : lists.entrySet()) {
      out.printf("%s\"%s\":%n", before, list.getKey());
      list.getValue().printList(out);
      before = ",\n";
    }
    out.println("}");
    out.flush();
  }
}
