/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The zone that stands behind a time of day: an offset, a name, or both as in {@code GMT+0530}. The
 * American names are those of RFC 822 (Crocker 1982, section 5.1), whatever else they mean
 * elsewhere. Of others that mean several zones, each is given.
 */
final class StatedZone {

  private static final String OFFSET = "[+-]\\d{2}(?::?\\d{2})?(?!\\d)";

  private static final Map<String, List<ZoneOffset>> NAMES = names();

  /** What may stand behind a time; without a group of its own. */
  static final String PATTERN =
      "Z\\b|(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|(?:"
          + String.join("|", NAMES.keySet())
          + ")\\b|"
          + OFFSET;

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z\\s]+");

  private StatedZone() {}

  private static Map<String, List<ZoneOffset>> names() {
    Map<String, List<ZoneOffset>> names = new TreeMap<>();
    String single =
        "UTC 0 GMT 0 WET 0 WEST 1 CET 1 CEST 2 MEZ 1 MESZ 2 EET 2 EEST 3 MSK 3 TRT 3 SAST 2 WAT 1"
            + " CAT 2 EAT 3 PKT 5 NPT 5:45 ICT 7 WIB 7 WITA 8 WIT 9 SGT 8 HKT 8 PHT 8 JST 9 KST 9"
            + " AWST 8 ACST 9:30 ACDT 10:30 AEST 10 AEDT 11 NZST 12 NZDT 13 BRT -3 ART -3 CLT -4"
            + " NST -3:30 NDT -2:30 ADT -3 EST -5 EDT -4 CST -6 CDT -5 MST -7 MDT -6 PST -8 PDT -7"
            + " AKST -9 AKDT -8 HST -10";
    String[] words = single.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      names.put(words[i], List.of(offset(words[i + 1])));
    }
    // British summer and Bangladesh; Ireland in summer, Israel and India; Atlantic and Arabia.
    names.put("BST", List.of(ZoneOffset.ofHours(1), ZoneOffset.ofHours(6)));
    names.put("IST", List.of(ZoneOffset.ofHours(1), ZoneOffset.ofHours(2), offset("5:30")));
    names.put("AST", List.of(ZoneOffset.ofHours(-4), ZoneOffset.ofHours(3)));
    return names;
  }

  /** The zones that this may be; more than one where a name has several meanings. */
  static List<ZoneOffset> of(String zone) {
    String name = zone.toUpperCase(Locale.ROOT);
    List<ZoneOffset> named = NAMES.get(name);
    if (named != null) {
      return named;
    }
    String offset = LETTERS.matcher(name).replaceFirst("");
    return List.of(offset.isEmpty() ? ZoneOffset.UTC : offset(offset));
  }

  /** Reads {@code -5}, {@code +0530} or {@code 5:45}. */
  private static ZoneOffset offset(String text) {
    boolean isWest = text.startsWith("-");
    String digits = text.replaceAll("[+:-]", "");
    int hourDigits = digits.length() > 2 ? digits.length() - 2 : digits.length();
    int hours = Integer.parseInt(digits.substring(0, hourDigits));
    int minutes =
        hourDigits == digits.length() ? 0 : Integer.parseInt(digits.substring(hourDigits));
    return ZoneOffset.ofHoursMinutes(isWest ? -hours : hours, isWest ? -minutes : minutes);
  }
}
