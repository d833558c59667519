/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stated confidence against the share that was right: of every mention that counts for or against
 * the system and states one.
 *
 * @param byResolution a row for each kind of resolution, the commonest first
 * @param byConfidence a row for each bin of confidence, the lowest first
 */
public record Calibration(List<Row> byResolution, List<Row> byConfidence) {

  private static final double[] BORDERS = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95};

  /** Confidences are sums of rounded figures: 0.9 may be written 0.8999999. */
  private static final double TOLERANCE = 1e-6;

  /**
   * Mentions of one kind.
   *
   * @param name the kind of resolution or the lower border of the bin
   * @param mentions how many
   * @param confidence mean stated confidence
   * @param right share of right ones
   */
  public record Row(String name, int mentions, double confidence, double right) {}

  private static final class Sum {
    private int mentions;
    private double confidence;
    private int right;

    void add(double stated, boolean isRight) {
      mentions++;
      confidence += stated;
      right += isRight ? 1 : 0;
    }

    Row row(String name) {
      return new Row(name, mentions, confidence / mentions, (double) right / mentions);
    }
  }

  static Calibration of(List<MatchedArticle> articles, ActorMatching matching) {
    Map<String, Sum> resolutions = new TreeMap<>();
    Map<Double, Sum> bins = new TreeMap<>();
    Collector collector =
        (mention, right) ->
            mention
                .confidence()
                .ifPresent(
                    stated -> {
                      resolutions
                          .computeIfAbsent(mention.resolution(), key -> new Sum())
                          .add(stated, right);
                      bins.computeIfAbsent(bin(stated), key -> new Sum()).add(stated, right);
                    });
    for (MatchedArticle article : articles) {
      article.matches().forEach(match -> collector.add(match.system(), matching.isRight(match)));
      article.invented().forEach(mention -> collector.add(mention, false));
    }
    List<Row> byResolution = new ArrayList<>();
    resolutions.forEach((name, sum) -> byResolution.add(sum.row(name)));
    byResolution.sort((a, b) -> Integer.compare(b.mentions(), a.mentions()));
    List<Row> byConfidence = new ArrayList<>();
    bins.forEach((border, sum) -> byConfidence.add(sum.row(Double.toString(border))));
    return new Calibration(byResolution, byConfidence);
  }

  private interface Collector {
    void add(io.entente.eval.actors.gold.SystemMention mention, boolean right);
  }

  private static double bin(double confidence) {
    double bin = BORDERS[0];
    for (double border : BORDERS) {
      if (confidence >= border - TOLERANCE) {
        bin = border;
      }
    }
    return bin;
  }
}
