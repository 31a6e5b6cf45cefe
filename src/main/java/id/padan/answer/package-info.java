/** What an office answers to a workbook: read back, held against the rules, and kept in versions. */
package id.padan.answer;
