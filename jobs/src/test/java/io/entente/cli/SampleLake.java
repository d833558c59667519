/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.TestSpark;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** The lake of the sample corpus, made once in a process of tests: for tests that only read it. */
public final class SampleLake {

  /** The corpus. */
  static final String CORPUS = "../sample-data/articles";

  private static final Path FOLDER = emptyFolder();
  private static final CommandLineRun MADE =
      CommandLineRun.of("run", "--corpus", CORPUS, "--lake", FOLDER.toString());

  private SampleLake() {}

  private static Path emptyFolder() {
    TestSpark.session();
    try {
      File folder = Files.createTempDirectory(Path.of("target"), "sample-lake-").toFile();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder)));
      return folder.toPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command that made it. */
  static CommandLineRun made() {
    return MADE;
  }

  /** Its folder. */
  public static Path folder() {
    if (MADE.code() != ExitCode.DONE) {
      throw new IllegalStateException(MADE.err());
    }
    return FOLDER;
  }

  /** Copies it, for a test that changes it. */
  public static Path copyTo(Path folder) throws IOException {
    FileUtils.copyDirectory(folder().toFile(), folder.toFile());
    return folder;
  }
}
