/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import io.entente.corpus.read.ContentHash;
import io.entente.corpus.read.CorpusFiles;
import io.entente.corpus.read.InputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Looks for files in the lake's tables and where they lie.
 *
 * @param spark whose executors read the files
 * @param articles rows of table articles
 * @param rejects rows of table rejects
 */
public record FileSearch(SparkSession spark, Dataset<Row> articles, Dataset<Row> rejects)
    implements WaitingFiles.Search {

  private static final int HASHING_TASKS_A_CORE = 8;

  @Override
  public List<String> holdersOfArticlesIn(Set<String> files) {
    return RepeatedRecords.holders(articles, rejects, files);
  }

  @Override
  public Optional<InputFile> find(String path) {
    return CorpusFiles.find(path, spark.sparkContext().hadoopConfiguration());
  }

  @Override
  public Map<String, String> hashes(List<InputFile> files) {
    Map<String, String> hashes = new HashMap<>();
    List<InputFile> unknown = new ArrayList<>();
    for (InputFile file : files) {
      ContentHash.known(file)
          .ifPresentOrElse(hash -> hashes.put(file.path(), hash), () -> unknown.add(file));
    }
    if (!unknown.isEmpty()) {
      hashes.putAll(computed(unknown));
    }
    return hashes;
  }

  private Map<String, String> computed(List<InputFile> files) {
    JavaSparkContext java = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration hadoop = new SerializableConfiguration(java.hadoopConfiguration());
    int tasks = Math.min(files.size(), HASHING_TASKS_A_CORE * java.defaultParallelism());
    return java.parallelize(files, tasks)
        .mapToPair(file -> new Tuple2<>(file.path(), ContentHash.of(file, hadoop.value())))
        .collectAsMap();
  }
}
