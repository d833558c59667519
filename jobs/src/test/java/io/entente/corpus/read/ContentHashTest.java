/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileChecksum;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.MD5MD5CRC32CastagnoliFileChecksum;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.io.MD5Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {

  @TempDir java.nio.file.Path folder;

  private final Configuration hadoop = new Configuration();

  @BeforeEach
  void serveStores() throws IOException {
    hadoop.set("fs.tagging.impl", Tagging.class.getName());
    hadoop.set("fs.summing.impl", Summing.class.getName());
    Files.writeString(folder.resolve("a.txt"), "The first.");
    Counting.OPENED.set(0);
  }

  private InputFile listed(String scheme) {
    List<InputFile> files = CorpusFiles.list(List.of(scheme + "://" + folder), hadoop);
    assertThat(files).hasSize(1);
    return files.get(0);
  }

  @Test
  void localFileIsHashedByItsBytes() throws IOException {
    InputFile file = listed("file");
    String before = ContentHash.of(file, hadoop);

    Files.writeString(folder.resolve("a.txt"), "The other.");

    assertThat(before).hasSize(32).isNotEqualTo(ContentHash.of(file, hadoop));
    Files.writeString(folder.resolve("a.txt"), "The first.");
    assertThat(ContentHash.of(file, hadoop)).isEqualTo(before);
  }

  @Test
  void fileIsNotRead_whereTheStoreTagsItsContent() throws IOException {
    InputFile file = listed("tagging");

    assertThat(ContentHash.known(file)).contains("etag:10");
    assertThat(ContentHash.of(file, hadoop)).isEqualTo("etag:10");
    assertThat(CorpusFiles.find(file.path(), hadoop)).contains(file);
    assertThat(Counting.OPENED).hasValue(0);

    Files.writeString(folder.resolve("a.txt"), "Something else.");
    assertThat(ContentHash.of(listed("tagging"), hadoop)).isEqualTo("etag:15");
  }

  @Test
  void fileIsNotRead_whereTheFileSystemKeepsAChecksum() {
    InputFile file = listed("summing");

    assertThat(ContentHash.known(file)).isEmpty();
    assertThat(ContentHash.of(file, hadoop)).startsWith("MD5-of-1MD5-of-512CRC32C:00000200");
    assertThat(Counting.OPENED).hasValue(0);
  }

  @Test
  void missingFileHasNone() throws IOException {
    InputFile file = listed("file");
    Files.delete(folder.resolve("a.txt"));

    assertThat(ContentHash.of(file, hadoop)).isEqualTo(ContentHash.UNREADABLE);
  }

  /** Local files under another scheme, of which it is known how often they were opened. */
  abstract static class Counting extends RawLocalFileSystem {
    static final AtomicInteger OPENED = new AtomicInteger();

    @Override
    public URI getUri() {
      return URI.create(getScheme() + ":///");
    }

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
      OPENED.incrementAndGet();
      return super.open(path, bufferSize);
    }
  }

  /** A store that gives each file a tag with its status, as S3 does. */
  public static final class Tagging extends Counting {

    @Override
    public String getScheme() {
      return "tagging";
    }

    @Override
    public FileStatus[] listStatus(Path path) throws IOException {
      FileStatus[] statuses = super.listStatus(path);
      for (int i = 0; i < statuses.length; i++) {
        statuses[i] = tagged(statuses[i]);
      }
      return statuses;
    }

    @Override
    public FileStatus getFileStatus(Path path) throws IOException {
      return tagged(super.getFileStatus(path));
    }

    private static FileStatus tagged(FileStatus status) {
      return status.isFile() ? new Tagged(status) : status;
    }

    private static final class Tagged extends FileStatus implements EtagSource {
      private static final long serialVersionUID = 1L;

      Tagged(FileStatus status) {
        super(
            status.getLen(),
            false,
            1,
            status.getBlockSize(),
            status.getModificationTime(),
            status.getPath());
      }

      @Override
      public String getEtag() {
        return Long.toString(getLen());
      }
    }
  }

  /** A file system that keeps checksums, as HDFS does. */
  public static final class Summing extends Counting {

    @Override
    public String getScheme() {
      return "summing";
    }

    @Override
    public FileChecksum getFileChecksum(Path path) {
      return new MD5MD5CRC32CastagnoliFileChecksum(512, 1, MD5Hash.digest(path.toString()));
    }
  }
}
