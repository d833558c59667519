/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of text in columns, numbers to the right. */
public final class TextTable {

  private static final int WIDEST = 60;
  private static final String GAP = "  ";
  private static final Pattern SIGNED = Pattern.compile("[-+][0-9.,]*[1-9][0-9.,]*%?");

  private final List<String[]> rows = new ArrayList<>();

  public TextTable(String... header) {
    rows.add(header);
  }

  public void add(String... cells) {
    rows.add(Arrays.stream(cells).map(VisibleText::inOneLine).toArray(String[]::new));
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
      print(row, widths, numeric, out);
    }
    out.flush();
  }

  private void print(String[] row, int[] widths, boolean[] numeric, PrintWriter out) {
    // What stands between two cells; after the last one nothing does.
    String blank = "";
    for (int c = 0; c < row.length; c++) {
      String cell = cut(row[c]);
      String padding = " ".repeat(widths[c] - length(cell));
      if (!cell.isEmpty()) {
        out.print(blank + (numeric[c] ? padding : ""));
        print(row, cell, out);
        blank = "";
      }
      blank += (numeric[c] && !cell.isEmpty() ? "" : padding) + GAP;
    }
    out.println();
  }

  private void print(String[] row, String cell, PrintWriter out) {
    if (row == rows.get(0)) {
      Style.HEADER.print(out, cell);
    } else if (SIGNED.matcher(cell).matches()) {
      (cell.startsWith("+") ? Style.UP : Style.DOWN).print(out, cell);
    } else {
      out.print(cell);
    }
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
