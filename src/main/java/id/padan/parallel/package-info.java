/** Work on several threads: results in the order in which the work was given, and what several ask for at once made once. */
package id.padan.parallel;
