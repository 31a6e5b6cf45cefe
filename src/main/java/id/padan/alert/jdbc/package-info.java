/** Where letters wait until they are sent. */
package id.padan.alert.jdbc;
