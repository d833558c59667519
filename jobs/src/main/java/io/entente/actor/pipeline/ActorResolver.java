/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.entente.actor.ResolvedSpan;
import io.entente.actor.catalog.CatalogEdits;
import io.entente.ner.AnnotatedText;
import io.entente.ner.AnnotatorReader;
import io.entente.ner.JavaAnnotator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructType;
import scala.Option;

/**
 * Gives the actors that a document names, each as a chunk with the actor's id, type and country,
 * the way in which it was resolved, the office held on the document's date, and the confidence, in
 * its metadata ({@link ActorChunk} tells the keys). The names may come from any tagger whose types
 * {@link io.entente.ner.LabelTable} knows.
 *
 * <p>Input columns, in this order: the document, its sentences, its tokens, and its names, either
 * as labels of tokens (named_entity) or as chunks.
 *
 * <p>Who holds an office depends on the day, so a document needs a date: from the column that
 * {@link #setDateCol} names, else from the document's metadata under {@value #DATE} (where {@code
 * DocumentAssembler.setMetadataCol} puts it), else that of {@link #setDate}. Without any,
 * annotating fails with an {@link IllegalArgumentException}.
 */
public final class ActorResolver extends JavaAnnotator<ActorResolver> {

  /** Metadata key of a document's date, as ISO 8601. */
  public static final String DATE = "date";

  private static final int DOCUMENT_INPUT = 0;
  private static final int NAMES_INPUT = 3;
  private static final String ANNOTATOR_TYPE = "annotatorType";
  private static final String CATALOG_FOLDER = "/catalog";

  private final Param<String> dateCol =
      new Param<>(this, "dateCol", "column with the day on which a document appeared");
  private final Param<String> date =
      new Param<>(this, "date", "day of documents that have no other date, as ISO 8601");

  private ResolvingCatalog catalog = ResolvingCatalog.SHIPPED;

  /** Reads a saved annotator; Spark calls it when it loads a pipeline. */
  public static MLReader<ActorResolver> read() {
    return new AnnotatorReader<>(ActorResolver::new);
  }

  /** Takes the dates of documents from a column of dates, timestamps or ISO strings. */
  public ActorResolver setDateCol(String column) {
    set(dateCol, column);
    return this;
  }

  /**
   * Takes this date for documents that have no other.
   *
   * @param day such as 2025-02-13
   * @throws IllegalArgumentException if it is no ISO date
   */
  public ActorResolver setDate(String day) {
    set(date, parsed(day).toString());
    return this;
  }

  /**
   * Adds users' additions and corrections to the catalog that the jar holds, in this order.
   *
   * @throws io.entente.actor.catalog.CatalogEditException when a line is wrong
   */
  public ActorResolver setCatalogEdits(List<CatalogEdits> edits) {
    catalog = new ResolvingCatalog(edits);
    catalog.resolver();
    return this;
  }

  /** The parameter of {@link #setDateCol}. */
  public Param<String> dateCol() {
    return dateCol;
  }

  /** The parameter of {@link #setDate}. */
  public Param<String> date() {
    return date;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {
      AnnotatorType.DOCUMENT(),
      AnnotatorType.DOCUMENT(),
      AnnotatorType.TOKEN(),
      AnnotatorType.NAMED_ENTITY()
    };
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.CHUNK();
  }

  /** Whether the input columns are there; the last may be of chunks or of labels. */
  @Override
  public boolean validate(StructType schema) {
    String[] types = inputAnnotatorTypes();
    String[] columns = getInputCols();
    for (int i = 0; i < types.length; i++) {
      String found = annotatorType(schema, columns[i]);
      if (!found.equals(types[i]) && !(i == NAMES_INPUT && found.equals(AnnotatorType.CHUNK()))) {
        return false;
      }
    }
    return true;
  }

  private static String annotatorType(StructType schema, String column) {
    if (schema.getFieldIndex(column).isEmpty()) {
      return "";
    }
    Metadata metadata = schema.apply(column).metadata();
    return metadata.contains(ANNOTATOR_TYPE) ? metadata.getString(ANNOTATOR_TYPE) : "";
  }

  /** Puts the dates of a column, if there is one, into the documents' metadata first. */
  @Override
  public Dataset<Row> _transform(Dataset<?> dataset, Option<PipelineModel> pipeline) {
    Dataset<?> dated =
        isDefined(dateCol)
            ? DocumentDates.withDates(dataset, getInputCols()[DOCUMENT_INPUT], $(dateCol))
            : dataset;
    return super._transform(dated, pipeline);
  }

  @Override
  protected List<Annotation> annotate(List<Annotation> annotations) {
    List<Annotation> actors = new ArrayList<>();
    AnnotatedText.of(annotations)
        .ifPresent(
            text -> {
              for (ResolvedSpan span : resolved(text)) {
                actors.add(ActorChunk.of(text.document(), span, actors.size()));
              }
            });
    return actors;
  }

  private List<ResolvedSpan> resolved(AnnotatedText text) {
    return catalog.resolver().resolve(day(text), text.document().result(), text.tagged());
  }

  private LocalDate day(AnnotatedText text) {
    return text.metadata(DATE)
        .or(() -> isDefined(date) ? Optional.of($(date)) : Optional.empty())
        .map(ActorResolver::parsed)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Cannot resolve actors: the document has no date; call setDateCol or setDate,"
                        + " or put a date into the document's metadata"));
  }

  private static LocalDate parsed(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "Cannot read the date '%s': write it as 2025-02-13".formatted(day), e);
    }
  }

  @Override
  protected ActorResolver another() {
    ActorResolver another = new ActorResolver();
    another.catalog = catalog;
    return another;
  }

  /** Writes the users' edits of the catalog beside the parameters. */
  @Override
  public void onWrite(String path, SparkSession spark) {
    catalog.write(path + CATALOG_FOLDER, spark);
  }

  @Override
  protected void onRead(String path, SparkSession spark) {
    catalog = ResolvingCatalog.read(path + CATALOG_FOLDER, spark);
  }
}
