/* SPDX-License-Identifier: Apache-2.0 */
/** Commands that fill a lake or change what is in it, and that look into files before they do. */
package io.entente.cli.run;
