/** Accounts and invitations behind JDBC, the same on H2 and PostgreSQL. */
package id.padan.account.jdbc;
