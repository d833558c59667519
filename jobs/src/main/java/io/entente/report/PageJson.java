/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;

/** JSON that may stand in a script element: it holds no character that HTML or a script reads. */
final class PageJson {

  private static final ObjectMapper JSON = mapper();

  private PageJson() {}

  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL).build();
    mapper.getFactory().setCharacterEscapes(new Escapes());
    return mapper;
  }

  /** The data as one line. */
  static String of(ReportData data) {
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write the report's data", e);
    }
  }

  /** Writes as an escape what would end the element, begin another or break a line of script. */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] ascii;

    Escapes() {
      ascii = standardAsciiEscapesForJSON();
      for (char escaped : new char[] {'<', '>', '&', '\'', 0x7F}) {
        ascii[escaped] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return Arrays.copyOf(ascii, ascii.length);
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return character == 0x2028 || character == 0x2029
          ? new SerializedString("\\u%04x".formatted(character))
          : null;
    }
  }
}
