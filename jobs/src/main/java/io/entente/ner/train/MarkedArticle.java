/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.SentenceSplitter;
import io.entente.ner.TextSpan;
import io.entente.ner.WordSplitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article whose names are marked in the text itself, as {@code [[Kyiv|LOC|Ukraine]]}: surface,
 * type and the actor meant. In a file each begins with a line {@code ### id | 2025-02-13}.
 *
 * @param id its id
 * @param date its date
 * @param text its text without the marks
 * @param marks its names, in order
 */
public record MarkedArticle(String id, LocalDate date, String text, List<Mark> marks) {

  private static final Pattern MARK =
      Pattern.compile("\\[\\[([^|\\]]*)\\|([^|\\]]*)\\|([^\\]]*)\\]\\]");
  private static final Pattern HEAD = Pattern.compile("### (\\S+) \\| (\\d{4}-\\d{2}-\\d{2})");

  /**
   * A marked name.
   *
   * @param begin index of its first char in the text
   * @param end index after its last char
   * @param type PER, ORG, LOC or MISC
   * @param actor whom it means, or a hyphen for what is no actor
   */
  public record Mark(int begin, int end, String type, String actor) {}

  /**
   * Reads all articles of a file.
   *
   * @throws IllegalArgumentException when the first line begins no article
   */
  public static List<MarkedArticle> read(Reader reader) throws IOException {
    List<MarkedArticle> articles = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    Matcher head = null;
    StringBuilder marked = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher next = HEAD.matcher(line);
      if (next.matches()) {
        add(articles, head, marked);
        head = next;
        marked.setLength(0);
      } else {
        marked.append(line).append('\n');
      }
    }
    add(articles, head, marked);
    return articles;
  }

  private static void add(List<MarkedArticle> articles, Matcher head, StringBuilder marked) {
    String content = marked.toString().strip();
    if (head != null) {
      articles.add(of(head.group(1), LocalDate.parse(head.group(2)), content));
    } else if (!content.isEmpty()) {
      throw new IllegalArgumentException(
          "Cannot read marked articles: the first line must be '### id | yyyy-mm-dd', not '"
              + content.lines().findFirst().orElse("")
              + "'");
    }
  }

  private static MarkedArticle of(String id, LocalDate date, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int done = 0;
    while (mark.find()) {
      text.append(marked, done, mark.start());
      int begin = text.length();
      text.append(mark.group(1));
      marks.add(new Mark(begin, text.length(), mark.group(2), mark.group(3)));
      done = mark.end();
    }
    text.append(marked, done, marked.length());
    return new MarkedArticle(id, date, text.toString(), List.copyOf(marks));
  }

  /** The article as training sees it: words in sentences with labels. */
  public LabelledArticle labelled() {
    List<String[]> sentences = new ArrayList<>();
    List<List<String>> labels = new ArrayList<>();
    int[] next = {0};
    for (TextSpan sentence : SentenceSplitter.split(text)) {
      List<String> words = new ArrayList<>();
      List<String> ofWords = new ArrayList<>();
      WordSplitter.split(
          text.substring(sentence.begin(), sentence.end()),
          (begin, end) -> {
            words.add(text.substring(sentence.begin() + begin, sentence.begin() + end));
            ofWords.add(label(sentence.begin() + begin, sentence.begin() + end, next));
          });
      sentences.add(words.toArray(new String[0]));
      labels.add(ofWords);
    }
    return new LabelledArticle(sentences, labels);
  }

  /** The label of a word by the first mark that it touches; marks before it are passed over. */
  private String label(int begin, int end, int[] next) {
    while (next[0] < marks.size() && marks.get(next[0]).end() <= begin) {
      next[0]++;
    }
    if (next[0] == marks.size() || marks.get(next[0]).begin() >= end) {
      return "O";
    }
    Mark mark = marks.get(next[0]);
    return (mark.begin() >= begin ? "B-" : "I-") + mark.type();
  }
}
