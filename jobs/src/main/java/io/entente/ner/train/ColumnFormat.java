/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import java.util.Locale;
import java.util.regex.Pattern;

/** Layouts of files with one word a line and blank lines between sentences. */
public enum ColumnFormat {
  /** CoNLL-2003 and its kin: blanks between columns, the word first, the label last. */
  CONLL("\\s+", 0, -1),
  /** Word, tab, label. */
  TSV("\t", 0, 1),
  /** Universal NER: number, word, label and more; comments begin with a hash sign. */
  IOB2("\t", 1, 2);

  private final Pattern separator;
  private final int word;
  private final int label;

  ColumnFormat(String separator, int word, int label) {
    this.separator = Pattern.compile(separator);
    this.word = word;
    this.label = label;
  }

  /** The layout that the end of a file's name tells. */
  public static ColumnFormat ofFileName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return switch (ending) {
      case "CONLL" -> CONLL;
      case "TSV" -> TSV;
      case "IOB2" -> IOB2;
      default ->
          throw new IllegalArgumentException(
              "Cannot tell the layout of " + name + ": its name must end in .conll, .tsv or .iob2");
    };
  }

  /** Whether a line holds no word. */
  boolean isComment(String line) {
    return this == IOB2 && line.startsWith("# ");
  }

  /** Whether a line begins an article. */
  boolean beginsArticle(String line) {
    return this == IOB2 ? line.startsWith("# newdoc") : line.startsWith("-DOCSTART-");
  }

  /** The word and the label of a line. */
  String[] cells(String line, int number) {
    String[] cells = separator.split(line);
    int labelAt = label < 0 ? cells.length + label : label;
    if (cells.length < 2 || labelAt >= cells.length || word >= cells.length) {
      throw new IllegalArgumentException(
          "Cannot read line " + number + " as " + this + ": it has too few columns: " + line);
    }
    return new String[] {cells[word], cells[labelAt]};
  }
}
