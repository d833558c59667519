/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.entente.ner.crf.Bilou;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scala.Option;

/**
 * What the annotations of one document say, as the resolver wants it. The sentences, tokens and
 * names may come from any annotator.
 *
 * @param document the document
 * @param tagged its sentences, tokens and names, with places in the document's text
 */
public record AnnotatedText(Annotation document, TaggedText tagged) {

  /** Metadata key of a chunk's type. */
  public static final String ENTITY = "entity";

  /**
   * The document among annotations, with what else there is about it.
   *
   * @param annotations first the document, then its sentences and tokens, and names as labels of
   *     tokens or as chunks
   * @return nothing if there is no document
   */
  public static Optional<AnnotatedText> of(List<Annotation> annotations) {
    return annotations.stream()
        .filter(annotation -> is(annotation, AnnotatorType.DOCUMENT()))
        .findFirst()
        .map(document -> new AnnotatedText(document, tagged(document, annotations)));
  }

  /** What the document's metadata say under a key, if anything. */
  public Optional<String> metadata(String key) {
    return metadata(document, key);
  }

  private static TaggedText tagged(Annotation document, List<Annotation> annotations) {
    int base = document.begin();
    int[] tokens =
        annotations.stream()
            .filter(annotation -> is(annotation, AnnotatorType.TOKEN()))
            .mapToInt(token -> token.begin() - base)
            .toArray();
    return new TaggedText(sentences(document, annotations), tokens, names(document, annotations));
  }

  private static List<TextSpan> sentences(Annotation document, List<Annotation> annotations) {
    Paragraphs paragraphs = new Paragraphs(document.result());
    return annotations.stream()
        .filter(annotation -> is(annotation, AnnotatorType.DOCUMENT()))
        .skip(1)
        .map(
            sentence -> {
              int begin = sentence.begin() - document.begin();
              int end = sentence.end() + 1 - document.begin();
              int paragraph =
                  metadata(sentence, SentenceAnnotator.PARAGRAPH)
                      .map(Integer::parseInt)
                      .orElseGet(() -> paragraphs.at(begin));
              return new TextSpan(begin, end, paragraph);
            })
        .toList();
  }

  private static List<NamedSpan> names(Annotation document, List<Annotation> annotations) {
    int base = document.begin();
    List<LabelSpans.Token> labels = new ArrayList<>();
    List<NamedSpan> names = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (is(annotation, AnnotatorType.NAMED_ENTITY())) {
        labels.add(label(annotation, base));
      } else if (is(annotation, AnnotatorType.CHUNK())) {
        chunk(annotation, base).ifPresent(names::add);
      }
    }
    names.addAll(LabelSpans.of(labels, document.result().length()));
    return apart(names);
  }

  private static LabelSpans.Token label(Annotation label, int base) {
    return new LabelSpans.Token(
        label.begin() - base,
        label.end() + 1 - base,
        label.result(),
        confidence(label),
        metadata(label, SentenceAnnotator.SENTENCE).orElse(""));
  }

  private static Optional<NamedSpan> chunk(Annotation chunk, int base) {
    return metadata(chunk, ENTITY)
        .filter(entity -> !entity.equals(Bilou.OUTSIDE_LABEL))
        .flatMap(LabelTable::typeOf)
        .map(
            type ->
                new NamedSpan(
                    chunk.begin() - base, chunk.end() + 1 - base, type, confidence(chunk)));
  }

  /** Models write the probability under one of several keys, or not at all: then it is 1. */
  private static float confidence(Annotation annotation) {
    String label = annotation.result();
    return metadata(annotation, NameTagger.CONFIDENCE)
        .or(() -> metadata(annotation, label))
        .or(() -> metadata(annotation, "Some(" + label + ")"))
        .flatMap(AnnotatedText::number)
        .orElse(1f);
  }

  private static Optional<Float> number(String text) {
    try {
      return Optional.of(Float.parseFloat(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** In order; of names that overlap, the one that begins first and, of those, the longest. */
  private static List<NamedSpan> apart(List<NamedSpan> names) {
    List<NamedSpan> sorted = new ArrayList<>(names);
    sorted.sort(
        Comparator.comparingInt(NamedSpan::begin)
            .thenComparing(Comparator.comparingInt(NamedSpan::end).reversed()));
    List<NamedSpan> apart = new ArrayList<>(sorted.size());
    int end = 0;
    for (NamedSpan name : sorted) {
      if (name.begin() >= end) {
        apart.add(name);
        end = name.end();
      }
    }
    return apart;
  }

  private static boolean is(Annotation annotation, String type) {
    return annotation.annotatorType().equals(type);
  }

  private static Optional<String> metadata(Annotation annotation, String key) {
    Option<String> value = annotation.metadata().get(key);
    return value.isDefined() ? Optional.ofNullable(value.get()) : Optional.empty();
  }

  /** Numbers the paragraphs of a text whose sentences do not say theirs. */
  private static final class Paragraphs {

    private final String text;
    private int counted;
    private int paragraph;

    Paragraphs(String text) {
      this.text = text;
    }

    /** The paragraph at a place, which is not before the place asked for last. */
    int at(int place) {
      int gap = text.indexOf(SentenceSplitter.PARAGRAPH_BREAK, counted);
      while (gap >= 0 && gap < place) {
        paragraph++;
        counted = gap + SentenceSplitter.PARAGRAPH_BREAK.length();
        gap = text.indexOf(SentenceSplitter.PARAGRAPH_BREAK, counted);
      }
      return paragraph;
    }
  }
}
