/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.util.Base64;
import java.util.regex.Pattern;

/** What programs that write feeds do with a text. */
final class FeedText {

  /** The last sentence that WordPress puts under an item. */
  private static final Pattern APPEARED =
      Pattern.compile(
          "\\s*(?:The post |L[\u2019']article |Der Beitrag |La entrada |O post |L'articolo )[^\\n]{1,400}?"
              + " (?:appeared first on|first appeared on|est apparu en premier sur|erschien zuerst auf"
              + "|se public\u00f3 primero en|apareceu primeiro em|proviene da)"
              + " [^\\n]{1,200}$",
          Pattern.CASE_INSENSITIVE);

  /** The link to the whole text, where only its beginning is given. */
  private static final Pattern READ_ON =
      Pattern.compile(
          "(?:(?<=\u2026|\\.)|^|\\s)\\s*(?:continue reading|read more|read the full (?:story|article)|keep reading"
              + "|lire la suite|weiterlesen|seguir leyendo|leer m\u00e1s|continua a leggere)"
              + "\\b[^\\n.]{0,200}(?:\u2192|\u00bb|\u2026|\\.\\.\\.)?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** No more of a text's end is looked at. */
  private static final int LONGEST = 700;

  private static final Pattern ADDRESS = Pattern.compile("\\s*https?://\\S+\\s*");

  private FeedText() {}

  /** The text without the lines at its end that lead back to the site. */
  static String withoutPlugs(String text) {
    String stripped = text.stripTrailing();
    int tail = Math.max(0, stripped.length() - LONGEST);
    String end = APPEARED.matcher(stripped.substring(tail)).replaceFirst("");
    return stripped.substring(0, tail) + READ_ON.matcher(end).replaceFirst("");
  }

  /** Whether an id can be an address. */
  static boolean isAddress(String id) {
    return ADDRESS.matcher(id).matches();
  }

  /**
   * Decodes the content of Atom 0.3.
   *
   * @throws UnusableRecordException when it is not what it says
   */
  static String ofBase64(String content) throws UnusableRecordException {
    try {
      return StrictText.decode(Base64.getMimeDecoder().decode(content.strip()));
    } catch (IllegalArgumentException e) {
      throw new UnusableRecordException(
          RejectReason.BAD_XML, "the content says mode=\"base64\", but cannot be decoded so");
    }
  }
}
