/** The ledger's ports behind JDBC, the same on H2 and PostgreSQL. */
package id.padan.ledger.jdbc;
