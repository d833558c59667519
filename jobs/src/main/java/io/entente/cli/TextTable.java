/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns, numbers to the right. */
public final class TextTable {

  private static final int WIDEST = 60;

  private final List<String[]> rows = new ArrayList<>();

  public TextTable(String... header) {
    rows.add(header);
  }

  public void add(String... cells) {
    rows.add(cells);
  }

  public boolean isEmpty() {
    return rows.size() == 1;
  }

  public void print(PrintWriter out) {
    int columns = rows.get(0).length;
    int[] widths = new int[columns];
    boolean[] numeric = new boolean[columns];
    for (int c = 0; c < columns; c++) {
      numeric[c] = rows.size() > 1;
      for (int r = 0; r < rows.size(); r++) {
        widths[c] = Math.max(widths[c], Math.min(WIDEST, length(rows.get(r)[c])));
        numeric[c] &= r == 0 || rows.get(r)[c].matches("[-+0-9.,%]*");
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        String cell = cut(row[c]);
        String padding = " ".repeat(widths[c] - length(cell));
        line.append(numeric[c] ? padding + cell : cell + padding).append("  ");
      }
      out.println(line.toString().stripTrailing());
    }
    out.flush();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cut(String cell) {
    return length(cell) <= WIDEST
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }
}
