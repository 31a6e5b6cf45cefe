/** The run itself: Spring Batch steps in reading order, restarts, locks, and the inputs' checksums. */
package id.padan.job;
