/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.Python;
import io.entente.cli.SampleLake;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The programs that jobs/docs/library.md shows print what it says that they print. */
@Timeout(300)
class LibraryPageTest {

  private static final Path PAGE = Path.of("docs/library.md");
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private static Path sample;

  @TempDir Path folder;

  /** Here, where no time-out of a test can break off what other tests share. */
  @BeforeAll
  static void makeTheSample() {
    sample = SampleLake.folder().toAbsolutePath();
  }

  /** A program of the page, and what it prints on the lake of the sample corpus. */
  private record Shown(String program, String printed) {

    static Shown in(String language) throws Exception {
      Matcher blocks =
          Pattern.compile("```" + language + "\n(.*?)```.*?```text\n(.*?)```", Pattern.DOTALL)
              .matcher(Files.readString(PAGE));
      assertThat(blocks.find()).as("a block of %s", language).isTrue();
      return new Shown(blocks.group(1), blocks.group(2));
    }
  }

  @Test
  void javaProgramPrintsWhatThePageSays() throws Exception {
    Shown shown = Shown.in("java");
    Path source = Files.writeString(folder.resolve("ReadLake.java"), shown.program());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, said, "-proc:none", "-cp", CLASS_PATH, source.toString());
    assertThat(failed).as(said.toString(StandardCharsets.UTF_8)).isZero();

    assertThat(printedByMain()).isEqualTo(shown.printed());
  }

  private String printedByMain() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader compiled = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      String[] lake = {sample.toString()};
      compiled.loadClass("ReadLake").getMethod("main", String[].class).invoke(null, (Object) lake);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void pythonProgramPrintsWhatThePageSays() throws Exception {
    Optional<String> python = Python.that("import jpype");
    assumeTrue(
        python.isPresent(),
        "The page's Python is not tested: none of " + Python.TRIED + " has jpype");
    Shown shown = Shown.in("python");
    Path program = Files.writeString(folder.resolve("read_lake.py"), shown.program());
    Files.createSymbolicLink(folder.resolve("lake"), sample);

    Python.Ran ran = run(python.get(), program);

    assertThat(ran.code()).as(() -> errors()).isZero();
    assertThat(ran.printed()).isEqualTo(shown.printed());
  }

  private Python.Ran run(String python, Path program) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(python, program.toString())
            .directory(folder.toFile())
            .redirectError(folder.resolve("errors").toFile());
    Map<String, String> environment = builder.environment();
    environment.put("PYTHONPATH", Path.of("src/test/resources/python").toAbsolutePath().toString());
    environment.put("PYTHONDONTWRITEBYTECODE", "1");
    environment.put("PYTHONIOENCODING", "utf-8");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JAVA_CLASS_PATH", Python.classPath());
    environment.put("JAVA_OPENS", System.getProperty("entente.spark.opens"));
    return Python.run(builder, folder.resolve("printed"), 240);
  }

  private String errors() {
    try {
      return Files.readString(folder.resolve("errors"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
