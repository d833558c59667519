/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cluster;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.HdfsConfiguration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** HDFS in this process, with one data node. */
public final class SmallHdfs {

  private SmallHdfs() {}

  /** Starts one that keeps its files in that folder. */
  public static MiniDFSCluster start(Path folder) throws IOException {
    Configuration configuration = new HdfsConfiguration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.toString());
    // A busy machine confirms a block late.
    configuration.setInt("dfs.client.block.write.locateFollowingBlock.retries", 10);
    configuration.set("dfs.replication", "1");
    configuration.set("dfs.client.block.write.locateFollowingBlock.initial.delay.ms", "5");
    return new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
  }
}
