/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.entente.actor.ResolvedSpan;
import io.entente.actor.catalog.Actor;
import io.entente.ner.AnnotatedText;
import io.entente.ner.Metadata;
import io.entente.ner.NameTagger;
import io.entente.ner.SentenceAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An actor in a document as a chunk. Its result is the words that name the actor; its metadata hold
 * what the constants of this class tell, and {@link AnnotatedText#ENTITY} (the actor's type, or
 * {@link #UNRESOLVED}), {@link SentenceAnnotator#SENTENCE}, {@link SentenceAnnotator#PARAGRAPH} and
 * {@link NameTagger#CONFIDENCE} as other chunks do. What is not known is left out.
 */
public final class ActorChunk {

  /** Metadata key of the actor's id, such as person:vladimir_putin; none of an ambiguous name. */
  public static final String ACTOR_ID = "actor_id";

  /** Metadata key of the actor's name. */
  public static final String NAME = "name";

  /** Metadata key of the actor's type, such as state. */
  public static final String TYPE = "type";

  /** Metadata key of the actor's country, as ISO 3166 alpha-3. */
  public static final String COUNTRY = "country";

  /** Metadata key of the actor's Wikidata id. */
  public static final String WIKIDATA_ID = "wikidata_id";

  /** Metadata key of the way in which it was resolved, such as coreference. */
  public static final String RESOLUTION = "resolution";

  /** Metadata key of the office that the actor held on the document's date. */
  public static final String ROLE = "role";

  /** Metadata key of the chunk's first token, counted from 0 in the document. */
  public static final String TOKEN_BEGIN = "token_begin";

  /** Metadata key of the place after the chunk's last token. */
  public static final String TOKEN_END = "token_end";

  /** Metadata key of the chunk's number in the document, from 0. */
  public static final String CHUNK = "chunk";

  /** The entity of a name that may mean several actors. */
  public static final String UNRESOLVED = "unresolved";

  private ActorChunk() {}

  static Annotation of(Annotation document, ResolvedSpan span, int number) {
    return new Annotation(
        AnnotatorType.CHUNK(),
        document.begin() + span.begin(),
        document.begin() + span.end() - 1,
        document.result().substring(span.begin(), span.end()),
        Metadata.of(metadata(span, number).toArray(new String[0])),
        new float[0]);
  }

  private static List<String> metadata(ResolvedSpan span, int number) {
    List<String> entries = new ArrayList<>();
    put(entries, AnnotatedText.ENTITY, span.actor().map(a -> a.type().code()).orElse(UNRESOLVED));
    put(entries, SentenceAnnotator.SENTENCE, Integer.toString(span.sentence()));
    put(entries, SentenceAnnotator.PARAGRAPH, Integer.toString(span.paragraph()));
    put(entries, CHUNK, Integer.toString(number));
    put(entries, TOKEN_BEGIN, Integer.toString(span.tokenBegin()));
    put(entries, TOKEN_END, Integer.toString(span.tokenEnd()));
    put(entries, RESOLUTION, span.resolution().name().toLowerCase(Locale.ROOT));
    put(entries, NameTagger.CONFIDENCE, Double.toString(span.confidence()));
    span.actor().ifPresent(actor -> putActor(entries, actor));
    span.role().ifPresent(role -> put(entries, ROLE, role));
    return entries;
  }

  private static void putActor(List<String> entries, Actor actor) {
    put(entries, ACTOR_ID, actor.id());
    put(entries, NAME, actor.name());
    put(entries, TYPE, actor.type().code());
    putKnown(entries, COUNTRY, actor.country());
    putKnown(entries, WIKIDATA_ID, actor.wikidataId());
  }

  private static void putKnown(List<String> entries, String key, String value) {
    if (value != null && !value.isEmpty()) {
      put(entries, key, value);
    }
  }

  private static void put(List<String> entries, String key, String value) {
    entries.add(key);
    entries.add(value);
  }
}
