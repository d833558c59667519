/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.hadoop.hdfs.protocol.DSQuotaExceededException;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

/** The first line says what to mend, however deep the cause lies. */
class TroubleTest {

  private static final String JOB_ABORTED =
      "Job aborted due to stage failure: Task 0 in stage 3.0 failed 4 times, most recent failure:"
          + " Lost task 0.3 in stage 3.0 (TID 9) (node7 executor 2): ";

  private static String line(Throwable thrown) {
    return Trouble.of(thrown).orElseThrow().line();
  }

  private static SparkException spark(String told, Throwable cause) {
    return new SparkException(told, cause);
  }

  @Test
  void fullDisk() {
    assertThat(
            line(
                spark(
                    JOB_ABORTED + "org.apache.spark.SparkException: Task failed",
                    new IllegalStateException(new IOException("No space left on device")))))
        .isEqualTo(
            "a disk is full (IOException: No space left on device);"
                + " free some space where the lake or Spark's temporary files lie, and start again");
    assertThat(line(new IOException("File /x could only be written to 0 of the 1 minReplication")))
        .startsWith("a disk is full (");
  }

  @Test
  void whatATaskThrewIsFoundInTheText() {
    assertThat(
            line(spark(JOB_ABORTED + "java.lang.OutOfMemoryError: Java heap space\n\tat x", null)))
        .startsWith("the memory did not suffice (OutOfMemoryError: Java heap space); give more (");
    assertThat(
            line(
                spark(
                    JOB_ABORTED
                        + "ExecutorLostFailure (executor 2 exited caused by one of the"
                        + " running tasks) Reason: worker lost",
                    null)))
        .startsWith("an executor was lost (ExecutorLostFailure (executor 2 exited");
    assertThat(
            line(
                spark(
                    JOB_ABORTED
                        + "ExecutorLostFailure (executor 2 exited) Reason: Container exited"
                        + " with exit code 137",
                    null)))
        .startsWith("the memory did not suffice");
  }

  @Test
  void quotaAndPermission() {
    assertThat(line(spark("Job aborted", new DSQuotaExceededException(10, 20))))
        .startsWith("a quota is exceeded (DSQuotaExceededException");
    Trouble.Met permission =
        Trouble.of(spark("Job aborted", new AccessControlException("user=me, access=WRITE")))
            .orElseThrow();
    assertThat(permission.line())
        .startsWith("permission is missing (AccessControlException: user=me");
    assertThat(permission.exitCode()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void nothingIsGuessed() {
    assertThat(Trouble.of(spark("Job aborted", new IOException("the moon is full")))).isEmpty();
  }
}
