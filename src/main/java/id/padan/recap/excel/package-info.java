/** Draws finished reports as workbooks; decides how things look and never what is true. */
package id.padan.recap.excel;
