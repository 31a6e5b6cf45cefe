/** The workbook that came back, given back with a remark beside each row that said something. */
package id.padan.answer.excel;
