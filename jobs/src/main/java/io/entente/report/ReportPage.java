/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.view.LakeView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A report as one HTML file, which opens without a network: its policy of content allows no request
 * and no script but the page's own, which it names by their hashes.
 */
public final class ReportPage {

  private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
  private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private ReportPage() {}

  /**
   * Writes the report of a view.
   *
   * @param version of the program, told at the page's end
   * @param filter the view's filter as JSON
   */
  public static void write(
      LakeView lake, ReportLimits limits, String version, String filter, Writer out)
      throws IOException {
    out.write(of(PageJson.of(new ReportReader(lake, limits).read(version, filter))));
  }

  /** The page that shows data. */
  static String of(String json) {
    List<String> styles = List.of(resource(UPLOT + "uPlot.min.css"), resource("style.css"));
    List<String> scripts =
        List.of(resource(D3), resource(UPLOT + "uPlot.iife.min.js"), ownScript());
    Map<String, String> parts =
        Map.of(
            "policy", policy(styles, scripts),
            "styles", elements("style", styles),
            "data", json,
            "scripts", elements("script", scripts));
    // One pass: what looks like a place in an article's text is none.
    return PLACE
        .matcher(resource("index.html"))
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  /** The modules as one script, whose names are no one else's. */
  private static String ownScript() {
    return resource("modules.txt")
        .lines()
        .map(ReportPage::resource)
        .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "\n})();\n"));
  }

  private static String policy(List<String> styles, List<String> scripts) {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:;"
        + " style-src %s; script-src %s".formatted(hashes(styles), hashes(scripts));
  }

  private static String hashes(List<String> texts) {
    return texts.stream().map(ReportPage::hash).collect(Collectors.joining(" "));
  }

  private static String hash(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String elements(String name, List<String> texts) {
    return texts.stream()
        .map(text -> "<%1$s>%2$s</%1$s>".formatted(name, text))
        .collect(Collectors.joining("\n"));
  }

  /** A text of the class path; line ends as a browser reads them, for the hash is of those. */
  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
