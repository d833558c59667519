/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import static org.apache.spark.sql.functions.col;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.RegexTokenizer;
import io.entente.eval.NameFinder;
import io.entente.ner.LabelTable;
import io.entente.ner.train.LabelledArticle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The labels of a Spark NLP tagger that gets words and sentences as the corpus divides them. */
final class GivenWords implements NameFinder {

  private static final String NUMBER = "number";
  private static final StructType SENTENCES =
      new StructType()
          .add(NUMBER, DataTypes.IntegerType)
          .add(LibraryStages.TEXT, DataTypes.StringType);

  private final SparkSession spark;
  private final PipelineModel pipeline;

  /** With the stages of a tagger behind its tokens. */
  GivenWords(SparkSession spark, List<PipelineStage> tagger) {
    this.spark = spark;
    DocumentAssembler sentence = new DocumentAssembler();
    sentence.setInputCol(LibraryStages.TEXT);
    sentence.setOutputCol(LibraryStages.SENTENCE);
    RegexTokenizer words = new RegexTokenizer();
    words.setInputCols(new String[] {LibraryStages.SENTENCE});
    words.setOutputCol(LibraryStages.TOKEN);
    words.setPattern(" ");
    List<PipelineStage> stages = new ArrayList<>(List.of(sentence, words));
    stages.addAll(tagger);
    pipeline = LibraryStages.pipeline(spark, stages);
  }

  @Override
  public List<List<List<String>>> labels(List<LabelledArticle> articles) {
    List<Row> sentences = new ArrayList<>();
    for (LabelledArticle article : articles) {
      for (String[] words : article.sentences()) {
        sentences.add(RowFactory.create(sentences.size(), String.join(" ", words)));
      }
    }
    Iterator<List<String>> labels =
        pipeline
            .transform(spark.createDataFrame(sentences, SENTENCES))
            .select(col(NUMBER), col(LibraryStages.LABELS + ".result"))
            .orderBy(NUMBER)
            .collectAsList()
            .stream()
            .map(row -> row.<String>getList(1).stream().map(LabelTable::map).toList())
            .iterator();
    return articles.stream().map(article -> labelsOf(article, labels)).toList();
  }

  private static List<List<String>> labelsOf(
      LabelledArticle article, Iterator<List<String>> labels) {
    List<List<String>> own = article.sentences().stream().map(words -> labels.next()).toList();
    // Fails if the tagger had other words than the corpus.
    return new LabelledArticle(article.sentences(), own).labels();
  }

  @Override
  public int cores() {
    return 1;
  }
}
