/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.util.List;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.sql.SparkSession;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * A Spark NLP annotator written in Java: subclasses see Java lists.
 *
 * @param <A> the annotator itself
 */
public abstract class JavaAnnotator<A extends JavaAnnotator<A>> extends AnnotatorModel<A>
    implements HasSimpleAnnotate<A> {

  private String uid;

  /** Pure function from the annotations of the input columns to those of the output column. */
  protected abstract List<Annotation> annotate(List<Annotation> annotations);

  /** A new annotator with all that this one has beside its parameters. */
  protected abstract A another();

  /** Reads what {@code onWrite} put beside the parameters; nothing unless overridden. */
  protected void onRead(String path, SparkSession spark) {}

  @Override
  public final Seq<Annotation> annotate(Seq<Annotation> annotations) {
    List<Annotation> output = annotate(JavaConverters.seqAsJavaList(annotations));
    return JavaConverters.asScalaBuffer(output).toSeq();
  }

  /** Another annotator with these parameters; Spark copies a pipeline's stages so. */
  @Override
  public final A copy(ParamMap extra) {
    return copyValues(another(), extra);
  }

  /** The identity of this stage; made at the first call, which the super constructor makes. */
  @Override
  public final String uid() {
    if (uid == null) {
      uid = Identifiable.randomUID(getClass().getSimpleName());
    }
    return uid;
  }
}
