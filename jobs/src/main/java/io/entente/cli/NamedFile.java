/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.ner.train.ColumnFormat;
import io.entente.ner.train.LabelledArticle;
import io.entente.ner.train.LabelledReader;
import io.entente.ner.train.MarkedArticle;
import io.entente.usage.FirstLine;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * A local file that an option names. What is wrong with it is told with the option's name.
 *
 * @param option the option, such as --gold
 * @param path the file
 */
public record NamedFile(String option, Path path) {

  private static final String MARKED = ".txt";

  /** What is done with the content. */
  public interface Reading<T> {
    T from(InputStream in) throws IOException;
  }

  /** What fills a file. */
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Reads the file. */
  public <T> T read(Reading<T> reading) {
    if (!Files.isRegularFile(path)) {
      throw new UsageException(
          "%s: there is no file '%s'; name a file that exists".formatted(option, path));
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return reading.from(in);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UsageException(
          "%s: cannot use '%s': %s; name a file of the form that --help tells"
              .formatted(option, path, oneLine(e)),
          e);
    }
  }

  /** Reads articles whose names are marked in the text. */
  public List<MarkedArticle> readMarked() {
    return read(in -> MarkedArticle.read(utf8(in)));
  }

  /**
   * Reads labelled articles; the end of the file's name tells its layout: .txt is text with marks.
   */
  public List<LabelledArticle> readLabelled() {
    List<LabelledArticle> articles =
        path.toString().endsWith(MARKED)
            ? readMarked().stream().map(MarkedArticle::labelled).toList()
            : read(in -> LabelledReader.read(utf8(in), ColumnFormat.ofFileName(path.toString())));
    if (articles.isEmpty()) {
      throw new UsageException(
          "%s: '%s' holds no labelled word; name a file with a word and its label a line"
              .formatted(option, path));
    }
    return articles;
  }

  /** Reads properties. */
  public Properties readProperties() {
    return read(
        in -> {
          Properties properties = new Properties();
          properties.load(utf8(in));
          return properties;
        });
  }

  private static Reader utf8(InputStream in) {
    return new InputStreamReader(
        in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
  }

  /** Refuses a file that cannot be written, before the work whose result it shall hold. */
  public NamedFile requireWritable() {
    Path folder = path.toAbsolutePath().getParent();
    boolean writable = Files.exists(path) ? Files.isRegularFile(path) : Files.isDirectory(folder);
    if (!writable || !Files.isWritable(Files.exists(path) ? path : folder)) {
      throw new UsageException(
          "%s: cannot write '%s'; name a file in a folder that you may write"
              .formatted(option, path));
    }
    return this;
  }

  /** Writes the file anew. */
  public void write(Writing writing) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
      writing.to(out);
    }
  }

  /** The file's name without its folder. */
  public String name() {
    return path.getFileName().toString();
  }

  private static String oneLine(Exception e) {
    return e instanceof EOFException ? "it ends too early" : FirstLine.of(e);
  }
}
