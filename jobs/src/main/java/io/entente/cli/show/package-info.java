/* SPDX-License-Identifier: Apache-2.0 */
/** Commands that look into a lake, and the views that turn its records into text. */
package io.entente.cli.show;
