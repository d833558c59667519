/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All aliases as a trie of words; finds the longest alias at every position in one pass. Case is
 * compared with the alias' own: an alias' capital must be a capital in the text, its small letters
 * may stand as a capitalised word or in all capitals; the later words of a name that name a kind of
 * body ("party", "ministry") may stand in lower case.
 *
 * <p>Nodes are numbers and all edges stand in one hash table of primitives, so that a hundred
 * thousand aliases are a few arrays: quick to build, small in a broadcast.
 */
public final class AliasTrie implements Serializable {

  private static final Set<String> BODY_WORDS = WordLists.get("body-words");

  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final int NOT_LOOKED_UP = -2;

  private final WordNumbers vocabulary = new WordNumbers();
  private final WordNumbers forms = new WordNumbers();
  private final TrieEdges edges = new TrieEdges();
  private final List<Alias> aliases = new ArrayList<>();

  /** Folded first words of the aliases that do not begin with a capital. */
  private final Set<String> smallBeginnings = new HashSet<>();

  /** The forms of all aliases' words, one alias after the other. */
  private final IntList aliasForms = new IntList();

  private final IntList firstForm = new IntList();

  /** Of each node the alias that was added last, and of each alias the one before it there. */
  private final IntList lastAlias = new IntList();

  private final IntList aliasBefore = new IntList();

  /**
   * A place where aliases match.
   *
   * @param first index of the first word
   * @param last index of the last word
   * @param aliases all aliases that match there, by their number
   */
  public record Match(int first, int last, List<Alias> aliases) {}

  AliasTrie() {
    lastAlias.add(NONE);
  }

  public void add(Alias alias) {
    List<Word> words = WordScanner.scan(alias.text());
    if (words.isEmpty()) {
      return;
    }
    if (!words.get(0).isCapitalised()) {
      smallBeginnings.add(words.get(0).folded());
    }
    int node = ROOT;
    firstForm.add(aliasForms.size());
    for (Word word : words) {
      node = child(node, vocabulary.add(word.folded()));
      aliasForms.add(forms.add(word.form()));
    }
    aliasBefore.add(lastAlias.get(node));
    lastAlias.set(node, aliases.size());
    aliases.add(alias);
  }

  /** The longest matches from left to right, none overlapping another. */
  public List<Match> find(List<Word> words) {
    return find(words, alias -> true);
  }

  /** The longest matches of wanted aliases from left to right, none overlapping another. */
  public List<Match> find(List<Word> words, Predicate<Alias> wanted) {
    List<Match> found = new ArrayList<>();
    int[] ids = new int[words.size()];
    Arrays.fill(ids, NOT_LOOKED_UP);
    int at = 0;
    while (at < words.size()) {
      Match match = mayBegin(words.get(at)) ? longest(words, ids, at, wanted) : null;
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = match.last() + 1;
      }
    }
    return found;
  }

  /** All aliases that consist of exactly the words of a text, whatever their case, by number. */
  public List<Alias> lookup(String text) {
    int node = ROOT;
    for (Word word : WordScanner.scan(text)) {
      node = edges.child(node, vocabulary.number(word.folded()));
      if (node == NONE) {
        return List.of();
      }
    }
    List<Alias> found = new ArrayList<>();
    for (int i = lastAlias.get(node); i != NONE; i = aliasBefore.get(i)) {
      found.add(aliases.get(i));
    }
    return byNumber(found);
  }

  /** Gives back the room that was kept for more aliases. */
  void trim() {
    vocabulary.trim();
    forms.trim();
    edges.trim();
    aliasForms.trim();
    firstForm.trim();
    lastAlias.trim();
    aliasBefore.trim();
  }

  private int child(int node, int word) {
    int known = edges.child(node, word);
    if (known != NONE) {
      return known;
    }
    int added = lastAlias.size();
    lastAlias.add(NONE);
    edges.put(node, word, added);
    return added;
  }

  /** Whether the case of a word's first letter is that of the first letter of some alias. */
  private boolean mayBegin(Word word) {
    return word.isCapitalised() || smallBeginnings.contains(word.folded());
  }

  /** The number of a word of a text, which is looked up once; most words need none. */
  private int id(List<Word> words, int[] ids, int at) {
    if (ids[at] == NOT_LOOKED_UP) {
      ids[at] = vocabulary.number(words.get(at).folded());
    }
    return ids[at];
  }

  private Match longest(List<Word> words, int[] ids, int first, Predicate<Alias> wanted) {
    Match best = null;
    List<String> path = new ArrayList<>();
    int node = ROOT;
    for (int i = first; i < ids.length && (i == first || words.get(i).joined()); i++) {
      int id = id(words, ids, i);
      int child = id == NONE ? NONE : edges.child(node, id);
      if (child == NONE) {
        if (i > first && isInitial(words.get(i))) {
          continue;
        }
        break;
      }
      node = child;
      path.add(words.get(i).form());
      List<Alias> fitting = fitting(node, path, wanted);
      if (!fitting.isEmpty()) {
        best = new Match(first, i, fitting);
      }
    }
    return best;
  }

  /** A middle initial, which a name may have more in the text than in the catalog. */
  private static boolean isInitial(Word word) {
    return word.form().length() == 1 && word.isCapitalised();
  }

  private List<Alias> fitting(int node, List<String> path, Predicate<Alias> wanted) {
    int last = lastAlias.get(node);
    if (last == NONE) {
      return List.of();
    }
    List<Alias> fitting = new ArrayList<>(2);
    for (int i = last; i != NONE; i = aliasBefore.get(i)) {
      if (caseFits(firstForm.get(i), path) && wanted.test(aliases.get(i))) {
        fitting.add(aliases.get(i));
      }
    }
    return byNumber(fitting);
  }

  private static List<Alias> byNumber(List<Alias> aliases) {
    aliases.sort(Comparator.comparingInt(Alias::id));
    return aliases;
  }

  private boolean caseFits(int firstForm, List<String> text) {
    for (int i = 0; i < text.size(); i++) {
      if (!wordFits(forms.word(aliasForms.get(firstForm + i)), text.get(i), i > 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean wordFits(String alias, String text, boolean later) {
    if (alias.equals(text) || isUpper(text) && text.length() > 1) {
      return true;
    }
    if (later && Character.isLowerCase(text.charAt(0)) && BODY_WORDS.contains(text)) {
      return true;
    }
    if (Character.isUpperCase(alias.charAt(0)) && !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    return sameCase(alias, text, 1)
        || alias.length() != text.length()
            && WordScanner.fold(alias).equals(WordScanner.fold(text));
  }

  private static boolean isUpper(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameCase(String alias, String text, int from) {
    return alias.length() == text.length()
        && alias.regionMatches(from, text, from, alias.length() - from);
  }
}
