/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Excerpt;
import io.entente.corpus.Field;
import io.entente.corpus.RecordFields;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Cuts the records of the files in a ZIP archive, each as that file would be cut alone; of a WACZ
 * those of the web archives in it.
 *
 * <p>Positions go on from member to member, as if all of them were one file. A member that cannot
 * be read is one rejection, and the next one is read; damage of the archive itself ends it.
 * Messages name the member.
 */
final class ZipSource implements RecordSource {

  /** What a ZIP archive begins with. */
  static final String OPENING = "PK\u0003\u0004";

  /** What documents that are ZIP archives have as their first member. */
  private static final Set<String> OF_DOCUMENTS =
      Set.of("[Content_Types].xml", "mimetype", "_rels/.rels", "META-INF/", "META-INF/MANIFEST.MF");

  /** Formats whose files are read from several places. */
  private static final Set<String> SEEKING = Set.of("parquet");

  private static final String HIDDEN = "hidden member";
  private static final String OTHER = "other member";

  private final ZipInputStream zip;
  private final FileContent file;
  private final boolean pagesOnly;
  private final Map<String, Long> leftOut = new TreeMap<>();
  private boolean begun;

  /** Whether the archive, not what is in a member, is at fault. */
  private boolean broken;

  private String name = "";
  private RecordSource member;

  /** Where the member at hand begins, counted over all before it. */
  private long base;

  /** Opens the archive that a file is; its members are read by the same options. */
  ZipSource(FileContent file, InputStream archive) {
    this.file = file;
    this.zip = new ZipInputStream(archive);
    this.pagesOnly = FileNames.ending(file.part().file().name()).equals("wacz");
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    while (member != null || nextMember()) {
      try {
        member = member == null ? open() : member;
        Optional<RawRecord> record = member.next();
        if (record.isPresent()) {
          return record.map(this::inMember);
        }
        endMember();
      } catch (IOException | RuntimeException e) {
        if (broken) {
          throw e instanceof IOException io ? io : new IOException(e);
        }
        RawRecord fault = fault(e);
        endMember();
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  @Override
  public long bytes() {
    return base + (member == null ? 0 : member.bytes());
  }

  @Override
  public Map<String, Long> leftOut() {
    return leftOut;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private boolean nextMember() throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      name = entry.getName();
      if (!begun && OF_DOCUMENTS.contains(name)) {
        throw ForeignContent.ofDocument();
      }
      begun = true;
      Optional<String> kind = kindUnlessRead(entry);
      if (kind.isEmpty()) {
        return true;
      }
      leftOut.merge(kind.get(), entry.isDirectory() ? 0L : 1L, Long::sum);
    }
    leftOut.values().removeIf(count -> count == 0);
    return false;
  }

  private Optional<String> kindUnlessRead(ZipEntry entry) {
    if (entry.isDirectory()) {
      return Optional.of(OTHER);
    }
    boolean hidden =
        Arrays.stream(name.split("/"))
            .anyMatch(part -> part.startsWith(".") || part.startsWith("_"));
    if (hidden) {
      return Optional.of(HIDDEN);
    }
    return pagesOnly && !name.startsWith("archive/") ? Optional.of(OTHER) : Optional.empty();
  }

  private RecordSource open() throws IOException {
    FilePart part = FilePart.whole(new InputFile(file.part().file().path() + "!/" + name, 0));
    PartEnd end = PartEnd.of(part);
    Decompression decompression = new Decompression(new Member(), end, file.options().charset());
    ByteInput input = new ByteInput(decompression.open());
    input.skipByteOrderMark();
    if (input.peek() < 0) {
      return new NoRecords();
    }
    byte[] head = input.peekSound(FileFormat.HEAD);
    Optional<ForeignContent> foreign = ForeignContent.of(head);
    if (foreign.isPresent()) {
      throw foreign.get();
    }
    FileFormat format =
        file.options().format().equals(FileFormats.AUTO)
            ? FileFormats.of(FileHead.of(part.file().name(), head, file.names()))
            : FileFormats.named(file.options().format());
    if (SEEKING.contains(format.code())) {
      throw ForeignContent.ofSeeking(format.code());
    }
    return format.open(
        new FileContent(
            part,
            input,
            file.stream(),
            end,
            decompression,
            file.options(),
            file.names(),
            file.hadoop()));
  }

  private void endMember() throws IOException {
    if (member != null) {
      base += member.bytes();
      member.leftOut().forEach((kind, parts) -> leftOut.merge(kind, parts, Long::sum));
      member = null;
    }
    zip.closeEntry();
  }

  /** A record at its place in the archive. */
  private RawRecord inMember(RawRecord record) {
    return new RawRecord(
        base + record.position(), record.bytes(), bytes -> fields(record.parser(), bytes));
  }

  private RecordFields fields(RecordParser parser, byte[] bytes) throws UnusableRecordException {
    try {
      RecordFields fields = parser.parse(bytes);
      if (fields.filler(Field.ID).isEmpty()) {
        fields.put(Field.ID, name.substring(name.lastIndexOf('/') + 1));
      }
      return fields;
    } catch (UnusableRecordException e) {
      throw new UnusableRecordException(e.reason(), inMember(e.getMessage()));
    }
  }

  private String inMember(String message) {
    return "in the member %s: %s".formatted(Excerpt.of(name, 100), message);
  }

  private RawRecord fault(Exception failure) {
    RejectReason reason =
        failure instanceof CharacterCodingException
            ? RejectReason.BAD_ENCODING
            : RejectReason.UNREADABLE_FILE;
    String message = "it cannot be read from here on: " + Excerpt.of(failure.getMessage(), 300);
    return RawRecord.fault(bytes(), new byte[0], reason, inMember(message));
  }

  /** The bytes of the member at hand; closing them does not close the archive. */
  private final class Member extends FilterInputStream {
    Member() {
      super(zip);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return super.read(target, offset, length);
      } catch (IOException e) {
        broken = true;
        throw e;
      }
    }

    @Override
    public void close() {
      // The archive goes on.
    }
  }
}
