/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.ActorMerge;
import io.entente.corpus.PublicationWindows;
import io.entente.corpus.ReadingOptions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The settings of a run are one text in table runs, which later runs compare and read back. */
class SettingsTest {

  @Test
  void settingsOfIngestAreReadBack_inWhateverOrderFieldsAreGiven() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("date", "day");
    fields.put("body", "words");
    IngestSettings settings =
        IngestSettings.of(
            List.of("/news", "*.gz"),
            new ReadingOptions("auto", fields, "", 500),
            PublicationWindows.between(Optional.of(LocalDate.of(2025, 1, 31)), Optional.empty()));
    String json = IngestSettings.JSON.write(settings);

    assertThat(json)
        .isEqualTo(
            "{\"corpus\":[\"/news\",\"*.gz\"],\"format\":\"auto\","
                + "\"fields\":{\"body\":\"words\",\"date\":\"day\"},"
                + "\"date_format\":\"\",\"max_record_bytes\":500,"
                + "\"published\":\"2025-01-31/..\"}");
    assertThat(IngestSettings.JSON.read(json)).isEqualTo(settings);
  }

  @Test
  void settingsOfRemoveAreReadBack() {
    RemoveJob.Settings settings = new RemoveJob.Settings(new TreeSet<>(List.of("y", "x")), true);
    String json = RemoveJob.Settings.JSON.write(settings);

    assertThat(json).isEqualTo("{\"articles\":[\"x\",\"y\"],\"with_copies\":true}");
    assertThat(RemoveJob.Settings.JSON.read(json)).isEqualTo(settings);
  }

  @Test
  void settingsOfMergeSayWhetherAnActorIsGivenUpOrItsOwn() {
    MergeJob.Settings joined =
        MergeJob.Settings.of(ActorMerge.byHand("a", "b", "so", ActorMerge.Decider.USER));
    MergeJob.Settings apart = MergeJob.Settings.of(ActorMerge.apart("a", "b", ""));

    assertThat(MergeJob.Settings.JSON.write(joined))
        .isEqualTo("{\"from\":\"a\",\"into\":\"b\",\"reason\":\"so\"}");
    assertThat(MergeJob.Settings.JSON.write(apart))
        .isEqualTo("{\"undo\":\"a\",\"into\":\"b\",\"reason\":\"\"}");
    assertThat(MergeJob.Settings.JSON.read(MergeJob.Settings.JSON.write(apart))).isEqualTo(apart);
  }
}
