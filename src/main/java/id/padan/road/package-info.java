/** The road to the tenggat: what every published run left open, how fast it goes, and whether that is fast enough. */
package id.padan.road;
