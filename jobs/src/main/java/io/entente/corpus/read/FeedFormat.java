/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** RSS, RDF or Atom. */
final class FeedFormat implements FileFormat {

  /** The first element, after declaration, comments and the like. */
  private static final Pattern ROOT =
      Pattern.compile(
          "(?:<[?!][^>]{0,2000}>\\s{0,100}){0,20}<(?:\\w{1,20}:)?(?:rss|feed|RDF)[\\s>]");

  @Override
  public String code() {
    return "feed";
  }

  @Override
  public Set<String> endings() {
    return Set.of("rss", "atom", "rdf", "xml");
  }

  @Override
  public Clue clue(FileHead head) {
    if (endings().contains(head.ending())) {
      return Clue.NAME;
    }
    return ROOT.matcher(head.text()).lookingAt() ? Clue.CONTENT : Clue.NONE;
  }

  @Override
  public RecordSource open(FileContent file) throws IOException {
    return FeedSource.open(file.input(), file.options().fields(), file.maxRecordBytes());
  }
}
