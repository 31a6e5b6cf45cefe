/** Writes workbooks and text documents (OOXML) whose bytes depend on their content alone: for the recaps and for the sample. */
package id.padan.workbook;
