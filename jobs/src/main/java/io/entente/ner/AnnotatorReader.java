/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import java.util.function.Supplier;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;

/**
 * Reads a saved annotator: a new one that gets the saved parameters.
 *
 * @param <A> the annotator
 */
public final class AnnotatorReader<A extends JavaAnnotator<A>> extends MLReader<A> {

  private final Supplier<A> make;

  /** A reader that fills the annotators that this gives. */
  public AnnotatorReader(Supplier<A> make) {
    this.make = make;
  }

  @Override
  public A load(String path) {
    A annotator = make.get();
    DefaultParamsReader.Metadata saved =
        DefaultParamsReader.loadMetadata(path, sc(), annotator.getClass().getName());
    saved.getAndSetParams(annotator, scala.Option.empty());
    annotator.onRead(path, sparkSession());
    return annotator;
  }
}
