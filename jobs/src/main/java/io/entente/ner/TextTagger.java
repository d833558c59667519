/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import io.entente.ner.crf.Bilou;
import io.entente.ner.crf.CrfTagger;
import io.entente.ner.crf.SentenceTags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences, tokens and names of a text in one call: what {@link SentenceAnnotator}, {@link
 * TokenAnnotator} and {@link NameTagger} give as three stages of a Spark NLP pipeline, without the
 * rows of annotations between them, which cost several times more than the work itself.
 */
public final class TextTagger {

  private final CrfTagger tagger;

  /** A tagger that uses a model of one's own. */
  public TextTagger(CrfTagger tagger) {
    this.tagger = tagger;
  }

  /** The tagger with the model that the jar holds; one model serves all of a JVM. */
  public static TextTagger shipped() {
    return new TextTagger(TaggerModel.SHIPPED.tagger());
  }

  /** The tagger of words behind it. */
  public CrfTagger tagger() {
    return tagger;
  }

  /** The sentences, tokens and names of a text. */
  public TaggedText tag(String text) {
    List<TextSpan> sentences = SentenceSplitter.split(text);
    Tokens tokens = Tokens.of(text, sentences);
    List<SentenceTags> tagged = tagger.tag(tokens.words);
    List<NamedSpan> names = new ArrayList<>();
    int token = 0;
    for (SentenceTags tags : tagged) {
      addNames(tags, tokens, token, names);
      token += tags.size();
    }
    return new TaggedText(sentences, tokens.begins(), names);
  }

  /** The sentences and tokens of a text whose names somebody else finds. */
  public static TaggedText untagged(String text, List<NamedSpan> names) {
    List<TextSpan> sentences = SentenceSplitter.split(text);
    return new TaggedText(sentences, Tokens.of(text, sentences).begins(), names);
  }

  private static void addNames(
      SentenceTags tags, Tokens tokens, int firstToken, List<NamedSpan> names) {
    int begin = -1;
    float confidence = 1;
    for (int word = 0; word < tags.size(); word++) {
      int tag = tags.tags()[word];
      if (tag == Bilou.OUTSIDE) {
        continue;
      }
      confidence = Math.min(confidence, tags.confidences()[word]);
      begin = begin < 0 ? tokens.begins[firstToken + word] : begin;
      if (Bilou.mayEnd(tag)) {
        NameType type = NameType.valueOf(Bilou.label(tag).substring(2));
        names.add(new NamedSpan(begin, tokens.ends[firstToken + word], type, confidence));
        begin = -1;
        confidence = 1;
      }
    }
  }

  /** The tokens of a text: their places, and as words in sentences. */
  private static final class Tokens implements WordSplitter.Sink {

    private final String text;
    private final List<String[]> words = new ArrayList<>();
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int count;
    private int offset;

    private Tokens(String text) {
      this.text = text;
    }

    static Tokens of(String text, List<TextSpan> sentences) {
      Tokens tokens = new Tokens(text);
      for (TextSpan sentence : sentences) {
        int first = tokens.count;
        tokens.offset = sentence.begin();
        WordSplitter.split(text.substring(sentence.begin(), sentence.end()), tokens);
        tokens.endSentence(first);
      }
      return tokens;
    }

    @Override
    public void word(int begin, int end) {
      if (count == begins.length) {
        begins = Arrays.copyOf(begins, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      begins[count] = offset + begin;
      ends[count] = offset + end;
      count++;
    }

    private void endSentence(int first) {
      String[] sentence = new String[count - first];
      for (int i = 0; i < sentence.length; i++) {
        sentence[i] = text.substring(begins[first + i], ends[first + i]);
      }
      words.add(sentence);
    }

    int[] begins() {
      return Arrays.copyOf(begins, count);
    }
  }
}
