/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a document as the tagger wants them: words in sentences. A token to which quotes or
 * the 's of a genitive stick is shown to the tagger in parts and takes the label of its first part
 * that holds a letter or digit.
 *
 * @param sentences the words of each sentence that has tokens
 * @param tokens all tokens, in order
 */
record DocumentWords(List<String[]> sentences, List<Token> tokens) {

  /**
   * A token and the word that stands for it.
   *
   * @param annotation the token
   * @param sentenceId what the token's metadata give as its sentence
   * @param sentence index in {@link DocumentWords#sentences}
   * @param word index in the sentence
   */
  record Token(Annotation annotation, String sentenceId, int sentence, int word) {}

  /** The tokens among annotations. */
  static DocumentWords of(List<Annotation> annotations) {
    List<String[]> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<String> words = new ArrayList<>();
    String current = null;
    for (Annotation token : annotations) {
      if (!token.annotatorType().equals(AnnotatorType.TOKEN())) {
        continue;
      }
      String id = token.metadata().apply(SentenceAnnotator.SENTENCE);
      if (current != null && !id.equals(current)) {
        sentences.add(words.toArray(new String[0]));
        words.clear();
      }
      current = id;
      tokens.add(new Token(token, id, sentences.size(), addParts(token.result(), words)));
    }
    if (!words.isEmpty()) {
      sentences.add(words.toArray(new String[0]));
    }
    return new DocumentWords(sentences, tokens);
  }

  /** Adds the parts of a token; gives the index of that which stands for it. */
  private static int addParts(String token, List<String> words) {
    int first = words.size();
    if (isPlain(token)) {
      words.add(token);
      return first;
    }
    WordSplitter.split(token, (begin, end) -> words.add(token.substring(begin, end)));
    if (words.size() == first) {
      words.add(token);
    }
    for (int i = first; i < words.size(); i++) {
      if (words.get(i).chars().anyMatch(Character::isLetterOrDigit)) {
        return i;
      }
    }
    return first;
  }

  /** Whether a token is one word as it stands: then it is not taken apart. */
  private static boolean isPlain(String token) {
    if (WordSplitter.isClitic(token)) {
      return true;
    }
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '.' && c != '-' && c != ',') {
        return token.length() == 1;
      }
    }
    return true;
  }
}
