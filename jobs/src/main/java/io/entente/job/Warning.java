/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.usage.Setting;
import java.util.Optional;

/**
 * Something that a user should know of a run that went well.
 *
 * @param text in one line
 * @param mend what to set to have it otherwise, if there is such a setting
 */
public record Warning(String text, Optional<Setting> mend) {

  static Warning of(String text) {
    return new Warning(text, Optional.empty());
  }

  static Warning of(String text, Setting mend) {
    return new Warning(text, Optional.of(mend));
  }
}
