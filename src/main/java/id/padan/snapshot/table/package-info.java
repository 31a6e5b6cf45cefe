/** Any file as it arrives becomes tables of raw rows: wrappings, encodings, delimiters, and limits against hostile files. */
package id.padan.snapshot.table;
