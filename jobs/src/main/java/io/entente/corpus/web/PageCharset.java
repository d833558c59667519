/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes a page. In this order: a byte order mark; UTF-8, when the bytes are valid UTF-8 and not
 * only ASCII, whatever is declared, since that does not happen by chance; the charset of the HTTP
 * header; that of the page; what Mozilla's detector says; windows-1252. A declared charset that
 * does not fit the bytes is passed over.
 */
public final class PageCharset {

  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:+-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:+-]{2,40})");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int HEAD = 1 << 13;
  private static final char REPLACEMENT = '\ufffd';

  /** So many characters for each one that could not be decoded: a page may have a damaged place. */
  private static final int TOLERANCE = 50;

  /** What browsers take these names for (WHATWG Encoding, table of labels). */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("tis-620", "x-windows-874"));

  private PageCharset() {}

  /**
   * The page as text.
   *
   * @param contentType HTTP header Content-Type, or empty
   */
  public static String decode(byte[] bytes, String contentType) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      String text = new String(bytes, marked.get());
      return text.isEmpty() ? text : text.substring(1);
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.length() < bytes.length && (isSound(utf8) || isValid(bytes))) {
      return utf8;
    }
    return Stream.of(named(DECLARED, contentType), declaredInside(bytes))
        .flatMap(Optional::stream)
        .map(charset -> new String(bytes, charset))
        .filter(PageCharset::isSound)
        .findFirst()
        .orElseGet(() -> new String(bytes, detected(bytes)));
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    if (first == 0xfeff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (first == 0xfffe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean utf8 = first == 0xefbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf;
    return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
  }

  private static Optional<Charset> declaredInside(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return named(XML, head).or(() -> named(DECLARED, head));
  }

  private static Optional<Charset> named(Pattern pattern, String text) {
    Matcher declared = pattern.matcher(text);
    return declared.find() ? charset(declared.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(MEANT.getOrDefault(name, name));
      // Who could read this name in the page did not read UTF-16 there.
      return charset.name().startsWith("UTF-16")
          ? Optional.of(StandardCharsets.UTF_8)
          : Optional.of(charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null ? WESTERN : charset(name).orElse(WESTERN);
  }

  /** A page may have U+FFFD in it, well encoded: what its maker could not decode. */
  private static boolean isValid(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isSound(String text) {
    long foreign = text.chars().filter(c -> c >= 0x80).count();
    long lost = text.chars().filter(c -> c == REPLACEMENT).count();
    return lost * TOLERANCE <= foreign;
  }
}
