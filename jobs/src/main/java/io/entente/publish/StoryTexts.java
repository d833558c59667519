/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

/** Whether the stories of a star schema bring their texts. */
public enum StoryTexts {
  /** They stay in the lake. */
  LEFT_OUT,

  /** They are a column of the story. */
  INCLUDED
}
