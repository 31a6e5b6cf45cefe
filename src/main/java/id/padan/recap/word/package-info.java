/** Draws what goes out on paper as text documents. */
package id.padan.recap.word;
