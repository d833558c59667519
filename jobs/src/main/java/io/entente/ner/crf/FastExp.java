/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/** The exponential function to six digits, several times faster than the JDK's exact one. */
final class FastExp {

  private static final float LOG2_E = 1.44269504f;
  private static final float LEAST = -80;
  private static final float MOST = 80;
  private static final int SHIFT = 128;

  private FastExp() {}

  static float of(float x) {
    float power = Math.min(MOST, Math.max(LEAST, x)) * LOG2_E;
    // Rounds to the nearest: the cast cuts off, and the shift makes the number positive.
    int whole = (int) (power + SHIFT + 0.5f) - SHIFT;
    float rest = power - whole;
    // Taylor's series of 2^rest for |rest| <= 1/2.
    float part =
        1
            + rest
                * (0.6931472f
                    + rest
                        * (0.2402265f
                            + rest * (0.0555041f + rest * (0.0096181f + rest * 0.0013333f))));
    return part * Float.intBitsToFloat((whole + 127) << 23);
  }
}
