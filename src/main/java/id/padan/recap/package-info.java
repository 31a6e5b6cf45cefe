/** A run's reports, finished as data before anything is drawn, and the folder in which they appear whole or not at all. */
package id.padan.recap;
