/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the language of a text from the letters of its beginning, among some seventy languages. One
 * detector, made at the first question, serves all threads of a JVM. A text always gets the same
 * answer.
 */
public final class Languages {

  /** More text costs time and makes no difference any more. */
  private static final int CHARACTERS = 500;

  /** Of fewer letters too many answers are wrong. */
  private static final int LEAST_LETTERS = 40;

  /** The same where a letter is a syllable or a word. */
  private static final int LEAST_IDEOGRAPHS = 15;

  private static final double LEAST_PROBABILITY = 0.9;

  /** Of more letters in words that begin large the text is names, which tell of their bearers. */
  private static final double MOST_IN_NAMES = 0.7;

  /** The detector draws samples: always the same ones. */
  private static final long SEED = 1;

  private static final String ENGLISH = "en";

  /** A code of ISO 639-1, at the end or followed by a script or region. */
  private static final Pattern STATED = Pattern.compile("([a-zA-Z]{2})(?:[-_].*)?");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private Languages() {}

  /**
   * The language of a text as ISO 639-1 code, or null when the text is short, undecided or names.
   */
  public static String of(String text) {
    if (!isLongEnough(text)) {
      return null;
    }
    String begin = text.substring(0, Math.min(CHARACTERS, text.length()));
    if (EnglishWords.isSurelyEnglish(begin)) {
      return ENGLISH;
    }
    if (isMostlyNames(begin)) {
      return null;
    }
    List<DetectedLanguage> likeliest = Detector.SHARED.getProbabilities(begin);
    if (likeliest.isEmpty() || likeliest.get(0).getProbability() < LEAST_PROBABILITY) {
      return null;
    }
    return code(likeliest.get(0).getLocale().getLanguage()).orElse(null);
  }

  /** The ISO 639-1 code in what a record says, such as {@code en-GB}; nothing if it is none. */
  public static Optional<String> stated(String value) {
    return Optional.ofNullable(value)
        .map(String::strip)
        .map(STATED::matcher)
        .filter(matcher -> matcher.matches())
        .flatMap(matcher -> code(matcher.group(1).toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> code(String language) {
    String code =
        switch (language) {
          case "iw" -> "he";
          case "in" -> "id";
          case "ji" -> "yi";
          default -> language;
        };
    return CODES.contains(code) ? Optional.of(code) : Optional.empty();
  }

  /** Words that begin with a capital and go on in small letters; German has some 50 % of them. */
  private static boolean isMostlyNames(String text) {
    int letters = 0;
    int inNames = 0;
    for (String word : NOT_LETTERS.split(text)) {
      letters += word.length();
      boolean isName =
          word.length() > 1
              && Character.isUpperCase(word.charAt(0))
              && Character.isLowerCase(word.charAt(1));
      inNames += isName ? word.length() : 0;
    }
    return inNames > MOST_IN_NAMES * letters;
  }

  private static boolean isLongEnough(String text) {
    int letters = 0;
    int ideographs = 0;
    int next;
    for (int i = 0; i < text.length() && i < CHARACTERS; i += next) {
      int c = text.codePointAt(i);
      next = Character.charCount(c);
      letters += Character.isLetter(c) ? 1 : 0;
      ideographs += Character.isIdeographic(c) ? 1 : 0;
      if (letters >= LEAST_LETTERS || ideographs >= LEAST_IDEOGRAPHS) {
        return true;
      }
    }
    return false;
  }

  /** Loaded when the first text asks for it. */
  private static final class Detector {

    static final LanguageDetector SHARED = make();

    private static LanguageDetector make() {
      try {
        List<LanguageProfile> profiles = new LanguageProfileReader().readAllBuiltIn();
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(profiles)
            .seed(SEED)
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException("the profiles of the language detector cannot be read", e);
      }
    }
  }
}
