/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.cli.UsageException;
import io.entente.export.NetworkFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {

  @TempDir Path folder;
  private final StringWriter printed = new StringWriter();

  private Destination destination(Object name) {
    return new Destination("--out", name.toString(), new Configuration(), new PrintWriter(printed));
  }

  private List<String> write(Object name, String... contents) {
    return destination(name)
        .write(
            Stream.of(contents)
                .map(
                    text ->
                        new NetworkFile(contents.length == 1 ? "" : text, out -> out.write(text)))
                .toList());
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void fileIsReplacedWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("news.gexf"), "old and longer");

    assertThat(write(file, "new")).containsExactly(file.toString());
    assertThat(file).hasContent("new");
    assertThat(left()).containsExactly("news.gexf");
  }

  @Test
  void oldFileStays_whenWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("news.gexf"), "old");
    NetworkFile broken =
        new NetworkFile(
            "",
            out -> {
              out.write("half");
              throw new IOException("no more room");
            });

    assertThatThrownBy(() -> destination(file).write(List.of(broken)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no more room");
    assertThat(file).hasContent("old");
    assertThat(left()).containsExactly("news.gexf");
  }

  @Test
  void foldersOnTheWayAreMade() {
    write(folder.resolve("a/b/news.gexf"), "new");

    assertThat(folder.resolve("a/b/news.gexf")).hasContent("new");
  }

  @Test
  void whatCannotBeWrittenIsRefusedBeforeTheWork() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(destination(folder)::requireWritable)
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("it is a folder");
    assertThatThrownBy(destination(file.resolve("a/news.gexf"))::requireWritable)
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("file is no folder");
    destination(file).requireWritable();
    destination(folder.resolve("a/b/news.gexf")).requireWritable();
    destination("-").requireWritable();
    assertThat(left()).containsExactly("file");
  }

  @Test
  void folderIsRefused_andSoIsALinkToOne() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);

    assertThatThrownBy(() -> write(folder, "new")).hasMessageContaining("it is a folder");
    assertThatThrownBy(() -> write(link, "new")).hasMessageContaining("it is a folder");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void linkStays_andTheFileThatItLeadsToIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("real.gexf"), "old");
    Path near = Files.createSymbolicLink(folder.resolve("near.gexf"), Path.of("real.gexf"));
    Path far = Files.createSymbolicLink(folder.resolve("far.gexf"), near);

    write(far, "new");
    assertThat(file).hasContent("new");
    assertThat(far).isSymbolicLink();
    assertThat(near).isSymbolicLink();
    assertThat(left()).containsExactly("far.gexf", "near.gexf", "real.gexf");
  }

  @Test
  void linkToNothingStays_andItsFileIsMade() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("not-yet"));

    write(link, "new");
    assertThat(link).isSymbolicLink();
    assertThat(Files.isRegularFile(folder.resolve("not-yet"), LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(link).hasContent("new");
  }

  @Test
  void linksInACircleAreRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));
    Path circle = Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

    assertThatThrownBy(() -> write(circle, "new"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("circle");
  }

  @Test
  void pipeIsWrittenTo_andStaysAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return new String(Files.newInputStream(pipe).readAllBytes());
              } catch (IOException e) {
                return e.toString();
              }
            });

    assertThat(write(pipe, "nodes", "edges")).containsExactly(pipe.toString());
    assertThat(read.get(20, TimeUnit.SECONDS)).isEqualTo("edges");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(left()).containsExactly("pipe");
  }

  @Test
  void deviceIsWrittenTo_andStaysADevice() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "no /dev/null");

    write(device, "new");
    assertThat(Files.isRegularFile(device)).isFalse();
    assertThat(Files.exists(device)).isTrue();
  }

  @Test
  void standardOutputTakesTheLastFileAlone() throws IOException {
    assertThat(write("-", "nodes", "edges")).containsExactly("-");

    assertThat(printed).hasToString("edges");
    assertThat(destination("-").isStandardOutput()).isTrue();
    assertThat(destination("/dev/stdout").isStandardOutput()).isTrue();
    assertThat(destination(folder).isStandardOutput()).isFalse();
  }

  @Test
  void severalFilesAreNamedAfterTheirParts() throws IOException {
    write(folder.resolve("news.2025.csv"), "nodes", "edges");
    write(folder.resolve("plain"), "nodes", "edges");

    assertThat(left())
        .containsExactly(
            "news.2025-edges.csv", "news.2025-nodes.csv", "plain-edges.csv", "plain-nodes.csv");
    assertThat(folder.resolve("plain-edges.csv")).hasContent("edges");
  }

  @Test
  void noFileIsWritten_whenOneOfSeveralIsAFolder() throws IOException {
    Files.createDirectory(folder.resolve("news-edges.csv"));

    assertThatThrownBy(() -> write(folder.resolve("news.csv"), "nodes", "edges"))
        .hasMessageContaining("it is a folder");
    assertThat(left()).containsExactly("news-edges.csv");
  }

  @Test
  void whatIsNoPathIsRefused() {
    assertThatThrownBy(() -> write("nosuch://x/y", "new"))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("--out: ");
  }
}
