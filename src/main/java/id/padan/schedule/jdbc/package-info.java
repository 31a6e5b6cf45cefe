/** What the schedule keeps in the database. */
package id.padan.schedule.jdbc;
