/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's file system for local files, which sets permissions itself. Without its native library,
 * which few machines have, Hadoop starts the program chmod for every file and folder that it makes;
 * for the many small files of a small lake that takes longer than writing them.
 */
public final class LocalFiles extends LocalFileSystem {

  /** The option by which Hadoop opens local files in this way. */
  public static final String OPTION = "fs.file.impl";

  /** Called by Hadoop, by the name of the class. */
  public LocalFiles() {
    super(new WithoutChmod());
  }

  private static final class WithoutChmod extends RawLocalFileSystem {

    @Override
    public void setPermission(org.apache.hadoop.fs.Path file, FsPermission permission)
        throws IOException {
      Path path = pathToFile(file).toPath();
      if (permission.getStickyBit()
          || Files.getFileAttributeView(path, PosixFileAttributeView.class) == null) {
        super.setPermission(file, permission);
        return;
      }
      String letters =
          permission.getUserAction().SYMBOL
              + permission.getGroupAction().SYMBOL
              + permission.getOtherAction().SYMBOL;
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(letters));
    }
  }
}
