/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a user can get wrong, and how errors are told. Every package may throw a {@link
 * io.entente.usage.UserMistake}, which knows the setting, its value and the mend; only the command
 * line knows what the setting's option is called.
 */
package io.entente.usage;
