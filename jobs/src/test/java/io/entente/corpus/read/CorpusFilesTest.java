/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusFilesTest {

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "date 2025-02-13 Some text.");
  }

  private List<String> list(String... paths) throws IOException {
    return CorpusFiles.list(List.of(paths), new Configuration()).stream()
        .map(InputFile::path)
        .map(path -> folder.relativize(Path.of(path)).toString())
        .toList();
  }

  @Test
  void filesAreSortedAndVisible_whenAFolderIsSearched() throws IOException {
    for (String name : new String[] {"b.txt", "a/z.txt", "_SUCCESS", ".hidden", "a/.x/c.txt"}) {
      file(name);
    }

    assertThat(list(folder.toString())).containsExactly("a/z.txt", "b.txt");
  }

  @Test
  void pathIsPlainAndSizeKnown_whenTheFileIsLocal() throws IOException {
    Path file = file("one.txt");

    assertThat(CorpusFiles.list(List.of("file://" + file), new Configuration()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo(file.toString());
              assertThat(found.bytes()).isEqualTo(26);
              assertThat(found.modified()).isEqualTo(Files.getLastModifiedTime(file).toMillis());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with blank.txt",
        "line\nbreak.txt",
        "per%20cent%.txt",
        "set[1]{a,b}?*.txt",
        "co:lon.txt",
        "\u00fcml\u00e4ut.txt",
        "back\\slash.txt"
      })
  void fileIsFoundAndRead_whateverItsName(String name) throws IOException {
    Path file = file(name);

    assertThat(list(folder.toString())).containsExactly(name);
    assertThat(list(file.toString())).containsExactly(name);
    assertThat(Readings.of(file).articles()).hasSize(1).allMatch(a -> a.externalId().equals(name));
  }

  @Test
  void globMatchesVisibleFilesAndFolders() throws IOException {
    file("2024/a.txt");
    file("2025/b.txt");
    file("2025/c.json");
    file("2025/_d.txt");

    assertThat(list(folder + "/*/*.txt")).containsExactly("2024/a.txt", "2025/b.txt");
    assertThat(list(folder + "/20{23,25}")).containsExactly("2025/b.txt", "2025/c.json");
  }

  @Test
  void fileIsListedOnce_whenSeveralPathsLeadToIt() throws IOException {
    Path file = file("a.txt");

    assertThat(list(folder.toString(), file.toString(), folder + "/*")).containsExactly("a.txt");
  }

  @Test
  void searchEnds_whenALinkLeadsBackUp() throws IOException {
    file("a/b.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
    Files.createSymbolicLink(folder.resolve("a/nowhere"), folder.resolve("missing"));

    assertThat(list(folder.toString())).containsExactly("a/b.txt");
  }

  @Test
  void pathMeansTheClustersFiles_whenTheDefaultFileSystemIsNotLocal() throws IOException {
    String path = file("a.txt").toString();
    Configuration cluster = new Configuration();
    cluster.set("fs.defaultFS", "cluster:///");

    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> CorpusFiles.list(List.of(path), cluster))
        .returns(Setting.CORPUS, UserMistake::setting)
        .returns(path, UserMistake::value)
        .withMessageStartingWith("'%s' cannot be reached: ", path)
        .withMessageContaining("serves 'cluster:'")
        .withCauseInstanceOf(UnsupportedFileSystemException.class);
    assertThat(CorpusFiles.list(List.of("file://" + path), cluster)).hasSize(1);
  }

  @Test
  void folderIsRefused_whenAFilesNameCannotBeDecoded() throws Exception {
    String[] create = {"sh", "-c", "touch \"$0/$(printf 'bad\\377.txt')\"", folder.toString()};
    assertThat(new ProcessBuilder(create).start().waitFor()).isZero();

    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> list(folder.toString()))
        .returns(Setting.CORPUS, UserMistake::setting)
        .withMessage(
            "the file name 'bad\ufffd.txt' in %s cannot be decoded;"
                + " set LC_ALL=C.UTF-8 or rename it",
            folder);
    assertThat(
            new ProcessBuilder("sh", "-c", "rm \"$0\"/bad*", folder.toString()).start().waitFor())
        .isZero();
  }

  @Test
  void corpusIsRefused_whenItsFoldersHoldNoFile() throws IOException {
    file("a/.hidden");
    Files.createDirectories(folder.resolve("b"));

    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> list(folder + "/a", folder + "/b"))
        .returns(Setting.CORPUS, UserMistake::setting)
        .withMessage(
            "no file below '%s/a,%s/b'; name a folder, file or glob with articles", folder, folder);
  }

  @Test
  void pipeIsLeftOut_sinceReadingItWouldWaitForEver() throws Exception {
    file("a.txt");
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(list(folder.toString())).containsExactly("a.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "missing/*.txt", "no:such:thing", "[", ""})
  void pathIsRefused_whenItMatchesNothing(String path) {
    String given = path.startsWith("missing") ? folder + "/" + path : path;

    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> list(given))
        .returns(Setting.CORPUS, UserMistake::setting)
        .returns(given, UserMistake::value)
        .withMessage("nothing matches '%s'; give a file, a folder or a glob that exists", given);
  }
}
