/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * A file system that Hadoop knows only when a setting of Spark names it: local files, as kept:/.
 */
public final class StoreOfTests extends RawLocalFileSystem {

  /** The setting. */
  static final String SETTING = "spark.hadoop.fs.kept.impl";

  @Override
  public URI getUri() {
    return URI.create("kept:///");
  }

  @Override
  public String getScheme() {
    return "kept";
  }
}
