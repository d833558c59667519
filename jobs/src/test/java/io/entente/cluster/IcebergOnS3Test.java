/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.cli.CommandLineRun;
import io.entente.cli.LakeContent;
import io.entente.table.IcebergCatalogs;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lake of Iceberg tables whose files lie in an object store. */
@Tag("cluster")
class IcebergOnS3Test {

  private static final String CORPUS = "../sample-data/articles/transit";

  @TempDir private static Path folder;
  private static ObjectStore store;
  private static String lake;

  @BeforeAll
  static void startStore() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        ObjectStore.isPossible(), "needs S3Proxy: run jobs/src/test/cluster/install");
    Assumptions.assumeTrue(
        TestSpark.hasClass("org.apache.hadoop.fs.s3a.S3AFileSystem"), "needs -Pcluster");
    store = ObjectStore.start(folder, "news");
    store.configure(TestSpark.session().sparkContext().hadoopConfiguration());
    lake = "iceberg:" + IcebergCatalogs.jdbc("s3a://news/warehouse") + ".daily";
  }

  @AfterAll
  static void stopStore() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void tablesAreTheSame_asInAFolder() {
    String local = folder.resolve("local").toString();
    for (String each : new String[] {local, lake}) {
      CommandLineRun run = CommandLineRun.of("run", "--corpus", CORPUS, "--lake", each);
      assertThat(run.err()).isEmpty();
    }

    assertThat(LakeContent.of(lake)).isEqualTo(LakeContent.of(local));
    assertThat(CommandLineRun.of("run", "--corpus", CORPUS, "--lake", lake).out())
        .contains("nothing to do");
  }
}
