/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All aliases as a trie of words; finds the longest alias at every position in one pass. Case is
 * compared with the alias' own: an alias' capital must be a capital in the text, its small letters
 * may stand as a capitalised word or in all capitals; the later words of a name that name a kind of
 * body ("party", "ministry") may stand in lower case.
 */
public final class AliasTrie implements Serializable {

  private static final Set<String> BODY_WORDS = WordLists.get("body-words");

  private static final int ROOT = 0;

  private final Map<String, Integer> vocabulary = new HashMap<>();

  /** Of each node, the child that a word leads to. */
  private final List<Map<Integer, Integer>> children = new ArrayList<>();

  private final List<List<Entry>> entries = new ArrayList<>();

  /** An alias at its node, with the case of its words. */
  private record Entry(Alias alias, List<String> words) implements Serializable {}

  /**
   * A place where aliases match.
   *
   * @param first index of the first word
   * @param last index of the last word
   * @param aliases all aliases that match there, by their number
   */
  public record Match(int first, int last, List<Alias> aliases) {}

  AliasTrie() {
    addNode();
  }

  public void add(Alias alias) {
    List<Word> words = WordScanner.scan(alias.text());
    int node = ROOT;
    for (Word word : words) {
      int id = vocabulary.computeIfAbsent(WordScanner.fold(word.form()), w -> vocabulary.size());
      node = child(node, id);
    }
    if (node != ROOT) {
      entries.get(node).add(new Entry(alias, words.stream().map(Word::form).toList()));
    }
  }

  /** The longest matches from left to right, none overlapping another. */
  public List<Match> find(List<Word> words) {
    List<Match> found = new ArrayList<>();
    int[] ids = ids(words);
    int at = 0;
    while (at < words.size()) {
      Match match = longest(words, ids, at);
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = match.last() + 1;
      }
    }
    return found;
  }

  private int child(int node, int word) {
    Integer known = children.get(node).get(word);
    if (known != null) {
      return known;
    }
    int added = addNode();
    children.get(node).put(word, added);
    return added;
  }

  private int addNode() {
    entries.add(new ArrayList<>(1));
    children.add(new HashMap<>(1));
    return entries.size() - 1;
  }

  private int[] ids(List<Word> words) {
    int[] ids = new int[words.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vocabulary.getOrDefault(WordScanner.fold(words.get(i).form()), -1);
    }
    return ids;
  }

  private Match longest(List<Word> words, int[] ids, int first) {
    Match best = null;
    List<String> path = new ArrayList<>();
    int node = ROOT;
    for (int i = first; i < ids.length && (i == first || words.get(i).joined()); i++) {
      Integer child = ids[i] < 0 ? null : children.get(node).get(ids[i]);
      if (child == null) {
        if (i > first && isInitial(words.get(i))) {
          continue;
        }
        break;
      }
      node = child;
      path.add(words.get(i).form());
      List<Alias> fitting = fitting(node, path);
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

  private List<Alias> fitting(int node, List<String> path) {
    List<Entry> here = entries.get(node);
    if (here.isEmpty()) {
      return List.of();
    }
    List<Alias> fitting = new ArrayList<>(here.size());
    for (Entry entry : here) {
      if (caseFits(entry.words(), path)) {
        fitting.add(entry.alias());
      }
    }
    fitting.sort(Comparator.comparingInt(Alias::id));
    return fitting;
  }

  private static boolean caseFits(List<String> alias, List<String> text) {
    for (int i = 0; i < alias.size(); i++) {
      if (!wordFits(alias.get(i), text.get(i), i > 0)) {
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
        || WordScanner.fold(alias).equals(WordScanner.fold(text))
            && alias.length() != text.length();
  }

  private static boolean isUpper(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean sameCase(String alias, String text, int from) {
    return alias.length() == text.length()
        && alias.regionMatches(from, text, from, alias.length() - from);
  }
}
