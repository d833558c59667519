/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What Hadoop and Java throw where the jars of a file system are missing. */
class MissingFileSystemTest {

  private static final String S3_CLASS = "org.apache.hadoop.fs.s3a.S3AFileSystem";

  private static String line(String path, Throwable thrown) {
    MissingFileSystem missing = MissingFileSystem.of(path, thrown).orElseThrow();
    return missing.problem() + "; " + missing.mend();
  }

  @Test
  void classAndJarsAreNamed() {
    String told = "Class " + S3_CLASS + " not found";
    assertThat(
            line("s3a://news/x", new RuntimeException("wrapped", new ClassNotFoundException(told))))
        .isEqualTo(
            "'s3a://news/x' cannot be reached: there is no class "
                + S3_CLASS
                + " on the class path; put hadoop-aws of Spark's Hadoop and its aws-java-sdk-bundle"
                + " on the class path (ENTENTE_CLASSPATH, or spark.jars.packages where spark-submit"
                + " starts the program)");
  }

  @Test
  void halfOfTheJarsIsNotEnough() {
    assertThat(line("s3a://news/x", new NoClassDefFoundError("com/amazonaws/SdkBaseException")))
        .contains("there is no class com.amazonaws.SdkBaseException on the class path");
  }

  @Test
  void schemeIsNamed_whenHadoopKnowsNoClassForIt() {
    assertThat(line("gs://news/x", new IOException("No FileSystem for scheme \"gs\"")))
        .startsWith(
            "'gs://news/x' cannot be reached: no file system on the class path serves 'gs:'")
        .contains("gcs-connector");
    assertThat(line("hfds:///x", new IOException("No FileSystem for scheme \"hfds\"")))
        .contains("check how the path begins");
  }

  @Test
  void othersAreLeftAlone() {
    IOException refused = new IOException("Connection refused");

    assertThat(MissingFileSystem.of("s3a://news/x", refused)).isEmpty();
    MissingFileSystem.refuse(Setting.CORPUS, "s3a://news/x", refused);
    assertThatThrownBy(
            () ->
                MissingFileSystem.refuse(
                    Setting.CORPUS, "abfs://a/x", new NoClassDefFoundError("b")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("hadoop-azure");
  }
}
