/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeLockTest {

  private static final Duration EXPIRY = Duration.ofSeconds(30);

  @TempDir private Path folder;
  private FolderLake lake;

  @BeforeEach
  void openLake() throws IOException {
    lake = FolderLake.at(folder.toString(), new Configuration());
  }

  @Test
  void secondWriterRefusedInOneLine_whileFirstHoldsTheLake() {
    try (LakeWriter first = lake.write()) {
      assertThatThrownBy(lake::write)
          .isInstanceOf(LakeHeldException.class)
          .hasMessageMatching(
              "\\Q%s\\E is being written by another run \\(process %d\\);"
                      .formatted(folder, ProcessHandle.current().pid())
                  + " wait until it ends or choose another lake");
      assertThat(first.lake()).isSameAs(lake);
    }
  }

  @Test
  void lockGivenBack_whenWriterCloses() {
    lake.write().close();

    assertThatCode(() -> lake.write().close()).doesNotThrowAnyException();
  }

  @Test
  void otherProcessRefused_evenAfterAWriterOfThisOneWasRefused() throws IOException {
    try (LakeWriter first = lake.write()) {
      assertThatThrownBy(first.lake()::write).isInstanceOf(LakeHeldException.class);

      try (LockHolder other = LockHolder.start(folder)) {
        assertThat(other.answer())
            .contains(
                folder + " is being written by another run",
                "process " + ProcessHandle.current().pid());
      }
    }
  }

  @Test
  void killedProcessDoesNotBlock_butALivingOneDoes() throws IOException {
    try (LockHolder other = LockHolder.start(folder)) {
      assertThat(other.answer()).isEqualTo(LockHolder.HELD);
      assertThatThrownBy(lake::write)
          .isInstanceOf(LakeHeldException.class)
          .hasMessageContaining("process " + other.pid());
    }

    assertThatCode(() -> lake.write().close()).doesNotThrowAnyException();
  }

  @Test
  void lakeRefused_whereAFileStands() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    FolderLake onFile = FolderLake.at(file.toString(), new Configuration());

    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(onFile::write)
        .returns(Setting.LAKE, UserMistake::setting)
        .returns(file.toString(), UserMistake::value)
        .withMessageStartingWith("cannot write " + file)
        .withMessageEndingWith("; choose a folder that you may write")
        .withMessageNotContaining("\n");
  }

  @Test
  void freshLeaseRefused_andNamesItsHolder() throws IOException {
    try (LeaseLock held = LeaseLock.take(lake, EXPIRY)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> LeaseLock.take(lake, EXPIRY))
          .isInstanceOf(LakeHeldException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageEndingWith("wait until it ends or choose another lake");
    }
  }

  @Test
  void expiredLeaseTakenOver() throws IOException {
    writeLease(EXPIRY.plusSeconds(1));

    try (LeaseLock taken = LeaseLock.take(lake, EXPIRY)) {
      assertThat(taken).isNotNull();
      assertThat(Files.readString(lease(2)))
          .startsWith("process " + ProcessHandle.current().pid() + " on ");
    }
  }

  @Test
  void leaseNotTakenOver_beforeItExpires() throws IOException {
    writeLease(EXPIRY.minusSeconds(10));

    assertThatThrownBy(() -> LeaseLock.take(lake, EXPIRY))
        .isInstanceOf(LakeHeldException.class)
        .hasMessageContaining("(a dead run)");
  }

  @Test
  void leaseGivenBack_whenClosed() throws IOException {
    LeaseLock.take(lake, EXPIRY).close();

    assertThat(folder.resolve(LeaseLock.FOLDER))
        .isDirectoryContaining("glob:**/1.given-back")
        .isDirectoryNotContaining("glob:**/1");
    try (LeaseLock next = LeaseLock.take(lake, EXPIRY)) {
      assertThat(next.isHeld()).isTrue();
      assertThat(next.mark()).isEqualTo("2");
    }
  }

  @Test
  void othersLeaseKept_whenALostOneIsClosed() throws IOException {
    LeaseLock lost = LeaseLock.take(lake, EXPIRY);
    Files.writeString(lease(2), "another run");

    lost.renew();
    lost.close();

    assertThat(lease(2)).hasContent("another run");
  }

  @Test
  void leaseRenewed_afterARenewalThatFailed() throws IOException {
    FolderLake faulty = FolderLake.at(folder.toString(), FaultyFileSystem.configuration());
    try (LeaseLock held = LeaseLock.take(faulty, EXPIRY)) {
      age(1, EXPIRY);
      FaultyFileSystem.dieInChange(1);
      assertThatCode(held::renew).doesNotThrowAnyException();
      FaultyFileSystem.live();

      held.renew();

      assertThat(Files.getLastModifiedTime(lease(1)).toInstant())
          .isAfter(Instant.now().minus(EXPIRY.dividedBy(2)));
    }
  }

  @Test
  void leaseIsLost_whenAnotherRunTookItOver() throws IOException {
    try (LeaseLock lease = LeaseLock.take(lake, EXPIRY)) {
      assertThat(lease.isHeld()).isTrue();

      Files.writeString(lease(2), "another run");

      assertThat(lease.isHeld()).isFalse();
    }
  }

  @Test
  void leaseIsLost_whenAnotherRunHasEvenGivenItBack() throws IOException {
    try (LeaseLock lease = LeaseLock.take(lake, EXPIRY)) {
      Files.createFile(folder.resolve(LeaseLock.FOLDER + "/2.given-back"));

      assertThat(lease.isHeld()).isFalse();
    }
  }

  @Test
  void goneLeaseIsNotTakenAgain_sinceAnotherRunMayHaveHadIt() throws IOException {
    try (LeaseLock lease = LeaseLock.take(lake, EXPIRY)) {
      Files.delete(lease(1));

      lease.renew();

      assertThat(lease.isHeld()).isFalse();
      assertThat(lease(1)).doesNotExist();
    }
  }

  @Test
  void emptyLeaseIsOurs_sinceItIsTheNumberThatCounts() throws IOException {
    try (LeaseLock lease = LeaseLock.take(lake, EXPIRY)) {
      Files.writeString(lease(1), "");

      assertThat(lease.isHeld()).isTrue();
    }
  }

  @Test
  void localLockIsLost_whenItsFileIsDeleted() throws IOException {
    try (LakeLock held = LakeLock.take(lake)) {
      assertThat(held.isHeld()).isTrue();

      Files.delete(lock());
      assertThat(held.isHeld()).isFalse();

      Files.createFile(lock());
      assertThat(held.isHeld()).isFalse();
    }
  }

  private void writeLease(Duration age) throws IOException {
    Files.createDirectories(lease(1).getParent());
    Files.writeString(lease(1), "a dead run");
    age(1, age);
  }

  private void age(int number, Duration age) throws IOException {
    Files.setLastModifiedTime(lease(number), FileTime.from(Instant.now().minus(age)));
  }

  private Path lease(int number) {
    return folder.resolve(LeaseLock.FOLDER).resolve(Integer.toString(number));
  }

  private Path lock() {
    return folder.resolve(LakeLock.FILE_NAME);
  }
}
