/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a lake that cannot be used is the user's to mend, and what is not. */
class LakeTest {

  @TempDir private Path folder;

  private static UserMistake refused(String path, Configuration configuration) {
    return assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> FolderLake.at(path, configuration))
        .returns(Setting.LAKE, UserMistake::setting)
        .returns(path, UserMistake::value)
        .actual();
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3", "s3n", "s3a", "S3A", "gs", "abfs", "abfss", "wasb", "wasbs"})
  void objectStoreRefused_whateverIsOnTheClassPath(String scheme) {
    String path = scheme + "://bucket/lake";

    assertThat(refused(path, new Configuration()))
        .hasMessage(
            "'%s' lies in an object store, which has no atomic rename: a crash there loses rows"
                + " without a word; keep tables there in Iceberg: iceberg:CATALOG.NAMESPACE; or use a"
                + " local folder or HDFS",
            path);
  }

  @Test
  void objectStoreRefused_whenItIsTheDefault() {
    Configuration configuration = new Configuration();
    configuration.set("fs.defaultFS", "s3a://bucket");

    assertThat(refused("/lake", configuration)).hasMessageContaining("object store");
    assertThat(FolderLake.at("file:" + folder, configuration).isLocal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a:b:c"})
  void refused_whenItIsNoAddress(String path) {
    assertThat(refused(path, new Configuration()))
        .hasMessageStartingWith("cannot use '%s' (", path)
        .hasMessageEndingWith("; name a folder or an address such as hdfs://host/lake");
  }

  @Test
  void refused_whenNoFileSystemServesIt() {
    assertThat(refused("nosuch://host/lake", new Configuration()))
        .hasMessageStartingWith("'nosuch://host/lake' cannot be reached: ")
        .hasMessageContaining("serves 'nosuch:'");
  }

  @Test
  void brokenLedgerIsAFailure_andTellsItsCause() throws IOException {
    FolderLake lake = FolderLake.at(folder.toString(), new Configuration());
    Files.createDirectories(folder.resolve("_ledger"));
    Files.writeString(folder.resolve("_ledger/table-facts.json"), "{");

    assertThatExceptionOfType(LakeException.class)
        .isThrownBy(() -> lake.state(SampleTables.FACTS))
        .withMessageStartingWith("cannot read ")
        .withMessageContaining("table-facts.json")
        .withCauseInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":3,\"version\":\"9.1\",\"runId\":\"r\",\"rows\":1}",
        "{\"version\":\"9.1\",\"runId\":\"r\",\"rows\":1,\"snapshots\":[]}"
      })
  void ledgerOfALaterVersionNamesIt_andTheMend(String ledger) throws IOException {
    FolderLake lake = FolderLake.at(folder.toString(), new Configuration());
    Files.createDirectories(folder.resolve("_ledger"));
    Files.writeString(folder.resolve("_ledger/table-facts.json"), ledger);

    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> TableState.of(lake, SampleTables.FACTS))
        .withMessage(
            "table-facts.json was written by Entente 9.1, whose ledger this version does not know;"
                + " use that version or a later one, or another lake");
  }

  @Test
  void ledgerOfAnEarlierVersionIsRead() throws IOException {
    FolderLake lake = FolderLake.at(folder.toString(), new Configuration());
    Files.createDirectories(folder.resolve("_ledger"));
    Files.writeString(
        folder.resolve("_ledger/table-facts.json"),
        "{\"runId\":\"r\",\"input\":\"i\",\"rows\":1,\"fingerprint\":\"f\",\"sources\":{}}");

    assertThat(TableState.of(lake, SampleTables.FACTS))
        .isEqualTo(new TableState("r", "i", 1, "f"))
        .returns(false, TableState::knowsPartitions);
  }

  @Test
  void permissionToReadIsTheUsersToSeek_andNothingElse() {
    FolderLake lake = FolderLake.at(folder.toString(), new Configuration());

    assertThat(lake.unreadable("it", new AccessDeniedException("it")))
        .isInstanceOf(UserMistake.class)
        .hasMessage("may not read it (it); choose a lake that you may read");
    assertThat(lake.unreadable("it", new IOException("the disk is gone\nfor ever")))
        .isInstanceOf(LakeException.class)
        .hasMessage("cannot read it (the disk is gone)");
  }
}
