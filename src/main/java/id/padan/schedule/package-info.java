/** When runs happen on a server, and how one is happening: slots, inbox, the queue of runs. */
package id.padan.schedule;
