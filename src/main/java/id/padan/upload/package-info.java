/** Files that a browser hands in: their names, their parts until they are whole, and how long they are kept. */
package id.padan.upload;
