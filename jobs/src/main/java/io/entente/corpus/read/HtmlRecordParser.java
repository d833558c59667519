/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Field;
import io.entente.corpus.FieldNames;
import io.entente.corpus.RecordFields;
import io.entente.corpus.web.PageArticle;
import io.entente.corpus.web.PageCharset;
import io.entente.corpus.web.PageUrl;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a saved page as those of web archives are; its address is the one that it gives itself. */
final class HtmlRecordParser implements RecordParser {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "<(?:link\\s[^>]{0,500}?rel=[\"']?canonical[\"']?[^>]{0,500}?href"
              + "|meta\\s[^>]{0,500}?property=[\"']og:url[\"'][^>]{0,500}?content)"
              + "=[\"'](https?://[^\"'<>\\s]{1,2000})",
          Pattern.CASE_INSENSITIVE);

  private final FieldNames names;

  HtmlRecordParser(FieldNames names) {
    this.names = names;
  }

  @Override
  public RecordFields parse(byte[] bytes) {
    String html = PageCharset.decode(bytes, "");
    Matcher address = ADDRESS.matcher(html);
    String url = address.find() ? address.group(1) : "";
    PageArticle page = PageArticle.of(html, url);
    RecordFields fields = new RecordFields(names);
    fields.put(Field.URL, url);
    fields.put(Field.ID, url);
    PageUrl.publisher(url).ifPresent(publisher -> fields.put(Field.SOURCE, publisher));
    fields.put(Field.TITLE, page.title());
    fields.put(Field.BODY, page.text());
    page.date().ifPresent(day -> fields.putIsoDate(day.toString()));
    return fields;
  }
}
