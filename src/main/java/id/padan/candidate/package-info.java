/**
 * Who a PMM row may be about whose NIP leads nowhere: candidates from SIASN, each with its evidence in words. What weighs how
 * much is a table of numbers that was estimated, not guessed (docs/accuracy.md).
 */
@NullMarked
package id.padan.candidate;

import org.jspecify.annotations.NullMarked;
