/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets aside names in credits: who reported, wrote, edited or took a picture ("(Reporting by Jane
 * Doe)", "Photograph: Jane Doe/Getty Images", "jd/rm (AFP, AP)"), the agency in a dateline and the
 * medium behind a title's dash. They are recorded without an actor, so that no pair comes of them.
 */
final class Credits implements ResolutionStep {

  private static final String AGENCY =
      "(?:AFP|AP|Reuters|REUTERS|dpa|DPA|EPA|epa|EFE|ANSA|Getty(?: Images)?|Bloomberg|Xinhua|UPI|PA(?: Wire| Media)?"
          + "|Shutterstock|Alamy|Anadolu(?: Agency)?|TASS|Tass|Interfax|Kyodo|PTI|ANI|IANS|AAP|NurPhoto|ZUMA"
          + "|SIPA|Sipa|Rex|REX|Imago|imago|picture[ -]alliance|Agence France-Presse|Associated Press|KNA|epd"
          + "|SID|sid|Rtr|rtr|rtre|CNN|BBC|NYT|Planet Labs|Maxar)";

  private static final String NAMES = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]+){0,3}";

  /** Words that introduce those who made the report. */
  private static final String MADE_BY =
      "(?:(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ww]ritten|[Ee]dited|[Cc]ompiled|"
          + "[Pp]hotographs?|[Pp]hotos?|[Tt]ranslated|[Gg]raphics?) (?:and \\p{L}+ )?by)";

  private static final List<SignedPattern> FORMS =
      List.of(
          new SignedPattern("(", "\\(" + MADE_BY + " [^)]*\\)?"),
          new SignedPattern(" by ", "^" + MADE_BY + " .*"),
          new SignedPattern(
              ":",
              "^(?:(?:File )?[Pp]hoto(?:graph)?s?|Pictures?|Images?|Authors?|Editors?|Copyright|©)"
                  + " ?: .*"),
          new SignedPattern("©", "^(?:[Cc]opyright |[Pp]hotos? |[Ii]mages? )?© .*"),
          new SignedPattern(
              ":", "^(?:Contributing|Reporter|Journalist|Producer|Correspondent)s?: .*"),
          new SignedPattern("/", NAMES + " ?/ ?" + AGENCY + "(?:(?: via |/)" + NAMES + ")?"),
          new SignedPattern("/", "(?<!\\p{L})" + AGENCY + " ?/ ?" + NAMES),
          new SignedPattern("(", "\\((" + AGENCY + "(?:(?:, ?| and |/)" + AGENCY + ")+)(?=\\))"),
          new SignedPattern("/", "[a-z]{1,5}/[a-z]{1,5}(?:,? ?[a-z]{1,5})? \\([^)]{2,60}\\)\\.?$"));

  /** A signature: the agency alone. */
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:Reuters?|REUTERS?|AP|AFP|UPI|dpa)[.;]?");

  private static final int LONGEST_SIGNATURE = 9;

  /** "PARIS, May 3 (Reuters) -": the agency in a dateline. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L} .,'’/&-]{2,40}[\\p{L}\\p{N}., ]{0,20}\\((" + AGENCY + ")\\) ?[-–—]");

  /** "Talks fail - BBC News". */
  private static final Pattern MEDIUM_OF_TITLE =
      Pattern.compile(
          " [-–—|] ((?:\\p{Lu}[\\p{L}.'’]+ ?){1,4}|\\p{L}+\\.(?:com|org|net|co\\.uk))$");

  private static final String MEDIUM =
      ".*(?:News|Times|Post|BBC|CNN|Reuters|Guardian|Telegraph|AP|AFP|Online|Today|DW|NPR|Jazeera"
          + "|Standard|Herald|Independent|Journal|Tribune|\\.(?:com|org|net|co\\.uk))";

  @Override
  public void resolve(ArticleSpans article) {
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      int from = next;
      while (next < article.spans().size() && article.spans().get(next).sentence() == s) {
        next++;
      }
      if (from < next) {
        Sentence sentence = article.sentences().get(s);
        List<int[]> places = places(sentence, s == 0);
        for (Span span : article.spans().subList(from, next)) {
          if (isIn(sentence, span, places)) {
            span.credit();
          }
        }
      }
    }
  }

  private static boolean isIn(Sentence sentence, Span span, List<int[]> places) {
    Word first = sentence.words().get(span.firstWord());
    Word last = sentence.words().get(span.lastWord());
    return places.stream().anyMatch(place -> first.begin() >= place[0] && last.end() <= place[1]);
  }

  /** Where credits stand in a sentence: begin and end, in chars. */
  private static List<int[]> places(Sentence sentence, boolean title) {
    List<int[]> places = new ArrayList<>();
    String text = sentence.text();
    FORMS.forEach(form -> form.addPlaces(text, places));
    if (text.length() <= LONGEST_SIGNATURE && SIGNATURE.matcher(text).matches()) {
      places.add(new int[] {0, text.length()});
    }
    if (text.indexOf('(') > 0) {
      SignedPattern.addPlaces(DATELINE, text, places);
    }
    if (title) {
      Matcher medium = MEDIUM_OF_TITLE.matcher(text);
      if (medium.find() && medium.group(1).matches(MEDIUM)) {
        places.add(new int[] {medium.start(1), medium.end(1)});
      }
    }
    return places;
  }
}
