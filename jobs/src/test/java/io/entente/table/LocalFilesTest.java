/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalFilesTest {

  @TempDir java.nio.file.Path folder;

  private FileSystem open() throws IOException {
    Configuration hadoop = new Configuration();
    hadoop.set(LocalFiles.OPTION, LocalFiles.class.getName());
    return FileSystem.newInstance(folder.toUri(), hadoop);
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rwxrwxrwx", "r--------"})
  void permissionsAreThoseAskedFor(String letters) throws IOException {
    Files.createFile(folder.resolve("file"));
    try (FileSystem files = open()) {
      files.setPermission(
          new Path(folder.resolve("file").toUri()), FsPermission.valueOf("-" + letters));
    }
    assertThat(permissions("file")).isEqualTo(letters);
  }

  @Test
  void filesAndFoldersHaveThePermissionsThatHadoopGives() throws IOException {
    try (FileSystem files = open()) {
      files.mkdirs(new Path(folder.resolve("deep/folder").toUri()));
      files.create(new Path(folder.resolve("deep/file").toUri())).close();
    }
    assertThat(permissions("deep/folder")).isEqualTo("rwxr-xr-x");
    assertThat(permissions("deep/file")).isEqualTo("rw-r--r--");
  }
}
