/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import java.util.Locale;

/** Text as HTML. */
final class Html {

  private Html() {}

  /** The text with every character that HTML reads as markup written as an entity. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;");
  }

  /** A share with three decimals. */
  static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** A row of a table: the first cell is its name. */
  static String row(String name, String... cells) {
    StringBuilder row = new StringBuilder("<tr><th scope=\"row\">" + escape(name) + "</th>");
    for (String cell : cells) {
      row.append("<td>").append(escape(cell)).append("</td>");
    }
    return row.append("</tr>\n").toString();
  }

  /** The head of a table. */
  static String head(String... cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (String cell : cells) {
      String words = cell.startsWith("by ") ? " class=\"words\"" : "";
      row.append("<th scope=\"col\"" + words + ">").append(escape(cell)).append("</th>");
    }
    return row.append("</tr>\n").toString();
  }
}
