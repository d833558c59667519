/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.entente.corpus.PublicationWindows;
import io.entente.corpus.ReadingOptions;
import io.entente.table.RecordJson;
import java.util.List;
import java.util.Map;

/**
 * The options of an ingest run, as they stand in table runs.
 *
 * @param corpus files, folders or globs
 * @param format as the options have it; so are the others
 * @param charset null, and not written, where none was named
 * @param allowFuture null, and not written, where records of later days were refused
 * @param published the days of which records are read; null, and not written, where all are
 */
record IngestSettings(
    List<String> corpus,
    String format,
    Map<String, String> fields,
    String dateFormat,
    int maxRecordBytes,
    @JsonInclude(JsonInclude.Include.NON_NULL) String charset,
    @JsonInclude(JsonInclude.Include.NON_NULL) Boolean allowFuture,
    @JsonInclude(JsonInclude.Include.NON_NULL) String published) {

  static final RecordJson<IngestSettings> JSON = RecordJson.of(IngestSettings.class);

  static IngestSettings of(List<String> corpus, ReadingOptions options, PublicationWindows wanted) {
    return new IngestSettings(
        corpus,
        options.format(),
        options.fields(),
        options.dateFormat(),
        options.maxRecordBytes(),
        options.charset().isEmpty() ? null : options.charset(),
        options.isFutureAllowed() ? Boolean.TRUE : null,
        wanted.text());
  }
}
