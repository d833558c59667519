/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import io.entente.actor.catalog.Catalog;
import io.entente.view.LakeView;
import io.entente.view.QualitySurvey;
import io.entente.view.quality.AmbiguousName;
import io.entente.view.quality.NameUses;
import java.util.List;

/** What the survey of quality says, in short. */
final class QualitySummary {

  private static final int SHOWN = 8;
  private static final int COMPARED = 2_000;
  private static final int READINGS = 3;

  private QualitySummary() {}

  static ReportData.Quality of(LakeView lake) {
    QualitySurvey survey = lake.quality(Catalog.shipped(), SHOWN, COMPARED);
    return new ReportData.Quality(
        survey.types().stream().mapToLong(NameUses.TypeRate::mentions).sum(),
        survey.types().stream().mapToLong(NameUses.TypeRate::inCatalog).sum(),
        survey.types().stream()
            .filter(rate -> rate.type().equals(NameUses.UNRESOLVED))
            .mapToLong(NameUses.TypeRate::mentions)
            .sum(),
        survey.ambiguous().stream().map(QualitySummary::ambiguous).toList(),
        survey.open().stream()
            .map(
                open ->
                    new ReportData.Open(
                        open.actorId(), PlainText.of(open.name()), open.type(), open.mentions()))
            .toList(),
        survey.lookAlikes().stream()
            .map(
                alike ->
                    new ReportData.Alike(
                        PlainText.of(alike.open().name()),
                        alike.known().id(),
                        alike.reason().words()))
            .toList());
  }

  private static ReportData.Ambiguous ambiguous(AmbiguousName name) {
    List<ReportData.Counted> readings =
        name.commonest().stream()
            .limit(READINGS)
            .map(reading -> new ReportData.Counted(reading.actorId(), reading.mentions()))
            .toList();
    return new ReportData.Ambiguous(PlainText.of(name.surface()), name.mentions(), readings);
  }
}
